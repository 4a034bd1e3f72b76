// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/status_texts.h"

#include <QCoreApplication>

namespace ui::texts
{
namespace
{

QString statusText(const char* text)
{
    return QCoreApplication::translate("Status", text);
}

} // namespace

StatusWords words(session::CaseStatus status)
{
    switch (status) {
    case session::CaseStatus::Approved:
        return {statusText(QT_TRANSLATE_NOOP("Status", "Identity confirmed")),
                statusText(QT_TRANSLATE_NOOP(
                    "Status", "The face on the ID and the face in the photo match.")),
                statusText(QT_TRANSLATE_NOOP("Status",
                                             "Nothing more is needed. You can give the ID back."))};
    case session::CaseStatus::Rejected:
        return {
            statusText(QT_TRANSLATE_NOOP("Status", "Identity not confirmed")),
            statusText(QT_TRANSLATE_NOOP("Status", "The service has rejected this case for good.")),
            statusText(QT_TRANSLATE_NOOP("Status", "To try again, begin with the first step. Offer "
                                                   "the customer another way if there is one."))};
    case session::CaseStatus::Pending:
        return {statusText(QT_TRANSLATE_NOOP("Status", "A person at the service will decide")),
                statusText(QT_TRANSLATE_NOOP(
                    "Status", "Everything has arrived. The case is being looked at by hand.")),
                statusText(QT_TRANSLATE_NOOP("Status",
                                             "The customer need not wait. The result appears here "
                                             "and in the list of cases."))};
    case session::CaseStatus::Incomplete:
        return {statusText(QT_TRANSLATE_NOOP("Status", "Another photo is needed")),
                statusText(QT_TRANSLATE_NOOP("Status", "The service did not accept this one.")),
                statusText(QT_TRANSLATE_NOOP("Status", "Take the photo again."))};
    }
    Q_UNREACHABLE();
}

QString name(session::CaseStatus status)
{
    switch (status) {
    case session::CaseStatus::Approved:
        return statusText(QT_TRANSLATE_NOOP("Status", "Approved"));
    case session::CaseStatus::Rejected:
        return statusText(QT_TRANSLATE_NOOP("Status", "Rejected"));
    case session::CaseStatus::Pending:
        return statusText(QT_TRANSLATE_NOOP("Status", "Pending"));
    case session::CaseStatus::Incomplete:
        return statusText(QT_TRANSLATE_NOOP("Status", "Incomplete"));
    }
    Q_UNREACHABLE();
}

StatusSign sign(session::CaseStatus status)
{
    switch (status) {
    case session::CaseStatus::Approved:
        return {Icon::Tick, Tone::Good};
    case session::CaseStatus::Rejected:
        return {Icon::Cross, Tone::Bad};
    case session::CaseStatus::Pending:
        return {Icon::Clock, Tone::Info};
    case session::CaseStatus::Incomplete:
        return {Icon::Retry, Tone::Attention};
    }
    Q_UNREACHABLE();
}

} // namespace ui::texts
