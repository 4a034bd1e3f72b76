// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/project_options.h"

namespace rules
{

ProjectOptions overruled(ProjectOptions options, const ProjectChoices& stronger)
{
    options.collectAddress = stronger.collectAddress.value_or(options.collectAddress);
    options.addressImage = stronger.addressImage.value_or(options.addressImage);
    options.accountOccupancy = stronger.accountOccupancy.value_or(options.accountOccupancy);
    options.universal = stronger.universal.value_or(options.universal);
    return options;
}

} // namespace rules
