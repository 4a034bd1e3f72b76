// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/picture_words.h"

#include "main/words.h"

namespace program
{

using framing::PictureFileError;

QLatin1String code(PictureFileError error)
{
    switch (error) {
    case PictureFileError::NotFound:
        return QLatin1String("not_found");
    case PictureFileError::NotAFile:
        return QLatin1String("not_a_file");
    case PictureFileError::Empty:
        return QLatin1String("empty");
    case PictureFileError::TooLarge:
        return QLatin1String("too_large");
    case PictureFileError::NotAPicture:
        return QLatin1String("not_a_picture");
    case PictureFileError::Damaged:
        return QLatin1String("damaged");
    case PictureFileError::TooManyPixels:
        return QLatin1String("too_many_pixels");
    }
    Q_UNREACHABLE();
}

QString sentence(PictureFileError error)
{
    switch (error) {
    case PictureFileError::NotFound:
        return Words::tr("There is no such file, or it may not be read.");
    case PictureFileError::NotAFile:
        return Words::tr("This is not a file.");
    case PictureFileError::Empty:
        return Words::tr("The file is empty.");
    case PictureFileError::TooLarge:
        return Words::tr("The file is larger than 64 MB.");
    case PictureFileError::NotAPicture:
        return Words::tr("This is not a JPEG, PNG or BMP picture.");
    case PictureFileError::Damaged:
        return Words::tr("The picture is damaged or cut off.");
    case PictureFileError::TooManyPixels:
        return Words::tr("The picture has more than 100 million pixels.");
    }
    Q_UNREACHABLE();
}

} // namespace program
