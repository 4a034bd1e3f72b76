// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/ncnn_reader.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

/// Both files in one: the description, a zero, the weights.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const qsizetype end = std::find(bytes.begin(), bytes.end(), '\0') - bytes.begin();
    const framing::NcnnFiles files{bytes.first(end), bytes.sliced(std::min(end + 1, bytes.size()))};
    (void)framing::readNcnn(files, {8, 8}, {"out"}).ok();
    return 0;
}
