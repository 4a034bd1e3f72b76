// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/rule_book.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace ui
{

class CalmComboBox;
class CountryBox;

/// Which country issued what kind of ID; side by side where that cuts nothing off.
class IdChoice final : public QWidget
{
    Q_OBJECT

public:
    /// `book` outlives the choice.
    explicit IdChoice(const rules::RuleBook& book, QWidget* parent = nullptr);

    /// Whether "not known" is among the types (universal mode); Chosen: it is the choice.
    enum class Unknown { NotOffered, Offered, Chosen };
    void setUnknown(Unknown unknown);
    /// Forgets the last customer's type. The country stays: a counter sees one country mostly.
    void clear();
    /// What is empty or absent stays as it is.
    void choose(const QString& country, const std::optional<rules::IdType>& type);
    /// Alpha-3; what was typed if that is no country; empty for none.
    [[nodiscard]] QString country() const;
    /// Absent: not known.
    [[nodiscard]] std::optional<rules::IdType> idType() const;
    /// Asks for a country and goes there.
    void demandCountry();
    /// Asks no more.
    void forgive();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillIdTypes();
    void arrange();
    void showProblem(bool wrong);
    void retranslate();

    const rules::RuleBook& m_book;
    bool m_unknownOffered = false;
    bool m_typeChosen = false; ///< else the usual one of the country is offered
    QBoxLayout* m_places;
    QLabel* m_countryLabel;
    CountryBox* m_country;
    QLabel* m_problem;
    QLabel* m_typeLabel;
    CalmComboBox* m_type;
};

} // namespace ui
