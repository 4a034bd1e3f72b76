// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/entry_texts.h"

#include "ui/texts/field_texts.h"
#include "ui/texts/status_texts.h"

#include <QCoreApplication>

namespace ui::texts
{
namespace
{

/// What happened, and what to do.
struct EntryWords {
    QString happened;
    QString next;
};

QString entryText(const char* text)
{
    return QCoreApplication::translate("Entry", text);
}

QString entrySupport()
{
    return entryText(QT_TRANSLATE_NOOP("Entry",
                                       "Submit again. If this comes back, give support the note "
                                       "below."));
}

EntryWords refusalWords(argos::MigrationRefusal refusal)
{
    using argos::MigrationRefusal;
    switch (refusal) {
    case MigrationRefusal::InvalidPayload:
        return {entryText(QT_TRANSLATE_NOOP("Entry", "The service could not read what was sent")),
                entrySupport()};
    case MigrationRefusal::MissingData:
        return {
            entryText(QT_TRANSLATE_NOOP("Entry", "A detail is missing")),
            entryText(QT_TRANSLATE_NOOP("Entry", "Fill in what is missing, then submit again."))};
    case MigrationRefusal::InvalidProject:
        return {entryText(QT_TRANSLATE_NOOP("Entry", "The service does not know this project")),
                entryText(QT_TRANSLATE_NOOP("Entry",
                                            "Ask the person who looks after this computer whether "
                                            "the key belongs to the project."))};
    case MigrationRefusal::InvalidAdmin:
        return {
            entryText(QT_TRANSLATE_NOOP("Entry", "The service does not know the administrator")),
            entryText(QT_TRANSLATE_NOOP("Entry", "Correct the administrator’s e-mail address. It "
                                                 "must be registered with the project."))};
    case MigrationRefusal::InvalidParameter:
        return {
            entryText(QT_TRANSLATE_NOOP("Entry", "The service does not know one of the details")),
            entryText(QT_TRANSLATE_NOOP("Entry", "Empty that field, then submit again."))};
    case MigrationRefusal::InvalidFormat:
        return {entryText(QT_TRANSLATE_NOOP("Entry",
                                            "The service does not accept how a detail is written")),
                entryText(QT_TRANSLATE_NOOP("Entry", "Correct it, then submit again."))};
    case MigrationRefusal::InvalidSubmission:
        return {
            entryText(QT_TRANSLATE_NOOP("Entry", "The service does not know this submission")),
            entryText(QT_TRANSLATE_NOOP("Entry", "Wait a minute, then send the pictures again."))};
    case MigrationRefusal::InvalidIdType:
        return {entryText(QT_TRANSLATE_NOOP("Entry",
                                            "The service takes no pictures for this kind of ID")),
                entryText(QT_TRANSLATE_NOOP("Entry", "Go on without the pictures of the ID."))};
    case MigrationRefusal::NoImage:
        return {entryText(QT_TRANSLATE_NOOP("Entry", "The service found no picture")),
                entryText(QT_TRANSLATE_NOOP("Entry", "Choose the pictures again."))};
    case MigrationRefusal::ProcessingError:
        return {entryText(QT_TRANSLATE_NOOP("Entry", "The service could not finish")),
                entrySupport()};
    }
    Q_UNREACHABLE();
}

EntryWords flawWords(argos::CipherFlaw flaw)
{
    using argos::CipherFlaw;
    switch (flaw) {
    case CipherFlaw::NotEncrypted:
        return {entryText(QT_TRANSLATE_NOOP("Entry", "The service answered without encryption")),
                entryText(QT_TRANSLATE_NOOP("Entry",
                                            "Ask the person who looks after this computer whether "
                                            "the project encrypts."))};
    case CipherFlaw::Damaged:
        return {
            entryText(QT_TRANSLATE_NOOP("Entry", "The answer of the service came damaged")),
            entryText(QT_TRANSLATE_NOOP("Entry", "Wait a moment, then ask the service again."))};
    case CipherFlaw::WrongKey:
        return {entryText(QT_TRANSLATE_NOOP("Entry",
                                            "This computer and the service encrypt with different "
                                            "keys")),
                entryText(QT_TRANSLATE_NOOP("Entry", "Ask the person who looks after this computer "
                                                     "to check the key."))};
    }
    Q_UNREACHABLE();
}

/// Where the words about a photo and its tries do not fit.
std::optional<EntryWords> wordsOfOurOwn(session::ProblemCause cause)
{
    using session::ProblemCause;
    switch (cause) {
    case ProblemCause::Cancelled:
        return EntryWords{words(cause).happened, entryText(QT_TRANSLATE_NOOP(
                                                     "Entry", "Submit again when you are ready."))};
    case ProblemCause::PictureTooLarge:
        return EntryWords{
            entryText(QT_TRANSLATE_NOOP("Entry", "A picture is too large for the service")),
            entryText(QT_TRANSLATE_NOOP("Entry", "Choose a smaller picture."))};
    case ProblemCause::InvalidFaceImage:
        return EntryWords{
            entryText(QT_TRANSLATE_NOOP("Entry", "The service could not read a picture")),
            entryText(QT_TRANSLATE_NOOP("Entry", "Choose another picture."))};
    case ProblemCause::InvalidRequest:
    case ProblemCause::AlreadyProcessed:
    case ProblemCause::UnknownSubmission:
    case ProblemCause::DeadlinePassed:
        return EntryWords{
            entryText(QT_TRANSLATE_NOOP("Entry", "The service did not accept the customer")),
            words(ProblemCause::InvalidRequest).next};
    case ProblemCause::OutcomeUnknown:
        return EntryWords{entryText(QT_TRANSLATE_NOOP(
                              "Entry", "It is not known whether the customer was entered")),
                          words(cause).next};
    default:
        return std::nullopt;
    }
}

/// The same person is known with other details.
ProblemWords otherWords(const migration::OtherEntry& other)
{
    if (other.submissionId.isEmpty())
        return {entryText(QT_TRANSLATE_NOOP("Entry", "This customer was sent before with other "
                                                     "details")),
                entryText(QT_TRANSLATE_NOOP("Entry", "It is not known whether the customer was "
                                                     "entered then. Nothing was sent now.")),
                entryText(QT_TRANSLATE_NOOP(
                    "Entry", "Enter the details as before: the service is asked first. Or look for "
                             "the customer at the service, and enter it anyway only if it is not "
                             "there."))};
    return {entryText(QT_TRANSLATE_NOOP("Entry", "This customer was entered before with other "
                                                 "details")),
            entryText(QT_TRANSLATE_NOOP("Entry", "The submission ID is %1. Nothing was sent now."))
                .arg(other.submissionId),
            entryText(QT_TRANSLATE_NOOP(
                "Entry", "Compare the details; what is wrong at the service is corrected there. "
                         "Enter the customer anyway only if it is to be there twice."))};
}

EntryWords causeWords(session::ProblemCause cause)
{
    if (const auto own = wordsOfOurOwn(cause))
        return *own;
    const ProblemWords usual = words(cause);
    return {usual.happened, usual.next};
}

QString meaningOf(const migration::EntryProblem& problem)
{
    if (problem.view.next == session::NextStep::AskAgain)
        return entryText(QT_TRANSLATE_NOOP("Entry",
                                           "The customer may have been entered. Nothing is sent a "
                                           "second time until this is known."));
    if (problem.refusal || problem.flaw || problem.view.serviceMessage.isEmpty())
        return entryText(
            QT_TRANSLATE_NOOP("Entry", "The customer was not entered. Everything typed is kept."));
    return entryText(
               QT_TRANSLATE_NOOP("Entry", "The customer was not entered. The service says: “%1”"))
        .arg(problem.view.serviceMessage);
}

} // namespace

ProblemWords words(const migration::EntryProblem& problem)
{
    if (problem.other)
        return otherWords(*problem.other);
    const EntryWords own = problem.refusal ? refusalWords(*problem.refusal)
                           : problem.flaw  ? flawWords(*problem.flaw)
                                           : causeWords(problem.view.cause);
    const bool ask = problem.view.next == session::NextStep::AskAgain;
    return {own.happened, meaningOf(problem),
            ask ? words(session::ProblemCause::OutcomeUnknown).next : own.next};
}

QString fieldSentence(const migration::EntryProblem& problem)
{
    using argos::MigrationRefusal;
    if (problem.refusal == MigrationRefusal::MissingData)
        return entryText(QT_TRANSLATE_NOOP("Entry", "The service needs this."));
    if (problem.refusal == MigrationRefusal::InvalidAdmin)
        return entryText(QT_TRANSLATE_NOOP(
            "Entry", "The service does not know this e-mail address. It must be registered with "
                     "the project."));
    if (problem.refusal == MigrationRefusal::InvalidParameter)
        return entryText(
            QT_TRANSLATE_NOOP("Entry", "The service does not know this detail. Empty the field."));
    return entryText(QT_TRANSLATE_NOOP("Entry", "The service does not accept this."));
}

QString sentence(migration::PicturesState state)
{
    using migration::PicturesState;
    switch (state) {
    case PicturesState::None:
        return {};
    case PicturesState::Sending:
        return entryText(QT_TRANSLATE_NOOP("Entry", "The pictures are on their way."));
    case PicturesState::Sent:
        return entryText(QT_TRANSLATE_NOOP("Entry", "The service has the pictures."));
    case PicturesState::Refused:
        return entryText(QT_TRANSLATE_NOOP(
            "Entry", "The service did not take the pictures. The customer stays entered."));
    case PicturesState::Unknown:
        return entryText(QT_TRANSLATE_NOOP(
            "Entry", "It is not known whether the pictures arrived. You can send them again."));
    }
    Q_UNREACHABLE();
}

QString picturesReason(const migration::EntryProblem& problem)
{
    using session::ProblemCause;
    if (problem.refusal || problem.flaw)
        return words(problem).happened;
    switch (problem.view.cause) {
    case ProblemCause::InvalidRequest:
    case ProblemCause::MissingParameters:
    case ProblemCause::UnknownSubmission:
    case ProblemCause::AlreadyProcessed:
    case ProblemCause::DeadlinePassed:
    case ProblemCause::OutcomeUnknown:
        return {}; // their words are about the customer
    default:
        return words(problem).happened;
    }
}

QList<Fact> entryFacts(const rules::Form& form, const rules::Values& values, Shown shown)
{
    QList<Fact> facts;
    for (const rules::Field& field : form.fields)
        facts += valueFact(field, values.value(field.wireName), shown);
    return facts;
}

VerdictWords verdictWords(const QString& kycStatus)
{
    if (kycStatus == session::code(session::CaseStatus::Rejected))
        return {entryText(QT_TRANSLATE_NOOP("Entry", "Will be entered as rejected")),
                entryText(QT_TRANSLATE_NOOP("Entry", "Entered as rejected")),
                entryText(QT_TRANSLATE_NOOP(
                    "Entry", "The service will treat this customer as not verified.")),
                Icon::Cross, Tone::Bad};
    return {
        entryText(QT_TRANSLATE_NOOP("Entry", "Will be entered as approved")),
        entryText(QT_TRANSLATE_NOOP("Entry", "Entered as approved")),
        entryText(QT_TRANSLATE_NOOP("Entry", "The service will treat this customer as verified.")),
        Icon::Tick, Tone::Good};
}

} // namespace ui::texts
