// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace bench
{

/// How long this thread has waited for the disk so far: what SQLite's own waits come to. A program
/// that has this in it exports its symbols.
[[nodiscard]] qint64 nanosecondsOfSync();

} // namespace bench
