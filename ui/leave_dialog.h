// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace ui
{

/// The window is to be closed while customers are being sent, or sending is paused: keep it open,
/// or stop first. `file` is the name of the customers’ file. Deletes itself when closed; closing it
/// means to keep the window.
class LeaveDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit LeaveDialog(const QString& file, QWidget* parent = nullptr);

Q_SIGNALS:
    void stopRequested();

protected:
    void showEvent(QShowEvent* event) override;
};

} // namespace ui
