// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
//
// window_customer SUBMISSION-ID ADDRESS DATA-DIR PICTURE: the product's window, put together as the
// product does, with somebody before it who takes that case to its end and then leaves. A line of
// JSON for each state says what the page says. Ends with 0 when the service has decided, with 1
// when a problem is shown that asking again does not solve, or when asking has settled a POST and
// another photo is wanted: whoever counts POSTs sees then that this run has made none while in
// doubt.
#include "base/log.h"
#include "camera/replay_camera_list.h"
#include "main/console.h"
#include "main/station.h"
#include "ui/pages/page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QTimer>

#include <utility>

namespace
{

using session::State;

class Customer final : public QObject
{
public:
    Customer(program::Station& station, const QString& submissionId)
        : m_station(station),
          m_submissionId(submissionId)
    {
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
        m_station.window().showCase(
            {.submissionId = *base::SubmissionId::parse(m_submissionId),
             .issuingCountry = QStringLiteral("USA"),
             .idType = rules::IdType::Passport,
             .step1At = {},
             .fields = {{QStringLiteral("name"), QStringLiteral("Jhon Smith")},
                        {QStringLiteral("date_of_birth"), QStringLiteral("1998-11-11")}},
             .options = {}});
        press(QStringLiteral("start"));
    }

private:
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
    const QString m_submissionId;
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
    base::SystemClock clock;
    base::SystemRandom random;
    auto link = program::ServiceLink::toAddress(arguments.value(2), clock, random);
    auto journal = program::CaseJournal::open(arguments.value(3), arguments.value(2), clock);
    auto faces = framing::FaceObserver::load(QStringLiteral(KYC_FETCHED_DIR "/models"));
    if (arguments.size() != 5 || !link || !journal || !faces)
        return 2;

    program::Station::Parts parts;
    parts.settings.language = QStringLiteral("en");
    parts.faces = std::move(faces).value();
    parts.link = std::move(link).value();
    parts.journal = std::move(journal).value();
    parts.cameras = std::make_unique<camera::ReplayCameraList>(arguments.at(4), clock);
    ui::Language language(application);
    language.use(QStringLiteral("en"));
    program::Station station(clock, std::move(parts), language);
    Customer customer(station, arguments.at(1));
    station.link().findKey(security::Secret(QByteArrayView("key")), [&](const auto& /*error*/) {
        station.unlockJournal([&customer] { customer.begin(); });
    });
    station.window().show();
    return QApplication::exec();
}
