// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/model_files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace framing
{

namespace
{

struct PinnedModel {
    QLatin1String name;
    QLatin1String sha256;
};

// The same sums as in scripts/fetch; a new model means changing both.
PinnedModel pinned(ModelFile file)
{
    switch (file) {
    case ModelFile::ShortRange:
        return {QLatin1String("face_detection_short_range.tflite"),
                QLatin1String("3bc182eb9f33925d9e58b5c8d59308a760f4adea8f282370e428c51212c26633")};
    case ModelFile::FullRange:
        return {QLatin1String("face_detection_full_range.tflite"),
                QLatin1String("99bf9494d84f50acc6617d89873f71bf6635a841ea699c17cb3377f9507cfec3")};
    case ModelFile::FaceMesh:
        return {QLatin1String("face_landmark.tflite"),
                QLatin1String("c603fa6149219a3e9487dc9abd7a0c24474c77263273d24868378cdf40aa26d1")};
    case ModelFile::CanonicalFace:
        return {QLatin1String("geometry_pipeline_metadata_landmarks.binarypb"),
                QLatin1String("bdbcda96dfcb7da883da124aaa2c55dee49770d934f0fcc71747f8c21bdc75b4")};
    case ModelFile::FineMesh:
        return {QLatin1String("face_landmarker.param"),
                QLatin1String("b563bbe81cbfb26875e12c5fb36cda0a20033c6a928eae27d6813c5b6e494fab")};
    case ModelFile::FineMeshWeights:
        return {QLatin1String("face_landmarker.bin"),
                QLatin1String("4e5e83e2a70a70bd7da5cccf7b221596957c3aa5a8b18500730f58a43e861563")};
    }
    Q_UNREACHABLE();
}

// The largest model is 4.8 MB; a wrong file of gigabytes must not be swallowed to find that out.
constexpr qint64 largestModel = qint64{16} * 1024 * 1024;

} // namespace

QString modelFolder(const QString& applicationFolder)
{
    return QDir::cleanPath(applicationFolder + QStringLiteral("/../share/kyc-capture/models"));
}

QString modelPath(const QString& folder, ModelFile file)
{
    return folder + QLatin1Char('/') + pinned(file).name;
}

base::Result<QByteArray, ModelError> readModel(const QString& folder, ModelFile file)
{
    const QString path = modelPath(folder, file);
    const auto refuse = [&](ModelError::Kind kind) { return base::fail(ModelError{kind, path}); };
    QFile source(path);
    if (!source.exists())
        return refuse(ModelError::Kind::Missing);
    if (!source.open(QIODevice::ReadOnly))
        return refuse(ModelError::Kind::Unreadable);
    const QByteArray bytes = source.read(largestModel);
    if (source.error() != QFileDevice::NoError)
        return refuse(ModelError::Kind::Unreadable);
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (QLatin1String(sum) != pinned(file).sha256)
        return refuse(ModelError::Kind::Damaged);
    return bytes;
}

} // namespace framing
