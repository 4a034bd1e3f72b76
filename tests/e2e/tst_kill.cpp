// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "e2e/campaign.h"
#include "e2e/customer.h"
#include "e2e/program_desk.h"
#include "support/portrait_frames.h"
#include "support/written_file.h"

#include <QElapsedTimer>
#include <QTest>

namespace
{

std::chrono::milliseconds usualLife{1000};

/// The verb `submit`.
class SubmitDesk final : public e2e::ProgramDesk
{
public:
    /// `photo` is a file.
    SubmitDesk(const QString& photo, support::PlanMaker maker)
        : ProgramDesk(usualLife, std::chrono::milliseconds(maker.below(8))),
          m_photo(photo)
    {
    }

private:
    [[nodiscard]] e2e::ProgramCall callFor(const QString& submissionId,
                                           const QString& address) override
    {
        writeCase(submissionId);
        return {QStringLiteral(KYC_BIN_DIR "/kyc-capture"),
                {QStringLiteral("submit"), QStringLiteral("--case"), path("case.json"),
                 QStringLiteral("--photo"), m_photo, QStringLiteral("--data-dir"), dataFolder(),
                 QStringLiteral("--endpoint"), address}};
    }
    void writeCase(const QString& submissionId) const
    {
        const QByteArray json =
            R"({"submissionId":")" + submissionId.toLatin1() +
            R"(","issuingCountry":"USA","idType":"passport","fields":{"name":"Jhon Smith",)"
            R"("date_of_birth":"1998-11-11"}})";
        support::writtenFile(path("case.json"), json);
    }

    const QString m_photo;
};

} // namespace

/// The program itself, killed at every step of the network and at any other moment, and started
/// again with the same case until that is done.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKilledProgramLosesNoTryAndSpendsNoneTwice();

private:
    QTemporaryDir m_folder;
    QString m_photo;
};

void KillTest::initTestCase()
{
    qputenv("ARGOS_API_KEY", "key");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // a desk without a key ring
    m_photo = m_folder.filePath(QStringLiteral("ready.jpg"));
    const support::PortraitFrame ready{.eyeDistance = 150, .eyeMidpoint = {480, 330}};
    QVERIFY(support::portraitFrame(ready).save(m_photo, "JPG", 95));

    support::RunningSandbox service;
    SubmitDesk desk(m_photo, support::PlanMaker(0));
    QElapsedTimer timer;
    timer.start();
    const auto life = desk.begin(QStringLiteral("sbx-approved-0"), service.url().toString());
    QTRY_VERIFY_WITH_TIMEOUT(life->isOver(), 60'000);
    usualLife = std::chrono::milliseconds(timer.elapsed());
    QCOMPARE(service.triesCounted(QStringLiteral("sbx-approved-0")), 1);
    qInfo("a run takes %lld ms", static_cast<long long>(usualLife.count()));
}

void KillTest::aKilledProgramLosesNoTryAndSpendsNoneTwice()
{
    const QList<support::Fault> deadly = e2e::everyDeath();
    const QStringList scenarios{QStringLiteral("approved"), QStringLiteral("retry1"),
                                QStringLiteral("pending"), QStringLiteral("lost")};
    support::RunningSandbox service;
    e2e::Tally tally;
    e2e::Campaign campaign(24, 12, [&](quint64 seed) {
        support::PlanMaker maker(seed);
        const QString scenario = scenarios.at(maker.below(static_cast<int>(scenarios.size())));
        const support::FaultPlan plan = maker.plan(deadly, seed);
        return std::make_unique<e2e::Customer>(
            seed, scenario, plan, std::make_unique<SubmitDesk>(m_photo, maker), service, tally);
    });
    campaign.run();
    tally.print();
    QCOMPARE(tally.breaches(), 0);
}

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
