// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/id_choice.h"

#include "ui/fields/country_box.h"
#include "ui/texts/case_texts.h"
#include "ui/theme.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace ui
{
namespace
{

constexpr int unknownType = -1; // in place of an ID type
constexpr int boxAir = 80;      // what a box needs beside its words

QLayout* labelled(QLabel* label, QComboBox* box)
{
    box->setMaxVisibleItems(9);
    label->setBuddy(box);
    auto* column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(label);
    column->addWidget(box);
    return column;
}

int widestItem(const QComboBox& box)
{
    int widest = 0;
    for (int i = 0; i < box.count(); ++i)
        widest = std::max(widest, box.fontMetrics().horizontalAdvance(box.itemText(i)));
    return widest;
}

} // namespace

IdChoice::IdChoice(const rules::RuleBook& book, QWidget* parent)
    : QWidget(parent),
      m_book(book),
      m_places(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_countryLabel(makeLabel(Look::FieldName)),
      m_country(new CountryBox),
      m_problem(makeLabel(Look::Error)),
      m_typeLabel(makeLabel(Look::FieldName)),
      m_type(new CalmComboBox)
{
    m_country->setObjectName(QStringLiteral("issuingCountry"));
    m_type->setObjectName(QStringLiteral("idType"));
    m_places->addLayout(labelled(m_countryLabel, m_country), 1);
    m_places->addLayout(labelled(m_typeLabel, m_type), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(m_places);
    column->addWidget(m_problem);
    m_problem->hide();
    connect(m_country, &CountryBox::edited, this, [this] {
        forgive();
        fillIdTypes();
    });
    connect(m_type, &CalmComboBox::activated, this, [this] { m_typeChosen = true; });
    retranslate();
}

void IdChoice::clear()
{
    m_typeChosen = false;
    forgive();
    fillIdTypes();
}

void IdChoice::choose(const QString& country, const std::optional<rules::IdType>& type)
{
    if (!country.isEmpty()) {
        m_country->setAlpha3(country);
        forgive();
        fillIdTypes();
    }
    if (type) {
        m_typeChosen = true;
        // One that was handed over is never exchanged for another, usual there or not.
        if (m_type->findData(static_cast<int>(*type)) < 0)
            m_type->addItem(texts::name(*type), static_cast<int>(*type));
        m_type->setCurrentIndex(m_type->findData(static_cast<int>(*type)));
    }
}

QString IdChoice::country() const
{
    return m_country->alpha3();
}

std::optional<rules::IdType> IdChoice::idType() const
{
    const QVariant type = m_type->currentData();
    return type == unknownType ? std::nullopt
                               : std::optional(static_cast<rules::IdType>(type.toInt()));
}

void IdChoice::setUnknown(Unknown unknown)
{
    m_unknownOffered = unknown != Unknown::NotOffered;
    fillIdTypes();
    if (unknown != Unknown::Chosen)
        return;
    m_typeChosen = true;
    m_type->setCurrentIndex(m_type->findData(unknownType));
}

void IdChoice::demandCountry()
{
    showProblem(true);
    m_country->setFocus();
}

void IdChoice::forgive()
{
    showProblem(false);
}

void IdChoice::showProblem(bool wrong)
{
    m_problem->setText(tr("Choose the country that issued the ID."));
    m_problem->setVisible(wrong);
    m_country->setAccessibleDescription(wrong ? m_problem->text() : QString());
    setStyleProperty(m_country, "invalid", wrong);
}

void IdChoice::fillIdTypes()
{
    const QVariant chosen = m_typeChosen ? m_type->currentData() : QVariant();
    m_type->clear();
    for (const rules::IdType type : m_book.idTypes(m_country->alpha3()))
        m_type->addItem(texts::name(type), static_cast<int>(type));
    if (m_unknownOffered)
        m_type->addItem(tr("Not known yet"), unknownType);
    m_type->setCurrentIndex(qMax(0, m_type->findData(chosen)));
    arrange();
}

void IdChoice::arrange()
{
    const bool fits = width() >= 2 * (widestItem(*m_type) + boxAir) + measure::gap;
    m_places->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_places->setSpacing(fits ? measure::gap : measure::gap / 2);
}

void IdChoice::resizeEvent(QResizeEvent* event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void IdChoice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void IdChoice::retranslate()
{
    m_countryLabel->setText(tr("Issuing country"));
    m_country->setAccessibleName(m_countryLabel->text());
    m_country->lineEdit()->setPlaceholderText(tr("Type or choose"));
    m_typeLabel->setText(tr("ID type"));
    m_type->setAccessibleName(m_typeLabel->text());
    showProblem(!m_problem->isHidden());
    m_country->setLanguage(QLocale().name().section(u'_', 0, 0));
    fillIdTypes();
}

} // namespace ui
