// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "framing/net_graph.h"

#include <QByteArrayView>

#include <vector>

namespace framing
{

/// A net in ncnn's two files.
struct NcnnFiles {
    QByteArrayView description; ///< text: a layer a line
    QByteArrayView weights;     ///< what the layers hold, one after the other
};

enum class NcnnError {
    Malformed,   ///< a file contradicts itself or the other one
    Unsupported, ///< a layer or an option that the pinned model does not have
};

/// Reads foreign bytes; whatever they hold, the answer is a sound graph or an error. The files say
/// neither how large the picture is that the net wants (of three channels) nor which of its values
/// matter: `outputs` are their names, in the order wanted. What only other values need is left out.
[[nodiscard]] base::Result<NetGraph, NcnnError>
readNcnn(const NcnnFiles& files, NetSize picture, const std::vector<QByteArrayView>& outputs);

} // namespace framing
