// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
//
// window_customer SUBMISSION-ID ADDRESS DATA-DIR PICTURE [wait]: the product's window, put together
// as the product does, with somebody before it who takes that case to its end and then leaves, or
// stands by while it is sent by itself. A line of JSON for each state says what the page says. Ends
// with 0 when the service has decided, with 1 when a problem is shown that asking again does not
// solve, when a case that was waiting wants a person, or when asking has settled a POST and another
// photo is wanted: whoever counts POSTs sees then that this run has made none while in doubt.
// With `wait` no window is shown: the case is left waiting, complete, for the next run.
#include "base/log.h"
#include "camera/replay_camera_list.h"
#include "main/console.h"
#include "main/station.h"
#include "session/case_ledger.h"
#include "ui/pages/page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QTimer>

#include <utility>

namespace
{

using session::State;

session::CaseDraft draftOf(const base::SubmissionId& submissionId)
{
    return {.submissionId = submissionId,
            .issuingCountry = QStringLiteral("USA"),
            .idType = rules::IdType::Passport,
            .step1At = {},
            .fields = {{QStringLiteral("name"), QStringLiteral("Jhon Smith")},
                       {QStringLiteral("date_of_birth"), QStringLiteral("1998-11-11")}},
            .options = {}};
}

/// As the window leaves a case that it could not send.
bool letWait(store::Journal& journal, const session::CaseDraft& draft, const QString& picture)
{
    framing::Photo photo;
    photo.image = QImage(picture);
    QFile file(picture);
    if (photo.image.isNull() || !file.open(QIODevice::ReadOnly))
        return false;
    photo.jpeg = file.readAll();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    session::OpenCase open;
    open.begin(draft, now);
    open.consent = session::Consent{QStringLiteral("1"), QStringLiteral("en"), now};
    open.photo = photo;
    session::CaseLedger ledger(&journal);
    ledger.begin(draft, std::nullopt);
    ledger.keepDetails(open);
    return ledger.letWait(open, QStringLiteral("no_connection")).ok();
}

class Customer final : public QObject
{
public:
    Customer(program::Station& station, const store::Journal& journal,
             const base::SubmissionId& submissionId)
        : m_station(station),
          m_journal(journal),
          m_submissionId(submissionId)
    {
        m_look.setInterval(std::chrono::milliseconds(50));
        connect(&m_look, &QTimer::timeout, this, &Customer::standBy);
        connect(&controller(), &session::Controller::stateChanged, this, [this] {
            // Here, because an answer may come before anybody has looked.
            m_asked = m_asked || controller().state() == State::Asking;
            lookLater();
        });
        connect(&controller(), &session::Controller::guidanceChanged, this, [this] {
            const bool ready = controller().guidance().advice == framing::Advice::Ready;
            if (ready && std::exchange(m_waitsForGuidance, false))
                press(QStringLiteral("takePhoto"));
        });
    }

    /// Nothing if the program has come back with the case.
    void begin()
    {
        if (controller().state() != State::Start)
            return;
        if (goesByItself(m_journal.findOpen(m_submissionId)))
            return m_look.start();
        m_station.window().showCase(draftOf(m_submissionId));
        press(QStringLiteral("start"));
    }

private:
    using Found = store::JournalResult<std::optional<store::CaseRecord>>;
    [[nodiscard]] static bool goesByItself(const Found& found)
    {
        if (!found || !*found)
            return false;
        const store::CaseRecord& record = **found;
        return record.stage == store::CaseStage::InDoubt ||
               (record.stage == store::CaseStage::Waiting &&
                record.stageReason != session::heldReason());
    }

    /// A journal that is busy is looked into at the next tick.
    void standBy()
    {
        const Found found = m_journal.findOpen(m_submissionId);
        if (!found || goesByItself(found))
            return;
        const bool isOver = !*found || (*found)->stage == store::CaseStage::Pending;
        QCoreApplication::exit(isOver ? 0 : 1);
    }

