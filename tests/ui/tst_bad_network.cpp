// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/http_client.h"
#include "base/random.h"
#include "support/fake_camera.h"
#include "support/fake_clock.h"
#include "support/fake_studio.h"
#include "support/scripted_server.h"
#include "support/test_authority.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/problem_page.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using session::State;
using support::ScriptedServer;
using support::ServerScript;

namespace
{

const QByteArray approved =
    R"({"kycStatus":"approved","Items":[{"submission_id":"case-1",)"
    R"("kyc":{"result":"approved","retryCount":1,"attempts":[{"attemptCnt":1}]}}]})";

session::CaseDraft passport()
{
    session::CaseDraft draft{*base::SubmissionId::parse(QStringLiteral("case-1"))};
    draft.issuingCountry = QStringLiteral("USA");
    draft.idType = rules::IdType::Passport;
    return draft;
}

/// A window that talks over the network, with a case that is ready to be sent.
struct Desk {
    explicit Desk(const QString& address)
        : client({address, security::Secret("key"), {}}, clock, random)
    {
        cameras.plug({QStringLiteral("desk")});
        controller.handle(session::StartRequested{passport()});
        controller.handle(session::ConsentGiven{});
        controller.handle(session::DetailsSubmitted{
            {{QStringLiteral("name"), QStringLiteral("Jhon Smith")},
             {QStringLiteral("date_of_birth"), QStringLiteral("1998-11-11")}}});
        studio.finish(support::FakeStudio::aPhoto());
        controller.handle(session::PhotoAccepted{});
        window.show();
    }
    void press(const char* action) const
    {
        auto* button = window.currentPage()->findChild<QPushButton*>(QLatin1String(action));
        QVERIFY2(button && button->isVisible() && button->isEnabled(), action);
        button->click();
    }
    [[nodiscard]] QString page() const
    {
        QString words;
        for (const QLabel* label : window.currentPage()->findChildren<QLabel*>())
            words += label->isVisible() ? label->text() + u'\n' : QString();
        return words;
    }

    support::FakeClock clock;
    base::SystemRandom random;
    rules::RuleBook book = *rules::RuleBook::load(QStringLiteral(":/rules"));
    support::FakeCameraList cameras;
    support::FakeStudio studio;
    argos::HttpClient client;
    ui::Language language{*qApp};
    session::Controller controller{{clock, book, cameras, studio, client}, {}};
    ui::MainWindow window{controller, book, language, {}};
};

} // namespace

/// What the person before the window is told when the network is not to be trusted.
class BadNetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaptivePortalIsToldAndTheCaseGoesOnAfterTheLogIn_data();
    void aCaptivePortalIsToldAndTheCaseGoesOnAfterTheLogIn();
    void aServerWithoutProofIsToldAndTheCaseIsKept();
};

void BadNetworkTest::aCaptivePortalIsToldAndTheCaseGoesOnAfterTheLogIn_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("meaning");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<int>("posts");
    QTest::newRow("page") << 200 << QStringLiteral("It is not known whether the photo arrived")
                          << QByteArray("askAgain") << 1;
    for (const int status : {302, 511})
        QTest::addRow("%d", status)
            << status << QStringLiteral("no try was used") << QByteArray("submit") << 2;
}

void BadNetworkTest::aCaptivePortalIsToldAndTheCaseGoesOnAfterTheLogIn()
{
    QFETCH(int, status);
    QFETCH(QString, meaning);
    QFETCH(QByteArray, action);
    QFETCH(int, posts);
    ScriptedServer server({.answer = ServerScript::http(status, "<html>Please log in</html>",
                                                        "Location: http://127.0.0.1:1/\r\n")});
    const Desk desk(server.address());
    desk.press("submit");
    QTRY_COMPARE(desk.controller.state(), State::Problem);
    const QString page = desk.page();
    QVERIFY2(page.contains(QStringLiteral("Something else answered in place of the service")) &&
                 page.contains(meaning) && page.contains(QStringLiteral("open any web page")),
             qPrintable(page));
    QCOMPARE(server.posts(), 1);

    server.follow({.answer = ServerScript::http(200, approved)});
    desk.press(action.constData());
    QTRY_COMPARE(desk.controller.state(), State::Finished);
    QVERIFY(desk.page().contains(QStringLiteral("Identity confirmed")));
    QCOMPARE(server.posts(), posts);
}

void BadNetworkTest::aServerWithoutProofIsToldAndTheCaseIsKept()
{
    const support::TestAuthority authority;
    ScriptedServer server({.answer = ServerScript::http(200, approved)},
                          authority.server(support::TestAuthority::Flaw::SelfSigned));
    const Desk desk(server.address("https"));
    desk.press("submit");
    QTRY_COMPARE(desk.controller.state(), State::Problem);
    const QString page = desk.page();
    QVERIFY2(page.contains(QStringLiteral("could not prove who it is")) &&
                 page.contains(QStringLiteral("no try was used")) &&
                 page.contains(QStringLiteral("Do not use another network")),
             qPrintable(page));
    desk.press("submit"); // whoever insists is told the same
    QTRY_COMPARE(desk.controller.state(), State::Problem);
    QVERIFY(server.requests.isEmpty());
    QVERIFY(desk.controller.currentCase());
}

QTEST_MAIN(BadNetworkTest)
#include "tst_bad_network.moc"
