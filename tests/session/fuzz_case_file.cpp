// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/case_file.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const auto text = QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto draft = session::readCase(text);
    // What was taken must be usable, what was refused must say where.
    if (draft.ok() && draft->submissionId.text().isEmpty())
        __builtin_trap();
    return 0;
}
