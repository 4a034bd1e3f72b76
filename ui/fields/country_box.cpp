// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/country_box.h"

#include "rules/country.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ui
{
namespace
{

constexpr int codeRole = Qt::UserRole;
constexpr int searchRole = Qt::UserRole + 1;
constexpr QChar searchSeparator = u'\n';

QString withoutAccents(const QString& text)
{
    QString result;
    for (const QChar character : text.normalized(QString::NormalizationForm_D)) {
        if (character.category() != QChar::Mark_NonSpacing)
            result += character;
    }
    // Hangul was taken apart, too.
    return result.normalized(QString::NormalizationForm_C);
}

/// Everything a country is found by, one a line.
QString searchText(const rules::Country& country)
{
    const QStringList names{country.name, withoutAccents(country.name),
                            rules::countryName(country.alpha3, QStringLiteral("en")),
                            rules::countryName(country.alpha3, QStringLiteral("ko")),
                            country.alpha3};
    return names.join(searchSeparator);
}

/// Searches in the search text, but shows and fills in the name.
class CountryCompleter final : public QCompleter
{
public:
    CountryCompleter(QAbstractItemModel* countries, QObject* parent)
        : QCompleter(countries, parent)
    {
        constexpr int rows = 8;
        setCompletionRole(searchRole);
        setFilterMode(Qt::MatchContains);
        setCaseSensitivity(Qt::CaseInsensitive);
        setMaxVisibleItems(rows);
    }

    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

} // namespace

CountryBox::CountryBox(QWidget* parent)
    : CalmComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(new CountryCompleter(model(), this));
    connect(lineEdit(), &QLineEdit::textEdited, this, &CountryBox::edited);
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
    const QString chosen = alpha3();
    const QSignalBlocker quiet(this);
    clear();
    addItem(QString(), QString());
    for (const rules::Country& country : rules::countries(language)) {
        addItem(QStringLiteral("%1 (%2)").arg(country.name, country.alpha3), country.alpha3);
        setItemData(count() - 1, searchText(country), searchRole);
    }
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

void CountryBox::settle()
{
    if (currentText() != itemText(currentIndex())) {
        const int index = indexFor(currentText().simplified());
        if (index >= 0) {
            setCurrentIndex(index);
            setEditText(itemText(index));
            Q_EMIT edited();
        }
    }
    Q_EMIT finished();
}

int CountryBox::indexFor(const QString& typed) const
{
    int found = -1;
    int matches = 0;
    for (int i = 0; i < count(); ++i) {
        const QString names = itemData(i, searchRole).toString();
        if (names.split(searchSeparator).contains(typed, Qt::CaseInsensitive) ||
            itemText(i) == typed)
            return i;
        if (names.contains(typed, Qt::CaseInsensitive)) {
            found = i;
            ++matches;
        }
    }
    return matches == 1 ? found : -1;
}

} // namespace ui
