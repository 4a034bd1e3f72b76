// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace ui
{

/// The product's sign: the oval on the primary colour.
class ProductMark final : public QWidget
{
    Q_OBJECT

public:
    explicit ProductMark(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ui
