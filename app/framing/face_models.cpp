// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/face_models.h"

#include "framing/ncnn_reader.h"
#include "framing/tflite_reader.h"

#include <optional>
#include <type_traits>

namespace framing
{

namespace
{

constexpr NetSize fineMeshPicture{256, 256}; // its files do not say

/// Reads the files one after the other and keeps the first error.
class ModelReader
{
public:
    explicit ModelReader(QString folder)
        : m_folder(std::move(folder))
    {
    }

    base::Result<FaceModels, ModelError> read()
    {
        FaceModels models{tflite(ModelFile::ShortRange), tflite(ModelFile::FullRange),
                          tflite(ModelFile::FaceMesh), fineMesh(), canonical()};
        if (m_error)
            return base::fail(*m_error);
        return models;
    }

private:
    QByteArray bytes(ModelFile file)
    {
        if (m_error)
            return {};
        const auto read = readModel(m_folder, file);
        if (!read)
            m_error = read.error();
        return read ? *read : QByteArray();
    }
    /// What a reader made of a file, if it made anything.
    template<class Read> auto understood(ModelFile file, Read read)
    {
        using Value = std::decay_t<decltype(*read)>;
        if (read)
            return Value(std::move(*read));
        if (!m_error)
            m_error = ModelError{ModelError::Kind::Damaged, modelPath(m_folder, file)};
        return Value{};
    }
    NetGraph tflite(ModelFile file) { return understood(file, readTflite(bytes(file))); }
    NetGraph fineMesh()
    {
        const QByteArray description = bytes(ModelFile::FineMesh);
        const QByteArray weights = bytes(ModelFile::FineMeshWeights);
        return understood(ModelFile::FineMesh, readNcnn({description, weights}, fineMeshPicture,
                                                        {"Identity", "Identity_1"}));
    }
    CanonicalFace canonical()
    {
        return understood(ModelFile::CanonicalFace,
                          readCanonicalFace(bytes(ModelFile::CanonicalFace)));
    }

    QString m_folder;
    std::optional<ModelError> m_error;
};

} // namespace

base::Result<FaceModels, ModelError> readFaceModels(const QString& folder)
{
    return ModelReader(folder).read();
}

} // namespace framing
