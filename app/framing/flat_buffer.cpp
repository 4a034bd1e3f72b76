// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/flat_buffer.h"

namespace framing
{

bool FlatBuffer::holds(qsizetype at, qsizetype size)
{
    const bool inside = at >= 0 && size >= 0 && at <= m_bytes.size() - size;
    m_broken = m_broken || !inside;
    return inside;
}

qsizetype FlatBuffer::follow(qsizetype at)
{
    return at + read<quint32>(at);
}

FlatBuffer::Span FlatBuffer::vector(qsizetype at, qsizetype elementSize)
{
    const qsizetype start = follow(at);
    const qsizetype count = read<quint32>(start);
    return holds(start + 4, count * elementSize) ? Span{start + 4, count} : Span{};
}

FlatTable FlatBuffer::root()
{
    return {this, follow(0)};
}

qsizetype FlatTable::position(int field) const
{
    if (m_at == 0)
        return 0;
    const qsizetype vtable = m_at - m_buffer->read<qint32>(m_at);
    const qsizetype entry = 4 + 2 * field;
    if (entry + 2 > m_buffer->read<quint16>(vtable))
        return 0;
    const auto offset = m_buffer->read<quint16>(vtable + entry);
    return offset ? m_at + offset : 0;
}

FlatTable FlatTable::table(int field) const
{
    const qsizetype at = position(field);
    return {m_buffer, at ? m_buffer->follow(at) : 0};
}

std::vector<FlatTable> FlatTable::tables(int field) const
{
    std::vector<FlatTable> found;
    if (const qsizetype at = position(field)) {
        const auto [start, count] = m_buffer->vector(at, 4);
        found.reserve(static_cast<std::size_t>(count));
        for (qsizetype i = 0; i < count; ++i)
            found.push_back({m_buffer, m_buffer->follow(start + 4 * i)});
    }
    return found;
}

std::vector<qint32> FlatTable::integers(int field) const
{
    std::vector<qint32> found;
    if (const qsizetype at = position(field)) {
        const auto [start, count] = m_buffer->vector(at, 4);
        found.reserve(static_cast<std::size_t>(count));
        for (qsizetype i = 0; i < count; ++i)
            found.push_back(m_buffer->read<qint32>(start + 4 * i));
    }
    return found;
}

QByteArrayView FlatTable::bytes(int field) const
{
    const qsizetype at = position(field);
    if (!at)
        return {};
    const auto [start, count] = m_buffer->vector(at, 1);
    return m_buffer->m_bytes.sliced(start, count);
}

} // namespace framing
