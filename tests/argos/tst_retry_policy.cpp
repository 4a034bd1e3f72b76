// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/retry_policy.h"

#include <QTest>

using namespace std::chrono_literals;
using argos::Counted;
using argos::Fault;
using argos::GiveUp;
using argos::NextMove;
using argos::Reconcile;
using argos::SendAgainAfter;
using argos::Setback;

Q_DECLARE_METATYPE(Setback)
Q_DECLARE_METATYPE(NextMove)

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void whatMayBeCountedIsNeverSentAgain();
};

void RetryPolicyTest::decides_data()
{
    QTest::addColumn<Setback>("setback");
    QTest::addColumn<NextMove>("move");
    const auto row = [](const char* name, Setback setback, NextMove move) {
        QTest::newRow(name) << setback << move;
    };
    const auto noConnection = [](int attempt, double unit) {
        return Setback{Fault::NoConnection, Counted::No, attempt, std::nullopt, 0ms, 60s, unit};
    };
    const auto busy = [](std::optional<std::chrono::seconds> retryAfter,
                         std::chrono::milliseconds elapsed) {
        return Setback{Fault::TooManyRequests, Counted::No, 1, retryAfter, elapsed, 60s, 0};
    };
    row("first wait, shortest", noConnection(1, 0), SendAgainAfter{500ms});
    row("first wait, middle", noConnection(1, 0.5), SendAgainAfter{750ms});
    row("second wait", noConnection(2, 0), SendAgainAfter{1000ms});
    row("third wait", noConnection(3, 0.5), SendAgainAfter{3000ms});
    row("fourth attempt was the last", noConnection(4, 0), GiveUp{});
    row("attempts start at one", noConnection(0, 0), SendAgainAfter{500ms});
    row("service asks for more", busy(7s, 0ms), SendAgainAfter{7s});
    row("service asks for less", busy(0s, 0ms), SendAgainAfter{500ms});
    row("just before the deadline", busy(std::nullopt, 59'499ms), SendAgainAfter{500ms});
    row("at the deadline", busy(std::nullopt, 59'500ms), GiveUp{});
    row("service asks beyond the deadline", busy(61s, 0ms), GiveUp{});
    row("wrong key stays wrong", {Fault::WrongKey, Counted::No, 1, std::nullopt, 0ms, 60s, 0},
        GiveUp{});
    row("certificate stays wrong",
        {Fault::UntrustedServer, Counted::No, 1, std::nullopt, 0ms, 60s, 0}, GiveUp{});
    row("the person cancelled", {Fault::Cancelled, Counted::No, 1, std::nullopt, 0ms, 60s, 0},
        GiveUp{});
    row("cancelled on the way", {Fault::Cancelled, Counted::Unknown, 1, std::nullopt, 0ms, 60s, 0},
        Reconcile{});
    row("answer lost", {Fault::ConnectionLost, Counted::Unknown, 1, std::nullopt, 0ms, 60s, 0},
        Reconcile{});
}

void RetryPolicyTest::decides()
{
    QFETCH(Setback, setback);
    QFETCH(NextMove, move);
    QVERIFY(argos::nextMove(setback) == move);
}

void RetryPolicyTest::whatMayBeCountedIsNeverSentAgain()
{
    for (int fault = 0; fault <= static_cast<int>(Fault::UnreadableAnswer); ++fault) {
        for (int attempt = 1; attempt <= 5; ++attempt) {
            const Setback setback{
                static_cast<Fault>(fault), Counted::Unknown, attempt, 1s, 0ms, 1h, 0.5};
            QVERIFY(argos::nextMove(setback) == NextMove(Reconcile{}));
        }
    }
}

QTEST_APPLESS_MAIN(RetryPolicyTest)
#include "tst_retry_policy.moc"
