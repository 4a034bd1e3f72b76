// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/advice.h"
#include "support/degraded_frames.h"

#include <numeric>
#include <utility>

namespace support
{

/// What framing ought to say about a frame: from how the frame was made and from the published
/// limits alone.
struct WantedFraming {
    framing::Advice advice = framing::Advice::Ready; ///< by the limits to the letter
    /// This and what is as right, because a value lies within the band around its limit.
    std::vector<framing::Advice> accepted;
    /// The service's published limits refuse it: it may not be called ready, however near.
    bool refused = false;

    [[nodiscard]] bool accepts(framing::Advice given) const
    {
        return std::find(accepted.begin(), accepted.end(), given) != accepted.end();
    }
    /// Ready or not; both are right where both are accepted.
    [[nodiscard]] bool acceptsVerdict(bool ready) const
    {
        return std::any_of(accepted.begin(), accepted.end(), [=](framing::Advice one) {
            return (one == framing::Advice::Ready) == ready;
        });
    }
};

namespace detail
{

using framing::Advice;

/// How far a value is beyond its limit, and how near to it either answer is right, in one unit.
struct Defect {
    double excess = 0;
    double band = 0;
    Advice advice = Advice::Ready;
    std::vector<Advice> asRight; ///< where two advices lead to the same place
};

/// The same for values of which a share too much counts, not an amount.
inline Defect defectByFactor(double value, double limit, double band, Advice advice)
{
    return {std::log2(std::max(value, 1e-6) / limit), std::log2(band), advice, {}};
}

/// ISO/IEC 29794-5 over the true outline of the visible face.
struct TrueLight {
    double mean = 0;
    double highlights = 0;
    double over = 0;
    double under = 0;
    double cheeks = 1;
    double surroundings = 1; ///< luminance mean around the person / of the face
};

using Histogram = std::array<int, 256>;

/// Luma of the pixels of `picture` whose centres lie in `path`, which is in the portrait's pixels.
inline Histogram shadesIn(const QImage& picture, const QTransform& toFrame,
                          const QPainterPath& path)
{
    Histogram shades{};
    const QPainterPath there = toFrame.map(path);
    const QRect area = there.boundingRect().toAlignedRect().intersected(picture.rect());
    if (area.isEmpty())
        return shades;
    QImage mask(area.size(), QImage::Format_Grayscale8);
    mask.fill(0);
    QPainter painter(&mask);
    painter.translate(-area.topLeft());
    painter.fillPath(there, Qt::white);
    painter.end();
    const QImage grey = picture.copy(area).convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < area.height(); ++y) {
        const uchar* row = grey.constScanLine(y);
        const uchar* inside = mask.constScanLine(y);
        for (int x = 0; x < area.width(); ++x)
            shades[row[x]] += inside[x] > 127;
    }
    return shades;
}

/// Share of the pixels with a shade of `from` to `to`.
inline double shareOf(const Histogram& shades, int from, int to)
{
    const double total = std::accumulate(shades.begin(), shades.end(), 0);
    return std::accumulate(shades.begin() + from, shades.begin() + to + 1, 0) / std::max(total, 1.);
}

inline double meanOf(const Histogram& shades)
{
    double mean = 0;
    for (int shade = 0; shade < 256; ++shade)
        mean += shade * shareOf(shades, shade, shade);
    return mean;
}

inline QPainterPath pathOf(const QPolygonF& polygon)
{
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

/// A square of 0.3 eye distances half way between the eye and the mouth.
inline QPainterPath cheekBelow(QPointF pupil)
{
    const QPointF eyes = (portraitLeftPupil + portraitRightPupil) / 2;
    const QPointF middle = pupil + (portraitMouth - eyes) / 2;
    QPainterPath square;
    square.addRect(QRectF(middle.x() - 6.6, middle.y() - 6.6, 13.2, 13.2));
    return square;
}

/// `picture` is the finished frame; what covers the face is taken off first.
inline TrueLight trueLight(DegradedFrame frame, QImage picture)
{
    if (std::exchange(frame.cover, Cover::Nothing) != Cover::Nothing)
        picture = degradedFrame(frame);
    if (std::exchange(frame.portrait.mirrored, false))
        picture = picture.mirrored(true, false);
    const QTransform toFrame = portraitToFrame(frame.portrait);
    const Histogram face = shadesIn(picture, toFrame, pathOf(portraitOutline));
    TrueLight light;
    light.mean = meanOf(face);
    while (shareOf(face, 0, int(light.highlights)) < 0.98 && light.highlights < 255)
        ++light.highlights;
    light.over = shareOf(face, 247, 255);
    light.under = shareOf(face, 0, 25);
    const auto cheek = [&](QPointF pupil) {
        return 1 + meanOf(shadesIn(picture, toFrame, cheekBelow(pupil)));
    };
    const double ratio = cheek(portraitLeftPupil) / cheek(portraitRightPupil);
    light.cheeks = std::max(ratio, 1 / ratio);
    QPainterPath around;
    around.addRect(QRectF(110, 0, 230, 135)); // beside and above the head
    const auto behind = around.subtracted(pathOf(portraitPerson));
    light.surroundings = meanOf(shadesIn(picture, toFrame, behind)) / std::max(light.mean, 1.);
    return light;
}

/// Room between the face's true outline and the four edges of the upright frame, px.
inline std::array<double, 4> roomOf(const QRectF& face, QSize frame)
{
    return {face.left(), frame.width() - face.right(), face.top(), frame.height() - face.bottom()};
}

inline Defect borderDefect(const QRectF& face, QSize frame, double limit)
{
    constexpr std::array away{Advice::MoveLeft, Advice::MoveRight, Advice::MoveDown,
                              Advice::MoveUp};
    const std::array room = roomOf(face, frame);
    const auto nearest = std::size_t(std::min_element(room.begin(), room.end()) - room.begin());
    // In a corner both ways are right, and the outline of a turned head is not known to the pixel.
    const double band = 0.04 * face.height();
    Defect defect{limit - room[nearest], band, away[nearest], {}};
    for (std::size_t i = 0; i < room.size(); ++i) {
        if (i != nearest && room[i] < limit && room[i] < room[nearest] + 2 * band)
            defect.asRight.push_back(away[i]);
    }
    return defect;
}

inline double visibleShare(const QPolygonF& face, QSize frame)
{
    const auto area = [](const QPolygonF& polygon) {
        double twice = 0;
        for (qsizetype i = 0; i < polygon.size(); ++i) {
            const QPointF a = polygon[i];
            const QPointF b = polygon[(i + 1) % polygon.size()];
            twice += a.x() * b.y() - a.y() * b.x();
        }
        return std::abs(twice) / 2;
    };
    const QPolygonF visible = face.intersected(QPolygonF(QRectF(QPointF(), QSizeF(frame))));
    return area(visible) / area(face);
}

/// Mirrored pictures swap the sides.
inline Advice mirroredAdvice(Advice advice)
{
    switch (advice) {
    case Advice::MoveLeft:
        return Advice::MoveRight;
    case Advice::MoveRight:
        return Advice::MoveLeft;
    default:
        return advice;
    }
}

/// Where the face stands, against the limits for its room (px) and its offsets (shares).
inline void addPlace(std::vector<Defect>& defects, const PortraitFrame& frame, const QRectF& face,
                     double room, double offset)
{
    const double x = frame.eyeMidpoint.x() / frame.size.width() - 0.5;
    const double y = frame.eyeMidpoint.y() / frame.size.height() - 0.46;
    defects.push_back(borderDefect(face, frame.size, room));
    defects.push_back(
        {std::abs(x) - offset, 0.01, x < 0 ? Advice::MoveLeft : Advice::MoveRight, {}});
    defects.push_back({std::abs(y) - offset, 0.015, y < 0 ? Advice::MoveDown : Advice::MoveUp, {}});
}

inline void addGeometry(std::vector<Defect>& defects, const PortraitFrame& frame,
                        const QRectF& face)
{
    const double height = 3.0 * frame.eyeDistance / frame.size.height();
    const Defect tooFar{0.55 - height, 0.02, Advice::MoveCloser, {}};
    // Coming closer would push a face out of the picture that is about to leave it.
    if (tooFar.excess > -tooFar.band)
        addPlace(defects, frame, face, 15, 0.2);
    defects.push_back(tooFar);
    defects.push_back({height - 0.75, 0.025, Advice::MoveBack, {}});
    addPlace(defects, frame, face, 36 * std::min(1., frame.size.height() / 720.), 0.1);
    defects.push_back({std::abs(frame.roll) - 12, 3, Advice::StraightenHead, {}});
}

inline void addLight(std::vector<Defect>& defects, const TrueLight& light)
{
    // A dark mean with bright highlights is dark skin in good light.
    const double darkest = light.highlights < 140 ? 85 : 50;
    const double darkBand = std::abs(light.highlights - 140) < 15 ? 35 : 8;
    defects.push_back({darkest - light.mean, darkBand, Advice::MoreLight, {}});
    defects.push_back({light.mean - 190, 8, Advice::LessLight, {}});
    defects.push_back(defectByFactor(light.over, 0.03, 2, Advice::LessLight));
    defects.push_back(defectByFactor(light.under, 0.25, 1.4, Advice::MoreLight));
    defects.push_back(defectByFactor(light.cheeks, 2, 1.2, Advice::EvenLight));
    // A face with highlights is lit, whatever is behind it; near the limit both answers are right.
    if (light.highlights < 155)
        defects.push_back(defectByFactor(light.surroundings, 2.2,
                                         light.highlights < 125 ? 1.25 : 10, Advice::EvenLight));
}

/// Standard deviation of all that softens the face, px at an eye distance of 120.
inline double softness(const DegradedFrame& frame)
{
    const double scale = frame.portrait.eyeDistance / 44;
    const double smear = frame.smear * frame.smear / 12; // variance of an even distribution
    return std::sqrt(std::pow(portraitBlur * scale, 2) + frame.blur * frame.blur + smear) * 120 /
           frame.portrait.eyeDistance;
}

/// In the dark, and in glaring light, it cannot be seen what covers the face: light first is right.
inline void addCover(std::vector<Defect>& defects, const DegradedFrame& frame,
                     const TrueLight& light)
{
    if (frame.cover == Cover::Nothing)
        return;
    const bool visible = light.mean > 85 && light.mean < 190;
    defects.push_back({1, visible ? 0. : 2., Advice::UncoverFace, {}});
}

inline void addEyesAndCamera(std::vector<Defect>& defects, const DegradedFrame& frame)
{
    if (frame.grey)
        defects.push_back({1, 0, Advice::MoreLight, {}});
    if (frame.eyesShut)
        defects.push_back({1, 0, Advice::OpenEyes, {}});
    defects.push_back(defectByFactor(softness(frame), 3.1, 1.25, Advice::HoldStill));
    // No limit is published for noise; heavy noise may count as a picture without detail.
    if (frame.noise > 15)
        defects.push_back({-0.5, 1, Advice::HoldStill, {}});
}

/// A second face blocks from 5 % of the width on, a box of 48 px, 20 px between the eyes; a smaller
/// one warns if it is seen at all.
inline void addOthers(std::vector<Defect>& defects, const DegradedFrame& frame)
{
    for (const PortraitFrame& other : frame.others)
        defects.push_back(
            {other.eyeDistance - 20, other.eyeDistance < 24 ? 24. : 0, Advice::SeveralFaces, {}});
}

inline bool serviceRefuses(const DegradedFrame& frame, const QRectF& face, const TrueLight& light)
{
    const PortraitFrame& portrait = frame.portrait;
    const std::array room = roomOf(face, portrait.size);
    const double height = 3.0 * portrait.eyeDistance / portrait.size.height();
    const bool second =
        std::any_of(frame.others.begin(), frame.others.end(), [&](const PortraitFrame& other) {
            return 2.4 * other.eyeDistance >= 0.05 * portrait.size.width();
        });
    return second || frame.eyesShut || frame.cover != Cover::Nothing || frame.grey ||
           portrait.eyeDistance < 50 || std::min(face.width(), face.height()) < 150 ||
           *std::min_element(room.begin(), room.end()) < 15 || height < 0.42 || height > 0.82 ||
           std::abs(portrait.roll) > 30 || light.mean > 210 || light.over > 0.1 ||
           (light.mean < 50 && light.highlights < 140);
}

} // namespace detail

/// Where two things are wrong, the first counts in the order who, how far, where, how turned, what
/// covers the face, how lit, eyes, how sharp; but a face about to leave the picture comes towards
/// the middle before it comes closer. `picture` is what `degradedFrame` made.
inline WantedFraming wantedFraming(const DegradedFrame& frame, const QImage& picture)
{
    using detail::Advice;
    using detail::Defect;
    PortraitFrame upright = frame.portrait;
    upright.mirrored = false;
    const QPolygonF face = portraitToFrame(upright).map(portraitOutline);
    const detail::TrueLight light = detail::trueLight(frame, picture);

    std::vector<Defect> defects;
    // Of a face that is mostly outside a picture shows too little; where it stands is better still.
    if (const double visible = detail::visibleShare(face, upright.size); visible < 0.65)
        defects.push_back({-1, visible > 0 ? 2. : 0, Advice::NoFace, {}});
    detail::addOthers(defects, frame);
    detail::addGeometry(defects, upright, face.boundingRect());
    detail::addCover(defects, frame, light);
    detail::addLight(defects, light);
    detail::addEyesAndCamera(defects, frame);

    WantedFraming wanted;
    wanted.refused = detail::serviceRefuses(frame, face.boundingRect(), light);
    const auto exact = std::find_if(defects.begin(), defects.end(),
                                    [](const Defect& defect) { return defect.excess > 0; });
    wanted.advice = exact == defects.end() ? Advice::Ready : exact->advice;
    bool certain = false;
    for (auto defect = defects.begin(); defect != defects.end() && !certain; ++defect) {
        if (defect->excess <= -defect->band)
            continue;
        wanted.accepted.push_back(defect->advice);
        wanted.accepted.insert(wanted.accepted.end(), defect->asRight.begin(),
                               defect->asRight.end());
        certain = defect->excess >= defect->band;
    }
    if (!certain)
        wanted.accepted.push_back(Advice::Ready);
    if (frame.portrait.mirrored) {
        wanted.advice = detail::mirroredAdvice(wanted.advice);
        std::transform(wanted.accepted.begin(), wanted.accepted.end(), wanted.accepted.begin(),
                       detail::mirroredAdvice);
    }
    return wanted;
}

/// Of a picture with nobody in it.
inline WantedFraming nobodyWanted(const QImage& /*picture*/)
{
    return {framing::Advice::NoFace, {framing::Advice::NoFace}, true};
}

} // namespace support
