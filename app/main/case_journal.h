// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "main/options.h"
#include "main/service_link.h"

#include "base/clock.h"
#include "security/key_ring.h"
#include "security/site_key.h"
#include "store/journal.h"

#include <QLockFile>
#include <QTemporaryDir>

#include <functional>
#include <optional>

namespace program
{

/// The journal of this run and the key that it is sealed with. GUI thread.
class CaseJournal
{
public:
    using Outcome = base::Result<std::unique_ptr<CaseJournal>, store::JournalError>;

    /// Each service has a journal of its own beneath `folder`: a case of the one must not be asked
    /// about at the other. `clock` outlives the journal.
    [[nodiscard]] static Outcome open(const QString& folder, const QString& serviceAddress,
                                      const base::Clock& clock);
    /// For a service that ends with the program: the journal does, too.
    [[nodiscard]] static Outcome openForThisRun(const base::Clock& clock);

    /// Looks for the site key: a file of its own, the key ring, and where there is none a new file.
    /// Answers once, later, with nothing if there is one. Otherwise a key of this run is used: then
    /// what became of a send is known after a crash, but what was typed is not. The journal must
    /// live until then.
    void findKey(std::function<void(std::optional<security::SiteKeyError>)> done);

    /// Takes the part of the one window that goes on with cases left behind and sends what waits.
    /// False: another window of this computer has it. Held until this object or the program ends,
    /// however that ends.
    [[nodiscard]] bool claim();

    [[nodiscard]] store::Journal& journal() { return *m_journal; }
    /// See store::OpenedJournal.
    [[nodiscard]] const QString& setAside() const { return m_setAside; }

private:
    CaseJournal() = default;
    void unlock(security::SiteKeyOutcome key,
                const std::function<void(std::optional<security::SiteKeyError>)>& done);

    std::unique_ptr<QTemporaryDir> m_ofThisRun;
    std::unique_ptr<QLockFile> m_claim;
    std::unique_ptr<store::Journal> m_journal;
    QString m_setAside;
    QString m_keyFile; ///< empty: the key is of this run
    security::SystemKeyRing m_keyRing{security::SystemKeyRing::Entry::SiteKey};
};

/// The journal for the cases of that service.
[[nodiscard]] CaseJournal::Outcome openJournal(const Options& options, const ServiceLink& link,
                                               const base::Clock& clock);

[[nodiscard]] QString sentence(store::JournalError error);
[[nodiscard]] QString sentence(security::SiteKeyError error);
/// That another window of this computer goes on with cases, not this one.
[[nodiscard]] QString otherWindowSentence();
/// That verified customers may or may not have been entered, but for those that another program is
/// sending right now; empty if there are none. `now`: UTC.
[[nodiscard]] QString unsettledSentence(const QList<store::EntryRecord>& unsettled,
                                        const QDateTime& now);
/// That what was known of tries is not known any more.
[[nodiscard]] QString setAsideSentence(const QString& name);

} // namespace program
