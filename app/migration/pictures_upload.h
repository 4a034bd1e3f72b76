// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/migration_client.h"
#include "migration/entry_problem.h"
#include "rules/field.h"

#include <QObject>

namespace migration
{

/// How it stands with the pictures of an entered customer.
enum class PicturesState { None, Sending, Sent, Refused, Unknown };

/// Puts pictures to customers who are entered, one upload at a time, none of them again by itself.
/// Putting the same pictures twice leaves the same pictures, so a person may simply repeat an
/// upload that has failed or got lost. Keeps no picture. GUI thread; the client outlives it.
class PicturesUpload final : public QObject
{
    Q_OBJECT

public:
    explicit PicturesUpload(argos::MigrationClient& client, QObject* parent = nullptr);
    ~PicturesUpload() override;

    [[nodiscard]] PicturesState state() const { return m_state; }
    [[nodiscard]] double progress() const { return m_progress; } ///< 0..1 of the latest upload
    /// With Refused and Unknown.
    [[nodiscard]] const std::optional<EntryProblem>& problem() const { return m_problem; }

    /// Nothing while one is under way. `pictures` by the names of ImageRequest: `idImage`,
    /// `idBackImage`, `selfieImage`, `addressImage`; the ID type of the `customer` goes along with
    /// those of the ID.
    void put(const base::SubmissionId& id, const rules::Values& customer,
             const rules::Pictures& pictures);
    /// The upload under way ends with what the client says of it: Refused if nothing has arrived,
    /// else Unknown or even Sent.
    void cancel();
    /// Back to None, without a signal; what is under way is cancelled and its answer dropped.
    void forget();

Q_SIGNALS:
    void changed();

private:
    void take(const argos::ImageOutcome& outcome);
    [[nodiscard]] bool isUnderWay(base::JobNumber job) const
    {
        return m_state == PicturesState::Sending && job == m_job;
    }

    argos::MigrationClient& m_client;
    base::JobNumber m_job;
    PicturesState m_state = PicturesState::None;
    double m_progress = 0;
    std::optional<EntryProblem> m_problem;
};

} // namespace migration
