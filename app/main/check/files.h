// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace program
{

/// What `check` is to look at.
struct CheckFiles {
    QStringList files;
    qsizetype foldersLeftOut = 0; ///< folders within the folders
};

/// A folder stands for its files, sorted by name, hidden ones and folders within it left out;
/// everything else, also a folder that may not be read, is taken as named.
[[nodiscard]] CheckFiles checkFiles(const QStringList& paths);

} // namespace program
