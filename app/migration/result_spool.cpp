// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/result_spool.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <array>

namespace migration
{
namespace
{

constexpr qint64 placeBytes = sizeof(qint64);
constexpr qint64 placeInDoubt = -1;

QByteArray recordOf(const EntryResult& result)
{
    QByteArray record;
    QDataStream stream(&record, QIODevice::WriteOnly);
    stream << result.row << static_cast<qint32>(result.outcome)
           << static_cast<qint32>(result.httpStatus) << result.sameAs
           << result.submissionId.toUtf8() << result.code.toUtf8() << result.parameter.toUtf8()
           << result.message.toUtf8();
    const auto size = static_cast<quint32>(record.size());
    return QByteArray(reinterpret_cast<const char*>(&size), sizeof(size)) + record;
}

EntryResult resultFrom(const QByteArray& record)
{
    EntryResult result;
    qint32 outcome = 0;
    qint32 status = 0;
    QByteArray texts[4];
    QDataStream stream(record);
    stream >> result.row >> outcome >> status >> result.sameAs;
    for (QByteArray& text : texts)
        stream >> text;
    result.outcome = static_cast<EntryOutcome>(outcome);
    result.httpStatus = status;
    result.submissionId = QString::fromUtf8(texts[0]);
    result.code = QString::fromUtf8(texts[1]);
    result.parameter = QString::fromUtf8(texts[2]);
    result.message = QString::fromUtf8(texts[3]);
    return result;
}

} // namespace

void ResultSpool::add(const EntryResult& result)
{
    constexpr qsizetype mostWaiting = 64 * 1024;
    qint64 place = 0;
    if (!isGood() || !m_places.read(result.row * placeBytes, &place, placeBytes) || place > 0)
        return;
    if (place == placeInDoubt)
        --m_inDoubt;
    place = m_written + m_waiting.size() + 1;
    m_waiting += recordOf(result);
    ++m_counts[result.outcome];
    (void)m_places.write(result.row * placeBytes, &place, placeBytes);
    if (m_waiting.size() >= mostWaiting)
        (void)flush();
}

void ResultSpool::doubt(qint64 row)
{
    if (m_places.write(row * placeBytes, &placeInDoubt, placeBytes))
        ++m_inDoubt;
}

QMap<EntryOutcome, qint64> ResultSpool::counts() const
{
    QMap<EntryOutcome, qint64> counts = m_counts;
    if (m_inDoubt > 0)
        counts[EntryOutcome::Unknown] += m_inDoubt;
    return counts;
}

bool ResultSpool::flush()
{
    const bool written = m_records.write(m_written, m_waiting.constData(), m_waiting.size());
    m_written += m_waiting.size();
    m_waiting.clear();
    return written;
}

bool ResultSpool::each(qint64 rows, const std::function<bool(const EntryResult&)>& take)
{
    if (!flush() || !isGood())
        return false;
    std::array<qint64, 1024> places{};
    for (qint64 begin = 1; begin <= rows; begin += std::ssize(places)) {
        const qint64 count = std::min<qint64>(std::ssize(places), rows - begin + 1);
        if (!m_places.read(begin * placeBytes, places.data(), count * placeBytes))
            return false;
        for (qint64 i = 0; i < count; ++i) {
            const auto result = read(begin + i, places[static_cast<size_t>(i)]);
            if (!result || !take(*result))
                return false;
        }
    }
    return true;
}

std::optional<EntryResult> ResultSpool::read(qint64 row, qint64 place) const
{
    if (place == placeInDoubt)
        return EntryResult{row, EntryOutcome::Unknown};
    if (place == 0) {
        EntryResult notBegun{row};
        notBegun.code = QStringLiteral("not_begun");
        return notBegun;
    }
    quint32 size = 0;
    if (!m_records.read(place - 1, &size, sizeof(size)))
        return std::nullopt;
    QByteArray record(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (!m_records.read(place - 1 + qint64{sizeof(size)}, record.data(), record.size()))
        return std::nullopt;
    return resultFrom(record);
}

} // namespace migration
