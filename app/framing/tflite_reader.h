// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "framing/net_graph.h"

#include <QByteArrayView>

namespace framing
{

enum class TfliteError {
    Malformed,   ///< points outside the file, or contradicts itself
    Unsupported, ///< an operation, a type or an option that the pinned models do not have
};

/// Reads foreign bytes; whatever they hold, the answer is a sound graph or an error. Layout: the
/// format's public schema, version 3. Half-precision constants are widened.
[[nodiscard]] base::Result<NetGraph, TfliteError> readTflite(QByteArrayView file);

} // namespace framing
