// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/advice.h"
#include "framing/ideal_face.h"
#include "framing/measures.h"
#include "support/standing_face.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <random>

namespace support
{

/// Somebody before a camera (960x720, 55 degrees wide) who does what the advice says as well as
/// people do: after 0.3 to 0.7 s, in steps of up to 15 cm that are too short or too long by a
/// third, one after another until the advice changes, and never quite still. The seed decides
/// everything.
class FollowingPerson final
{
public:
    /// In centimetres from the camera: x towards the picture's right, y down, z away.
    struct Place {
        double x = 0;
        double y = 0;
        double z = 37;
        framing::Pose pose;
    };

    FollowingPerson(const Place& start, unsigned seed)
        : m_random(seed),
          m_place(start),
          m_longChin(uniform(0.92, 1.1)),
          m_eyeDistance(uniform(5.8, 6.8))
    {
    }

    /// The place at which a face of that height (share of the picture's) shows its eyes there
    /// (shares of the picture).
    static Place placeFor(double height, QPointF eyes, const framing::Pose& pose)
    {
        const double z = focal * 6.3 * framing::boxHeight / (height * picture.height());
        return {(eyes.x() - 0.5) * picture.width() * z / focal,
                (eyes.y() - 0.5) * picture.height() * z / focal, z, pose};
    }

    /// Goes on until `now` with this advice before the eyes.
    void follow(framing::Advice advice, std::chrono::milliseconds now)
    {
        if (advice != m_read) {
            m_read = advice;
            m_reactsAt = now + milliseconds(uniform(300, 700));
        }
        if (m_step && now >= m_step->end)
            rest(now);
        const bool answers = m_read != m_done && now >= m_reactsAt;
        const bool goesOn = !m_step && now >= m_restsUntil;
        if (answers || goesOn)
            begin(now);
        move(now);
    }

    /// What a good detector makes of it: a little noise, and one frame in fifty without the face.
    framing::Observation seen()
    {
        const double scale = focal / m_place.z;
        StandingFace face;
        face.picture = picture;
        face.height =
            framing::boxHeight * m_eyeDistance * scale * (1 + normal(0.004)) / picture.height();
        face.eyes = {0.5 + (m_place.x + sway()) * scale / picture.width(),
                     0.5 + (m_place.y + sway()) * scale / picture.height()};
        face.pose = {m_place.pose.yaw + normal(0.7), m_place.pose.pitch + normal(0.7),
                     m_place.pose.roll + normal(0.4)};
        const bool inside = QRectF(0.02, 0.02, 0.96, 0.96).contains(face.eyes);
        if (!inside || face.height < 0.06 || uniform(0, 1) < 0.02)
            return {};
        framing::Observation observation = observationOf(face);
        lengthenChin(*observation.mesh, face);
        return observation;
    }

private:
    using milliseconds_t = std::chrono::milliseconds;

    struct Step {
        Place from;
        Place to;
        milliseconds_t begin;
        milliseconds_t end;
    };

    static constexpr double focal = 922; // px
    static constexpr QSizeF picture{960, 720};

    static milliseconds_t milliseconds(double count)
    {
        return milliseconds_t(static_cast<qint64>(count));
    }
    double uniform(double from, double to)
    {
        return std::uniform_real_distribution<double>(from, to)(m_random);
    }
    double normal(double deviation)
    {
        return std::normal_distribution<double>(0, deviation)(m_random);
    }
    double sway() { return normal(0.03); }

    /// What is needed, misjudged, but always in the direction that was asked for.
    double stepFor(double need)
    {
        return std::clamp(need * uniform(0.65, 1.35) + normal(0.3), 1.2, 15.0);
    }

    void lengthenChin(framing::Mesh& mesh, const StandingFace& face) const
    {
        const QPointF eyes(face.eyes.x() * picture.width(), face.eyes.y() * picture.height());
        const double roll = face.pose.roll * M_PI / 180;
        const QPointF down(-std::sin(roll), std::cos(roll));
        for (framing::Point3& point : mesh.points) {
            const double below =
                QPointF::dotProduct(QPointF(double(point.x), double(point.y)) - eyes, down);
            const QPointF shift = down * std::max(0.0, below) * (m_longChin - 1);
            point.x += float(shift.x());
            point.y += float(shift.y());
        }
    }

    void begin(milliseconds_t now)
    {
        using framing::Advice;
        m_done = m_read;
        Place to = m_place;
        // The oval on the screen shows where the face belongs.
        const double wantedZ =
            focal * m_eyeDistance * framing::boxHeight / (0.65 * picture.height());
        const double wantedY =
            (framing::idealEyeHeight - 0.5) * picture.height() * m_place.z / focal;
        switch (m_read) {
        case Advice::MoveCloser:
            to.z -= stepFor(m_place.z - wantedZ);
            break;
        case Advice::MoveBack:
            to.z += stepFor(wantedZ - m_place.z);
            break;
        case Advice::MoveLeft:
            to.x += stepFor(-m_place.x);
            break;
        case Advice::MoveRight:
            to.x -= stepFor(m_place.x);
            break;
        case Advice::MoveUp:
            to.y -= stepFor(m_place.y - wantedY);
            break;
        case Advice::MoveDown:
            to.y += stepFor(wantedY - m_place.y);
            break;
        case Advice::LookStraight:
            to.pose.yaw = to.pose.yaw * uniform(-0.2, 0.4) + normal(2);
            to.pose.pitch = to.pose.pitch * uniform(-0.2, 0.4) + normal(2);
            break;
        case Advice::StraightenHead:
            to.pose.roll = to.pose.roll * uniform(-0.2, 0.4) + normal(2);
            break;
        case Advice::NoFace:
            comeBack(to);
            break;
        default:
            break;
        }
        const double way = std::hypot(to.x - m_place.x, to.y - m_place.y,
                                      to.z - m_place.z); // cm, at 12 to 25 cm/s
        const double seconds = std::max(0.4, way / uniform(12, 25));
        m_step = Step{m_place, to, now, now + milliseconds(1000 * seconds)};
    }

    void comeBack(Place& to)
    {
        to.x -= std::clamp(to.x * uniform(0.3, 0.7), -15.0, 15.0);
        to.y -= std::clamp(to.y * uniform(0.3, 0.7), -15.0, 15.0);
        if (to.z < 25)
            to.z += 10;
    }

    void rest(milliseconds_t now)
    {
        m_place = m_step->to;
        m_step.reset();
        m_restsUntil = now + milliseconds(uniform(300, 900));
    }

    void move(milliseconds_t now)
    {
        if (!m_step)
            return;
        const double share = std::clamp(double((now - m_step->begin).count()) /
                                            double((m_step->end - m_step->begin).count()),
                                        0.0, 1.0);
        const auto between = [share](double from, double to) { return from + share * (to - from); };
        const Place& from = m_step->from;
        const Place& to = m_step->to;
        m_place = {between(from.x, to.x),
                   between(from.y, to.y),
                   std::max(15.0, between(from.z, to.z)),
                   {between(from.pose.yaw, to.pose.yaw), between(from.pose.pitch, to.pose.pitch),
                    between(from.pose.roll, to.pose.roll)}};
    }

    std::mt19937 m_random;
    Place m_place;
    double m_longChin;    ///< eyes to chin, of the average
    double m_eyeDistance; ///< cm
    framing::Advice m_read = framing::Advice::Ready;
    framing::Advice m_done = framing::Advice::Ready; ///< what is being followed
    milliseconds_t m_reactsAt{0};
    milliseconds_t m_restsUntil{0};
    std::optional<Step> m_step;
};

} // namespace support
