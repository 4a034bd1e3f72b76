// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/entry_problem.h"
#include "migration/entry_source.h"
#include "migration/sending_world.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace migration
{

/// Enters customers, several at a time, each at most once: intents are in the journal before
/// anything leaves, ends before anybody hears of them, both many at a time. An entry that the
/// journal knows as entered is not sent, nor one whose person it knows with other details; one of
/// which it does not know the end is asked about first (GET by `userid`, else by `email`), and so
/// is one whose answer is lost now; if that does not settle it, it ends as Unknown. What certainly
/// was not entered and passes by itself (no connection, 429) is tried again by the retry policy; if
/// the service cannot be reached at all the sender stops by itself. GUI thread.
class BulkSender final : public QObject
{
    Q_OBJECT

public:
    using End = SendingEnd;

    BulkSender(SendingWorld world, SendingLimits limits, QObject* parent = nullptr);
    ~BulkSender() override;

    /// Call once. `file`: a digest of the file that the source reads; goes into the journal. It is
    /// asked for a few entries at a time.
    void start(EntrySource source, const QByteArray& file = {});
    /// The source had nothing yet, and has now, or has come to its end.
    void fetchMore();
    /// Begins nothing new; what is under way ends.
    void pause();
    void resume();
    /// As pause(), and then it is over.
    void stop();
    [[nodiscard]] int underWay() const;
    /// Until when the service has asked for a rest, of base::Clock::elapsed(); 0: it never has.
    [[nodiscard]] std::chrono::milliseconds restAsked() const;
    /// Tests call it after moving their clock.
    void checkTime();

Q_SIGNALS:
    /// In any order; each entry of the source exactly once, unless it was never begun.
    void settled(const QList<migration::EntryResult>& results);
    /// The service has asked for a rest, or for a longer one: restAsked().
    void resting();
    /// Once, when nothing is under way any more. `why`: of an end by itself.
    void ended(migration::BulkSender::End end, const std::optional<migration::EntryProblem>& why);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace migration
