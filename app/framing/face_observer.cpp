// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/face_observer.h"

#include "base/log.h"
#include "framing/blaze_face.h"
#include "framing/face_mesh.h"
#include "framing/head_pose.h"
#include "framing/net_shapes.h"
#include "framing/picture_pyramid.h"
#include "framing/tflite_reader.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace framing
{

namespace
{

// The picture that the full range is shown, in multiples of 32. The finer one finds faces of 20 px
// eye distance in a 4:3 picture of 960 px, the coarser one of 25 px at half the price.
constexpr NetSize stillSearchSize{384, 256};
constexpr NetSize streamSearchSize{192, 160};
// Share of the picture's width. With it faces are found that are half outside, without it fainter
// ones.
constexpr double searchMargin = 0.1;

constexpr double leastPresence = 0.5;
constexpr std::size_t mostFaces = 16;  // of a crowd; each may cost a mesh
constexpr int framesBetweenScans = 24; // a second face shows up within a second at 30 frames
constexpr int framesBetweenCrowdScans = 6;

/// Adds the time it lives to a sum.
class StageTimer
{
public:
    explicit StageTimer(std::chrono::microseconds& sum)
        : m_sum(sum)
    {
    }
    ~StageTimer()
    {
        m_sum += std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - m_begin);
    }
    StageTimer(const StageTimer&) = delete;
    StageTimer& operator=(const StageTimer&) = delete;

private:
    using Clock = std::chrono::steady_clock;
    std::chrono::microseconds& m_sum;
    Clock::time_point m_begin = Clock::now();
};

bool isAmong(const std::vector<DetectedFace>& faces, const DetectedFace& face)
{
    return std::any_of(faces.begin(), faces.end(),
                       [&](const auto& other) { return sameFace(face, other); });
}

base::Result<NetGraph, ModelError> readGraph(const QString& folder, ModelFile file)
{
    const auto bytes = readModel(folder, file);
    if (!bytes)
        return base::fail(bytes.error());
    auto graph = readTflite(*bytes);
    if (!graph)
        return base::fail(ModelError{ModelError::Kind::Damaged, modelPath(folder, file)});
    return std::move(graph).value();
}

NetGraph searchNet(const NetGraph& fullRange, NetSize size)
{
    auto graph = resized(fullRange, size);
    if (!graph)
        throw NetError("the full range cannot be resized");
    return std::move(*graph);
}

} // namespace

class FaceObserver::Private
{
public:
    Private(NetGraph shortRange, const NetGraph& fullRange, NetGraph mesh, CanonicalFace canonical)
        : m_shortRange(std::move(shortRange), shortRangeLayout()),
          m_stillSearch(searchNet(fullRange, stillSearchSize), fullRangeLayout()),
          m_streamSearch(searchNet(fullRange, streamSearchSize), fullRangeLayout()),
          m_mesh(std::move(mesh)),
          m_canonical(std::move(canonical))
    {
    }

    void observe(const cv::Mat& picture, Search kind, Observation& seen)
    {
        m_pyramid.show(picture);
        if (kind == Search::Still)
            search(m_stillSearch, searchMargin, seen);
        else
            observeFrame(seen);
        if (seen.mesh)
            seen.pose = headPose(*seen.mesh, m_canonical);
    }

    void loseTrack() { m_followed.clear(); }

    void forget()
    {
        loseTrack();
        m_pyramid.clear();
    }

private:
    void observeFrame(Observation& seen)
    {
        if (m_pyramid.size() != m_frameSize)
            loseTrack();
        m_frameSize = m_pyramid.size();
        seen.faces = std::exchange(m_followed, {});
        if (!seen.faces.empty()) {
            if (++m_framesSinceScan >
                (seen.faces.size() > 1 ? framesBetweenCrowdScans : framesBetweenScans))
                lookForOthers(seen);
            layMesh(seen);
        }
        if (!seen.mesh) {
            m_withMargin = !m_withMargin;
            search(m_streamSearch, m_withMargin ? searchMargin : 0, seen);
            m_framesSinceScan = 0;
        }
        if (seen.mesh)
            m_followed = seen.faces;
    }

    void lookForOthers(Observation& seen)
    {
        m_framesSinceScan = 0;
        seen.faces.resize(1);
        for (const DetectedFace& face : detect(m_streamSearch, 0, seen.times))
            if (!isAmong(seen.faces, face))
                seen.faces.push_back(face);
        sortLargestFirst(seen.faces);
    }

    /// The short range is asked only where the full range has nothing, and only one face of it is
    /// believed, the one that a mesh confirms.
    void search(BlazeFace& fullRange, double margin, Observation& seen)
    {
        seen.faces = detect(fullRange, margin, seen.times);
        layMesh(seen);
        if (seen.mesh)
            return;
        seen.faces = detect(m_shortRange, 0, seen.times);
        layMesh(seen);
        if (seen.faces.size() > 1)
            seen.faces.resize(1);
    }

    std::vector<DetectedFace> detect(BlazeFace& detector, double margin, SeeingTimes& times)
    {
        const StageTimer timer(times.detecting);
        std::vector<DetectedFace> faces = detector.detect(m_pyramid, margin);
        faces.resize(std::min(faces.size(), mostFaces));
        return faces;
    }

    /// Drops leading faces that are none; the first that remains gets the mesh and the steadier box
    /// that follows from it.
    void layMesh(Observation& seen)
    {
        const StageTimer timer(seen.times.meshing);
        for (; !seen.faces.empty(); seen.faces.erase(seen.faces.begin())) {
            DetectedFace& face = seen.faces.front();
            const std::optional<Mesh> mesh = m_mesh.find(m_pyramid, regionAround(face));
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
    BlazeFace m_stillSearch;  ///< the full range at a fine scale
    BlazeFace m_streamSearch; ///< and at a coarse one
    FaceMesh m_mesh;
    CanonicalFace m_canonical;
    PicturePyramid m_pyramid;
    QSize m_frameSize;
    std::vector<DetectedFace> m_followed; ///< faces of the last frame; empty while searching
    int m_framesSinceScan = 0;
    bool m_withMargin = false; ///< the last search of the stream
};

FaceObserver::FaceObserver(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}
FaceObserver::~FaceObserver() = default;

base::Result<std::unique_ptr<FaceObserver>, ModelError> FaceObserver::load(const QString& folder)
{
    auto shortRange = readGraph(folder, ModelFile::ShortRange);
    if (!shortRange)
        return base::fail(shortRange.error());
    const auto fullRange = readGraph(folder, ModelFile::FullRange);
    if (!fullRange)
        return base::fail(fullRange.error());
    auto mesh = readGraph(folder, ModelFile::FaceMesh);
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
        auto data = std::make_unique<Private>(std::move(shortRange).value(), *fullRange,
                                              std::move(mesh).value(), std::move(*canonical));
        return std::unique_ptr<FaceObserver>(new FaceObserver(std::move(data)));
    } catch (const std::exception& error) {
        qCCritical(base::logFraming, "A face model cannot be built (%s)", error.what());
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
    } catch (const std::exception& error) { // of OpenCV, of a net, or no memory
        qCWarning(base::logFraming, "A picture could not be analysed (%s)", error.what());
        d->loseTrack();
    }
    return seen;
}

void FaceObserver::forget()
{
    d->forget();
}

} // namespace framing
