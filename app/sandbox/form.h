// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace sandbox
{

/// A part that was sent with a file name.
struct UploadedFile {
    QString fileName;
    QByteArray content;
};

/// A decoded multipart form. Names are unique; a part without a file name is a text.
struct Form {
    QHash<QString, QString> texts;
    QHash<QString, UploadedFile> files;

    /// The text without white space around it; empty if it was not sent. Nothing distinguishes an
    /// empty text from none: browsers send untouched inputs as empty texts.
    [[nodiscard]] QString text(const QString& name) const { return texts.value(name).trimmed(); }
};

} // namespace sandbox
