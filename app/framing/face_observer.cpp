// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/face_observer.h"

#include "base/log.h"
#include "framing/blaze_face.h"
#include "framing/face_mesh.h"
#include "framing/head_pose.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace framing
{

namespace
{

constexpr int longestWorkingSide = 960; // beyond this a face only costs more
constexpr int longestDetectionSide = 480;
constexpr double leastPresence = 0.5;
constexpr std::size_t mostFaces = 16;  // of a crowd; each may cost a mesh
constexpr int framesBetweenScans = 24; // a second face shows up within a second at 30 frames
constexpr int framesBetweenCrowdScans = 6;

/// `picture` itself, or a copy in `copy` that is no longer than `longest`.
cv::Mat reduced(const cv::Mat& picture, int longest, cv::Mat& copy)
{
    const int side = std::max(picture.cols, picture.rows);
    if (side <= longest)
        return picture;
    const auto scaled = [&](int length) {
        return std::max(1, int(std::lround(double(length) * longest / side)));
    };
    cv::resize(picture, copy, {scaled(picture.cols), scaled(picture.rows)}, 0, 0, cv::INTER_AREA);
    return copy;
}

DetectedFace scaled(DetectedFace face, double factor)
{
    face.box = QRectF(face.box.topLeft() * factor, face.box.bottomRight() * factor);
    for (QPointF& point : face.keypoints)
        point *= factor;
    return face;
}

void scale(Observation& seen, double factor)
{
    for (DetectedFace& face : seen.faces)
        face = scaled(face, factor);
    if (!seen.mesh)
        return;
    const auto by = static_cast<float>(factor);
    for (Point3& point : seen.mesh->points)
        point = {point.x * by, point.y * by, point.z * by};
}

bool isAmong(const std::vector<DetectedFace>& faces, const DetectedFace& face)
{
    return std::any_of(faces.begin(), faces.end(),
                       [&](const auto& other) { return sameFace(face, other); });
}

base::Result<TfliteGraph, ModelError> readGraph(const QString& folder, ModelFile file)
{
    const auto bytes = readModel(folder, file);
    if (!bytes)
        return base::fail(bytes.error());
    auto graph = readTflite(*bytes);
    if (!graph)
        return base::fail(ModelError{ModelError::Kind::Damaged, modelPath(folder, file)});
    return std::move(graph).value();
}

} // namespace

class FaceObserver::Private
{
public:
    Private(const TfliteGraph& shortRange, const TfliteGraph& fullRange, const TfliteGraph& mesh,
            CanonicalFace canonical)
        : m_shortRange(shortRange, shortRangeLayout()),
          m_fullRange(fullRange, fullRangeLayout()),
          m_mesh(mesh),
          m_canonical(std::move(canonical))
    {
    }

    void observe(const cv::Mat& picture, Search search, Observation& seen)
    {
        const cv::Mat working = reduced(picture, longestWorkingSide, m_working);
        if (search == Search::Still)
            observeStill(working, seen);
        else
            observeFrame(working, seen);
        if (seen.mesh)
            seen.pose = headPose(*seen.mesh, m_canonical);
        scale(seen,
              double(std::max(picture.cols, picture.rows)) / std::max(working.cols, working.rows));
    }

    void loseTrack() { m_followed.clear(); }

    void forget()
    {
        loseTrack();
        m_working.release();
        m_small.release();
    }

private:
    void observeStill(const cv::Mat& picture, Observation& seen)
    {
        seen.faces = detect(m_fullRange, picture);
        for (const DetectedFace& near : detect(m_shortRange, picture))
            if (!isAmong(seen.faces, near) && isReal(picture, near))
                seen.faces.push_back(near);
        sortLargestFirst(seen.faces);
        layMesh(picture, seen);
    }

    void observeFrame(const cv::Mat& picture, Observation& seen)
    {
        if (picture.size() != m_frameSize)
            loseTrack();
        m_frameSize = picture.size();
        seen.faces = std::exchange(m_followed, {});
        if (!seen.faces.empty()) {
            if (++m_framesSinceScan >
                (seen.faces.size() > 1 ? framesBetweenCrowdScans : framesBetweenScans))
                lookForOthers(picture, seen);
            layMesh(picture, seen);
        }
        if (!seen.mesh)
            searchAnew(picture, seen);
        if (seen.mesh)
            m_followed = seen.faces;
    }

    /// Only the full range is trusted with faces that no mesh confirms.
    void lookForOthers(const cv::Mat& picture, Observation& seen)
    {
        m_framesSinceScan = 0;
        seen.faces.resize(1);
        for (const DetectedFace& face : detect(m_fullRange, picture))
            if (!isAmong(seen.faces, face))
                seen.faces.push_back(face);
        sortLargestFirst(seen.faces);
    }

    /// One detector a frame, in turn, so that no frame has to wait for both.
    void searchAnew(const cv::Mat& picture, Observation& seen)
    {
        m_fullRangeIsNext = !m_fullRangeIsNext;
        const bool nearOnly = m_fullRangeIsNext;
        seen.faces = detect(nearOnly ? m_shortRange : m_fullRange, picture);
        layMesh(picture, seen);
        if (nearOnly && seen.faces.size() > 1)
            seen.faces.resize(1);
        m_framesSinceScan = nearOnly ? framesBetweenScans : 0;
    }

    std::vector<DetectedFace> detect(BlazeFace& detector, const cv::Mat& picture)
    {
        const cv::Mat small = reduced(picture, longestDetectionSide, m_small);
        const double factor =
            double(std::max(picture.cols, picture.rows)) / std::max(small.cols, small.rows);
        std::vector<DetectedFace> faces = detector.detect(small);
        faces.resize(std::min(faces.size(), mostFaces));
        for (DetectedFace& face : faces)
            face = scaled(face, factor);
        return faces;
    }

    bool isReal(const cv::Mat& picture, const DetectedFace& face)
    {
        const auto mesh = m_mesh.find(picture, regionAround(face));
        return mesh && mesh->presence >= leastPresence;
    }

    /// Drops leading faces that are none; the first that remains gets the mesh and the steadier box
    /// that follows from it.
    void layMesh(const cv::Mat& picture, Observation& seen)
    {
        for (; !seen.faces.empty(); seen.faces.erase(seen.faces.begin())) {
            DetectedFace& face = seen.faces.front();
            const std::optional<Mesh> mesh = m_mesh.find(picture, regionAround(face));
            if (!mesh)
                return;
            if (mesh->presence >= leastPresence) {
                face = faceOf(*mesh, face.score);
                seen.mesh = mesh;
                return;
            }
        }
    }

    BlazeFace m_shortRange;
    BlazeFace m_fullRange;
    FaceMesh m_mesh;
    CanonicalFace m_canonical;
    cv::Mat m_working;
    cv::Mat m_small;
    cv::Size m_frameSize;
    std::vector<DetectedFace> m_followed; ///< faces of the last frame; empty while searching
    int m_framesSinceScan = 0;
    bool m_fullRangeIsNext = false;
};

FaceObserver::FaceObserver(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}
FaceObserver::~FaceObserver() = default;

base::Result<std::unique_ptr<FaceObserver>, ModelError> FaceObserver::load(const QString& folder)
{
    const auto shortRange = readGraph(folder, ModelFile::ShortRange);
    if (!shortRange)
        return base::fail(shortRange.error());
    const auto fullRange = readGraph(folder, ModelFile::FullRange);
    if (!fullRange)
        return base::fail(fullRange.error());
    const auto mesh = readGraph(folder, ModelFile::FaceMesh);
    if (!mesh)
        return base::fail(mesh.error());
    const auto metadata = readModel(folder, ModelFile::CanonicalFace);
    if (!metadata)
        return base::fail(metadata.error());
    const auto damaged = [&](ModelFile file) {
        return base::fail(ModelError{ModelError::Kind::Damaged, modelPath(folder, file)});
    };
    auto canonical = readCanonicalFace(*metadata);
    if (!canonical)
        return damaged(ModelFile::CanonicalFace);
    try {
        auto data =
            std::make_unique<Private>(*shortRange, *fullRange, *mesh, std::move(*canonical));
        return std::unique_ptr<FaceObserver>(new FaceObserver(std::move(data)));
    } catch (const cv::Exception& error) {
        qCCritical(base::logFraming, "A face model cannot be built (OpenCV code %d)", error.code);
        return damaged(ModelFile::FaceMesh);
    }
}

Observation FaceObserver::observe(const QImage& picture, Search search)
{
    Observation seen;
    const QImage pixels = picture.convertToFormat(QImage::Format_RGB32);
    if (pixels.isNull()) // also when there was no memory for another format
        return seen;
    try {
        // OpenCV has no view of constant pixels; nothing below writes to this one.
        const cv::Mat view(pixels.height(), pixels.width(), CV_8UC4,
                           const_cast<uchar*>(pixels.constBits()),
                           static_cast<std::size_t>(pixels.bytesPerLine()));
        d->observe(view, search, seen);
    } catch (const cv::Exception& error) {
        qCWarning(base::logFraming, "A picture could not be analysed (OpenCV code %d)", error.code);
        d->loseTrack();
    }
    return seen;
}

void FaceObserver::forget()
{
    d->forget();
}

} // namespace framing
