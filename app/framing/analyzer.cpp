// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/analyzer.h"

#include "framing/advice_order.h"
#include "framing/checks/checks.h"

#include <algorithm>

namespace framing
{
namespace
{

std::vector<Finding> judged(const Measures& measures, const Thresholds& thresholds)
{
    std::vector<Finding> findings;
    findings.reserve(checks::inOrderOfAdvice.size());
    for (const auto check : checks::inOrderOfAdvice)
        findings.push_back(check(measures, thresholds));
    return findings;
}

Verdict verdictOf(const std::vector<Finding>& findings)
{
    const auto has = [&](Level level) {
        return std::any_of(findings.begin(), findings.end(),
                           [=](const Finding& finding) { return finding.level == level; });
    };
    if (has(Level::Block))
        return Verdict::Reject;
    return has(Level::Warn) ? Verdict::Improve : Verdict::Ready;
}

} // namespace

Analyzer::Analyzer(const Thresholds& thresholds)
    : m_thresholds(thresholds),
      m_entering(thresholds.entering())
{
}

Report Analyzer::judgeStill(const QImage& picture, const Observation& observation)
{
    Report report = judge(measure(picture, observation, nullptr, m_buffers));
    report.observation = observation;
    return report;
}

Report Analyzer::judgeFrame(const QImage& frame, const Observation& observation,
                            std::chrono::milliseconds at)
{
    Measures measures = measure(frame, observation, m_previous ? &*m_previous : nullptr, m_buffers);
    if (const auto face = geometryOf(observation))
        measures.eyesOpenOfUsual = m_usualEyes.see(measures.eyesOpen, *face, at);
    Report report = judge(measures);
    report.observation = observation;
    m_previous = observation;
    return report;
}

void Analyzer::forget()
{
    m_previous.reset();
    m_usualEyes.forget();
}

Report Analyzer::judge(const Measures& measures) const
{
    Report report;
    report.pictureSize = measures.picture;
    report.findings = judged(measures, m_thresholds);
    report.verdict = verdictOf(report.findings);
    const std::vector<Advice> order = adviceOrder(report.findings);
    report.advice = order.empty() ? Advice::Ready : order.front();
    report.toEnter = adviceOrder(judged(measures, m_entering));
    return report;
}

} // namespace framing
