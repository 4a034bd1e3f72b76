// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table/file_bytes.h"
#include "table/text_decoder.h"
#include "table/text_source.h"

namespace table
{

/// The text of a file, and how the file is written. NUL characters end it, as does a sequence that
/// the encoding does not have: flaw().
class FileText final : public TextSource
{
public:
    /// Empty and NotText are found here.
    [[nodiscard]] static base::Result<std::unique_ptr<FileText>, TableError>
    open(const QString& path);

    [[nodiscard]] bool append(QString& text) override;
    [[nodiscard]] std::optional<TableFlaw> flaw() const override { return m_flaw; }
    /// The encoding may still change from UTF-8 to CP949, at the first letter that is not ASCII.
    [[nodiscard]] const Format& format() const { return m_format; }
    [[nodiscard]] qint64 bytesRead() const { return m_bytes->bytesRead(); }
    [[nodiscard]] const FileStamp& stamp() const { return m_bytes->stamp(); }

private:
    FileText() = default;

    [[nodiscard]] std::optional<TableFlaw> begin();
    [[nodiscard]] bool decode(const QByteArray& bytes, QString& text);
    [[nodiscard]] QByteArray decided(const QByteArray& bytes);

    std::unique_ptr<FileBytes> m_bytes;
    std::unique_ptr<TextDecoder> m_decoder;
    Format m_format;
    bool m_encodingCertain = true;
    QByteArray m_undecided; ///< while it is not certain: from the first byte that is not ASCII on
    QString m_beginning;    ///< decoded when the file was opened
    std::optional<TableFlaw> m_flaw;
};

} // namespace table
