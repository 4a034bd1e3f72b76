// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
//
// What the journal costs: a write with a photo, of it the waiting for the disk, and the list of
// cases when there are very many. Prints a table; asserts nothing.
#include "sync_time.h"

#include "support/journal_folder.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <vector>

namespace
{

struct Cost {
    double withoutSync = 0; ///< ms
    double sync = 0;        ///< ms
};

template<class Work> Cost timed(Work work)
{
    const qint64 before = bench::nanosecondsOfSync();
    QElapsedTimer timer;
    timer.start();
    work();
    const qint64 all = timer.nsecsElapsed();
    const qint64 sync = bench::nanosecondsOfSync() - before;
    return {double(all - sync) / 1e6, double(sync) / 1e6};
}

double at(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(share * double(values.size() - 1))];
}

void row(const char* what, const std::vector<Cost>& costs, double limit)
{
    std::vector<double> own;
    std::vector<double> sync;
    for (const Cost& cost : costs) {
        own.push_back(cost.withoutSync);
        sync.push_back(cost.sync);
    }
    std::printf("  %-42s%8.2f%8.2f%8.2f%8.2f", what, at(own, 0.5), at(own, 0.95), at(sync, 0.5),
                at(sync, 0.95));
    if (limit > 0)
        std::printf("  at most %g ms", limit);
    std::printf("\n");
}

template<class Work> void measure(const char* what, int runs, double limit, Work work)
{
    std::vector<Cost> costs;
    for (int i = 0; i < runs; ++i)
        costs.push_back(timed([&] { work(i); }));
    row(what, costs, limit);
}

template<class Result> void must(const Result& result)
{
    if (!result)
        qFatal("the journal refused: %d", int(result.error()));
}

void printWrites()
{
    support::JournalFolder folder;
    const auto journal = folder.open();
    constexpr int runs = 100;
    const QByteArray photo(1'000'000, 'p');
    std::vector<store::CaseId> ids;
    measure("begin a case", runs, 5, [&](int i) {
        ids.push_back(*journal->begin(support::caseOf(QStringLiteral("sub-%1").arg(i))));
    });
    const auto idOf = [&](int i) { return ids[static_cast<size_t>(i)]; };
    measure("seal and keep a photo of 1 MB", runs, 5, [&](int i) {
        must(journal->keep(idOf(i), {{QStringLiteral("photo"), photo}}));
    });
    measure("write an intent", runs, 5,
            [&](int i) { must(journal->writeIntent(idOf(i), store::SendKind::Post)); });
    measure("write its end", runs, 5, [&](int i) {
        must(journal->writeEnd(idOf(i), 1,
                               {store::SendOutcome::Answered, store::CaseStage::Decided}));
    });
    measure("load a case with its photo", runs, 0, [&](int i) { must(journal->load(idOf(i))); });
    measure("forget a case with its photo", runs, 0,
            [&](int i) { must(journal->forget(idOf(i))); });
}

store::EntryKey entryKey(int customer)
{
    store::EntryKey key;
    // Spread as digests are.
    for (size_t i = 0; i < key.bytes.size(); i += sizeof(quint64)) {
        const quint64 part = (static_cast<quint64>(customer) + i + 1) * 0x9e3779b97f4a7c15ULL;
        std::memcpy(key.bytes.data() + i, &part, sizeof(part));
    }
    return key;
}

store::PersonKey personKey(int customer)
{
    return {entryKey(~customer).bytes};
}

