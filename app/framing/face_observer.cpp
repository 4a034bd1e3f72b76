// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/face_observer.h"

#include "base/log.h"
#include "framing/blaze_face.h"
#include "framing/face_mesh.h"
#include "framing/face_models.h"
#include "framing/head_pose.h"
#include "framing/net_shapes.h"
#include "framing/picture_pyramid.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace framing
{

namespace
{

// The picture that the full range is shown, in multiples of 32. In a 4:3 picture of 960 px the
// finer one finds faces from 20 px eye distance on (25 to 30 beside a large face, which dims them),
// the coarser one from 25 px at a third of the price.
constexpr NetSize stillSearchSize{384, 256};
constexpr NetSize streamSearchSize{192, 160};
// Of one half of the picture, beside a face that is followed: no more than a second tracked frame.
constexpr NetSize scanSize{128, 160};
constexpr double scannedWidth = 0.58; // share; the halves overlap, so that none cuts every face
// Shares of the picture's width. With a margin faces are found that are half outside, without one
// fainter ones. A still's fills its picture of 3:2.
constexpr double stillMargin = 0.0625;
constexpr double streamMargin = 0.1;

constexpr double leastPresence = 0.5;
// Of a face whose score is doubtful. What is no face, or no whole one, stays far below, what is one
// far above, however dark, bright or small.
constexpr double confirmingPresence = 0.9;
constexpr std::size_t mostConfirmations = 2; // a picture; each costs a mesh
// The mesh is found less exactly in a region that is not level with the eyes.
constexpr double mostRegionTilt = 10.0 / 180 * M_PI;
constexpr std::size_t mostFaces = 16;  // of a crowd; each may cost a mesh
constexpr int framesBetweenScans = 12; // a second face shows up within a second at 30 frames
constexpr int framesBetweenCrowdScans = 3;

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

/// What a detector can only suspect, and a mesh has to confirm.
bool isDoubtful(const DetectedFace& face)
{
    return face.score < BlazeFace::sureScore;
}

QRectF withMargins(const QSize& picture, double share)
{
    const double margin = picture.width() * share;
    return QRectF({}, picture).adjusted(-margin, 0, margin, 0);
}

QRectF leftHalf(const QSize& picture)
{
    return {0, 0, scannedWidth * picture.width(), double(picture.height())};
}

QRectF rightHalf(const QSize& picture)
{
    const QRectF left = leftHalf(picture);
    return left.translated(picture.width() - left.width(), 0);
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
    explicit Private(FaceModels models)
        : m_shortRange(std::move(models.shortRange), shortRangeLayout()),
          m_stillSearch(searchNet(models.fullRange, stillSearchSize), fullRangeLayout()),
          m_streamSearch(searchNet(models.fullRange, streamSearchSize), fullRangeLayout()),
          m_scan(searchNet(models.fullRange, scanSize), fullRangeLayout()),
          m_mesh(std::move(models.mesh)),
          m_fineMesh(std::move(models.fineMesh)),
          m_canonical(std::move(models.canonical))
    {
    }

    void observe(const cv::Mat& picture, Search kind, Observation& seen)
    {
        m_pyramid.show(picture);
        if (kind == Search::Still)
            observeStill(seen);
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
    /// At the still's fine scale the full range misses parts of very near faces, for which there is
    /// the short range, whose own finds the mesh has to confirm.
    void observeStill(Observation& seen)
    {
        seen.faces = detect(m_stillSearch, withMargins(m_pyramid.size(), stillMargin), seen.times);
        std::vector<DetectedFace> suspects = takeDoubtful(seen.faces);
        for (const DetectedFace& near : detect(m_shortRange, whole(), seen.times)) {
            const auto same =
                std::find_if(seen.faces.begin(), seen.faces.end(),
                             [&](const DetectedFace& face) { return sameFace(face, near); });
            if (same != seen.faces.end() && near.score > same->score)
                *same = near;
            else if (same == seen.faces.end() && (!isDoubtful(near) || seen.faces.empty()))
                suspects.push_back(near);
        }
        addConfirmed(suspects, seen);
        if (seen.faces.empty()) { // the finer mesh may see more
            suspects.resize(std::min(suspects.size(), mostConfirmations));
            seen.faces = std::move(suspects);
        }
        layMesh(m_fineMesh, seen);
    }

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
            layMesh(m_mesh, seen);
        }
        if (!seen.mesh) {
            m_withMargin = !m_withMargin;
            searchFrame(m_withMargin ? streamMargin : 0, seen);
            m_framesSinceScan = 0;
        }
        if (seen.mesh)
            m_followed = seen.faces;
    }

    /// In one half of the picture; the next time in the other.
    void lookForOthers(Observation& seen)
    {
        m_framesSinceScan = 0;
        m_scansLeft = !m_scansLeft;
        const QRectF view = m_scansLeft ? leftHalf(m_pyramid.size()) : rightHalf(m_pyramid.size());
        const auto isOutdated = [&](const auto& face) { return view.contains(face.box.center()); };
        seen.faces.erase(std::remove_if(seen.faces.begin() + 1, seen.faces.end(), isOutdated),
                         seen.faces.end());
        for (const DetectedFace& face : detect(m_scan, view, seen.times))
            if (!isDoubtful(face) && !isAmong(seen.faces, face))
                seen.faces.push_back(face);
        sortLargestFirst(seen.faces);
    }

    /// The short range is asked only where the full range has nothing, and only one face of it is
    /// believed, the one that a mesh confirms.
    void searchFrame(double margin, Observation& seen)
    {
        seen.faces = detect(m_streamSearch, withMargins(m_pyramid.size(), margin), seen.times);
        std::vector<DetectedFace> suspects = takeDoubtful(seen.faces);
        addConfirmed(suspects, seen);
        layMesh(m_mesh, seen);
        if (seen.mesh)
            return;
        seen.faces = detect(m_shortRange, whole(), seen.times);
        seen.faces.resize(std::min(seen.faces.size(), mostConfirmations));
        layMesh(m_mesh, seen);
        seen.faces.resize(std::min(seen.faces.size(), std::size_t{1}));
    }

    [[nodiscard]] QRectF whole() const { return QRectF({}, m_pyramid.size()); }

    std::vector<DetectedFace> detect(BlazeFace& detector, const QRectF& view, SeeingTimes& times)
    {
        const StageTimer timer(times.detecting);
        std::vector<DetectedFace> faces = detector.detect(m_pyramid, view);
        faces.resize(std::min(faces.size(), mostFaces));
        return faces;
    }

    static std::vector<DetectedFace> takeDoubtful(std::vector<DetectedFace>& faces)
    {
        const auto doubtful = std::stable_partition(
            faces.begin(), faces.end(), [](const auto& face) { return !isDoubtful(face); });
        std::vector<DetectedFace> taken(doubtful, faces.end());
        faces.erase(doubtful, faces.end());
        return taken;
    }

    /// Adds the suspects that the mesh confirms and that are no part of another face; leaves them
    /// sorted, best first.
    void addConfirmed(std::vector<DetectedFace>& suspects, Observation& seen)
    {
        const StageTimer timer(seen.times.meshing);
        std::stable_sort(suspects.begin(), suspects.end(),
                         [](const auto& a, const auto& b) { return a.score > b.score; });
        std::size_t left = mostConfirmations;
        for (const DetectedFace& face : suspects)
            if (left > 0 && !isAmong(seen.faces, face)) {
                --left;
                if (isConfirmed(face))
                    seen.faces.push_back(face);
            }
        sortLargestFirst(seen.faces);
    }

    bool isConfirmed(const DetectedFace& face)
    {
        const auto mesh = m_mesh.find(m_pyramid, regionAround(face));
        return mesh && mesh->presence >= confirmingPresence;
    }

    /// Drops leading faces that are none; the first that remains gets the mesh and the steadier box
    /// that follows from it.
    void layMesh(FaceMesh& net, Observation& seen)
    {
        const StageTimer timer(seen.times.meshing);
        for (; !seen.faces.empty(); seen.faces.erase(seen.faces.begin())) {
            DetectedFace& face = seen.faces.front();
            const std::optional<Mesh> mesh = levelMesh(net, regionAround(face));
            if (!mesh)
                return;
            if (mesh->presence >= leastPresence) {
                face = faceOf(*mesh, face.score);
                seen.mesh = mesh;
                return;
            }
        }
    }

    /// Looks a second time where the region turns out not to have been level.
    std::optional<Mesh> levelMesh(FaceMesh& net, const FaceRegion& region)
    {
        const std::optional<Mesh> mesh = net.find(m_pyramid, region);
        if (!mesh || mesh->presence < leastPresence)
            return mesh;
        const FaceRegion level = regionAround(faceOf(*mesh, 1));
        const bool tilted =
            std::abs(std::remainder(level.roll - region.roll, 2 * M_PI)) > mostRegionTilt;
        return tilted ? net.find(m_pyramid, level) : mesh;
    }

    BlazeFace m_shortRange;
    BlazeFace m_stillSearch;  ///< the full range at a fine scale
    BlazeFace m_streamSearch; ///< and at a coarse one
    BlazeFace m_scan;         ///< ... of half a picture
    FaceMesh m_mesh;
    FaceMesh m_fineMesh; ///< for stills
    CanonicalFace m_canonical;
    PicturePyramid m_pyramid;
    QSize m_frameSize;
    std::vector<DetectedFace> m_followed; ///< faces of the last frame; empty while searching
    int m_framesSinceScan = 0;
    bool m_withMargin = false; ///< the last search of the stream
    bool m_scansLeft = false;  ///< the last scan
};

FaceObserver::FaceObserver(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}
FaceObserver::~FaceObserver() = default;

base::Result<std::unique_ptr<FaceObserver>, ModelError> FaceObserver::load(const QString& folder)
{
    auto models = readFaceModels(folder);
    if (!models)
        return base::fail(models.error());
    try {
        auto data = std::make_unique<Private>(std::move(*models));
        return std::unique_ptr<FaceObserver>(new FaceObserver(std::move(data)));
    } catch (const std::exception& error) {
        qCCritical(base::logFraming, "A face model cannot be built (%s)", error.what());
        return base::fail(
            ModelError{ModelError::Kind::Damaged, modelPath(folder, ModelFile::FaceMesh)});
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
