// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/migration_reader.h"

#include "argos/failure_reader.h"
#include "argos/found_reader.h"
#include "argos/tolerant_json.h"

#include <QRegularExpression>

#include <algorithm>

namespace argos
{
namespace
{

/// An error code of the documents and the beginnings of its messages, in lower case.
struct Refusal {
    const char* code;
    MigrationRefusal refusal;
    std::initializer_list<const char*> messages;
};

const Refusal refusals[] = {
    {"invalid_payload",
     MigrationRefusal::InvalidPayload,
     {"invalid payload", "fail to parse the input data", "data parsing error"}},
    {"missing_data",
     MigrationRefusal::MissingData,
     {"required input data is missing", "the idtype is required"}},
    {"invalid_project",
     MigrationRefusal::InvalidProject,
     {"invalid project", "cannot find project info", "the project is not found"}},
    {"invalid_admin", MigrationRefusal::InvalidAdmin, {"invalid admin"}},
    {"invalid_parameter", MigrationRefusal::InvalidParameter, {"invalid parameter"}},
    {"invalid_format", MigrationRefusal::InvalidFormat, {"invalid format"}},
    {"invalid_submission", MigrationRefusal::InvalidSubmission, {"invalid submission"}},
    {"invalid_idtype", MigrationRefusal::InvalidIdType, {"invalid idtype"}},
    {"invalid_data", MigrationRefusal::NoImage, {"at least one image parameter is required"}},
    {"processing_error",
     MigrationRefusal::ProcessingError,
     {"failed to complete migration", "failed to put image", "data processing error"}},
};

/// Without case and without the full stop that only some versions have.
QString levelled(const QString& text)
{
    QString level = text.trimmed().toLower();
    while (level.endsWith(u'.'))
        level.chop(1);
    return level;
}

bool beginsWithAnyOf(const QString& text, std::initializer_list<const char*> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const char* beginning) {
        return text.startsWith(QLatin1StringView(beginning));
    });
}

std::optional<MigrationRefusal> refusalFrom(const QString& code, const QString& message)
{
    for (const Refusal& each : refusals) {
        if (code == QLatin1StringView(each.code))
            return each.refusal;
    }
    for (const Refusal& each : refusals) { // the code may be a sentence, too
        if (beginsWithAnyOf(message, each.messages) || beginsWithAnyOf(code, each.messages))
            return each.refusal;
    }
    return std::nullopt;
}

/// `invalid format: birthDate`, `invalid format: ${birthDate}`, `The idType is required when ...`.
QString parameterIn(const QString& message)
{
    static const QRegularExpression named(
        QStringLiteral("\\A(?:[A-Za-z ]+:\\s*\\$?\\{?|The )(\\w{1,64})"));
    const auto match = named.match(message);
    return match.hasMatch() ? match.captured(1) : QString();
}

QString parameterFrom(MigrationRefusal refusal, const CallFailure& call)
{
    switch (refusal) {
    case MigrationRefusal::InvalidAdmin:
        return QStringLiteral("admin");
    case MigrationRefusal::InvalidIdType:
        return QStringLiteral("idType");
    case MigrationRefusal::InvalidParameter:
    case MigrationRefusal::InvalidFormat:
    case MigrationRefusal::MissingData: {
        const QString named = parameterIn(call.serviceMessage);
        return named.isEmpty() ? parameterIn(call.serviceCode) : named;
    }
    case MigrationRefusal::InvalidPayload:
    case MigrationRefusal::InvalidProject:
    case MigrationRefusal::InvalidSubmission:
    case MigrationRefusal::NoImage:
    case MigrationRefusal::ProcessingError:
        return {};
    }
    Q_UNREACHABLE();
}

MigrationFailure failureFrom(const HttpAnswer& answer, const AnswerBody& body, const QDateTime& now)
{
    MigrationFailure failure;
    failure.call = readFailure(answer, body.object, now);
    failure.flaw = body.flaw;
    const QString code = levelled(failure.call.serviceCode);
    const QString message = levelled(failure.call.serviceMessage);
    failure.refusal = refusalFrom(code, message);
    if (failure.refusal)
        failure.parameter = parameterFrom(*failure.refusal, failure.call);
    if (failure.refusal == MigrationRefusal::ProcessingError)
        failure.call.counted = Counted::Unknown;
    if (beginsWithAnyOf(message, {"decryption is failed"}) ||
        beginsWithAnyOf(code, {"decryption is failed"})) {
        failure.call.fault = Fault::WrongKey;
        failure.flaw = CipherFlaw::WrongKey;
        if (answer.status / 100 != 5)
            failure.call.counted = Counted::No;
    }
    return failure;
}

/// Whether the answer is a 2xx that names no error within.
bool isSuccess(const HttpAnswer& answer, const AnswerBody& body)
{
    const QJsonObject& object = body.object;
    const bool namesError = object.contains(u"errorCode") || object.contains(u"error") ||
                            object.contains(u"errors") ||
                            countOf(object.value(u"statusCode")).value_or(200) >= 400;
    return answer.status / 100 == 2 && !body.flaw && !namesError;
}

/// "complete to update image.", "Data Processing Success."
bool saysDone(const QString& message)
{
    static const QRegularExpression done(QStringLiteral("\\b(completed?|success)\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    return done.match(message).hasMatch();
}

} // namespace

MigrationOutcome readEntry(const HttpAnswer& answer, const BodyEncryption& encryption,
                           const QDateTime& now)
{
    const AnswerBody body = encryption.read(answer.body);
    const auto id = submissionIdIn(body.object);
    const bool isEntered = isSuccess(answer, body) && id;
    if (isEntered && (body.wasEncrypted || !encryption.isOn()))
        return MigrationAnswer{*id};
    MigrationFailure failure = failureFrom(answer, body, now);
    if (isEntered)
        failure.flaw = CipherFlaw::NotEncrypted;
    return base::fail(std::move(failure));
}

FindOutcome readFound(const HttpAnswer& answer, const BodyEncryption& encryption,
                      const QDateTime& now)
{
    const AnswerBody body = encryption.read(answer.body);
    auto page = isSuccess(answer, body) ? foundPage(body.object) : std::nullopt;
    if (page)
        return *std::move(page);
    MigrationFailure failure = failureFrom(answer, body, now);
    failure.call.counted = Counted::No;
    return base::fail(std::move(failure));
}

ImageOutcome readImagesPut(const HttpAnswer& answer, const BodyEncryption& encryption,
                           const QDateTime& now)
{
    const AnswerBody body = encryption.read(answer.body);
    MigrationFailure failure = failureFrom(answer, body, now);
    if (isSuccess(answer, body) && !failure.refusal && saysDone(failure.call.serviceMessage))
        return base::Done{};
    return base::fail(std::move(failure));
}

} // namespace argos
