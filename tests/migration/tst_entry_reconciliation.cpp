// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/entry_reconciliation.h"

#include "support/fake_migration_client.h"

#include <QTest>

using support::FakeMigrationClient;
using Data = QMap<QString, QString>;

Q_DECLARE_METATYPE(Data)

namespace migration
{

class EntryReconciliationTest : public QObject
{
    Q_OBJECT

private:
    enum Expected { There, NotThere, Doubtful };

    [[nodiscard]] static rules::Values customer()
    {
        return {{QStringLiteral("userid"), QStringLiteral("u-1")},
                {QStringLiteral("email"), QStringLiteral("kim@sample.example")},
                {QStringLiteral("fullName"), QStringLiteral("Kim Minsu")},
                {QStringLiteral("birthDate"), QStringLiteral("1990-01-02")},
                {QStringLiteral("kycStatus"), QStringLiteral("approved")},
                {QStringLiteral("idType"), QStringLiteral("passport")},
                {QStringLiteral("documentNumber"), QStringLiteral("M12-345")},
                {QStringLiteral("cf1"), QStringLiteral("branch 7")}};
    }
    [[nodiscard]] static Data recorded(const QString& name, const QString& value)
    {
        Data data = customer();
        data[name] = value;
        return data;
    }
    [[nodiscard]] static int kindOf(const Finding& finding) { return int(finding.index()); }

private Q_SLOTS:
    void asksByUserIdElseByEmail()
    {
        auto values = customer();
        const auto query = EntrySearch(values).next();
        QCOMPARE(query->by, argos::SubmissionQuery::By::UserId);
        QCOMPARE(query->value, QStringLiteral("u-1"));
        values.remove(QStringLiteral("userid"));
        QCOMPARE(EntrySearch(values).next()->by, argos::SubmissionQuery::By::Email);
        values.remove(QStringLiteral("email"));
        QVERIFY(!EntrySearch(values).next());
        QCOMPARE(kindOf(EntrySearch(values).finding()), int(Doubtful));
    }
    void aRecordIsComparedWithTheCustomer_data()
    {
        QTest::addColumn<Data>("data");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, const Data& data, Expected expected) {
            QTest::newRow(name) << data << int(expected);
        };
        row("all the same", customer(), There);
        row("only the name is told", {{QStringLiteral("fullName"), QStringLiteral("Kim Minsu")}},
            There);
        row("nothing is told", {}, Doubtful);
        row("only what many share", {{QStringLiteral("idType"), QStringLiteral("passport")}},
            Doubtful);
        row("another way to write the name",
            recorded(QStringLiteral("fullName"), QStringLiteral(" KIM  MINSU")), There);
        row("another way to write the date",
            recorded(QStringLiteral("birthDate"), QStringLiteral("19900102")), There);
        row("a date with a time",
            recorded(QStringLiteral("birthDate"), QStringLiteral("1990-01-02T00:00:00Z")), There);
        row("a masked number",
            recorded(QStringLiteral("documentNumber"), QStringLiteral("M12-***")), There);
        // What was corrected at the service meanwhile makes nobody else of a customer.
        row("born on another day",
            recorded(QStringLiteral("birthDate"), QStringLiteral("1990-01-03")), Doubtful);
        row("another document", recorded(QStringLiteral("idType"), QStringLiteral("visa")),
            Doubtful);
        row("born on another day, the number alone agrees",
            {{QStringLiteral("fullName"), QStringLiteral("Kim Jieun")},
             {QStringLiteral("documentNumber"), QStringLiteral("M12-345")},
             {QStringLiteral("birthDate"), QStringLiteral("1990-01-03")}},
            Doubtful);
        // Only the user ID, which was asked by, and what many share.
        row("born on another day, no name told",
            {{QStringLiteral("userid"), QStringLiteral("u-1")},
             {QStringLiteral("birthDate"), QStringLiteral("1990-01-03")}},
            NotThere);
        row("another document, no more than the date of birth agrees",
            {{QStringLiteral("birthDate"), QStringLiteral("1990-01-02")},
             {QStringLiteral("idType"), QStringLiteral("visa")}},
            NotThere);
        row("another name and another day",
            {{QStringLiteral("userid"), QStringLiteral("u-1")},
             {QStringLiteral("fullName"), QStringLiteral("Kim Jieun")},
             {QStringLiteral("birthDate"), QStringLiteral("1990-01-03")}},
            NotThere);
        row("another name", recorded(QStringLiteral("fullName"), QStringLiteral("Kim Jieun")),
            Doubtful);
        row("another status", recorded(QStringLiteral("kycStatus"), QStringLiteral("rejected")),
            Doubtful);
        row("another custom field", recorded(QStringLiteral("cf1"), QStringLiteral("branch 8")),
            Doubtful);
    }
    void aRecordIsComparedWithTheCustomer()
    {
        QFETCH(Data, data);
        QFETCH(int, expected);
        EntrySearch search(customer());
        search.take({{FakeMigrationClient::submission("id-1", data)}, {}}, {});
        QCOMPARE(kindOf(search.finding()), expected);
        QVERIFY(!search.next());
    }
    void nobodyThereIsAbsent()
    {
        EntrySearch search(customer());
        QCOMPARE(kindOf(search.finding()), int(Doubtful)); // not asked yet
        search.take({}, {});
        QCOMPARE(kindOf(search.finding()), int(NotThere));
    }
    void whatIsSomebodyElsesDoesNotCount()
    {
        EntrySearch search(customer());
        search.take({{FakeMigrationClient::submission("id-1", customer())}, {}},
                    {QStringLiteral("id-1")});
        QCOMPARE(kindOf(search.finding()), int(NotThere));
    }
    void pagesAreFollowedUntilTheCustomerIsFound()
    {
        EntrySearch search(customer());
        const argos::PageKey key{QStringLiteral("id-1"), QStringLiteral("2026")};
        search.take({{}, key}, {});
        QCOMPARE(kindOf(search.finding()), int(Doubtful));
        QCOMPARE(search.next()->after->id, key.id);
        QCOMPARE(search.next()->value, QStringLiteral("u-1"));
        search.take({{FakeMigrationClient::submission("id-9", customer())}, key}, {});
        QVERIFY(!search.next());
        QCOMPARE(std::get<FoundThere>(search.finding()).id.text(), QStringLiteral("id-9"));
        search.restart();
        QVERIFY(search.next() && !search.next()->after);
        QCOMPARE(kindOf(search.finding()), int(Doubtful));
    }
    void pagesWithoutEndAreNotFollowedForEver()
    {
        EntrySearch search(customer());
        int pages = 0;
        for (; search.next() && pages < 1000; ++pages)
            search.take({{}, argos::PageKey{QStringLiteral("x"), {}}}, {});
        QVERIFY(pages < 100);
        QCOMPARE(kindOf(search.finding()), int(Doubtful));
    }
};

} // namespace migration

QTEST_GUILESS_MAIN(migration::EntryReconciliationTest)
#include "tst_entry_reconciliation.moc"
