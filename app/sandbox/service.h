// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "sandbox/form_checks.h"
#include "sandbox/submission.h"

#include <QSet>

#include <mutex>

namespace sandbox
{

/// The documented behaviour of the service, without HTTP. Keeps its submissions in memory. Callable
/// from any thread. Every refusal leaves the tries as they were.
class Service
{
public:
    struct Options {
        Project project = {};
        std::chrono::milliseconds slowAnswer{5000}; ///< of the scenario "slow"
    };

    explicit Service(const base::Clock& clock)
        : Service(clock, Options{})
    {
    }
    /// The clock outlives the service.
    Service(const base::Clock& clock, Options options)
        : m_clock(clock),
          m_options(options)
    {
    }

    /// Makes a submission and answers `{"submissionId","idType"}`. Assumption: the real answer's
    /// exact JSON is not known. In universal mode the ID type is "recognised" if the file name of
    /// idImage starts with it, and is `any` otherwise.
    [[nodiscard]] Reply step1(const QByteArray& apiKey, const Form& form);
    [[nodiscard]] Reply step2(const QByteArray& apiKey, const Form& form);
    /// GET/submission of one id.
    [[nodiscard]] Reply read(const QByteArray& apiKey, const QString& submissionId);

    /// Whether an upload is to be torn down as soon as this id was seen in it; what was read until
    /// then goes to step2().
    [[nodiscard]] bool interruptsUpload(const QString& submissionId) const;

    /// Photo tries spent; 0 for an unknown id.
    [[nodiscard]] int triesCounted(const QString& submissionId) const;

private:
    [[nodiscard]] bool interrupts(const QString& submissionId) const;
    [[nodiscard]] Submission& seen(const QString& submissionId);
    [[nodiscard]] Reply submit(Submission& submission, std::optional<Scenario> scenario,
                               const QByteArray& apiKey, const Form& form) const;
    [[nodiscard]] Reply asScripted(Reply reply, std::optional<Scenario> scenario) const;

    const base::Clock& m_clock;
    const Options m_options;
    mutable std::mutex m_mutex;
    QHash<QString, Submission> m_submissions;
    QSet<QString> m_interrupted; ///< ids of "cutonce" whose first upload was torn down
    int m_made = 0;
};

} // namespace sandbox
