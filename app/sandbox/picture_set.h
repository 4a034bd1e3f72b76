// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFlags>
#include <QJsonArray>
#include <QStringList>

namespace sandbox
{

/// The pictures that PUT image can add to a submission.
enum class AddedPicture : quint8 {
    IdImage = 1,
    IdBackImage = 2,
    SelfieImage = 4,
    AddressImage = 8,
};
Q_DECLARE_FLAGS(PictureSet, AddedPicture)

/// In the order above.
[[nodiscard]] inline QList<std::pair<AddedPicture, QString>> addedPictures()
{
    return {{AddedPicture::IdImage, QStringLiteral("idImage")},
            {AddedPicture::IdBackImage, QStringLiteral("idBackImage")},
            {AddedPicture::SelfieImage, QStringLiteral("selfieImage")},
            {AddedPicture::AddressImage, QStringLiteral("addressImage")}};
}

/// The wire names of those in the set.
[[nodiscard]] inline QJsonArray namesOf(PictureSet set)
{
    QJsonArray names;
    for (const auto& [picture, name] : addedPictures()) {
        if (set.testFlag(picture))
            names.append(name);
    }
    return names;
}

} // namespace sandbox
