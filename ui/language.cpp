// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace ui
{
namespace
{

constexpr QLatin1String english("en");
constexpr QLatin1String filePrefix("kyc_capture_");

QString ownName(const QString& code)
{
    if (code == english) // Qt names the country along with it
        return QStringLiteral("English");
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    name = locale.toUpper(name.left(1)) + name.mid(1);
    return code.contains(u'_') ? QStringLiteral("%1 (%2)").arg(name, locale.nativeTerritoryName())
                               : name;
}

QString withoutPlace(const QString& code)
{
    return code.section(u'_', 0, 0);
}

/// As the desktop's country writes a language of no certain place: dates are typed in its order.
QLocale localeOf(const QString& code)
{
    const QLocale usual(code);
    const QLocale desktop = QLocale::system();
    const bool follows = !code.contains(u'_') && desktop.language() == usual.language();
    return follows ? QLocale(usual.language(), desktop.territory()) : usual;
}

} // namespace

QList<LanguageInfo> languagesIn(const QString& folder)
{
    QList<LanguageInfo> languages{{QString(english), ownName(english)}};
    const QStringList files =
        QDir(folder).entryList({filePrefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const QString code = file.mid(filePrefix.size()).chopped(3);
        if (code != english && QLocale(code).language() != QLocale::C)
            languages.append({code, ownName(code)});
    }
    return languages;
}

Language::Language(QCoreApplication& application, const QString& folder, QObject* parent)
    : QObject(parent),
      m_application(application),
      m_folder(folder),
      m_available(languagesIn(folder)),
      m_code(english)
{
}

Language::~Language()
{
    m_application.removeTranslator(&m_ours);
    m_application.removeTranslator(&m_qt);
}

QString Language::systemChoice() const
{
    const QString wanted = QLocale::system().name();
    const auto same = [&](const LanguageInfo& language) { return language.code == wanted; };
    const auto akin = [&](const LanguageInfo& language) {
        return withoutPlace(language.code) == withoutPlace(wanted);
    };
    auto best = std::find_if(m_available.begin(), m_available.end(), same);
    if (best == m_available.end())
        best = std::find_if(m_available.begin(), m_available.end(), akin);
    return best == m_available.end() ? QString(english) : best->code;
}

bool Language::load(const QString& code)
{
    return std::any_of(m_available.begin(), m_available.end(),
                       [&](const LanguageInfo& language) { return language.code == code; }) &&
           m_ours.load(filePrefix + code + QStringLiteral(".qm"), m_folder);
}

void Language::use(const QString& code)
{
    m_application.removeTranslator(&m_ours);
    m_application.removeTranslator(&m_qt);
    const bool known = load(code);
    m_code = known ? code : QString(english);
    const bool loaded = known || load(english); // whose file holds no more than plural forms
    // Locale and direction first: widgets that are told of the new language lay out their words and
    // write numbers and names of countries with them.
    QLocale::setDefault(localeOf(m_code));
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    if (m_qt.load(QStringLiteral("qtbase_") + m_code,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qt);
    if (loaded)
        m_application.installTranslator(&m_ours);
    Q_EMIT changed();
}

} // namespace ui
