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
class Announcer;

/// The mirrored preview, 4:3, with the oval that counts, arrows that show the way, the ring of the
/// hold and one sentence of advice with its sign, which grow with the picture. The oval has short
/// dashes until the person stands in the right place, long ones until the rest is right too, and is
/// solid then.
class Viewfinder final : public QWidget
{
    Q_OBJECT

public:
    explicit Viewfinder(QWidget* parent = nullptr);

    /// Unmirrored, as the camera gives it; null clears the picture.
    void setFrame(const QImage& frame);
    void setGuidance(const framing::Guidance& guidance);
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
    void layOutPicture();
    void drawShade();
    void paintPicture(QPainter& painter) const;
    void paintOval(QPainter& painter) const;
    void paintArrows(QPainter& painter) const;
    /// Pixels of the drawing, which is 540 high, as large as they are here.
    [[nodiscard]] int scaled(int pixels) const;

    QImage m_frame;
    framing::Guidance m_guidance;
    bool m_reduceMotion = false;
    QRectF m_oval;       ///< in this widget's coordinates
    QPainterPath m_path; ///< of m_oval
    QPainterPath m_arrows;
    QPixmap m_shade; ///< darkens what does not count; ground of the advice, rounded corners
    AdviceSign* m_sign;
    QLabel* m_sentence;
    Announcer* m_announcer;
};

} // namespace ui
