// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/check/files.h"

#include <QDir>
#include <QFileInfo>

namespace program
{

CheckFiles checkFiles(const QStringList& paths)
{
    CheckFiles found;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.isDir() || !info.isReadable()) {
            found.files.append(path);
            continue;
        }
        const QDir folder(path);
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
            found.files.append(folder.filePath(name));
        found.foldersLeftOut += folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
    }
    return found;
}

} // namespace program
