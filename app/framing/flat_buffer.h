// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <vector>

namespace framing
{

class FlatTable;

/// Foreign bytes in the FlatBuffers layout (little endian; tables whose fields are found through a
/// vtable). Nothing is ever read outside the bytes: what points there reads as 0, absent or empty
/// and marks the buffer broken, so that a reader may walk on and ask once at the end. Must outlive
/// its tables.
class FlatBuffer final
{
public:
    explicit FlatBuffer(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] FlatTable root();
    [[nodiscard]] bool broken() const { return m_broken; }

private:
    friend class FlatTable;

    struct Span {
        qsizetype at = 0;
        qsizetype count = 0;
    };

    bool holds(qsizetype at, qsizetype size);
    template<class T> T read(qsizetype at)
    {
        return holds(at, sizeof(T)) ? qFromLittleEndian<T>(m_bytes.data() + at) : T{};
    }
    qsizetype follow(qsizetype at);
    Span vector(qsizetype at, qsizetype elementSize);

    QByteArrayView m_bytes;
    bool m_broken = false;
};

/// One table of a FlatBuffer; a table that is absent has no fields.
class FlatTable final
{
public:
    template<class T> [[nodiscard]] T scalar(int field, T fallback = {}) const
    {
        const qsizetype at = position(field);
        return at ? m_buffer->read<T>(at) : fallback;
    }
    [[nodiscard]] FlatTable table(int field) const;
    [[nodiscard]] std::vector<FlatTable> tables(int field) const;
    [[nodiscard]] std::vector<qint32> integers(int field) const;
    [[nodiscard]] QByteArrayView bytes(int field) const;

private:
    friend class FlatBuffer;

    FlatTable(FlatBuffer* buffer, qsizetype at)
        : m_buffer(buffer),
          m_at(at)
    {
    }

    /// 0 if absent: the root offset lies there, so no field can.
    [[nodiscard]] qsizetype position(int field) const;

    FlatBuffer* m_buffer;
    qsizetype m_at;
};

} // namespace framing
