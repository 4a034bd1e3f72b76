// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <array>
#include <random>
#include <utility>

namespace support
{

/// What befalls a connection.
enum class FaultKind {
    Cut,      ///< closed in order, both sides
    Reset,    ///< torn down, both sides
    Stall,    ///< nothing passes any more, either way
    Delay,    ///< nothing passes for a moment
    Late,     ///< the rest of the request arrives after the client has given up
    Truncate, ///< the rest is lost, its receiver sees the end; the other direction works
    Corrupt,  ///< the high bit of one byte is turned: no text or number is still one
    Drip,     ///< the next bytes come one at a time
    Gateway,  ///< a gateway answers 504 in place of the service
    Portal,   ///< a captive portal answers 200 with a page
    Death,    ///< the client is killed
    Orphan,   ///< the client is killed; what it had sent arrives later
};
inline constexpr std::array<const char*, 12> faultNames{"cut",     "reset",    "stall",   "delay",
                                                        "late",    "truncate", "corrupt", "drip",
                                                        "gateway", "portal",   "death",   "orphan"};

/// Where in an exchange, in the order of time.
enum class FaultPlace {
    Connecting, ///< accepted, no byte yet
    RequestStart,
    RequestHead,
    RequestBody,
    RequestEnd, ///< all of it has been passed on, no answer yet
    StatusLine,
    AnswerHead,
    AnswerBody,
    AnswerEnd, ///< all of it has been passed on
    // Of the n-th run of the program; not for the relay.
    JournalWrite, ///< after one of the first ten writes
    AnyMoment,
};
inline constexpr std::array<const char*, 11> placeNames{
    "connecting",  "request start", "request head", "request body",  "request end", "status line",
    "answer head", "answer body",   "answer end",   "journal write", "any moment"};

struct Fault {
    FaultKind kind = FaultKind::Cut;
    FaultPlace place = FaultPlace::Connecting;
    int exchange = 1;  ///< the n-th request that comes along
    double within = 0; ///< [0, 1): how far into that place

    [[nodiscard]] bool isInRequest() const
    {
        return place >= FaultPlace::RequestStart && place <= FaultPlace::RequestEnd;
    }
    [[nodiscard]] bool isInAnswer() const
    {
        return place >= FaultPlace::StatusLine && place <= FaultPlace::AnswerEnd;
    }
    friend bool operator<(const Fault& one, const Fault& other)
    {
        return std::pair(one.kind, one.place) < std::pair(other.kind, other.place);
    }
};

/// Whether that can happen there.
[[nodiscard]] inline bool makesSense(FaultKind kind, FaultPlace place)
{
    const bool atAnEdge = place == FaultPlace::Connecting || place == FaultPlace::RequestEnd ||
                          place == FaultPlace::AnswerEnd;
    if (place >= FaultPlace::JournalWrite)
        return false;
    switch (kind) {
    case FaultKind::Corrupt:
    case FaultKind::Drip:
    case FaultKind::Truncate:
        return !atAnEdge;
    case FaultKind::Late:
    case FaultKind::Orphan: // there has to be a rest, and all of it must have left the client
        return place == FaultPlace::RequestStart || place == FaultPlace::RequestHead ||
               place == FaultPlace::RequestBody;
    case FaultKind::Gateway:
    case FaultKind::Portal:
        return place >= FaultPlace::RequestStart && place <= FaultPlace::RequestEnd;
    default:
        return true;
    }
}

using FaultPlan = QList<Fault>;

/// One to three faults, the same ones for the same seed. The seeds of any stretch go through all
/// that makes sense at the first request; the others hit at random.
class PlanMaker
{
public:
    explicit PlanMaker(quint64 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] FaultPlan plan(const QList<Fault>& all, quint64 seed)
    {
        FaultPlan plan;
        const int count = 1 + below(3);
        for (int i = 0; i < count; ++i) {
            Fault fault = all[i == 0 ? static_cast<qsizetype>(seed % quint64(all.size()))
                                     : below(static_cast<int>(all.size()))];
            fault.exchange = plan.isEmpty() ? 1 : plan.last().exchange + 1 + below(2);
            fault.within = below(1000) / 1000.0;
            plan.append(fault);
        }
        return plan;
    }
    [[nodiscard]] int below(int end) { return static_cast<int>(m_random() % quint64(end)); }

private:
    std::mt19937_64 m_random;
};

/// Leaves that many requests alone first.
inline void putOff(FaultPlan& plan, int requests)
{
    for (Fault& fault : plan)
        if (fault.place < FaultPlace::JournalWrite)
            fault.exchange += requests;
}

[[nodiscard]] inline QList<Fault> everyFault()
{
    QList<Fault> all;
    for (size_t kind = 0; kind < faultNames.size(); ++kind)
        for (size_t place = 0; place < placeNames.size(); ++place)
            if (makesSense(FaultKind(kind), FaultPlace(place)))
                all.append({FaultKind(kind), FaultPlace(place)});
    return all;
}

} // namespace support
