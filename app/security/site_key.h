// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "security/key_ring.h"
#include "security/sealing_key.h"

namespace security
{

/// Why there is no site key: the one key of this place, under which the keys of all cases are
/// sealed. Closed, so that whoever shows it can have a sentence for each.
enum class SiteKeyError {
    NoKeyRing,     ///< or it refuses to answer
    KeyRingSilent, ///< it did not answer in time: it may be locked
    Missing,       ///< the key ring has no such key, and none was to be made
    Malformed,     ///< what it holds is no key
    NotKept,       ///< a new key was written, but does not read back
    NoRandomness,
};

using SiteKeyOutcome = base::Result<SealingKey, SiteKeyError>;

/// A locked key ring looks like an empty one. Where something is sealed already, a new key would
/// take the place of the one that opens it: never create then (store::Journal::holdsSealed).
enum class IfMissing { Fail, Create };

/// Reads the site key from the key ring's entry, or makes one and reads it back before it is used.
/// Calls `done` exactly once, later, through the event loop. GUI thread; `ring` is of
/// KeyRing::Entry::SiteKey and outlives the search.
void findSiteKey(KeyRing& ring, IfMissing ifMissing, std::function<void(SiteKeyOutcome)> done);

} // namespace security
