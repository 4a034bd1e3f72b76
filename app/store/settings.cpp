// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "store/settings.h"

#include <algorithm>
#include <iterator>

namespace store
{
namespace
{

template<class T> void overrule(T& value, const std::optional<T>& layer)
{
    if (layer)
        value = *layer;
}

} // namespace

Settings merged(std::initializer_list<SettingsLayer> strongestFirst)
{
    Settings settings;
    std::for_each(std::rbegin(strongestFirst), std::rend(strongestFirst),
                  [&settings](const SettingsLayer& layer) {
                      overrule(settings.endpoint, layer.endpoint);
                      overrule(settings.language, layer.language);
                      overrule(settings.mode, layer.mode);
                      overrule(settings.camera, layer.camera);
                      overrule(settings.theme, layer.theme);
                      overrule(settings.framingPreset, layer.framingPreset);
                      overrule(settings.deadline, layer.deadline);
                      overrule(settings.deadlineWarning, layer.deadlineWarning);
                      if (layer.retention)
                          settings.retention = layer.retention;
                      overrule(settings.rulePacks, layer.rulePacks);
                      overrule(settings.project.collectAddress, layer.collectAddress);
                      overrule(settings.project.addressImage, layer.addressImage);
                      overrule(settings.project.accountOccupancy, layer.accountOccupancy);
                      overrule(settings.project.universal, layer.universal);
                      overrule(settings.project.minimumAge, layer.minimumAge);
                      overrule(settings.encryption.isOn, layer.bodyEncryption);
                      overrule(settings.encryption.encoding, layer.bodyEncoding);
                      overrule(settings.encryption.wrapping, layer.bodyWrapping);
                      overrule(settings.privacyContact, layer.privacyContact);
                  });
    return settings;
}

} // namespace store
