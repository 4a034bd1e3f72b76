// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/entry_reconciliation.h"

#include <algorithm>
#include <array>

namespace migration
{
namespace
{

/// More belongs to no customer: an address that a whole branch uses.
constexpr int mostPagesOfASearch = 20;

enum class Weight {
    Identity, ///< free text that tells people apart
    Fixed,    ///< a date or one of a few words: written in one way only
    Free,
};
enum class Likeness { Same, Different, NotTold };

struct Compared {
    QLatin1String name;
    Weight weight;
};

constexpr std::array comparedFields{
    Compared{QLatin1String("fullName"), Weight::Identity},
    Compared{QLatin1String("identityNumber"), Weight::Identity},
    Compared{QLatin1String("documentNumber"), Weight::Identity},
    Compared{QLatin1String("birthDate"), Weight::Fixed},
    Compared{QLatin1String("kycStatus"), Weight::Free}, // a reviewer may have changed it since
    Compared{QLatin1String("idType"), Weight::Fixed},
    Compared{QLatin1String("issuingCountry"), Weight::Fixed},
    Compared{QLatin1String("nationality"), Weight::Fixed},
    Compared{QLatin1String("gender"), Weight::Fixed},
    Compared{QLatin1String("issueDate"), Weight::Fixed},
    Compared{QLatin1String("expireDate"), Weight::Fixed},
    Compared{QLatin1String("cf1"), Weight::Free},
    Compared{QLatin1String("cf2"), Weight::Free},
    Compared{QLatin1String("cf3"), Weight::Free},
};

/// Letters and digits alone, as nobody's way of writing changes them.
QString essence(const QString& text)
{
    QString bare;
    for (const QChar character : text.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (character.isLetterOrNumber() || character.isSurrogate() || character.isMark())
            bare.append(character);
    }
    return bare;
}

QString statusWord(argos::KycStatus status)
{
    switch (status) {
    case argos::KycStatus::Approved:
        return QStringLiteral("approved");
    case argos::KycStatus::Rejected:
        return QStringLiteral("rejected");
    case argos::KycStatus::Pending:
        return QStringLiteral("pending");
    case argos::KycStatus::Incomplete:
        break;
    }
    return QStringLiteral("incomplete");
}

QString recorded(const argos::FoundSubmission& submission, QLatin1String name)
{
    const QString told = submission.data.value(name);
    const bool isStatus = name == QLatin1String("kycStatus");
    return told.isEmpty() && isStatus && submission.status ? statusWord(*submission.status) : told;
}

Likeness likeness(const QString& ours, const QString& theirs)
{
    if (ours.isEmpty() || theirs.isEmpty() || theirs.contains(QLatin1Char('*')))
        return Likeness::NotTold;
    const QString one = essence(ours);
    const QString other = essence(theirs);
    // A date may come with a time behind it.
    const bool isLonger = other.size() > one.size() && one.size() == 8 && other.startsWith(one) &&
                          other.at(8) == QLatin1Char('t');
    return one == other || isLonger ? Likeness::Same : Likeness::Different;
}

enum class Resemblance { TheCustomer, SomebodyElse, Perhaps };

Resemblance resemblance(const rules::Values& values, const argos::FoundSubmission& submission)
{
    bool identityAgrees = false;
    bool birthDateAgrees = false;
    bool fixedDiffers = false;
    bool differs = false;
    for (const Compared& field : comparedFields) {
        const Likeness like = likeness(values.value(field.name), recorded(submission, field.name));
        const bool isSame = like == Likeness::Same;
        const bool isDifferent = like == Likeness::Different;
        identityAgrees = identityAgrees || (isSame && field.weight == Weight::Identity);
        birthDateAgrees = birthDateAgrees || (isSame && field.name == QLatin1String("birthDate"));
        fixedDiffers = fixedDiffers || (isDifferent && field.weight == Weight::Fixed);
        differs = differs || isDifferent;
    }
    if (fixedDiffers && !identityAgrees)
        return Resemblance::SomebodyElse;
    return (identityAgrees || birthDateAgrees) && !differs ? Resemblance::TheCustomer
                                                           : Resemblance::Perhaps;
}

std::optional<argos::SubmissionQuery> queryFor(const rules::Values& values)
{
    if (const QString id = values.value(QStringLiteral("userid")); !id.isEmpty())
        return argos::SubmissionQuery{argos::SubmissionQuery::By::UserId, id};
    if (const QString email = values.value(QStringLiteral("email")); !email.isEmpty())
        return argos::SubmissionQuery{argos::SubmissionQuery::By::Email, email};
    return std::nullopt;
}

} // namespace

EntrySearch::EntrySearch(const rules::Values& values)
    : m_values(values),
      m_first(queryFor(values))
{
    restart();
}

void EntrySearch::restart()
{
    m_next = m_first;
    m_found.reset();
    m_unclear = !m_first;
    m_pages = 0;
}

std::optional<argos::SubmissionQuery> EntrySearch::next() const
{
    return m_found ? std::nullopt : m_next;
}

void EntrySearch::take(const argos::FoundPage& page, const QSet<QString>& taken)
{
    for (const argos::FoundSubmission& submission : page.submissions) {
        if (taken.contains(submission.id.text()))
            continue;
        const Resemblance seen = resemblance(m_values, submission);
        if (seen == Resemblance::TheCustomer && !m_found)
            m_found = submission.id;
        m_unclear = m_unclear || seen == Resemblance::Perhaps;
    }
    const bool goesOn = page.next && ++m_pages < mostPagesOfASearch;
    m_unclear = m_unclear || (page.next && !goesOn);
    if (goesOn)
        m_next->after = page.next;
    else
        m_next.reset();
}

Finding EntrySearch::finding() const
{
    if (m_found)
        return FoundThere{*m_found};
    if (m_unclear || m_next)
        return Unclear{};
    return Absent{};
}

} // namespace migration
