// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
// What the rules cost while somebody types: a row each, in milliseconds of the processor (what else
// the machine does is not counted), median and the slowest of a hundred.
#include "rules/country_search.h"
#include "rules/rule_book.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace
{

struct Times {
    double median;
    double slowest; ///< of a hundred
};

double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

template<class Work> Times measured(int runs, Work work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const double begun = processorMilliseconds();
        work(run);
        times.push_back(processorMilliseconds() - begun);
    }
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 99 / 100]};
}

void row(const char* what, const Times& times, double limit)
{
    std::printf("  %-42s%8.3f%8.3f%8g\n", what, times.median, times.slowest, limit);
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

/// One key press after the other, in the way a page checks: the whole form each time.
Times typing(const rules::Form& form)
{
    const QDate today(2026, 11, 22);
    const rules::Values whole = filled(form);
    QList<rules::Values> presses;
    for (auto field = whole.begin(); field != whole.end(); ++field) {
        for (qsizetype letters = 1; letters <= field->size(); ++letters) {
            rules::Values typed = whole;
            typed[field.key()] = field->left(letters);
            presses.append(typed);
        }
    }
    const int count = static_cast<int>(presses.size());
    return measured(20 * count,
                    [&](int run) { (void)rules::check(form, presses[run % count], today); });
}

Times searching(const QStringList& typed, const QString& language)
{
    const int count = static_cast<int>(typed.size());
    return measured(100 * count,
                    [&](int run) { (void)rules::searchCountries(typed[run % count], language); });
}

} // namespace

int main()
{
    const auto packs = QStringLiteral(":/rules");
    const auto load = [&](int) { (void)rules::RuleBook::load(packs); };
    std::printf("\n%-44s%8s%8s%8s\n", "The rules", "ms", "p99", "limit");
    row("load all packs, first time", measured(1, load), 20);
    row("load all packs", measured(200, load), 20);
    row("check the longest form, a key", typing(longestForm(*rules::RuleBook::load(packs))), 1);
    const auto korean = QStringLiteral("ko");
    const auto list = [&](int) { (void)rules::searchCountries({}, korean); };
    row("country list, first time", measured(1, list), 20);
    row("country search, a key, Latin",
        searching({QStringLiteral("u"), QStringLiteral("un"), QStringLiteral("uni"),
                   QStringLiteral("unit"), QStringLiteral("zzzzzz")},
                  QStringLiteral("en")),
        5);
    row("country search, a key, Hangul",
        searching({QStringLiteral("ㄷ"), QStringLiteral("대"), QStringLiteral("대ㅎ"),
                   QStringLiteral("대한민국"), QStringLiteral("힣힣")},
                  korean),
        5);
    return 0;
}
