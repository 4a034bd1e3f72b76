// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tries_meter.h"

#include "ui/theme.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui
{

TriesMeter::TriesMeter(QWidget* parent)
    : QWidget(parent),
      m_heading(makeLabel(Look::Body)),
      m_number(makeLabel(Look::Number)),
      m_of(makeLabel(Look::Lead)),
      m_bars(new QWidget),
      m_note(makeLabel(Look::Note))
{
    m_number->setWordWrap(false);
    m_of->setWordWrap(false);
    m_bars->setFixedHeight(8);
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(10);
    numbers->addWidget(m_number);
    numbers->addWidget(m_of, 1, Qt::AlignBottom);
    m_of->setContentsMargins(0, 0, 0, 8);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addLayout(numbers);
    column->addWidget(m_bars);
    column->addWidget(m_note);
    retranslate();
}

void TriesMeter::setTries(std::optional<int> left, std::optional<int> used)
{
    m_left = left;
    m_used = used;
    retranslate();
    update();
}

void TriesMeter::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TriesMeter::retranslate()
{
    m_heading->setText(tr("Tries left"));
    m_number->setVisible(m_left.has_value());
    m_of->setVisible(m_left && m_used);
    m_bars->setVisible(m_left && m_used);
    m_number->setText(QString::number(m_left.value_or(0)));
    m_of->setText(tr("of %1").arg(m_left.value_or(0) + m_used.value_or(0)));
    if (!m_left)
        m_note->setText(
            tr("The service did not say how many tries are left. It allows three at most."));
    else if (*m_left == 1)
        m_note->setText(tr("This is the last one. If it fails, the case is rejected for good."));
    else
        m_note->setText(tr("After the last one the case is rejected for good."));
}

void TriesMeter::paintEvent(QPaintEvent*)
{
    const int used = m_used.value_or(0);
    const int count = m_left.value_or(0) + used;
    if (!m_bars->isVisible() || count <= 0)
        return;
    constexpr int space = 8;
    const Tokens& t = currentTokens();
    const QRect whole = m_bars->geometry();
    const double each = (whole.width() - space * (count - 1.0)) / count;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < count; ++i) {
        painter.setBrush(i < used ? t.attention : t.line);
        const int place = isRightToLeft() ? count - 1 - i : i;
        painter.drawRoundedRect(
            QRectF(whole.x() + place * (each + space), whole.y(), each, whole.height()), 4, 4);
    }
}

} // namespace ui
