// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/page.h"

#include "ui/theme.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

namespace ui
{
namespace
{

constexpr int widestColumn = 1440; // wider lines are tiring to read
constexpr int footerHeight = 88;

QString roleName(bool primary, bool quiet)
{
    return primary ? QStringLiteral("primary")
           : quiet ? QStringLiteral("quiet")
                   : QStringLiteral("plain");
}

/// The column of the content, in the middle of a wide window.
QWidget* centredColumn(QVBoxLayout* body)
{
    auto* column = new QWidget;
    column->setObjectName(QStringLiteral("pageColumn"));
    column->setMaximumWidth(widestColumn);
    column->setLayout(body);
    auto* middle = new QWidget;
    middle->setObjectName(QStringLiteral("pageBody"));
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(measure::edge, measure::card, measure::edge, measure::card);
    row->addStretch(1);
    row->addWidget(column, 1000);
    row->addStretch(1);
    return middle;
}

} // namespace

Page::Page(Content content, QWidget* parent)
    : QWidget(parent),
      m_body(new QVBoxLayout),
      m_footer(new QHBoxLayout),
      m_note(makeLabel(Look::Error))
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(measure::gap);
    QWidget* middle = centredColumn(m_body);
    if (content == Content::Scrolling) {
        m_scroll = makeScrollArea(middle);
        middle = m_scroll;
    }

    auto* footer = new QFrame;
    footer->setObjectName(QStringLiteral("footer"));
    footer->setFixedHeight(footerHeight);
    footer->setLayout(m_footer);
    m_footer->setContentsMargins(measure::edge, 0, measure::edge, 0);
    m_footer->setSpacing(measure::gap);
    m_footer->addStretch(1);
    m_footer->addWidget(m_note);
    m_note->setWordWrap(false);
    m_note->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(middle, 1);
    column->addWidget(footer);
}

QPushButton* Page::addButton(Role role, const QString& action)
{
    auto* button = new QPushButton;
    button->setObjectName(action);
    button->setProperty("role", roleName(role == Role::Primary, role == Role::Quiet));
    button->setAutoDefault(false);
    if (role == Role::Quiet)
        m_footer->insertWidget(0, button);
    else
        m_footer->addWidget(button);
    if (role == Role::Primary)
        m_primary = button;
    return button;
}

void Page::enter()
{
    if (m_primary && m_primary->isEnabled())
        m_primary->setFocus();
}

void Page::scrollTo(QWidget* widget)
{
    if (m_scroll)
        m_scroll->ensureWidgetVisible(widget, 0, measure::card);
}

void Page::setFooterNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Page::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Page::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat()) {
        auto* focused = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        QAbstractButton* button = focused && isAncestorOf(focused) ? focused : m_primary;
        if (button && button->isVisible())
            button->click();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_escape && m_escape->isVisible()) {
        m_escape->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

void setButtonText(QPushButton* button, const QString& text)
{
    button->setText(text);
    button->setAccessibleName(text);
}

} // namespace ui
