// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace ui
{

Language::Language(QCoreApplication& application, QObject* parent)
    : QObject(parent),
      m_application(application),
      m_code(QStringLiteral("en"))
{
}

Language::~Language()
{
    m_application.removeTranslator(&m_ours);
    m_application.removeTranslator(&m_qt);
}

QList<LanguageInfo> Language::available()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("ko"), QStringLiteral("한국어")}};
}

QString Language::systemChoice()
{
    const QString wanted = QLocale::system().name().section(u'_', 0, 0);
    const QList<LanguageInfo> languages = available();
    const bool known =
        std::any_of(languages.begin(), languages.end(),
                    [&](const LanguageInfo& language) { return language.code == wanted; });
    return known ? wanted : QStringLiteral("en");
}

void Language::use(const QString& code)
{
    m_application.removeTranslator(&m_ours);
    m_application.removeTranslator(&m_qt);
    // The locale first: widgets that are told of the new language write numbers and names of
    // countries with it.
    const bool translated = code != QLatin1String("en") &&
                            m_ours.load(QStringLiteral(":/i18n/kyc_capture_%1.qm").arg(code));
    m_code = translated ? code : QStringLiteral("en");
    QLocale::setDefault(QLocale(m_code));
    if (translated) {
        if (m_qt.load(QStringLiteral("qtbase_") + code,
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            m_application.installTranslator(&m_qt);
        m_application.installTranslator(&m_ours);
    }
    Q_EMIT changed();
}

} // namespace ui
