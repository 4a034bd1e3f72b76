// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/http_client.h"
#include "e2e/campaign.h"
#include "e2e/customer.h"
#include "session/headless_submission.h"
#include "support/journal_folder.h"

#include <QBuffer>
#include <QLoggingCategory>
#include <QTest>

using namespace std::chrono_literals;
using session::HeadlessSubmission;

namespace
{

framing::Photo aPhoto()
{
    framing::Photo photo;
    photo.image = QImage(480, 360, QImage::Format_RGB32);
    photo.image.fill(Qt::gray);
    QBuffer buffer(&photo.jpeg);
    buffer.open(QIODevice::WriteOnly);
    photo.image.save(&buffer, "JPEG");
    return photo;
}

/// The engine without a window; its time is the test's.
class EngineLife final : public e2e::Life
{
public:
    EngineLife(support::JournalFolder& home, const QString& submissionId, const QString& address,
               const framing::Photo& photo)
        : m_clock(home.clock),
          m_engine(std::make_unique<Engine>(home, address))
    {
        QObject::connect(&m_engine->submission, &HeadlessSubmission::finished,
                         &m_engine->submission, [this] { m_isOver = true; });
        m_engine->submission.start(
            session::CaseDraft{*base::SubmissionId::parse(submissionId)},
            {{QStringLiteral("name"), QStringLiteral("Hong Gildong")},
             {QStringLiteral("date_of_birth"), QStringLiteral("1990-05-17")}},
            photo);
    }

    [[nodiscard]] bool isOver() const override { return m_isOver; }
    [[nodiscard]] bool wasKilled() const override { return !m_engine; }

    /// The request had been on its way for long, and the next run begins at once.
    void kill() override
    {
        m_engine.reset();
        m_isOver = true;
        m_clock.advance(m_policy.settleAfterLoss * 2);
    }

    /// So a record without a trace is believed when the service has done all that it was going to,
    /// which is what the policy's time stands for.
    void waitForService() override
    {
        m_clock.advance(m_policy.pauseBetweenQuestions);
        m_engine->submission.checkTime();
    }

private:
    struct Engine {
        Engine(support::JournalFolder& home, const QString& address)
            : journal(home.open()),
              client({address, security::Secret("key"), {250ms, 1500ms}}, home.clock, random),
              submission(client, home.clock, {}, {}, journal.get())
        {
        }
        base::SystemRandom random;
        std::unique_ptr<store::Journal> journal;
        argos::HttpClient client;
        HeadlessSubmission submission;
    };

    const session::Policy m_policy;
    support::FakeClock& m_clock;
    std::unique_ptr<Engine> m_engine;
    bool m_isOver = false;
};

class EngineDesk final : public e2e::Desk
{
public:
    explicit EngineDesk(const framing::Photo& photo)
        : m_photo(photo)
    {
    }
    [[nodiscard]] std::unique_ptr<e2e::Life> begin(const QString& submissionId,
                                                   const QString& address) override
    {
        return std::make_unique<EngineLife>(m_home, submissionId, address, m_photo);
    }
    [[nodiscard]] std::unique_ptr<store::Journal> journal(const QString& /*address*/) override
    {
        return m_home.open();
    }

private:
    const framing::Photo& m_photo;
    support::JournalFolder m_home;
};

QStringList scenarios()
{
    return QStringLiteral("approved retry1 pending rejected nomatch slow lost badjson cutonce "
                          "retry2 multiface")
        .split(u' ');
}

} // namespace

/// The engine below the window behind a network that does its worst, with sudden deaths in between:
/// the journal and the service agree about every try, every time.
class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTryIsLostAndNoneIsSpentTwice();
};

void FaultsTest::noTryIsLostAndNoneIsSpentTwice()
{
    QLoggingCategory::setFilterRules(QStringLiteral("kyc.*.info=false"));
    const framing::Photo photo = aPhoto();
    const QList<support::Fault> all = support::everyFault();
    support::RunningSandbox service;
    e2e::Tally tally;
    e2e::Campaign campaign(200, 8, [&](quint64 seed) {
        support::PlanMaker maker(seed);
        const QString scenario = scenarios().at(maker.below(static_cast<int>(scenarios().size())));
        return std::make_unique<e2e::Customer>(seed, scenario, maker.plan(all, seed),
                                               std::make_unique<EngineDesk>(photo), service, tally);
    });
    campaign.run();
    tally.print();
    QCOMPARE(tally.breaches(), 0);
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
