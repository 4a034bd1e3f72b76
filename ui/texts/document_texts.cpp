// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/document_texts.h"

#include <QCoreApplication>

namespace ui::texts
{

QString sentence(framing::DocumentError error)
{
    const auto text = [](const char* sentence) {
        return QCoreApplication::translate("Document", sentence);
    };
    using framing::DocumentError;
    switch (error) {
    case DocumentError::Unreadable:
        return text(QT_TRANSLATE_NOOP("Document", "This file cannot be opened. Choose another."));
    case DocumentError::FileTooLarge:
        return text(
            QT_TRANSLATE_NOOP("Document", "This file is larger than 64 MB. Choose a smaller one."));
    case DocumentError::NotAPicture:
        return text(QT_TRANSLATE_NOOP("Document",
                                      "This is not a picture. Choose a JPEG, PNG or BMP file."));
    case DocumentError::Damaged:
        return text(
            QT_TRANSLATE_NOOP("Document", "This picture is damaged or cut off. Choose another."));
    case DocumentError::TooManyPixels:
        return text(QT_TRANSLATE_NOOP(
            "Document", "This picture has more than 100 megapixels. Choose a smaller one."));
    case DocumentError::TooSmall:
        return text(QT_TRANSLATE_NOOP(
            "Document", "This picture is too small to be read. Choose a larger one."));
    case DocumentError::NotEncoded:
        return text(QT_TRANSLATE_NOOP(
            "Document", "This picture cannot be made small enough to be sent. Choose another."));
    }
    Q_UNREACHABLE();
}

} // namespace ui::texts
