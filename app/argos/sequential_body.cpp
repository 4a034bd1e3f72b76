// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/sequential_body.h"

#include "security/secret.h"

#include <algorithm>

namespace argos
{

// Unbuffered, or QIODevice would keep a second copy that nobody wipes and `taken` would run ahead.
SequentialBody::SequentialBody(QByteArray bytes, QObject* parent)
    : QIODevice(parent),
      m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

SequentialBody::~SequentialBody()
{
    security::wipe(m_bytes);
}

bool SequentialBody::atEnd() const
{
    return m_taken >= m_bytes.size();
}

qint64 SequentialBody::bytesAvailable() const
{
    return m_bytes.size() - m_taken + QIODevice::bytesAvailable();
}

qint64 SequentialBody::readData(char* data, qint64 maximum)
{
    if (atEnd())
        return -1;
    const qint64 count = std::min<qint64>(maximum, m_bytes.size() - m_taken);
    std::copy_n(m_bytes.constData() + m_taken, count, data);
    m_taken += count;
    Q_EMIT advanced(static_cast<double>(m_taken) / static_cast<double>(m_bytes.size()));
    return count;
}

qint64 SequentialBody::writeData(const char*, qint64)
{
    return -1;
}

} // namespace argos
