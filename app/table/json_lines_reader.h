// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table/file_text.h"

#include <QHash>

namespace table
{

/// Rows of a file that has one JSON object a line; empty lines are skipped.
class JsonLinesReader final : public RowReader
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<RowReader>, TableError>
    open(std::unique_ptr<FileText> text, Extent extent);

    [[nodiscard]] const Format& format() const override { return m_text->format(); }
    [[nodiscard]] const QStringList& columns() const override { return m_columns; }
    [[nodiscard]] base::Result<std::optional<Row>, TableError> next() override;
    [[nodiscard]] bool canGoOn() const override { return m_canGoOn; }
    [[nodiscard]] qint64 bytesRead() const override { return m_text->bytesRead(); }
    [[nodiscard]] const FileStamp& stamp() const override { return m_text->stamp(); }

private:
    using Outcome = base::Result<std::optional<Row>, TableError>;

    struct Line {
        QString text;
        bool isTooLong = false;
    };

    JsonLinesReader(std::unique_ptr<FileText> text, Extent extent);
    [[nodiscard]] bool isArray();
    [[nodiscard]] Outcome read();
    [[nodiscard]] std::optional<Line> nextLine();
    [[nodiscard]] bool refill(qsizetype& begin);
    [[nodiscard]] Outcome rowOf(const Line& line, qint64 number);
    [[nodiscard]] qsizetype columnOf(const QString& name);

    std::unique_ptr<FileText> m_text;
    const Extent m_extent;
    QString m_buffer;
    qsizetype m_at = 0;
    QStringList m_columns;
    QHash<QString, qsizetype> m_places;
    std::optional<Outcome> m_ahead;
    qint64 m_line = 0;
    qint64 m_number = 0;
    bool m_canGoOn = true;
};

} // namespace table
