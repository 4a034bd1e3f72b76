// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/customer_book.h"
#include "support/fake_clock.h"

#include <QSet>
#include <QTest>

#include <thread>
#include <vector>

namespace
{

QJsonObject body(const QString& userid, const QString& email = QStringLiteral("a@example.com"))
{
    return {{QStringLiteral("admin"), QStringLiteral("admin@example.com")},
            {QStringLiteral("userid"), userid},
            {QStringLiteral("email"), email},
            {QStringLiteral("fullName"), QStringLiteral("홍길동")},
            {QStringLiteral("birthDate"), QStringLiteral("2002-11-08")},
            {QStringLiteral("address_full"), QStringLiteral("street 1-10,\nSpringfield")},
            {QStringLiteral("cf2"), QStringLiteral("comment")},
            {QStringLiteral("kycStatus"), QStringLiteral("rejected")}};
}

} // namespace

class CustomerBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasSent();
    void idsSayNothingOfTheContent();
    void findsByUseridAndEmail();
    void pagesThroughAll();
    void refusesAPageThatIsNone();
    void keepsManyFromManyThreads();

private:
    support::FakeClock m_clock;
};

void CustomerBookTest::keepsWhatWasSent()
{
    sandbox::CustomerBook book;
    const QString id = QString::fromLatin1(book.enter(m_clock.now(), body(QStringLiteral("u1"))));
    book.add(id, sandbox::AddedPicture::SelfieImage);
    const auto customer = book.withId(id);
    QVERIFY(customer);
    const QJsonObject data{
        {QStringLiteral("fullName"), QStringLiteral("홍길동")},
        {QStringLiteral("birthDate"), QStringLiteral("2002-11-08")},
        {QStringLiteral("address_full"), QStringLiteral("street 1-10,\nSpringfield")}};
    const QJsonObject kyc{{QStringLiteral("result"), QStringLiteral("rejected")},
                          {QStringLiteral("attempts"), QJsonArray()},
                          {QStringLiteral("comment"), QJsonArray()},
                          {QStringLiteral("commentCode"), QJsonArray()}};
    const QJsonObject record{
        {QStringLiteral("submissionId"), id},
        {QStringLiteral("created_at"), QStringLiteral("2026-11-21T09:00:00.000Z")},
        {QStringLiteral("userid"), QStringLiteral("u1")},
        {QStringLiteral("email"), QStringLiteral("a@example.com")},
        {QStringLiteral("cf2"), QStringLiteral("comment")},
        {QStringLiteral("images"), QJsonArray{QStringLiteral("selfieImage")}},
        {QStringLiteral("data"), data},
        {QStringLiteral("kyc"), kyc}};
    QCOMPARE(customer->record(), record);
    QVERIFY(!book.withId(QStringLiteral("other_mg")));
    QVERIFY(!book.withId(QString()));
}

void CustomerBookTest::idsSayNothingOfTheContent()
{
    sandbox::CustomerBook one;
    sandbox::CustomerBook other;
    QSet<QByteArray> ids;
    for (int i = 0; i < 500; ++i)
        ids << one.enter(m_clock.now(), body(QStringLiteral("u")))
            << other.enter(m_clock.now(), body(QStringLiteral("u")));
    QCOMPARE(ids.size(), 1000);
    for (const QByteArray& id : ids)
        QVERIFY2(id.size() == 17 && id.endsWith("_mg"), id.constData());
}

void CustomerBookTest::findsByUseridAndEmail()
{
    sandbox::CustomerBook book;
    (void)book.enter(m_clock.now(), body(QStringLiteral("u1"), QStringLiteral("a@example.com")));
    (void)book.enter(m_clock.now(), body(QStringLiteral("u2"), QStringLiteral("a@example.com")));
    (void)book.enter(m_clock.now(), body(QStringLiteral("u2"), QStringLiteral("b@example.com")));
    (void)book.enter(m_clock.now(), body(QString(), QStringLiteral("c@example.com")));
    const auto found = [&](const sandbox::CustomerQuery& query) {
        return static_cast<int>(book.page(query)->customers.size());
    };
    QCOMPARE(found({.userid = QStringLiteral("u1")}), 1);
    QCOMPARE(found({.userid = QStringLiteral("u2")}), 2);
    QCOMPARE(found({.email = QStringLiteral("a@example.com")}), 2);
    QCOMPARE(found({.userid = QStringLiteral("u2"), .email = QStringLiteral("b@example.com")}), 1);
    QCOMPARE(found({.userid = QStringLiteral("u3")}), 0);
    QCOMPARE(book.timesEntered(QLatin1String("userid"), QStringLiteral("u2")), 2);
    QCOMPARE(book.timesEntered(QLatin1String("email"), QStringLiteral("c@example.com")), 1);
    QCOMPARE(book.size(), 4);
}

void CustomerBookTest::pagesThroughAll()
{
    sandbox::CustomerBook book;
    for (int i = 0; i < 7; ++i) {
        (void)book.enter(m_clock.now(), body(QString::number(i)));
        m_clock.advance(std::chrono::milliseconds(i % 2)); // some in the same millisecond
    }
    QStringList userids;
    sandbox::CustomerQuery query{.email = QStringLiteral("a@example.com"), .count = 3};
    QList<qsizetype> sizes;
    for (bool isLast = false; !isLast;) {
        const auto page = book.page(query);
        QVERIFY(page && !page->customers.isEmpty());
        for (const sandbox::Customer& customer : page->customers)
            userids << customer.text(QLatin1String("userid"));
        sizes << page->customers.size();
        query.afterId = QString::fromLatin1(page->customers.last().id());
        query.afterDate = page->customers.last().enteredAt();
        isLast = page->isLast;
    }
    QCOMPARE(userids.join(u' '), QStringLiteral("0 1 2 3 4 5 6"));
    QCOMPARE(sizes, (QList<qsizetype>{3, 3, 1}));
}

void CustomerBookTest::refusesAPageThatIsNone()
{
    sandbox::CustomerBook book;
    const support::FakeClock clock;
    const QString id = QString::fromLatin1(book.enter(clock.now(), body(QStringLiteral("u"))));
    sandbox::CustomerQuery query{.userid = QStringLiteral("u"),
                                 .afterId = id,
                                 .afterDate = QStringLiteral("2026-11-21T09:00:00.001Z")};
    QVERIFY(!book.page(query));
    query.afterDate = QStringLiteral("2026-11-21T09:00:00.000Z");
    QVERIFY(book.page(query)->isLast);
    query.afterId = QStringLiteral("none_mg");
    QVERIFY(!book.page(query));
}

void CustomerBookTest::keepsManyFromManyThreads()
{
    constexpr int threads = 8;
    constexpr int each = 2500;
    sandbox::CustomerBook book;
    std::vector<std::thread> writers;
    for (int thread = 0; thread < threads; ++thread) {
        writers.emplace_back([&, thread] {
            for (int i = 0; i < each; ++i)
                (void)book.enter(m_clock.now(), body(QStringLiteral("u%1").arg(thread * each + i)));
        });
    }
    for (std::thread& writer : writers)
        writer.join();
    QCOMPARE(book.size(), threads * each);
    for (int i = 0; i < threads * each; ++i)
        QCOMPARE(book.timesEntered(QLatin1String("userid"), QStringLiteral("u%1").arg(i)), 1);
}

QTEST_APPLESS_MAIN(CustomerBookTest)
#include "tst_customer_book.moc"
