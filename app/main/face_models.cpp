// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/face_models.h"

#include "main/words.h"

#include <QDir>

namespace program
{
namespace
{

QString whyUnusable(const framing::ModelError& error)
{
    const QString file = QDir::toNativeSeparators(error.file);
    switch (error.kind) {
    case framing::ModelError::Kind::Missing:
        return Words::tr(
                   "The face model %1 is missing. Run scripts/fetch and build again, or install "
                   "the program again.")
            .arg(file);
    case framing::ModelError::Kind::Damaged:
        return Words::tr("The face model %1 is not the one this program was made for. Run "
                         "scripts/fetch and build again, or install the program again.")
            .arg(file);
    case framing::ModelError::Kind::Unreadable:
        return Words::tr("The face model %1 cannot be read. Check its permissions.").arg(file);
    }
    Q_UNREACHABLE();
}

} // namespace

base::Result<std::unique_ptr<framing::FaceObserver>, QString> loadFaceModels()
{
    auto observer =
        framing::FaceObserver::load(framing::modelFolder(QCoreApplication::applicationDirPath()));
    if (!observer)
        return base::fail(whyUnusable(observer.error()));
    return std::move(observer).value();
}

} // namespace program
