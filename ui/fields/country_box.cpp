// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/country_box.h"

#include "rules/country_search.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStringListModel>

namespace ui
{
namespace
{

constexpr int codeRole = Qt::UserRole;

QString countryLine(const rules::Country& country)
{
    return QStringLiteral("%1 (%2)").arg(country.name, country.alpha3);
}

} // namespace

CountryBox::CountryBox(QWidget* parent)
    : CalmComboBox(parent),
      m_offered(new QStringListModel(this))
{
    constexpr int rows = 8;
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    auto* completer = new QCompleter(m_offered, this);
    // What is offered is found and ranked already.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(rows);
    setCompleter(completer);
    // The completer shows its list after this signal.
    connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString& typed) {
        offer(typed);
        Q_EMIT edited();
    });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &CountryBox::settle);
    connect(this, &QComboBox::activated, this, [this] {
        Q_EMIT edited();
        Q_EMIT finished();
    });
    setLanguage(QStringLiteral("en"));
}

CountryBox::~CountryBox()
{
    // The line outlives this part of the object, and finishes when it loses the focus to nobody.
    lineEdit()->disconnect(this);
}

void CountryBox::setLanguage(const QString& language)
{
    if (language == m_language)
        return;
    m_language = language;
    const QString chosen = alpha3();
    const QSignalBlocker quiet(this);
    clear();
    addItem(QString(), QString());
    for (const rules::Country& country : rules::searchCountries({}, language))
        addItem(countryLine(country), country.alpha3);
    setAlpha3(chosen);
}

QString CountryBox::alpha3() const
{
    const bool untouched = currentText() == itemText(currentIndex());
    return untouched ? currentData(codeRole).toString() : currentText().simplified();
}

void CountryBox::setAlpha3(const QString& code)
{
    const int index = findData(code, codeRole);
    setCurrentIndex(qMax(0, index));
    // A code that is no country stays to be seen and corrected.
    setEditText(index < 0 ? code : itemText(index));
}

void CountryBox::offer(const QString& typed)
{
    QStringList lines;
    for (const rules::Country& country : rules::searchCountries(typed, m_language))
        lines.append(countryLine(country));
    m_offered->setStringList(lines);
}

void CountryBox::settle()
{
    if (currentText() != itemText(currentIndex())) {
        const auto country = rules::countryMeant(currentText(), m_language);
        const int index =
            country ? findData(country->alpha3, codeRole) : findText(currentText().simplified());
        if (index >= 0) {
            setCurrentIndex(index);
            setEditText(itemText(index));
            Q_EMIT edited();
        }
    }
    Q_EMIT finished();
}

} // namespace ui
