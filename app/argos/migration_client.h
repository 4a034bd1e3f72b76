// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/migration.h"

#include <QObject>

namespace argos
{

/// The service as a verification desk needs it. Lives on the GUI thread. Each call is at most one
/// request and ends with exactly one signal that carries its job number, never from within the call
/// itself. Several may be under way at a time.
class MigrationClient : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void enter(base::JobNumber job, const MigrationRequest& request) = 0;
    virtual void find(base::JobNumber job, const SubmissionQuery& query) = 0;
    virtual void putImages(base::JobNumber job, const ImageRequest& request) = 0;
    /// The job ends with Fault::Cancelled; `counted` says whether it may have been done.
    virtual void cancel(base::JobNumber job) = 0;

Q_SIGNALS:
    void entered(base::JobNumber job, const argos::MigrationOutcome& outcome);
    void found(base::JobNumber job, const argos::FindOutcome& outcome);
    void imagesPut(base::JobNumber job, const argos::ImageOutcome& outcome);
    /// Of images: 0..1 of the body handed to the network.
    void uploadProgressed(base::JobNumber job, double share);
};

} // namespace argos
