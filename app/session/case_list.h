// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "session/case_watch.h"
#include "session/waiting_cases.h"

#include <QObject>
#include <QTimer>

namespace session
{

/// What a list of cases is made from. All outlives the list.
struct CaseDesk {
    const store::Journal& journal;
    CaseWatch& watch;
    const base::Clock& clock;
    WaitingCases* waiting = nullptr; ///< null: nothing sends what waits
};

/// How a case stands, for people.
enum class CaseStanding {
    Open,         ///< nothing was sent
    AnotherPhoto, ///< the service wants one
    Waiting,      ///< complete; sends itself
    Held,         ///< complete; not counted when it was sent, and sent again only by a person
    Unreadable,   ///< waits, but its key is not there
    BeingSent,
    InDoubt, ///< sent, answer unknown
    Pending,
    Approved,
    Rejected,
    Expired,
    Abandoned,
};

/// One case as a list shows it; says nothing about the person.
struct CaseRow {
    store::CaseId id;
    QString submissionId;   ///< masked
    QString issuingCountry; ///< alpha-3, or empty
    QString idType;         ///< as on the wire, or empty
    CaseStanding standing = CaseStanding::Open;
    QString reason; ///< code; may be empty
    QDateTime changedAt;
    std::optional<std::chrono::seconds>
        timeLeft; ///< 0 or more; of cases that have not been decided
    Question question = Question::None;
    bool opens = false; ///< it can be taken in hand again
    store::CaseKind kind = store::CaseKind::Step2;
    bool sends = false; ///< it can be sent by hand
    /// The service can be asked what it knows of it.
    [[nodiscard]] bool canBeAsked() const;
    friend bool operator==(const CaseRow&, const CaseRow&) = default;
};

/// The cases of the journal that match a filter, newest first, page by page; kept up to date with
/// the watch and the clock. Lives on the GUI thread.
class CaseList final : public QObject
{
    Q_OBJECT

public:
    CaseList(const CaseDesk& desk, int rowsOfAPage, QObject* parent = nullptr);

    /// Part of submission id, country, status, stage or `migration`; begins at the first page
    /// again.
    void setFilter(const QString& filter);
    void showMore();
    void refresh();

    [[nodiscard]] const QList<CaseRow>& rows() const { return m_rows; }
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    /// Why the rows may be out of date.
    [[nodiscard]] std::optional<store::JournalError> error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] store::JournalResult<store::CasePage> read() const;
    [[nodiscard]] CaseRow row(const store::CaseRecord& record) const;

    const CaseDesk m_desk;
    const int m_rowsOfAPage;
    int m_wanted;
    QString m_filter;
    QList<CaseRow> m_rows;
    bool m_hasMore = false;
    std::optional<store::JournalError> m_error;
    QTimer m_minute;
};

} // namespace session
