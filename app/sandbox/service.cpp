// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service.h"

#include "sandbox/field_rules.h"
#include "sandbox/form_checks.h"
#include "sandbox/migration_rules.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace sandbox
{
namespace
{

constexpr int readsUntilReviewed = 3;

QByteArray digestOf(const QByteArray& apiKey)
{
    return QCryptographicHash::hash(apiKey, QCryptographicHash::Sha256);
}

/// What stands before the service: no request gets past it.
std::optional<Reply> stoppedAtGateway(const QByteArray& apiKey, std::optional<Scenario> scenario)
{
    if (apiKey.trimmed().isEmpty() || scenario == Scenario::Forbidden)
        return gatewayReply(403);
    if (scenario == Scenario::IpBlocked)
        return blockedReply();
    return std::nullopt;
}

std::optional<Reply> scriptedFault(std::optional<Scenario> scenario)
{
    if (scenario == Scenario::TooLarge)
        return gatewayReply(413);
    if (scenario == Scenario::Error500)
        return gatewayReply(500);
    if (scenario == Scenario::BadGateway)
        return gatewayReply(502);
    return std::nullopt;
}

QString recognisedIdType(const QString& fileName)
{
    const QString stem = fileName.section(u'.', 0, 0);
    return isIdType(stem) ? stem : QString();
}

} // namespace

Reply Service::step1(const QByteArray& apiKey, const Form& form)
{
    const std::lock_guard lock(m_mutex);
    if (auto stopped = stoppedAtGateway(apiKey, std::nullopt))
        return *stopped;
    if (auto invalid = whyStep1IsInvalid(form))
        return *invalid;
    const QString sent = form.text(QStringLiteral("idType"));
    Submission made{.step1At = m_clock.now(), .keyDigest = digestOf(apiKey)};
    made.country = form.text(QStringLiteral("issuingCountry"));
    made.universal = sent == u"universal";
    made.idType = made.universal
                      ? recognisedIdType(form.files.value(QStringLiteral("idImage")).fileName)
                      : sent;
    const QString id = QStringLiteral("step1-%1").arg(++m_made, 6, 10, QLatin1Char('0'));
    m_submissions.insert(id, made);
    return answer(
        {{QStringLiteral("submissionId"), id},
         {QStringLiteral("idType"), made.idType.isEmpty() ? QStringLiteral("any") : made.idType}});
}

Reply Service::step2(const QByteArray& apiKey, const Form& form)
{
    const std::lock_guard lock(m_mutex);
    const QString id = form.text(QStringLiteral("submissionId"));
    const auto scenario = scenarioOf(id);
    if (auto stopped = stoppedAtGateway(apiKey, scenario))
        return *stopped;
    if (interrupts(id)) {
        m_interrupted.insert(id);
        return {.status = 0, .delivery = Delivery::Reset};
    }
    if (auto fault = scriptedFault(scenario))
        return *fault;
    if (auto unknown = whyNamesAreUnknown(form))
        return *unknown;
    if (id.isEmpty())
        return missingParameters();
    if (!isSubmissionId(id) || (isScripted(id) && !scenario))
        return refusal("invalid_submission", "invalid submission id");
    Reply reply = submit(seen(id), scenario, apiKey, form);
    return reply.counted ? asScripted(std::move(reply), scenario) : reply;
}

Reply Service::submit(Submission& submission, std::optional<Scenario> scenario,
                      const QByteArray& apiKey, const Form& form) const
{
    rejectIfAbandoned(submission, m_clock.now());
    if (!submission.keyDigest.isEmpty() && submission.keyDigest != digestOf(apiKey))
        return refusal("invalid_api_key", "invalid api key");
    if (submission.isFinal())
        return refusal("already_processed", "this submission is already processed");
    if (auto invalid = whyStep2IsInvalid(form, m_options.project))
        return *invalid;
    const QString idType =
        submission.idType.isEmpty() ? form.text(QStringLiteral("idType")) : submission.idType;
    if (submission.universal && idType.isEmpty())
        return missingParameters();
    if (auto incomplete = whyIdentityIsIncomplete(form, submission.country, idType))
        return *incomplete;
    if (submission.idType.isEmpty() && !idType.isEmpty()) {
        submission.idType = idType;
        submission.universal = true; // the parameter exists in universal mode only
    }
    const bool late = isLate(submission, m_clock.now());
    if (late)
        rejectForTime(submission);
    else
        count(submission, verdictOf(scenario, submission.retryCount));
    Reply reply = answer(step2Answer(submission));
    reply.counted = !late;
    return reply;
}

/// What a scenario does to the answer of a try that was counted.
Reply Service::asScripted(Reply reply, std::optional<Scenario> scenario) const
{
    if (scenario == Scenario::Slow)
        reply.delay = m_options.slowAnswer;
    if (scenario == Scenario::Lost)
        reply.delivery = Delivery::Silence;
    if (scenario == Scenario::BadJson)
        reply.body.chop(reply.body.size() / 2);
    return reply;
}

Reply Service::read(const QByteArray& apiKey, const QString& submissionId)
{
    const std::lock_guard lock(m_mutex);
    const auto scenario = scenarioOf(submissionId);
    if (auto stopped = stoppedAtGateway(apiKey, scenario))
        return *stopped;
    if (submissionId.isEmpty())
        return invalidQuery();
    return m_desk.sealed(recordReply(submissionId), apiKey);
}

Reply Service::recordReply(const QString& submissionId)
{
    QJsonArray items;
    if (const auto customer = m_desk.book().withId(submissionId)) {
        items.append(customer->record());
    } else if (isKnown(submissionId)) {
        Submission& submission = seen(submissionId);
        rejectIfAbandoned(submission, m_clock.now());
        if (submission.status == Status::Pending &&
            ++submission.readsOfPending >= readsUntilReviewed)
            submission.status = Status::Approved;
        items.append(recordOf(submissionId, submission));
    }
    return answer({{QStringLiteral("Items"), items}});
}

Reply Service::putImages(const QByteArray& apiKey, const std::optional<Form>& form)
{
    const QString id = form ? form->text(QStringLiteral("submissionId")) : QString();
    const auto customer = m_desk.book().withId(id);
    const auto scenario =
        customer ? entryScenarioOf(customer->text(QLatin1String("userid"))) : std::nullopt;
    if (auto stopped = imagesStopped(apiKey, id))
        return *stopped;
    if (scenario == EntryScenario::ImageError500)
        return gatewayReply(500);
    if (!form)
        return unreadableImages();
    if (auto incomplete = whyImagesAreIncomplete(*form))
        return *incomplete;
    if (scenario == EntryScenario::ImageProject)
        return refusal("invalid_project", "Invalid project.");
    if (!isKnownAdmin(form->text(QStringLiteral("admin"))))
        return refusal("invalid_admin", "Invalid admin.");
    if (!customer && !hasSubmission(id))
        return refusal("invalid_submission", "Invalid submission.");
    const auto pictures = picturesIn(*form);
    if (!pictures)
        return pictures.error();
    if (scenario == EntryScenario::ImageProcessing)
        return imagesNotPut();
    return picturesAdded(id, *pictures, scenario);
}

/// What keeps the pictures of a Step 2 scenario from the service.
std::optional<Reply> Service::imagesStopped(const QByteArray& apiKey, const QString& submissionId)
{
    const std::lock_guard lock(m_mutex);
    const auto scenario = scenarioOf(submissionId);
    if (auto stopped = stoppedAtGateway(apiKey, scenario))
        return stopped;
    if (interrupts(submissionId)) {
        m_interrupted.insert(submissionId);
        return Reply{.status = 0, .delivery = Delivery::Reset};
    }
    return scriptedFault(scenario);
}

Reply Service::picturesAdded(const QString& submissionId, PictureSet pictures,
                             std::optional<EntryScenario> scenario)
{
    if (m_desk.book().withId(submissionId)) {
        m_desk.book().add(submissionId, pictures);
    } else {
        const std::lock_guard lock(m_mutex);
        seen(submissionId).pictures |= pictures;
    }
    Reply reply =
        answer({{QStringLiteral("message"), QStringLiteral("complete to update image.")}});
    if (scenario == EntryScenario::ImageLost)
        reply.delivery = Delivery::Silence;
    return asScripted(std::move(reply), scenarioOf(submissionId));
}

bool Service::interruptsUpload(const QString& submissionId) const
{
    const std::lock_guard lock(m_mutex);
    return interrupts(submissionId);
}

int Service::triesCounted(const QString& submissionId) const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_submissions.value(submissionId).attempts.size());
}

bool Service::interrupts(const QString& submissionId) const
{
    const auto scenario = scenarioOf(submissionId);
    return scenario == Scenario::Cut ||
           (scenario == Scenario::CutOnce && !m_interrupted.contains(submissionId));
}

bool Service::hasSubmission(const QString& submissionId) const
{
    const std::lock_guard lock(m_mutex);
    return isKnown(submissionId);
}

/// Whether there is a submission of Step 1 or Step 2 with the id.
bool Service::isKnown(const QString& submissionId) const
{
    return scenarioOf(submissionId) || m_submissions.contains(submissionId);
}

/// The submission, assumed to come from a Step 1 just now if it is new.
Submission& Service::seen(const QString& submissionId)
{
    const auto known = m_submissions.find(submissionId);
    if (known != m_submissions.end())
        return *known;
    Submission submission{.step1At = m_clock.now()};
    const auto scenario = scenarioOf(submissionId);
    if (scenario == Scenario::Expired)
        submission.step1At = submission.step1At.addDays(-2);
    if (scenario == Scenario::Processed)
        count(submission, Verdict{});
    return *m_submissions.insert(submissionId, submission);
}

} // namespace sandbox
