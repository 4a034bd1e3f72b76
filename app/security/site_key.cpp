// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/site_key.h"

namespace security
{
namespace
{

using OnSiteKey = std::function<void(SiteKeyOutcome)>;

SiteKeyOutcome siteKeyFrom(KeyRing::Answer answer, Secret bytes)
{
    switch (answer) {
    case KeyRing::Answer::NoEntry:
        return base::fail(SiteKeyError::Missing);
    case KeyRing::Answer::Unavailable:
        return base::fail(SiteKeyError::NoKeyRing);
    case KeyRing::Answer::TimedOut:
        return base::fail(SiteKeyError::KeyRingSilent);
    case KeyRing::Answer::Done:
        break;
    }
    auto key = SealingKey::from(std::move(bytes));
    if (!key)
        return base::fail(SiteKeyError::Malformed);
    return std::move(*key);
}

// What reads back is used, not what was written: if two programs make a key at once, both go on
// with the one that stayed.
void readBack(KeyRing& ring, OnSiteKey done)
{
    ring.read([done = std::move(done)](KeyRing::Answer answer, Secret bytes) {
        auto kept = siteKeyFrom(answer, std::move(bytes));
        if (kept)
            done(std::move(kept));
        else
            done(base::fail(SiteKeyError::NotKept));
    });
}

void createSiteKey(KeyRing& ring, OnSiteKey done)
{
    const auto key = SealingKey::random();
    if (!key)
        return done(base::fail(SiteKeyError::NoRandomness));
    ring.write(Secret(key->view()),
               [&ring, done = std::move(done)](KeyRing::Answer answer) mutable {
                   if (answer == KeyRing::Answer::Done)
                       readBack(ring, std::move(done));
                   else
                       done(base::fail(SiteKeyError::NotKept));
               });
}

} // namespace

void findSiteKey(KeyRing& ring, IfMissing ifMissing, std::function<void(SiteKeyOutcome)> done)
{
    ring.read([&ring, ifMissing, done = std::move(done)](KeyRing::Answer answer, Secret bytes) {
        if (answer == KeyRing::Answer::NoEntry && ifMissing == IfMissing::Create)
            createSiteKey(ring, done);
        else
            done(siteKeyFrom(answer, std::move(bytes)));
    });
}

} // namespace security
