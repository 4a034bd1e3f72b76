// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "security/key_ring.h"
#include "security/secret.h"

#include <functional>

namespace security
{

/// Where an API key was found, in the order of the search.
enum class KeySource {
    Environment, ///< ARGOS_API_KEY
    KeyRing,
    Credentials, ///< argos-api-key in the folder that systemd names in CREDENTIALS_DIRECTORY
    File,        ///< argos-api-key in the configuration folder
};

/// Why there is no key. Closed: every enumerator has a sentence in ui/texts.
enum class KeyError {
    NotFound,
    Malformed,        ///< found, but not 1 to 256 visible ASCII characters
    FileOpenToOthers, ///< group or others may read it, or it belongs to somebody else
    FileUnreadable,   ///< there, but not a readable regular file
    KeyRingSilent,    ///< nowhere else, and the key ring did not answer in time: it may be locked
};

struct ApiKey {
    Secret value;
    KeySource source = KeySource::Environment;
};

using KeyOutcome = base::Result<ApiKey, KeyError>;

/// The places outside the key ring, injected for tests.
struct KeyPlaces {
    QString credentialsFile; ///< empty if there is no such folder
    QString file;

    /// Those of this machine.
    [[nodiscard]] static KeyPlaces ofThisUser();
};

/// Takes ARGOS_API_KEY out of the environment, so that no child inherits it and the process list
/// does not show it. Call early in main(), before any thread starts. Empty if it was not set.
[[nodiscard]] Secret takeKeyFromEnvironment();

/// Looks for the key: `fromEnvironment`, key ring, credentials folder, file; the first place that
/// has one decides, also when what it holds is malformed. Calls `done` exactly once, later, through
/// the event loop. GUI thread; `ring` outlives the search. The key is never logged.
void findApiKey(Secret fromEnvironment, KeyRing& ring, KeyPlaces places,
                std::function<void(KeyOutcome)> done);

} // namespace security
