// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace base
{

/// The id that Step 1 gave to a case. It names a person's case, so it is masked wherever it is only
/// shown.
class SubmissionId
{
public:
    /// 1 to 128 characters of `A-Z a-z 0-9 _ - .`; white space around is dropped. Samples:
    /// `d76h19l46m5521`, `submissionId2_mg`. The documents give no format (argos: assumption), so
    /// nothing narrower is demanded.
    [[nodiscard]] static std::optional<SubmissionId> parse(const QString& text);

    [[nodiscard]] const QString& text() const { return m_text; }
    /// All but the last four characters, which become dots; ids under nine characters keep only the
    /// first two.
    [[nodiscard]] QString masked() const;

    friend bool operator==(const SubmissionId&, const SubmissionId&) = default;

private:
    explicit SubmissionId(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

/// Stamps an asynchronous job; a result that carries another number than the current one is late
/// and is dropped.
enum class JobNumber : quint64 {};

[[nodiscard]] constexpr JobNumber next(JobNumber job)
{
    return static_cast<JobNumber>(static_cast<quint64>(job) + 1);
}

} // namespace base
