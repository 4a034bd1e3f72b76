// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "base/ids.h"

#include <QRegularExpression>

namespace base
{

std::optional<SubmissionId> SubmissionId::parse(const QString& text)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[A-Za-z0-9_.-]{1,128}\\z"));
    const QString trimmed = text.trimmed();
    if (!allowed.match(trimmed).hasMatch())
        return std::nullopt;
    return SubmissionId(trimmed);
}

QString SubmissionId::masked() const
{
    const qsizetype shown =
        m_text.size() < 9 ? qMin<qsizetype>(2, m_text.size()) : m_text.size() - 4;
    return m_text.left(shown) + QString(m_text.size() - shown, QChar(0x00B7));
}

} // namespace base
