// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTranslator>

class QCoreApplication;

namespace ui
{

struct LanguageInfo {
    QString code;    ///< `en`, `ko`, `pt_BR`: as QLocale takes it
    QString ownName; ///< as its speakers write it; never translated
};

/// Where the languages that were built in lie: one `kyc_capture_CODE.qm` each.
inline constexpr QLatin1String builtInLanguages(":/i18n");

/// The languages of a folder by their own names, English first; it is there without a file, too.
[[nodiscard]] QList<LanguageInfo> languagesIn(const QString& folder);

/// The language of every text, also Qt's own, of dates and numbers, and the direction of reading;
/// may be changed at any time. The texts in the sources are English.
class Language final : public QObject
{
    Q_OBJECT

public:
    explicit Language(QCoreApplication& application, const QString& folder = builtInLanguages,
                      QObject* parent = nullptr);
    ~Language() override;

    [[nodiscard]] const QList<LanguageInfo>& available() const { return m_available; }
    /// The best available one for the desktop's own settings; `en` if there is none.
    [[nodiscard]] QString systemChoice() const;

    /// A code that is not available, or whose file is damaged, means English.
    void use(const QString& code);
    [[nodiscard]] QString code() const { return m_code; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool load(const QString& code);

    QCoreApplication& m_application;
    const QString m_folder;
    const QList<LanguageInfo> m_available;
    QTranslator m_ours;
    QTranslator m_qt;
    QString m_code;
};

} // namespace ui
