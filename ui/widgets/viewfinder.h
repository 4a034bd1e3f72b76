// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/guidance.h"

#include <QImage>
#include <QPainterPath>
#include <QPixmap>
#include <QWidget>

class QLabel;

namespace ui
{

class AdviceSign;

/// The mirrored preview, 4:3, with the oval that counts, the ring of the hold and one sentence of
/// advice. The oval is dashed while it waits and solid when all is right; the sentence always comes
/// with a sign.
class Viewfinder final : public QWidget
{
    Q_OBJECT

public:
    explicit Viewfinder(QWidget* parent = nullptr);

    /// Unmirrored, as the camera gives it; null clears the picture.
    void setFrame(const QImage& frame);
    void setGuidance(framing::Advice advice, double hold);
    /// Without motion the ring appears whole instead of growing.
    void setReduceMotion(bool reduce);

    /// Where the picture is drawn: the largest 4:3 rectangle in the middle.
    [[nodiscard]] QRect pictureRect() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOutAdvice();
    void showAdvice();
    void drawLayers();
    void paintOval(QPainter& painter) const;

    QImage m_frame;
    framing::Advice m_advice = framing::Advice::NoFace;
    double m_hold = 0;
    bool m_reduceMotion = false;
    QRectF m_oval;       ///< in this widget's coordinates
    QPainterPath m_path; ///< of m_oval
    // What does not change from frame to frame.
    QPixmap m_shade; ///< beneath the oval: darkens what does not count
    QPixmap m_cover; ///< above the oval: ground of the advice, rounded corners
    AdviceSign* m_sign;
    QLabel* m_sentence;
};

} // namespace ui
