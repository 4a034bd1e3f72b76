// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/usual_eyes.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace framing
{
namespace
{

using namespace std::chrono_literals;

constexpr auto remembered = 4000ms;
constexpr auto leastSeen = 1000ms;
constexpr auto longestAway = 1000ms;
/// Blinks take up to a tenth of the time; beyond the quantile lie jumps of the mesh.
constexpr double usualQuantile = 0.8;
// Between two frames, however few a slow camera gives.
constexpr double farthestMove = 1.5; // eye distances
constexpr double greatestGrowth = 1.5;

} // namespace

double UsualEyes::see(double opening, const FaceGeometry& face, std::chrono::milliseconds at)
{
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    if (!m_samples.empty() && !isSamePerson(face, at))
        forget();
    if (!std::isfinite(opening))
        return unknown;
    m_eyes = face.eyeMidpoint();
    m_eyeDistance = face.eyeDistance();
    m_last = at;
    m_samples.push_back({at, opening});
    const bool enough = at - m_samples.front().at >= leastSeen;
    while (at - m_samples.front().at > remembered)
        m_samples.pop_front();
    const double most = enough ? usual() : 0;
    return most > 0 ? opening / most : unknown;
}

void UsualEyes::forget()
{
    m_samples.clear();
}

bool UsualEyes::isSamePerson(const FaceGeometry& face, std::chrono::milliseconds at) const
{
    const double growth = face.eyeDistance() / m_eyeDistance;
    return at - m_last <= longestAway && growth <= greatestGrowth && growth >= 1 / greatestGrowth &&
           QLineF(m_eyes, face.eyeMidpoint()).length() <= farthestMove * m_eyeDistance;
}

double UsualEyes::usual()
{
    m_sorted.clear();
    for (const Sample& sample : m_samples)
        m_sorted.push_back(sample.opening);
    const auto place = static_cast<std::ptrdiff_t>(usualQuantile * double(m_sorted.size() - 1));
    std::nth_element(m_sorted.begin(), m_sorted.begin() + place, m_sorted.end());
    return m_sorted[static_cast<std::size_t>(place)];
}

} // namespace framing
