// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "sandbox/desk.h"
#include "sandbox/form_checks.h"
#include "sandbox/image_checks.h"
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
        /// Of POST migration and of every GET. Assumption: Step 1, Step 2 and images stay open.
        bool encryptBodies = false;
    };

    explicit Service(const base::Clock& clock)
        : Service(clock, Options{})
    {
    }
    /// The clock outlives the service.
    Service(const base::Clock& clock, Options options)
        : m_clock(clock),
          m_options(options),
          m_desk(clock, options.encryptBodies ? Bodies::Encrypted : Bodies::Open,
                 options.slowAnswer)
    {
    }

    /// Makes a submission and answers `{"submissionId","idType"}`. Assumption: the real answer's
    /// exact JSON is not known. In universal mode the ID type is "recognised" if the file name of
    /// idImage starts with it, and is `any` otherwise.
    [[nodiscard]] Reply step1(const QByteArray& apiKey, const Form& form);
    [[nodiscard]] Reply step2(const QByteArray& apiKey, const Form& form);
    /// POST migration with the body as it came.
    [[nodiscard]] Reply migrate(const QByteArray& apiKey, const QByteArray& body)
    {
        return m_desk.enter(apiKey, body);
    }
    /// PUT image; no form if the body was none.
    [[nodiscard]] Reply putImages(const QByteArray& apiKey, const std::optional<Form>& form);
    /// GET/submission of one id.
    [[nodiscard]] Reply read(const QByteArray& apiKey, const QString& submissionId);
    /// GET/submission by userid or e-mail address: customers that were entered.
    [[nodiscard]] Reply list(const QByteArray& apiKey, const CustomerQuery& query) const
    {
        return m_desk.list(apiKey, query);
    }

    /// Whether an upload is to be torn down as soon as this id was seen in it; what was read until
    /// then goes to step2().
    [[nodiscard]] bool interruptsUpload(const QString& submissionId) const;

    /// Photo tries spent; 0 for an unknown id.
    [[nodiscard]] int triesCounted(const QString& submissionId) const;
    [[nodiscard]] int enteredCustomers() const { return m_desk.book().size(); }
    /// How many of them with the userid.
    [[nodiscard]] int timesEntered(const QString& userid) const
    {
        return m_desk.book().timesEntered(QLatin1String("userid"), userid);
    }
    [[nodiscard]] int timesEnteredByEmail(const QString& email) const
    {
        return m_desk.book().timesEntered(QLatin1String("email"), email);
    }

private:
    [[nodiscard]] bool interrupts(const QString& submissionId) const;
    [[nodiscard]] Submission& seen(const QString& submissionId);
    [[nodiscard]] Reply submit(Submission& submission, std::optional<Scenario> scenario,
                               const QByteArray& apiKey, const Form& form) const;
    [[nodiscard]] Reply recordReply(const QString& submissionId);
    [[nodiscard]] bool isKnown(const QString& submissionId) const;
    [[nodiscard]] bool hasSubmission(const QString& submissionId) const;
    [[nodiscard]] std::optional<Reply> imagesStopped(const QByteArray& apiKey,
                                                     const QString& submissionId);
    [[nodiscard]] Reply picturesAdded(const QString& submissionId, PictureSet pictures,
                                      std::optional<EntryScenario> scenario);
    [[nodiscard]] Reply asScripted(Reply reply, std::optional<Scenario> scenario) const;

    const base::Clock& m_clock;
    const Options m_options;
    mutable std::mutex m_mutex;
    QHash<QString, Submission> m_submissions;
    QSet<QString> m_interrupted; ///< ids of "cutonce" whose first upload was torn down
    int m_made = 0;
    Desk m_desk; ///< guards itself
};

} // namespace sandbox