/// As a bulk sender writes: many at a time.
void printEntries()
{
    support::JournalFolder folder;
    const auto journal = folder.open();
    constexpr int batch = 64;
    constexpr int runs = 10'000 / batch;
    std::printf("\n%-44s\n", "10,000 verified customers, 64 at a time");
    const auto customers = [](int run, auto make) {
        for (int i = run * batch; i < (run + 1) * batch; ++i)
            make(i);
    };
    QElapsedTimer timer;
    timer.start();
    measure("intend 64", runs, 0, [&](int run) {
        QList<store::EntryIntent> intents;
        customers(run, [&](int i) { intents.append({entryKey(i), i, {}, personKey(i)}); });
        must(journal->intendEntries(intents));
    });
    measure("end 64", runs, 0, [&](int run) {
        QList<store::EntryEnd> ends;
        customers(run, [&](int i) {
            ends.append({.key = entryKey(i),
                         .stage = store::EntryStage::Entered,
                         .submissionId = base::SubmissionId::parse(QStringLiteral("id-%1").arg(i)),
                         .enteredCase = {QStringLiteral("KOR"), QStringLiteral("passport"),
                                         QStringLiteral("approved")}});
        });
        must(journal->endEntries(ends));
    });
    std::printf("  all of it: %lld ms\n", timer.elapsed());
    measure("look up 500 by their keys", 20, 0, [&](int run) {
        QList<store::EntryKey> keys;
        for (int i = 0; i < 500; ++i)
            keys.append(entryKey(run * 500 + i));
        must(journal->entriesOf(keys));
    });
    measure("look up 500 by their persons", 20, 0, [&](int run) {
        QList<store::PersonKey> persons;
        for (int i = 0; i < 500; ++i)
            persons.append(personKey(run * 500 + i));
        must(journal->entriesOfPersons(persons));
    });
}

/// Straight into the file: through the journal it would take as many waits for the disk.
void fill(support::JournalFolder& folder, int count)
{
    support::OtherConnection other(folder.file());
    other.run(QStringLiteral("BEGIN"));
    for (int i = 0; i < count; ++i) {
        const auto name =
            QStringLiteral("submission%1").arg(i * 7919 % count, 6, 10, QLatin1Char('0'));
        const auto id = QStringLiteral("%1-9f1c-4b52-8d6e-1f2a3b4c5d6e").arg(i, 8, 16);
        const auto status = i % 3 == 0 ? QStringLiteral("approved") : QStringLiteral("rejected");
        other.run(
            QStringLiteral("INSERT INTO cases (id, kind, submission_id, issuing_country, id_type,"
                           " stage, begun_at, changed_at, ended_at, status, search_text)"
                           " VALUES (?, ?, ?, 'KOR', 'passport', 'decided', ?, ?, ?, ?, ?)"),
            {id, i % 2 == 0 ? QStringLiteral("migration") : QStringLiteral("step2"), name, i, i, i,
             status, QStringLiteral("%1 kor %2 decided").arg(name, status)});
        other.run(QStringLiteral("INSERT INTO sends (case_id, number, kind, intended_at, outcome)"
                                 " VALUES (?, 1, 'post', ?, 'answered')"),
                  {id, i});
    }
    other.run(QStringLiteral("COMMIT"));
}

void printLists()
{
    support::JournalFolder folder;
    {
        const auto made = folder.open();
    }
    fill(folder, 100'000);
    std::printf("\n%-44s\n", "With 100,000 cases in it");
    measure("open the journal", 5, 0, [&](int) { (void)folder.open(); });
    const auto journal = folder.open();
    const auto search = [&](const char* what, const QString& filter) {
        measure(what, 20, 50, [&](int) { must(journal->list({filter})); });
    };
    measure("list the newest 100", 20, 100, [&](int) { must(journal->list({})); });
    measure("list 100 from the middle", 20, 100, [&](int) {
        must(journal->list({{}, 100, store::PageMark{50'000, QString()}}));
    });
    search("search, many found", QStringLiteral("approved"));
    search("search, one found", QStringLiteral("submission012345"));
    search("search, none found", QStringLiteral("zzzz"));
    measure("all that is waiting", 20, 100,
            [&](int) { must(journal->standingAt(store::CaseStage::Waiting)); });
    measure("all that is unsettled", 20, 100, [&](int) { must(journal->unsettled()); });
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    std::printf("\n%-44s%8s%8s%8s%8s\n", "The journal, ms", "median", "p95", "sync", "p95");
    printWrites();
    printEntries();
    printLists();
    return 0;
}
