// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/problem_page.h"

#include "ui/widgets/announcer.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

namespace
{

session::ProblemView busy(std::optional<std::chrono::seconds> retryAfter)
{
    session::ProblemView view;
    view.cause = session::ProblemCause::TooManyRequests;
    view.next = session::NextStep::SubmitAgain;
    view.retryAfter = retryAfter;
    return view;
}

bool reads(const QWidget& page, const QString& words)
{
    const auto labels = page.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisibleTo(&page) && label->text().contains(words);
    });
}

} // namespace

class ProblemPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theButtonWaitsAsLongAsTheServiceAsks()
    {
        ui::ProblemPage page;
        page.setProblem(busy(1s));
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.enter();
        auto* submit = page.findChild<QPushButton*>(QStringLiteral("submit"));
        QSignalSpy pressed(&page, &ui::ProblemPage::nextRequested);
        QVERIFY(!submit->isEnabled());
        QVERIFY(page.hasFocus());
        QVERIFY(reads(page, QStringLiteral("Submit again in 1 s.")));
        QVERIFY(!reads(page, QStringLiteral("Wait a minute")));
        QTest::keyClick(&page, Qt::Key_Return);
        QCOMPARE(pressed.count(), 0);

        QSignalSpy spoken(
            page.findChild<QLabel*>(QStringLiteral("next"))->findChild<ui::Announcer*>(),
            &ui::Announcer::spoke);
        QTRY_VERIFY(submit->isEnabled());
        QCOMPARE(spoken.count(), 1);
        QVERIFY(reads(page, QStringLiteral("Submit again now.")));
        QVERIFY(submit->hasFocus());
        QTest::keyClick(submit, Qt::Key_Return);
        QCOMPARE(pressed.count(), 1);
    }

    void theNextProblemDoesNotWaitForTheLastOne()
    {
        ui::ProblemPage page;
        page.setProblem(busy(30s));
        page.setProblem(busy({}));
        QVERIFY(page.findChild<QPushButton*>(QStringLiteral("submit"))->isEnabled());
        QVERIFY(reads(page, QStringLiteral("Wait a minute, then submit again.")));
    }

    void whatElseIsToBeDoneIsStillSaid()
    {
        ui::ProblemPage page;
        session::ProblemView view = busy(30s);
        view.cause = session::ProblemCause::WrongKey;
        page.setProblem(view);
        QVERIFY(reads(page, QStringLiteral("check the key")));
        QVERIFY(reads(page, QStringLiteral("Submit again in 30 s.")));
    }

    void whatIsMendedByAPersonNeedNotWait()
    {
        ui::ProblemPage page;
        session::ProblemView view = busy(30s);
        view.next = session::NextStep::FixDetails;
        page.setProblem(view);
        QVERIFY(page.findChild<QPushButton*>(QStringLiteral("changeDetails"))->isEnabled());
    }

    void allOfItIsReadOut()
    {
        ui::ProblemPage page;
        page.setProblem(busy(30s));
        const auto* result = page.findChild<QLabel*>(QStringLiteral("result"));
        QCOMPARE(result->accessibleDescription(),
                 QStringLiteral("The case was not taken and no try was used. Details and photo are "
                                "kept. Submit again in 30 s."));
        page.setProblem(busy({}), 4s);
        QVERIFY(result->accessibleDescription().contains(QStringLiteral("Trying again in 4 s. ")));
    }
};

QTEST_MAIN(ProblemPageTest)
#include "tst_problem_page.moc"
