// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/country_search.h"
#include "rules/rule_book.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace
{

/// Median of many runs, in milliseconds.
template<class Work> double milliseconds(int runs, Work work)
{
    std::vector<qint64> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(timer.nsecsElapsed());
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return static_cast<double>(times[static_cast<size_t>(runs / 2)]) / 1e6;
}

template<class Work> double first(Work work)
{
    return milliseconds(1, work);
}

void row(const char* what, double measured, double limit)
{
    std::printf("  %-42s%8.3f  at most %g ms\n", what, measured, limit);
}

/// The longest form there is, filled in.
rules::Form longestForm(const rules::RuleBook& book)
{
    return book.form(QStringLiteral("KOR"), rules::IdType::Passport, {true, true, true, true, 19});
}

rules::Values filled(const rules::Form& form)
{
    rules::Values values;
    for (const rules::Field& field : form.fields)
        values.insert(field.wireName,
                      field.example.isEmpty() ? QStringLiteral("Hong Gildong") : field.example);
    return values;
}

} // namespace

int main()
{
    const auto packs = QStringLiteral(":/rules");
    std::printf("\n%-44s%8s\n", "The rules", "ms");
    row("load all packs, first time", first([&] { (void)rules::RuleBook::load(packs); }), 20);
    row("load all packs", milliseconds(50, [&] { (void)rules::RuleBook::load(packs); }), 20);
    const auto book = rules::RuleBook::load(packs);
    const rules::Form form = longestForm(*book);
    const rules::Values values = filled(form);
    const QDate today(2026, 11, 21);
    row("check the longest form",
        milliseconds(1000, [&] { (void)rules::check(form, values, today); }), 1);
    const auto search = [](const QString& text) {
        (void)rules::searchCountries(text, QStringLiteral("ko"));
    };
    row("country search, the list at first", first([&] { search({}); }), 20);
    row("country search, first key", first([&] { search(QStringLiteral("k")); }), 5);
    row("country search, a key", milliseconds(500, [&] { search(QStringLiteral("u")); }), 5);
    row("country search, nothing found",
        milliseconds(500, [&] { search(QStringLiteral("zzzzzz")); }), 5);
    return 0;
}
