// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QHashFunctions>

#include <array>
#include <cstring>
#include <optional>
#include <variant>

namespace store
{

/// Names something without telling what it is (migration/entry_key.h).
template<class Named> struct KeyedDigest {
    std::array<char, 32> bytes{};
    friend bool operator==(const KeyedDigest&, const KeyedDigest&) = default;
    friend auto operator<=>(const KeyedDigest&, const KeyedDigest&) = default;
    /// Its bytes are as good as random already.
    friend size_t qHash(const KeyedDigest& digest, size_t seed = 0)
    {
        size_t first = 0;
        std::memcpy(&first, digest.bytes.data(), sizeof(first));
        return first ^ seed;
    }
};

struct EntryTag;
/// The journal's name of a verified customer: of all that is entered.
using EntryKey = KeyedDigest<EntryTag>;
struct PersonTag;
/// Of what tells who the customer is: the same for all entries of one person.
using PersonKey = KeyedDigest<PersonTag>;

/// Where the entry of a customer stands.
enum class EntryStage {
    Intended, ///< about to leave or under way; if its program is gone, nobody knows
    Entered,  ///< the service has it
    Refused,  ///< by the service: certainly not entered
    NotSent,  ///< nothing of it is at the service
    Unknown,  ///< sent, and not known whether it was entered
};

/// Whether the service must be asked before it may be sent again.
[[nodiscard]] bool mustBeAskedAbout(EntryStage stage);

/// That a customer is about to be sent.
struct EntryIntent {
    EntryKey key;
    qint64 row = 0;                    ///< of its file, from 1; 0: typed
    QByteArray source{};               ///< a digest of that file; empty: typed
    std::optional<PersonKey> person{}; ///< absent: cannot be told
    /// Also if the person is known with another key: somebody says so who knows of it.
    bool anyway = false;
};

/// What is known of a customer; nothing of it is personal.
struct EntryRecord {
    EntryKey key;
    EntryStage stage = EntryStage::Intended;
    int attempt = 1; ///< intents so far; the number of the latest
    qint64 row = 0;
    QByteArray source{};
    QDateTime intendedAt{};
    std::optional<QDateTime> endedAt{};
    std::optional<base::SubmissionId> submissionId{}; ///< Entered
    QString serviceCode{};
    int httpStatus = 0;
    /// Intended: the program that was about to send is there, so it may still be at it.
    bool senderIsThere = false;
    std::optional<PersonKey> person{};
};

/// The customer is in the journal as about to leave, under this number.
struct MaySend {
    int attempt = 1;
};
/// The same person is entered or unsettled with other details.
struct KnownOtherwise {
    EntryRecord other;
};
/// It may be sent, or: it or its person is entered or unsettled, and nothing was written.
using IntentAnswer = std::variant<MaySend, EntryRecord, KnownOtherwise>;

/// What an entered customer looks like in the list of cases.
struct EnteredCase {
    QString issuingCountry{}; ///< alpha-3, or empty
    QString idType{};         ///< as on the wire, or empty
    QString status{};         ///< `approved` or `rejected`
};

/// How an attempt ended, or what asking the service has shown of it.
struct EntryEnd {
    EntryKey key;
    int attempt = 1;
    EntryStage stage = EntryStage::Unknown;           ///< not Intended
    std::optional<base::SubmissionId> submissionId{}; ///< with Entered, and then alone
    EnteredCase enteredCase{};                        ///< with Entered
    QString serviceCode{};
    int httpStatus = 0;
};

} // namespace store
