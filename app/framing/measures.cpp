// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/measures.h"

#include "base/log.h"
#include "framing/face_features.h"
#include "framing/occlusion.h"
#include "framing/skin_colour.h"
#include "framing/surroundings.h"

#include <QLineF>
#include <QtMath>

#include <algorithm>
#include <exception>

namespace framing
{
namespace
{

/// Beyond this yaw the division by its cosine says nothing any more.
constexpr double widestYaw = 80;

void measureFace(Measures& measures, const FaceGeometry& face)
{
    const QSizeF picture = measures.picture;
    measures.faceSize = std::min(face.height, face.width);
    const double yaw = std::abs(measures.yaw);
    const double turned = yaw < widestYaw ? std::cos(qDegreesToRadians(yaw)) : 1;
    measures.interEyeDistance = face.eyeDistance() / turned;
    measures.faceHeight = boxHeight * measures.interEyeDistance / picture.height();
    const QRectF bounds = face.outline.boundingRect();
    measures.margins = {bounds.left(), picture.width() - bounds.right(), bounds.top(),
                        picture.height() - bounds.bottom()};
    const QPointF eyes = face.eyeMidpoint();
    const double eyeDistance = face.eyeDistance();
    const double chinDistance = face.chinDistance();
    measures.headSize = chinDistance / picture.height();
    measures.crop = {eyes.x() / eyeDistance, (picture.width() - eyes.x()) / eyeDistance,
                     eyes.y() / chinDistance, (picture.height() - eyes.y()) / chinDistance};
    measures.offsetX = eyes.x() / picture.width() - 0.5;
    measures.offsetY = eyes.y() / picture.height() - wantedEyeHeight;
}

void measurePixels(Measures& measures, const QImage& picture, const FaceGeometry& face,
                   const std::optional<Mesh>& mesh, MeasureBuffers& buffers)
{
    // OpenCV throws where it runs out of memory; one lost frame is not worth more than "not
    // assessed".
    try {
        FacePatch& patch = buffers.patch;
        if (!cutFacePatch(picture, face, patch))
            return;
        measures.light = lightOf(patch);
        // Two black ones are as bright as each other.
        measures.backLight =
            surroundingLuminance(picture, face) / std::max(1.0, measures.light.mean);
        measures.colourSpread = colourSpread(patch);
        measures.naturalColour = skinColourDistance(patch);
        if (mesh) {
            const Occlusion occlusion = occlusionOf(patch, *mesh);
            measures.eyesCovered = occlusion.eyes;
            measures.mouthCovered = occlusion.mouth;
        }
        measures.sharpness = buffers.sharpness.of(patch);
    } catch (const std::exception&) {
        qCWarning(base::logFraming, "The face's pixels could not be measured");
    }
}

void measureOthers(Measures& measures, const std::vector<DetectedFace>& faces)
{
    const auto area = [](const QRectF& box) { return box.width() * box.height(); };
    for (std::size_t i = 1; i < faces.size(); ++i) {
        const QRectF& other = faces[i].box;
        measures.secondFaceWidth =
            std::max(measures.secondFaceWidth, other.width() / measures.picture.width());
        measures.secondFaceArea =
            std::max(measures.secondFaceArea, area(other) / area(faces.front().box));
    }
}

} // namespace

Measures measureGeometry(QSize picture, const Observation& observation, const Observation* previous)
{
    Measures measures;
    measures.picture = picture;
    if (picture.isEmpty())
        return measures;
    measures.faces = observation.faces.size();
    measureOthers(measures, observation.faces);
    if (observation.mesh)
        measures.presence = observation.mesh->presence;
    if (observation.pose) {
        measures.yaw = observation.pose->yaw;
        measures.pitch = observation.pose->pitch;
        measures.roll = observation.pose->roll;
    }
    const std::optional<FaceGeometry> face = geometryOf(observation);
    if (!face)
        return measures;
    measureFace(measures, *face);
    if (observation.mesh) {
        measures.eyesOpen = lidGap(*observation.mesh);
        measures.mouthClosed = lipGap(*observation.mesh);
    }
    if (const auto before = previous ? geometryOf(*previous) : std::nullopt)
        measures.motion =
            QLineF(before->eyeMidpoint(), face->eyeMidpoint()).length() / picture.width();
    return measures;
}

Measures measure(const QImage& picture, const Observation& observation, const Observation* previous,
                 MeasureBuffers& buffers)
{
    Measures measures = measureGeometry(picture.size(), observation, previous);
    if (const auto face = picture.isNull() ? std::nullopt : geometryOf(observation))
        measurePixels(measures, picture, *face, observation.mesh, buffers);
    return measures;
}

} // namespace framing
