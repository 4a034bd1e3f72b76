// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTranslator>

class QCoreApplication;

namespace ui
{

struct LanguageInfo {
    QString code;    ///< `en`, `ko`
    QString ownName; ///< as its speakers write it; never translated
};

/// The language of every text, also Qt's own and of dates; may be changed at any time. The texts in
/// the sources are English.
class Language final : public QObject
{
    Q_OBJECT

public:
    explicit Language(QCoreApplication& application, QObject* parent = nullptr);
    ~Language() override;

    [[nodiscard]] static QList<LanguageInfo> available();
    /// The best available one for the desktop's own settings; `en` if there is none.
    [[nodiscard]] static QString systemChoice();

    /// A code that is not available means English.
    void use(const QString& code);
    [[nodiscard]] QString code() const { return m_code; }

Q_SIGNALS:
    void changed();

private:
    QCoreApplication& m_application;
    QTranslator m_ours;
    QTranslator m_qt;
    QString m_code;
};

} // namespace ui
