// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service.h"

#include "sandbox/field_rules.h"
#include "sandbox/picture.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sandbox
{
namespace
{

constexpr int maximumTries = 3;
constexpr std::chrono::hours timeToFinish{24};
/// Assumption: the document's "2mb" is read as the larger of its two meanings.
constexpr qsizetype maximumPictureBytes = 2 * 1024 * 1024;
constexpr int readsUntilReviewed = 3;

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Reply answer(const QJsonObject& object)
{
    return {.body = compact(object)};
}

QByteArray digestOf(const QByteArray& apiKey)
{
    return QCryptographicHash::hash(apiKey, QCryptographicHash::Sha256);
}

Reply missingParameters()
{
    return refusal("missing_data", "missing required parameters");
}

/// What stands before the service: no request gets past it.
std::optional<Reply> stoppedAtGateway(const QByteArray& apiKey, std::optional<Scenario> scenario)
{
    if (apiKey.trimmed().isEmpty() || scenario == Scenario::Forbidden)
        return gatewayReply(403);
    if (scenario == Scenario::IpBlocked) {
        const QString message =
            QStringLiteral("User is not authorized to access this resource with an explicit deny");
        return Reply{.status = 403, .body = compact({{QStringLiteral("message"), message}})};
    }
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

/// Our choice where the document is silent: a parameter it does not name is refused, so that a
/// misspelt one is found here.
std::optional<Reply> whyNamesAreUnknown(const Form& form)
{
    const auto refuse = [](const QString& name) {
        return refusal("invalid_parameter", "invalid parameter: " + name.left(64).toUtf8());
    };
    for (auto text = form.texts.keyBegin(); text != form.texts.keyEnd(); ++text) {
        if (!isStep2Text(*text) && !isStep2File(*text))
            return refuse(*text);
    }
    for (auto file = form.files.keyBegin(); file != form.files.keyEnd(); ++file) {
        if (!isStep2File(*file))
            return refuse(*file);
    }
    return std::nullopt;
}

std::optional<Reply> whyPictureIsUnusable(const Form& form, const QString& name,
                                          const Reply& invalid)
{
    const QByteArray picture = form.files.value(name).content;
    if (picture.size() > maximumPictureBytes)
        return gatewayReply(413);
    if (!pictureSize(picture))
        return invalid;
    return std::nullopt;
}

std::optional<Reply> whyPicturesAreUnusable(const Form& form)
{
    if (auto reply = whyPictureIsUnusable(form, QStringLiteral("faceImage"),
                                          refusal("invalid_face_image", "invalid face image")))
        return reply;
    const QString addressImage = QStringLiteral("addressImage");
    if (!form.files.contains(addressImage) && form.text(addressImage).isEmpty())
        return std::nullopt;
    return whyPictureIsUnusable(
        form, addressImage,
        refusal("invalid_address_image", "invalid or missing an address image"));
}

std::optional<Reply> whyTextsAreInvalid(const Form& form)
{
    if (form.text(QStringLiteral("name")).isEmpty() ||
        form.text(QStringLiteral("date_of_birth")).isEmpty())
        return missingParameters();
    QStringList names = form.texts.keys();
    names.sort(); // the same complaint every time
    for (const QString& name : names) {
        const QString value = form.text(name);
        if (!value.isEmpty() && isStep2Text(name) && !hasDocumentedFormat(name, value))
            return refusal("invalid_format", "invalid format: " + name.toUtf8());
    }
    return std::nullopt;
}

/// The authentication table, and the ID type that universal mode still needs. Where Step 1 was only
/// assumed, country and ID type are not known and nothing more is required.
std::optional<Reply> whyIdentityIsIncomplete(const Submission& submission, const Form& form)
{
    if (submission.universal && submission.idType.isEmpty())
        return missingParameters();
    const QStringList required = authenticationFields(submission.country, submission.idType);
    if (std::any_of(required.begin(), required.end(),
                    [&](const QString& name) { return form.text(name).isEmpty(); }))
        return refusal("missing_data", "missing required parameters for identity verification");
    return std::nullopt;
}

std::optional<Reply> whyStep1IsInvalid(const Form& form)
{
    const QString idType = form.text(QStringLiteral("idType"));
    const QString country = form.text(QStringLiteral("issuingCountry"));
    const QString email = form.text(QStringLiteral("email"));
    if (country.isEmpty() || email.isEmpty() || idType.isEmpty())
        return missingParameters();
    if (!isCountry(country))
        return refusal("invalid_format", "invalid format: issuingCountry");
    if (!isEmail(email))
        return refusal("invalid_email", "invalid email address format");
    if (!isIdType(idType) && idType != u"universal")
        return refusal("invalid_idType", "invalid id type");
    return whyPictureIsUnusable(form, QStringLiteral("idImage"),
                                refusal("invalid_id_image", "invalid id image"));
}

QString recognisedIdType(const QString& fileName)
{
    const QString stem = fileName.section(u'.', 0, 0);
    return isIdType(stem) ? stem : QString();
}

void reject(Submission& submission, const QString& code)
{
    submission.status = Status::Rejected;
    submission.rejectCode = code;
}

void apply(const Verdict& verdict, Submission& submission)
{
    const bool failed = verdict.kind == Verdict::Kind::Fail;
    submission.attempts.append({failed ? std::optional(verdict.reason) : std::nullopt});
    if (failed)
        ++submission.retryCount;
    else if (verdict.kind == Verdict::Kind::Reject)
        submission.retryCount = maximumTries; // tries of Step 1 have used up the others
    if (submission.retryCount >= maximumTries)
        reject(submission, QStringLiteral("too_many_retry"));
    else if (failed)
        submission.status = Status::Incomplete;
    else
        submission.status =
            verdict.kind == Verdict::Kind::Review ? Status::Pending : Status::Approved;
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

    Submission& submission = seen(id);
    rejectIfTimeIsUp(submission);
    if (!submission.keyDigest.isEmpty() && submission.keyDigest != digestOf(apiKey))
        return refusal("invalid_api_key", "invalid api key");
    if (submission.isFinal())
        return refusal("already_processed", "this submission is already processed");
    if (auto unusable = whyPicturesAreUnusable(form))
        return *unusable;
    if (auto invalid = whyTextsAreInvalid(form))
        return *invalid;
    if (auto missing = whyAddressIsMissing(form))
        return *missing;
    Submission next = submission;
    if (const QString idType = form.text(QStringLiteral("idType"));
        !idType.isEmpty() && next.idType.isEmpty()) {
        next.idType = idType;
        next.universal = true; // the parameter exists in universal mode only
    }
    if (auto incomplete = whyIdentityIsIncomplete(next, form))
        return *incomplete;
    submission = next;
    return judge(submission, scenario);
}

Reply Service::read(const QByteArray& apiKey, const QString& submissionId)
{
    const std::lock_guard lock(m_mutex);
    const auto scenario = scenarioOf(submissionId);
    if (auto stopped = stoppedAtGateway(apiKey, scenario))
        return *stopped;
    if (submissionId.isEmpty()) {
        const QString message = QStringLiteral("Invalid Query String parameters");
        return {.status = 400, .body = compact({{QStringLiteral("message"), message}})};
    }
    QJsonArray items;
    if (scenario || m_submissions.contains(submissionId)) {
        Submission& submission = seen(submissionId);
        rejectIfTimeIsUp(submission);
        if (submission.status == Status::Pending &&
            ++submission.readsOfPending >= readsUntilReviewed)
            submission.status = Status::Approved;
        items.append(recordOf(submissionId, submission));
    }
    return answer({{QStringLiteral("Items"), items}});
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

/// The submission, assumed to come from a Step 1 just now if it is new.
Submission& Service::seen(const QString& submissionId)
{
    const auto known = m_submissions.find(submissionId);
    if (known != m_submissions.end())
        return *known;
    Submission submission{.step1At = m_clock.now()};
    const auto scenario = scenarioOf(submissionId);
    if (scenario == Scenario::Expired)
        submission.step1At =
            submission.step1At.addSecs(-2 * std::chrono::seconds(timeToFinish).count());
    if (scenario == Scenario::Processed)
        apply(Verdict{}, submission);
    return *m_submissions.insert(submissionId, submission);
}

bool Service::isLate(const Submission& submission) const
{
    return m_clock.now() > submission.step1At.addSecs(std::chrono::seconds(timeToFinish).count());
}

/// The document rejects, after 24 hours, a submission whose Step 2 was tried and has no result.
/// Step 1 alone is not swept.
void Service::rejectIfTimeIsUp(Submission& submission) const
{
    if (submission.status == Status::Incomplete && isLate(submission))
        reject(submission, QStringLiteral("timeout"));
}

std::optional<Reply> Service::whyAddressIsMissing(const Form& form) const
{
    if (m_options.addressImage && !form.files.contains(QStringLiteral("addressImage")))
        return refusal("invalid_address_image", "invalid or missing an address image");
    const bool anyCode = !form.text(QStringLiteral("globalCode")).isEmpty() ||
                         !form.text(QStringLiteral("compoundCode")).isEmpty() ||
                         !form.text(QStringLiteral("formatted_address")).isEmpty();
    if (m_options.collectAddress && !anyCode)
        return refusal("missing_address_data", "missing address data parameters");
    return std::nullopt;
}

Reply Service::judge(Submission& submission, std::optional<Scenario> scenario) const
{
    const bool late = isLate(submission);
    if (late)
        reject(submission, QStringLiteral("timeout"));
    else
        apply(verdictOf(scenario, submission.retryCount), submission);
    Reply reply = answer(step2Answer(submission));
    reply.counted = !late;
    if (scenario == Scenario::Slow)
        reply.delay = m_options.slowAnswer;
    if (scenario == Scenario::Lost)
        reply.delivery = Delivery::Silence;
    if (scenario == Scenario::BadJson)
        reply.body.chop(reply.body.size() / 2);
    return reply;
}

} // namespace sandbox
