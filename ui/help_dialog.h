// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window_options.h"

#include <QDialog>

class QScrollArea;

namespace ui
{

/// One page of help: what happens in which order, the keys, whom to ask.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(const WindowOptions& options, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QScrollArea* m_scroll; ///< of all but the button, for screens that are lower
};

} // namespace ui
