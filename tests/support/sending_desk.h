// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/bulk_sender.h"
#include "migration/entry_key.h"
#include "support/fake_migration_client.h"
#include "support/fixed_random.h"
#include "support/journal_folder.h"

#include <QCoreApplication>
#include <QMap>

namespace support
{

/// `number`: the row, and what tells this one from the others.
inline migration::Entry customer(int number)
{
    const QString text = QString::number(number);
    QString letters;
    for (const QChar digit : text)
        letters.append(QChar(u'a' + digit.digitValue()));
    return {{{QStringLiteral("admin"), QStringLiteral("admin@sample.example")},
             {QStringLiteral("email"), QStringLiteral("canary%1@sample.example").arg(text)},
             {QStringLiteral("userid"), QStringLiteral("user-") + text},
             {QStringLiteral("fullName"), QStringLiteral("Canary Name ") + letters},
             {QStringLiteral("birthDate"), QStringLiteral("1990-01-02")},
             {QStringLiteral("issuingCountry"), QStringLiteral("KOR")},
             {QStringLiteral("idType"), QStringLiteral("passport")},
             {QStringLiteral("kycStatus"), QStringLiteral("approved")}},
            number};
}

/// What a service that has the customer lists.
inline argos::FoundPage pageOf(const migration::Entry& entry, const char* id)
{
    return {{FakeMigrationClient::submission(id, entry.values)}, {}};
}

/// A sender, the service as two clients play it, and a journal.
class SendingDesk
{
public:
    using End = migration::BulkSender::End;

    void start(int customers, migration::SendingLimits limits = {.inFlight = 4, .perSecond = 0})
    {
        QList<migration::Entry> entries;
        for (int i = 1; i <= customers; ++i)
            entries.append(customer(i));
        start(entries, limits);
    }
    void start(const QList<migration::Entry>& entries,
               migration::SendingLimits limits = {.inFlight = 4, .perSecond = 0})
    {
        start(
            [entries, next = qsizetype{0}]() mutable -> migration::NextEntry {
                if (next < entries.size())
                    return entries[next++];
                return migration::NoMore{};
            },
            limits);
    }
    void start(migration::EntrySource source,
               migration::SendingLimits limits = {.inFlight = 4, .perSecond = 0})
    {
        results.clear();
        end.reset();
        why.reset();
        sender = std::make_unique<migration::BulkSender>(
            migration::SendingWorld{{&one, &other}, *journal, folder.clock, random}, limits);
        QObject::connect(sender.get(), &migration::BulkSender::settled,
                         [this](const QList<migration::EntryResult>& settled) {
                             for (const auto& result : settled) {
                                 if (results.contains(result.row))
                                     qFatal("row %lld was settled twice", result.row);
                                 results.insert(result.row, result);
                             }
                         });
        QObject::connect(sender.get(), &migration::BulkSender::ended,
                         [this](End how, const std::optional<migration::EntryProblem>& problem) {
                             if (end)
                                 qFatal("it ended twice");
                             end = how;
                             why = problem;
                         });
        sender->start(std::move(source));
        turn();
    }
    /// All that is to happen without another answer or another moment.
    void turn() const
    {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    }
    void pass(std::chrono::milliseconds time)
    {
        folder.clock.advance(time);
        sender->checkTime();
        turn();
    }

    struct Post {
        FakeMigrationClient* client;
        base::JobNumber job;
        QString user;
    };
    /// All that ever left, of either client.
    [[nodiscard]] QList<Post> posts()
    {
        QList<Post> all;
        for (FakeMigrationClient* client : {&one, &other}) {
            for (const auto& entry : client->entries)
                for (const auto& field : entry.request.fields)
                    if (field.name == "userid")
                        all.append({client, entry.job, field.value});
        }
        return all;
    }
    [[nodiscard]] int postsOf(int number)
    {
        int count = 0;
        for (const Post& post : posts())
            count += post.user == QStringLiteral("user-%1").arg(number) ? 1 : 0;
        return count;
    }
    /// Of the latest POST of that customer.
    void answer(int number, const argos::MigrationOutcome& outcome)
    {
        std::optional<Post> latest;
        for (const Post& post : posts())
            if (post.user == QStringLiteral("user-%1").arg(number) &&
                (!latest || post.job > latest->job))
                latest = post;
        if (!latest)
            qFatal("customer %d was not sent", number);
        latest->client->answer(latest->job, outcome);
        turn();
    }
    void accept(int number)
    {
        answer(number, FakeMigrationClient::accepted(
                           QStringLiteral("id-%1").arg(number).toLatin1().constData()));
    }
    [[nodiscard]] qsizetype questions() const
    {
        return one.searches.size() + other.searches.size();
    }
    /// The latest question about that customer.
    void answerFind(int number, const argos::FindOutcome& outcome)
    {
        FakeMigrationClient* client = nullptr;
        base::JobNumber job{0};
        for (FakeMigrationClient* candidate : {&one, &other})
            for (const auto& search : candidate->searches)
                if (search.query.value == QStringLiteral("user-%1").arg(number) && search.job > job)
                    std::tie(client, job) = std::tuple(candidate, search.job);
        if (!client)
            qFatal("nobody asked about customer %d", number);
        client->answerFind(job, outcome);
        turn();
    }
    /// Answers everything as a service that takes all, until it ends.
    void acceptAll()
    {
        QSet<quint64> done;
        for (int i = 0; i < 10'000 && !end; ++i) {
            const auto all = posts();
            bool any = false;
            for (const Post& post : all) {
                if (done.contains(quint64(post.job)))
                    continue;
                done.insert(quint64(post.job));
                any = true;
                post.client->answer(
                    post.job, FakeMigrationClient::accepted(post.user.toLatin1().constData()));
            }
            turn();
            if (!any)
                pass(std::chrono::milliseconds(20));
        }
    }
    [[nodiscard]] migration::EntryOutcome outcome(int number) const
    {
        return results.value(number, {.outcome = migration::EntryOutcome::Invalid}).outcome;
    }
    [[nodiscard]] std::optional<store::EntryRecord> known(int number) const
    {
        const auto key = migration::EntryKeys(*journal->entrySalt()).of(customer(number).values);
        const auto found = journal->entriesOf({key});
        return found->isEmpty() ? std::nullopt : std::optional(found->first());
    }

    JournalFolder folder;
    std::unique_ptr<store::Journal> journal = folder.open();
    FakeMigrationClient one;
    FakeMigrationClient other;
    FixedRandom random;
    std::unique_ptr<migration::BulkSender> sender;
    QMap<qint64, migration::EntryResult> results;
    std::optional<End> end;
    std::optional<migration::EntryProblem> why;
};

} // namespace support
