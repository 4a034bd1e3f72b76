// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QImage>

namespace ui
{

/// One picture, pixel by pixel, to see whether it can be read; the arrow keys scroll it. Deletes
/// itself when closed.
class PictureDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `title` also names the picture for screen readers.
    PictureDialog(const QImage& picture, const QString& title, QWidget* parent);
};

} // namespace ui
