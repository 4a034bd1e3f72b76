// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "migration/entry_calls.h"
#include "migration/entry_problem.h"
#include "migration/pictures_upload.h"
#include "migration/single_entry_log.h"
#include "rules/rule_book.h"

#include <QObject>
#include <QTimer>

namespace migration
{

/// Where the entry of one customer is; each has a page of its own.
enum class EntryState {
    Form,    ///< what is known of the customer is typed
    Confirm, ///< all that will be sent, masked
    Sending,
    Asking,  ///< the answer was lost; the service is asked whether the customer is there
    Entered, ///< with the submission id; pictures may follow
    Problem,
};

/// Enters one verified customer after another by hand. Nothing is sent again by itself. An entry is
/// in the journal before it leaves (as in BulkSender); one that the journal knows is not sent
/// again, one whose end it does not know is asked about first, and of one whose person it knows
/// with other details a person decides. Forgets all that is personal with the next customer. GUI
/// thread; what it is given outlives it.
class SingleEntry final : public QObject
{
    Q_OBJECT

public:
    struct World {
        argos::MigrationClient& client;
        store::Journal& journal;
        const base::Clock& clock;
        const rules::RuleBook& rules;
        base::RandomSource& random;
    };

    /// `admin`: prefilled in the form; may be empty.
    SingleEntry(World world, QString admin, QObject* parent = nullptr);

    [[nodiscard]] EntryState state() const { return m_state; }
    [[nodiscard]] rules::Form form() const { return m_world.rules.migrationForm(); }
    [[nodiscard]] const rules::Values& values() const { return m_values; }
    [[nodiscard]] const rules::Problems& problems() const { return m_problems; }
    [[nodiscard]] QDate today() const { return m_world.clock.now().toLocalTime().date(); }
    [[nodiscard]] const std::optional<EntryProblem>& problem() const { return m_problem; }
    /// In Entered. `wasThereBefore`: by an earlier run, or found after a lost answer.
    [[nodiscard]] QString submissionId() const
    {
        return m_submissionId ? m_submissionId->text() : QString();
    }
    [[nodiscard]] bool wasThereBefore() const { return m_wasThere; }
    /// How it stands with what putPictures() was given; to be cancelled there, too.
    [[nodiscard]] PicturesUpload& pictures() { return m_pictures; }

    /// In Form: to Confirm if all is right, else problemsFound(). Warnings do not stop it.
    void submitForm(const rules::Values& values);
    /// Keeps what was typed so far.
    void keepDraft(const rules::Values& values);
    /// Confirm, or a Problem that can be mended: to Form. What was wrong stays there (`problem`),
    /// with the field that it names, until the form is submitted again.
    void back();
    /// Confirm, or a Problem of which nothing was entered: sends. Also after the service was asked
    /// about a customer whom an earlier run had lost, and does not have that customer.
    void send();
    /// A Problem with another entry of the same person: sends all the same, until the form is
    /// submitted again.
    void sendAnyway();
    /// A Problem of which that is not known: asks once more.
    void askAgain();
    /// Sending: stops (and asks, if it may have been entered). Asking: ends it as not known.
    void cancel();
    /// In Entered: as PicturesUpload::put.
    void putPictures(const rules::Pictures& pictures);
    /// Forgets the customer and begins the next one.
    void startOver();
    void checkTime();

Q_SIGNALS:
    void stateChanged(migration::EntryState state);
    void problemsFound();

private:
    [[nodiscard]] std::chrono::milliseconds now() const { return m_world.clock.elapsed(); }
    /// A Problem of which that is known.
    [[nodiscard]] bool isNothingEntered() const;
    void clear();
    void go(EntryState next);
    void fail(const EntryProblem& what);
    void intend();
    void post();
    void ask();
    void takeEntered(const argos::MigrationOutcome& outcome);
    void takeFound(const argos::FindOutcome& outcome);
    void follow(const FlightMove& move);
    void enteredAs(const base::SubmissionId& id, bool before);
    void leaveUnknown();

    const World m_world;
    SingleEntryLog m_log;
    EntryCalls m_calls; ///< one at a time
    PicturesUpload m_pictures;
    QTimer m_timer;
    QString m_admin; ///< of the latest customer
    EntryState m_state = EntryState::Form;
    rules::Values m_values;
    rules::Problems m_problems;
    std::optional<EntryProblem> m_problem;
    std::optional<Flight> m_flight;
    std::optional<base::SubmissionId> m_submissionId;
    bool m_wasThere = false;
    bool m_anyway = false; ///< the person may be known with other details
};

} // namespace migration
