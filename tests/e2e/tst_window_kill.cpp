// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "e2e/campaign.h"
#include "e2e/customer.h"
#include "e2e/program_desk.h"
#include "session/state.h"
#include "support/portrait_frames.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using support::Fault;
using support::FaultKind;
using support::FaultPlace;

namespace
{

#if defined(__SANITIZE_ADDRESS__)
constexpr int schedules = 3;
#else
constexpr int schedules = 6;
#endif

std::chrono::milliseconds usualLife{3000};

e2e::ProgramCall callOfTheWindow(const QString& submissionId, const QString& address,
                                 const QString& dataFolder, const QString& picture)
{
    return {QStringLiteral(KYC_WINDOW_CUSTOMER),
            {submissionId, address, dataFolder, picture},
            support::Screen::Virtual};
}

class WindowDesk final : public e2e::ProgramDesk
{
public:
    WindowDesk(const QString& picture, support::PlanMaker maker)
        : ProgramDesk(usualLife, std::chrono::milliseconds(maker.below(8))),
          m_picture(picture)
    {
    }

private:
    [[nodiscard]] e2e::ProgramCall callFor(const QString& submissionId,
                                           const QString& address) override
    {
        return callOfTheWindow(submissionId, address, dataFolder(), m_picture);
    }

    const QString m_picture;
};

/// A desk at which the case waits from the beginning, and sends itself when the window is open.
class QueueDesk final : public e2e::ProgramDesk
{
public:
    QueueDesk(const QString& picture, support::PlanMaker maker)
        : ProgramDesk(usualLife, std::chrono::milliseconds(maker.below(8))),
          m_picture(picture)
    {
    }

private:
    [[nodiscard]] e2e::ProgramCall callFor(const QString& submissionId,
                                           const QString& address) override
    {
        e2e::ProgramCall call = callOfTheWindow(submissionId, address, dataFolder(), m_picture);
        if (!std::exchange(m_waits, true)) {
            QProcess process;
            support::start(process, call.arguments + QStringList{QStringLiteral("wait")},
                           call.screen, call.program);
            if (const auto ended = support::end(process); ended.exitCode != 0)
                qFatal("no case waits: %s", ended.messages.constData());
        }
        return call;
    }

    const QString m_picture;
    bool m_waits = false;
};

} // namespace

/// The window, killed in the middle of a case and opened again: the case comes back by itself, and
/// nothing of it is lost or sent twice.
class WindowKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCaseComesBackAndSaysWhenItWasSent();
    void aKilledWindowLosesNoTryAndSpendsNoneTwice();

private:
    QTemporaryDir m_folder;
    QString m_picture;
};

void WindowKillTest::initTestCase()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // a desk without a key ring
    m_picture = m_folder.filePath(QStringLiteral("ready.jpg"));
    const support::PortraitFrame ready{.eyeDistance = 150, .eyeMidpoint = {480, 330}};
    QVERIFY(support::portraitFrame(ready).save(m_picture, "JPG", 95));
}

void WindowKillTest::aCaseComesBackAndSaysWhenItWasSent()
{
    const QString id = QStringLiteral("sbx-approved-0");
    support::RunningSandbox service;
    QProcess* running = nullptr;
    support::FaultRelay relay(service.port(), {{FaultKind::Death, FaultPlace::RequestEnd}},
                              [&](const Fault& /*fault*/) { running->kill(); });
    const QString data = m_folder.filePath(QStringLiteral("data"));
    const e2e::ProgramCall call = callOfTheWindow(id, relay.address(), data, m_picture);
    const auto run = [&](QProcess& process) {
        running = &process;
        support::start(process, call.arguments, call.screen, call.program);
        QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning, 60'000);
    };
    QElapsedTimer timer;
    timer.start();
    QProcess first;
    run(first);
    QCOMPARE(first.exitStatus(), QProcess::CrashExit);
    usualLife = std::chrono::milliseconds(timer.elapsed());
    qInfo("a run takes %lld ms", static_cast<long long>(usualLife.count()));

    const base::SystemClock clock;
    const auto sentAt = [&] {
        const auto opened = store::Journal::open(
            {.folder =
                 data + QStringLiteral("/journal/127.0.0.1_%1").arg(QUrl(relay.address()).port())},
            clock);
        const auto cases = opened->journal->list({})->cases;
        return opened->journal->sends(cases.first().id)->first().intendedAt;
    }();
    QProcess second;
    run(second);
    const support::Ended ended = support::end(second);
    QVERIFY2(ended.exitCode == 0, ended.messages.constData());
    QVERIFY(!ended.lines().isEmpty());
    const QJsonObject page = ended.lines().first();
    QCOMPARE(page[u"state"].toInt(), static_cast<int>(session::State::Asking));
    const QString told = QString::fromUtf8(QJsonDocument(page).toJson());
    QVERIFY2(told.contains(QStringLiteral("was sent at ") +
                           sentAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))),
             qPrintable(told));
    QCOMPARE(ended.lines().last()[u"state"].toInt(), static_cast<int>(session::State::Finished));
    QCOMPARE(relay.posts(), 1);
    QCOMPARE(service.triesCounted(id), 1);
}

// Half of the cases are sent by a person, half from the queue, whose first exchange is a question.
void WindowKillTest::aKilledWindowLosesNoTryAndSpendsNoneTwice()
{
    const QList<Fault> deadly = e2e::everyDeath();
    const QStringList scenarios{QStringLiteral("approved"), QStringLiteral("retry1"),
                                QStringLiteral("pending")};
    support::RunningSandbox service;
    e2e::Tally tally;
    e2e::Campaign campaign(schedules, schedules, [&](quint64 seed) {
        support::PlanMaker maker(seed);
        const QString scenario = scenarios.at(maker.below(static_cast<int>(scenarios.size())));
        support::FaultPlan plan = maker.plan(deadly, seed);
        std::unique_ptr<e2e::Desk> desk;
        if (maker.below(2) == 0) {
            desk = std::make_unique<WindowDesk>(m_picture, maker);
        } else {
            desk = std::make_unique<QueueDesk>(m_picture, maker);
            support::putOff(plan, maker.below(2));
        }
        return std::make_unique<e2e::Customer>(seed, scenario, plan, std::move(desk), service,
                                               tally);
    });
    campaign.run();
    tally.print();
    QCOMPARE(tally.breaches(), 0);
}

QTEST_GUILESS_MAIN(WindowKillTest)
#include "tst_window_kill.moc"
