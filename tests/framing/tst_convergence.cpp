// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
//
// Whoever follows the advice becomes Ready: simulated people walk through the guide from a grid of
// starts.
#include "framing/advice_order.h"
#include "framing/analyzer.h"
#include "framing/guide.h"
#include "framing/steady_hold.h"

#include "support/following_person.h"

#include <QTest>

#include <algorithm>

using namespace framing;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using support::FollowingPerson;

namespace
{

constexpr milliseconds longest = 60s;

struct Start {
    double height = 0.65; ///< of the face, share of the picture's
    QPointF eyes = {0.5, 0.46};
    Pose pose = {};
    int framesPerSecond = 15;
};

struct Walk {
    struct Shown {
        Advice advice;
        milliseconds since;
    };
    std::vector<Shown> advices; ///< from the first that was shown to the Ready of the photo
    milliseconds took{0};
    bool photographed = false;
    int turns = 0; ///< how often an advice undid the last one of its axis

    [[nodiscard]] QByteArray text() const
    {
        QByteArray text;
        for (const Shown& shown : advices)
            text += QByteArray::number(qint64(shown.since.count())) + ' ' +
                    QByteArray(code(shown.advice).data()) + ", ";
        return text;
    }
};

/// What the analyzer says of a frame, without the cost of a frame: the light is given.
class Eyes
{
public:
    Report see(const Observation& observation, double luminance)
    {
        Measures measures = measureGeometry({960, 720}, observation, m_last ? &*m_last : nullptr);
        if (!observation.faces.empty()) {
            measures.light = {luminance, 200, 0, 0, 1};
            measures.sharpness = 4;
        }
        m_last = observation;
        return m_analyzer.judge(measures);
    }

private:
    Analyzer m_analyzer{defaultThresholds()};
    std::optional<Observation> m_last;
};

/// The exposure comes up within a second.
double luminanceAt(milliseconds at)
{
    return 128 * std::min(1.0, 0.3 + double(at.count()) / 1000);
}

Walk walk(const Start& start, unsigned seed)
{
    FollowingPerson person(FollowingPerson::placeFor(start.height, start.eyes, start.pose), seed);
    Eyes eyes;
    Guide guide;
    SteadyHold hold;
    Walk walk;
    const milliseconds frame(1000 / start.framesPerSecond);
    std::vector<Advice> moves;
    for (milliseconds now = 0ms; now < longest; now += frame) {
        person.follow(guide.shown(), now);
        const Report report = eyes.see(person.seen(), luminanceAt(now));
        const Advice shown = guide.add(report, now);
        if (walk.advices.empty() || walk.advices.back().advice != shown) {
            walk.advices.push_back({shown, now});
            const auto undone = std::find_if(moves.rbegin(), moves.rend(), [=](Advice move) {
                return move == shown || areOpposite(move, shown);
            });
            walk.turns += undone != moves.rend() && areOpposite(*undone, shown) ? 1 : 0;
            moves.push_back(shown);
        }
        if (shown == Advice::Ready && report.verdict == Verdict::Ready)
            hold.addGood({}, report, now);
        else
            hold.addBad(now);
        walk.took = now;
        walk.photographed = hold.progress() >= 1;
        if (walk.photographed)
            break;
    }
    return walk;
}

std::vector<Start> grid()
{
    std::vector<Start> starts;
    for (const double height : {0.2, 0.35, 0.5, 0.58, 0.65, 0.78, 0.95})
        for (const double x : {0.08, 0.23, 0.35, 0.45, 0.6, 0.77, 0.92})
            for (const double y : {0.15, 0.3, 0.46, 0.6, 0.8})
                for (const Pose& pose : {Pose{}, Pose{25, 0, 0}, Pose{0, -25, 0}, Pose{-15, 0, 20}})
                    for (const int framesPerSecond : {6, 15, 30})
                        starts.push_back({height, {x, y}, pose, framesPerSecond});
    return starts;
}

int percentile(std::vector<int> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * double(values.size() - 1))];
}

} // namespace

class ConvergenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everybodyIsPhotographed();
    void neverTwoOppositeAdvicesInARow();
    void everyAdviceCanBeRead();
    void fewAdvicesAreNeeded();
    void hardlyAnybodyIsSentToAndFro();

private:
    /// For the message of a failure.
    QByteArray describe(std::size_t i) const;

    std::vector<Start> m_starts = grid();
    std::vector<Walk> m_walks;
};

void ConvergenceTest::initTestCase()
{
    for (std::size_t i = 0; i < m_starts.size(); ++i)
        m_walks.push_back(walk(m_starts[i], static_cast<unsigned>(i)));
}

QByteArray ConvergenceTest::describe(std::size_t i) const
{
    const Start& start = m_starts[i];
    return QByteArray("height ") + QByteArray::number(start.height) + " x " +
           QByteArray::number(start.eyes.x()) + " y " + QByteArray::number(start.eyes.y()) +
           " yaw " + QByteArray::number(start.pose.yaw) + " fps " +
           QByteArray::number(start.framesPerSecond) + ": " + m_walks[i].text();
}

void ConvergenceTest::everybodyIsPhotographed()
{
    for (std::size_t i = 0; i < m_walks.size(); ++i)
        if (!m_walks[i].photographed)
            QFAIL(describe(i).constData());
}

void ConvergenceTest::neverTwoOppositeAdvicesInARow()
{
    for (std::size_t i = 0; i < m_walks.size(); ++i) {
        const auto& advices = m_walks[i].advices;
        for (std::size_t k = 1; k < advices.size(); ++k)
            if (areOpposite(advices[k - 1].advice, advices[k].advice))
                QFAIL(describe(i).constData());
    }
}

void ConvergenceTest::everyAdviceCanBeRead()
{
    for (std::size_t i = 0; i < m_walks.size(); ++i) {
        const auto& advices = m_walks[i].advices;
        // What stands there before the first report does not count.
        for (std::size_t k = 2; k < advices.size(); ++k)
            if (advices[k].since - advices[k - 1].since < Guide::leastShown)
                QFAIL(describe(i).constData());
    }
}

void ConvergenceTest::fewAdvicesAreNeeded()
{
    constexpr int most = 16;
    constexpr int usual = 8;
    std::vector<int> advices;
    std::vector<int> seconds;
    for (std::size_t i = 0; i < m_walks.size(); ++i) {
        advices.push_back(static_cast<int>(m_walks[i].advices.size()));
        seconds.push_back(static_cast<int>(m_walks[i].took / 1s));
        if (advices.back() > most)
            QFAIL(describe(i).constData());
    }
    qInfo("%zu starts: advices median %d, 99 %% %d, most %d; seconds median %d, 99 %% %d, most %d",
          m_walks.size(), percentile(advices, 0.5), percentile(advices, 0.99),
          percentile(advices, 1), percentile(seconds, 0.5), percentile(seconds, 0.99),
          percentile(seconds, 1));
    QVERIFY(percentile(advices, 0.5) <= usual);
}

void ConvergenceTest::hardlyAnybodyIsSentToAndFro()
{
    constexpr int most = 3;
    std::vector<int> turns;
    for (std::size_t i = 0; i < m_walks.size(); ++i) {
        turns.push_back(m_walks[i].turns);
        if (turns.back() > most)
            QFAIL(describe(i).constData());
    }
    qInfo("turns: 90 %% %d, 99 %% %d, most %d", percentile(turns, 0.9), percentile(turns, 0.99),
          percentile(turns, 1));
    QVERIFY(percentile(turns, 0.9) <= 1);
}

QTEST_APPLESS_MAIN(ConvergenceTest)
#include "tst_convergence.moc"