    [[nodiscard]] session::Controller& controller() { return m_station.controller(); }

    void lookLater()
    {
        const State state = controller().state();
        QTimer::singleShot(0, this, [this, state] {
            if (controller().state() == state)
                act(state);
        });
    }

    void act(State state)
    {
        say(state);
        switch (state) {
        case State::Start:
        case State::Sending:
        case State::TryingAgain:
        case State::Asking:
            return;
        case State::Capture:
            m_waitsForGuidance = true;
            return;
        case State::Consent:
        case State::Details:
            return press(QStringLiteral("continue"));
        case State::Review:
            return press(QStringLiteral("usePhoto"));
        case State::Confirm:
            return press(QStringLiteral("submit"));
        case State::Retake: // after a doubt was settled that is for the next run, which is counted
            return m_asked ? QCoreApplication::exit(1) : press(QStringLiteral("retake"));
        case State::Finished:
            return QCoreApplication::exit(0);
        case State::Problem:
            return solve();
        }
    }

    /// Asks again, after a moment; whatever else it is, the next run goes on with it.
    void solve()
    {
        if (controller().problem()->next != session::NextStep::AskAgain)
            return QCoreApplication::exit(1);
        QTimer::singleShot(std::chrono::milliseconds(200), this,
                           [this] { press(QStringLiteral("askAgain")); });
    }

    void press(const QString& action)
    {
        auto* button = m_station.window().currentPage()->findChild<QAbstractButton*>(action);
        if (!button || !button->isEnabled())
            return QCoreApplication::exit(1);
        button->click();
    }

    void say(State state)
    {
        QJsonArray texts;
        for (const QLabel* label : m_station.window().currentPage()->findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty())
                texts.append(label->text());
        program::writeLine(QJsonObject{{QStringLiteral("state"), static_cast<int>(state)},
                                       {QStringLiteral("page"), texts}});
    }

    program::Station& m_station;
    const store::Journal& m_journal;
    const base::SubmissionId m_submissionId;
    QTimer m_look;
    bool m_waitsForGuidance = false;
    bool m_asked = false; ///< by this run, what became of a POST
};

} // namespace

int main(int argc, char** argv)
{
    base::installLog();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kyc-capture"));
    const QStringList arguments = QCoreApplication::arguments();
    const auto submissionId = base::SubmissionId::parse(arguments.value(1));
    base::SystemClock clock;
    base::SystemRandom random;
    auto link = program::ServiceLink::toAddress(arguments.value(2), clock, random);
    auto opened = program::CaseJournal::open(arguments.value(3), arguments.value(2), clock);
    const QString picture = arguments.value(4);
    if (!submissionId || !link || !opened)
        return 2;
    store::Journal& journal = (*opened)->journal();
    if (arguments.value(5) == u"wait") {
        (*opened)->findKey([&](const auto& error) {
            const bool waits = !error && letWait(journal, draftOf(*submissionId), picture);
            QCoreApplication::exit(waits ? 0 : 2);
        });
        return QApplication::exec();
    }

    auto faces = framing::FaceObserver::load(QStringLiteral(KYC_FETCHED_DIR "/models"));
    if (!faces)
        return 2;
    program::Station::Parts parts;
    parts.settings.language = QStringLiteral("en");
    parts.faces = std::move(faces).value();
    parts.link = std::move(link).value();
    parts.journal = std::move(opened).value();
    parts.cameras = std::make_unique<camera::ReplayCameraList>(picture, clock);
    ui::Language language(application);
    language.use(QStringLiteral("en"));
    program::Station station(clock, std::move(parts), language);
    Customer customer(station, journal, *submissionId);
    station.link().findKey(security::Secret(QByteArrayView("key")), [&](const auto& /*error*/) {
        station.unlockJournal([&customer] { customer.begin(); });
    });
    station.window().show();
    return QApplication::exec();
}
