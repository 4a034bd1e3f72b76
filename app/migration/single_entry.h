// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/migration_client.h"
#include "base/clock.h"
#include "base/random.h"
#include "migration/entry_problem.h"
#include "migration/pictures_upload.h"
#include "rules/rule_book.h"
#include "store/journal.h"

#include <QObject>

#include <memory>

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
    ~SingleEntry() override;

    [[nodiscard]] EntryState state() const;
    [[nodiscard]] rules::Form form() const;
    [[nodiscard]] rules::Values values() const;
    [[nodiscard]] rules::Problems problems() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] std::optional<EntryProblem> problem() const;
    /// In Entered. `wasThereBefore`: by an earlier run, or found after a lost answer.
    [[nodiscard]] QString submissionId() const;
    [[nodiscard]] bool wasThereBefore() const;
    [[nodiscard]] PicturesState pictures() const;
    [[nodiscard]] double picturesProgress() const;
    [[nodiscard]] std::optional<EntryProblem> picturesProblem() const;

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
    /// In Entered: as PicturesUpload.
    void putPictures(const rules::Pictures& pictures);
    void cancelPictures();
    /// Forgets the customer and begins the next one.
    void startOver();
    void checkTime();

Q_SIGNALS:
    void stateChanged(migration::EntryState state);
    void problemsFound();
    void picturesChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace migration
