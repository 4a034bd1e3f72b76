// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/problem_texts.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui::texts
{
namespace
{

QString said(const char* text)
{
    return QCoreApplication::translate("Problem", text);
}

/// In the largest unit that still moves while somebody looks at it.
QString timeWords(std::chrono::seconds time)
{
    using namespace std::chrono;
    if (time < minutes(2))
        return said(QT_TRANSLATE_NOOP("Problem", "%1 s")).arg(time.count());
    if (time < hours(2))
        return said(QT_TRANSLATE_NOOP("Problem", "%1 min")).arg(ceil<minutes>(time).count());
    return said(QT_TRANSLATE_NOOP("Problem", "%1 h")).arg(ceil<hours>(time).count());
}

} // namespace

ProblemWords words(session::ProblemCause cause)
{
    using session::ProblemCause;
    switch (cause) {
    case ProblemCause::InsecureEndpoint:
        return {said(QT_TRANSLATE_NOOP("Problem", "The address of the service is not secure")),
                said(QT_TRANSLATE_NOOP("Problem", "Nothing was sent and no try was used.")),
                said(QT_TRANSLATE_NOOP("Problem", "Ask the person who looks after this computer to "
                                                  "enter the protected address of the service."))};
    case ProblemCause::NoConnection:
        return {
            said(QT_TRANSLATE_NOOP("Problem", "The service cannot be reached")),
            said(QT_TRANSLATE_NOOP(
                "Problem",
                "The case did not arrive and no try was used. Details and photo are kept.")),
            said(QT_TRANSLATE_NOOP("Problem", "Check the network connection, then submit again."))};
    case ProblemCause::UntrustedServer:
        return {
            said(QT_TRANSLATE_NOOP("Problem", "The service could not prove who it is")),
            said(QT_TRANSLATE_NOOP(
                "Problem", "Nothing was sent and no try was used. Details and photo are kept.")),
            said(QT_TRANSLATE_NOOP("Problem", "Do not use another network to get around this. Tell "
                                              "the person who looks after this computer."))};
    case ProblemCause::Cancelled:
        return {said(QT_TRANSLATE_NOOP("Problem", "Sending was stopped")),
                said(QT_TRANSLATE_NOOP("Problem", "No try was used. Details and photo are kept.")),
                said(QT_TRANSLATE_NOOP("Problem", "Submit again when the customer is ready."))};
    case ProblemCause::WrongKey:
        return {said(QT_TRANSLATE_NOOP("Problem",
                                       "The service does not accept the key of this computer")),
                said(QT_TRANSLATE_NOOP(
                    "Problem",
                    "The case was not taken and no try was used. Details and photo are kept.")),
                said(QT_TRANSLATE_NOOP("Problem", "Ask the person who looks after this computer to "
                                                  "check the key, then submit again."))};
    case ProblemCause::AddressNotAllowed:
        return {said(QT_TRANSLATE_NOOP("Problem", "The service does not accept this network")),
                said(QT_TRANSLATE_NOOP(
                    "Problem",
                    "The case was not taken and no try was used. Details and photo are kept.")),
                said(QT_TRANSLATE_NOOP("Problem",
                                       "Ask the person who looks after this computer to have the "
                                       "address of this network allowed, then submit again."))};
    case ProblemCause::PictureTooLarge:
        return {
            said(QT_TRANSLATE_NOOP("Problem", "The photo is too large for the service")),
            said(QT_TRANSLATE_NOOP(
                "Problem", "The case was not taken and no try was used. The details are kept.")),
            said(QT_TRANSLATE_NOOP("Problem", "Take the photo again."))};
    case ProblemCause::TooManyRequests:
        return {said(QT_TRANSLATE_NOOP("Problem", "The service has too much to do at the moment")),
                said(QT_TRANSLATE_NOOP(
                    "Problem",
                    "The case was not taken and no try was used. Details and photo are kept.")),
                said(QT_TRANSLATE_NOOP("Problem", "Wait a minute, then submit again."))};
    case ProblemCause::InvalidFaceImage:
        return {said(QT_TRANSLATE_NOOP("Problem", "The service could not read the photo")),
                said(QT_TRANSLATE_NOOP("Problem",
                                       "The details are kept; only the photo is taken again.")),
                said(QT_TRANSLATE_NOOP("Problem", "Take the photo again."))};
    case ProblemCause::InvalidAddress:
        return {said(QT_TRANSLATE_NOOP("Problem", "The service does not accept the address")),
                said(QT_TRANSLATE_NOOP("Problem", "No try was used. Everything typed is kept.")),
                said(QT_TRANSLATE_NOOP("Problem",
                                       "Check the address with the customer and correct it."))};
    case ProblemCause::MissingParameters:
        return {said(QT_TRANSLATE_NOOP("Problem", "The service needs more details for this ID")),
                said(QT_TRANSLATE_NOOP("Problem", "No try was used. Everything typed is kept.")),
                said(QT_TRANSLATE_NOOP(
                    "Problem", "Compare each detail with the ID and fill in what is missing."))};
    case ProblemCause::UnknownSubmission:
        return {
            said(QT_TRANSLATE_NOOP("Problem", "The service does not know this submission ID")),
            said(QT_TRANSLATE_NOOP("Problem", "Nothing was counted. The first step may have been "
                                              "made for another service or too long ago.")),
            said(QT_TRANSLATE_NOOP(
                "Problem", "Compare the submission ID with the first step, then begin again."))};
    case ProblemCause::AlreadyProcessed:
        return {
            said(QT_TRANSLATE_NOOP("Problem", "This case has already been decided")),
            said(QT_TRANSLATE_NOOP("Problem", "The service does not take another photo for it.")),
            said(QT_TRANSLATE_NOOP("Problem", "Ask the service for the result it has stored."))};
    case ProblemCause::InvalidRequest:
        return {
            said(QT_TRANSLATE_NOOP("Problem", "The service did not accept the case")),
            said(QT_TRANSLATE_NOOP("Problem", "No try was used. Everything typed is kept.")),
            said(QT_TRANSLATE_NOOP(
                "Problem", "Check the details. If this comes back, give support the note below."))};
    case ProblemCause::ServiceDown:
        return {said(QT_TRANSLATE_NOOP("Problem", "The service is out of order at the moment")),
                said(QT_TRANSLATE_NOOP(
                    "Problem",
                    "The case was not taken and no try was used. Details and photo are kept.")),
                said(QT_TRANSLATE_NOOP("Problem", "Wait a minute, then submit again."))};
    case ProblemCause::Redirected:
        return {
            said(QT_TRANSLATE_NOOP("Problem", "Something else answered in place of the service")),
            said(QT_TRANSLATE_NOOP(
                "Problem",
                "The case was not taken and no try was used. Details and photo are kept.")),
            said(QT_TRANSLATE_NOOP("Problem", "The network may want you to log in first: open any "
                                              "web page. Then submit again."))};
    case ProblemCause::OutcomeUnknown:
        return {said(QT_TRANSLATE_NOOP("Problem", "It is not known whether the photo arrived")),
                said(QT_TRANSLATE_NOOP("Problem",
                                       "The answer was lost on the way, so a try may have been "
                                       "used. Nothing is sent a second time until this is known.")),
                said(QT_TRANSLATE_NOOP("Problem", "Wait a moment, then ask the service again."))};
    case ProblemCause::NoValidAnswer:
        return {
            said(QT_TRANSLATE_NOOP("Problem", "Something else answered in place of the service")),
            said(QT_TRANSLATE_NOOP(
                "Problem", "It is not known whether the photo arrived, so a try may have been "
                           "used. Nothing is sent a second time until this is known.")),
            said(QT_TRANSLATE_NOOP("Problem",
                                   "The network may want you to log in first: open any web "
                                   "page. Then ask the service again."))};
    case ProblemCause::NotRecorded:
        return {said(QT_TRANSLATE_NOOP("Problem", "This computer could not record the sending")),
                said(QT_TRANSLATE_NOOP(
                    "Problem", "Nothing was sent and no try was used. Without the record a lost "
                               "answer could cost a try.")),
                said(QT_TRANSLATE_NOOP("Problem",
                                       "Check that the disk has room and is not write-protected, "
                                       "then send again."))};
    case ProblemCause::DeadlinePassed:
        return {
            said(QT_TRANSLATE_NOOP("Problem", "The time for this case has run out")),
            said(QT_TRANSLATE_NOOP(
                "Problem",
                "The service takes the photo only within a limited time after the first step.")),
            said(QT_TRANSLATE_NOOP("Problem",
                                   "Begin again with the first step for this customer."))};
    }
    Q_UNREACHABLE();
}

bool isToWait(session::ProblemCause cause)
{
    using session::ProblemCause;
    return cause == ProblemCause::TooManyRequests || cause == ProblemCause::ServiceDown ||
           cause == ProblemCause::OutcomeUnknown;
}

QString button(session::NextStep step)
{
    switch (step) {
    case session::NextStep::SubmitAgain:
        return said(QT_TRANSLATE_NOOP("Problem", "Submit"));
    case session::NextStep::AskAgain:
        return said(QT_TRANSLATE_NOOP("Problem", "Ask the service"));
    case session::NextStep::FixDetails:
        return said(QT_TRANSLATE_NOOP("Problem", "Change details"));
    case session::NextStep::TakePhoto:
        return said(QT_TRANSLATE_NOOP("Problem", "Retake"));
    case session::NextStep::NewCase:
        return said(QT_TRANSLATE_NOOP("Problem", "New customer"));
    }
    Q_UNREACHABLE();
}

QString action(session::NextStep step)
{
    switch (step) {
    case session::NextStep::SubmitAgain:
        return QStringLiteral("submit");
    case session::NextStep::AskAgain:
        return QStringLiteral("askAgain");
    case session::NextStep::FixDetails:
        return QStringLiteral("changeDetails");
    case session::NextStep::TakePhoto:
        return QStringLiteral("retake");
    case session::NextStep::NewCase:
        return QStringLiteral("newCustomer");
    }
    Q_UNREACHABLE();
}

QString waitSentence(std::chrono::seconds time)
{
    using namespace std::chrono;
    if (time < minutes(2))
        return said(QT_TRANSLATE_NOOP("Problem", "The service asks to wait %1 seconds."))
            .arg(time.count());
    if (time < hours(2))
        return said(QT_TRANSLATE_NOOP("Problem", "The service asks to wait %1 minutes."))
            .arg(ceil<minutes>(time).count());
    return said(QT_TRANSLATE_NOOP("Problem", "The service asks to wait %1 hours."))
        .arg(ceil<hours>(time).count());
}

QString restSentence(session::NextStep step, std::chrono::seconds left)
{
    const bool ask = step == session::NextStep::AskAgain;
    if (left.count() <= 0)
        return ask ? said(QT_TRANSLATE_NOOP("Problem", "Ask the service again now."))
                   : said(QT_TRANSLATE_NOOP("Problem", "Submit again now."));
    return (ask ? said(QT_TRANSLATE_NOOP("Problem", "Ask the service again in %1."))
                : said(QT_TRANSLATE_NOOP("Problem", "Submit again in %1.")))
        .arg(timeWords(left));
}

QString smallPrint(const session::ProblemView& problem)
{
    QStringList parts;
    if (problem.httpStatus != 0)
        parts << said(QT_TRANSLATE_NOOP("Problem", "Answer %1")).arg(problem.httpStatus);
    if (!problem.serviceCode.isEmpty())
        parts << problem.serviceCode;
    if (!problem.serviceMessage.isEmpty())
        parts << problem.serviceMessage;
    return parts.join(QStringLiteral(" · "));
}

} // namespace ui::texts
