// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/canonical_face.h"

#include <QtEndian>

#include <bit>
#include <cmath>

namespace framing
{

namespace
{

constexpr std::size_t numbersPerVertex = 5;
constexpr std::size_t fewestBasisPoints = 3;

/// One field of a protocol buffer: its number and what it holds; which of both is set depends on
/// the wire type.
struct WireField {
    quint64 number = 0;
    quint64 value = 0;    ///< variable-length and 32-bit fields
    QByteArrayView bytes; ///< fields with a length
};

/// Walks the fields of one message; never outside the bytes.
class WireReader
{
public:
    explicit WireReader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    /// Nothing at the end and at the first malformed field; then `complete()` tells which.
    std::optional<WireField> next()
    {
        if (m_rest.isEmpty())
            return {};
        const std::optional<quint64> key = variable();
        if (!key)
            return {};
        WireField field{*key >> 3, 0, {}};
        switch (*key & 7) {
        case 0:
            return withValue(field, variable());
        case 2:
            return withBytes(field, variable());
        case 5:
            return withValue(field, fixed());
        default:
            return {};
        }
    }
    [[nodiscard]] bool complete() const { return m_rest.isEmpty(); }

private:
    static std::optional<WireField> withValue(WireField field, std::optional<quint64> value)
    {
        if (!value)
            return {};
        field.value = *value;
        return field;
    }

    std::optional<WireField> withBytes(WireField field, std::optional<quint64> length)
    {
        if (!length || *length > static_cast<quint64>(m_rest.size()))
            return {};
        field.bytes = m_rest.first(static_cast<qsizetype>(*length));
        m_rest = m_rest.sliced(field.bytes.size());
        return field;
    }

    std::optional<quint64> variable()
    {
        quint64 value = 0;
        for (qsizetype i = 0; i < std::min<qsizetype>(m_rest.size(), 9); ++i) {
            const auto byte = static_cast<quint8>(m_rest[i]);
            value |= quint64(byte & 127) << (7 * i);
            if (byte < 128) {
                m_rest = m_rest.sliced(i + 1);
                return value;
            }
        }
        return {};
    }

    std::optional<quint64> fixed()
    {
        if (m_rest.size() < 4)
            return {};
        const auto value = qFromLittleEndian<quint32>(m_rest.data());
        m_rest = m_rest.sliced(4);
        return value;
    }

    QByteArrayView m_rest;
};

/// The repeated number of that field.
std::optional<std::vector<float>> floatsOf(QByteArrayView message, quint64 number)
{
    std::vector<float> numbers;
    WireReader reader(message);
    while (const auto field = reader.next())
        if (field->number == number)
            numbers.push_back(std::bit_cast<float>(static_cast<quint32>(field->value)));
    return reader.complete() ? std::optional(numbers) : std::nullopt;
}

bool readVertices(QByteArrayView mesh, CanonicalFace& canonical)
{
    const auto numbers = floatsOf(mesh, 3);
    if (!numbers || numbers->size() != canonical.vertices.size() * numbersPerVertex)
        return false;
    for (std::size_t i = 0; i < canonical.vertices.size(); ++i) {
        const float* vertex = &(*numbers)[i * numbersPerVertex];
        if (!std::isfinite(vertex[0]) || !std::isfinite(vertex[1]) || !std::isfinite(vertex[2]))
            return false;
        canonical.vertices[i] = {vertex[0], vertex[1], vertex[2]};
    }
    return true;
}

/// Point 0 is left out of the message, as the format does with zeros.
bool readBasisPoint(QByteArrayView basis, CanonicalFace& canonical)
{
    quint64 point = 0;
    WireReader reader(basis);
    while (const auto field = reader.next())
        if (field->number == 1)
            point = field->value;
    if (!reader.complete() || point >= canonical.vertices.size())
        return false;
    canonical.basis.push_back(static_cast<int>(point));
    return true;
}

} // namespace

std::optional<CanonicalFace> readCanonicalFace(QByteArrayView metadata)
{
    CanonicalFace canonical;
    bool sound = true;
    bool hasVertices = false;
    WireReader reader(metadata);
    while (const auto field = reader.next()) {
        if (field->number == 1)
            sound = hasVertices = sound && readVertices(field->bytes, canonical);
        else if (field->number == 2)
            sound = sound && readBasisPoint(field->bytes, canonical);
    }
    if (!sound || !hasVertices || !reader.complete() || canonical.basis.size() < fewestBasisPoints)
        return {};
    return canonical;
}

} // namespace framing
