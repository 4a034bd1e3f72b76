// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace program
{

/// Texts of the command line, in the translation context "program": `Words::tr("...")`.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(program)
};

} // namespace program
