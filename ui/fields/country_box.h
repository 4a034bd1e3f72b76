// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/fields/calm_combo_box.h"

class QStringListModel;

namespace ui
{

/// A list of countries that is searched by typing, as rules::searchCountries() finds them; the
/// likeliest stand first.
class CountryBox final : public CalmComboBox
{
    Q_OBJECT

public:
    explicit CountryBox(QWidget* parent = nullptr);
    ~CountryBox() override;

    /// Fills the list; the choice stays.
    void setLanguage(const QString& language);
    /// The alpha-3 code chosen; what was typed if that is no country; empty for none.
    [[nodiscard]] QString alpha3() const;
    void setAlpha3(const QString& code);

Q_SIGNALS:
    /// A person typed or chose.
    void edited();
    /// A person has left the box or chosen.
    void finished();

private:
    void offer(const QString& typed);
    void settle();

    QString m_language;
    QStringListModel* m_offered;
};

} // namespace ui
