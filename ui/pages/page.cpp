// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/page.h"

#include "ui/theme.h"
#include "ui/widgets/announcer.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

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

/// `content` as a column in the middle of a window that is wider than a page should be.
QHBoxLayout* centred(QLayout* content)
{
    auto* column = new QWidget;
    column->setObjectName(QStringLiteral("pageColumn"));
    column->setMaximumWidth(widestColumn);
    column->setLayout(content);
    content->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(column, 1000);
    row->addStretch(1);
    return row;
}

} // namespace

Page::Page(Content content, QWidget* parent)
    : QWidget(parent),
      m_body(new QVBoxLayout),
      m_footer(new QHBoxLayout),
      m_note(makeLabel(Look::Error)),
      m_noteAnnouncer(new Announcer(m_note))
{
    m_body->setSpacing(measure::gap);
    QWidget* middle = new QWidget;
    middle->setObjectName(QStringLiteral("pageBody"));
    middle->setLayout(centred(m_body));
    middle->layout()->setContentsMargins(measure::edge, measure::card, measure::edge,
                                         measure::card);
    if (content == Content::Scrolling) {
        m_scroll = makeScrollArea(middle);
        middle = m_scroll;
    }

    auto* footer = new QFrame;
    footer->setObjectName(QStringLiteral("footer"));
    footer->setFixedHeight(footerHeight);
    footer->setLayout(centred(m_footer));
    footer->layout()->setContentsMargins(measure::edge, 0, measure::edge, 0);
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
    if (role == Role::Quiet) {
        m_footer->insertWidget(0, button);
        m_buttons.append(button);
    } else {
        m_footer->addWidget(button);
        m_buttons.prepend(button);
    }
    if (role == Role::Primary)
        m_primary = button;
    return button;
}

void Page::setProminent(QPushButton* button, bool prominent)
{
    setStyleProperty(button, "role", roleName(prominent, false));
}

// The buttons were made first, and some pages make their content anew; so the order is set when
// the page comes: content, then the buttons from the right, which is the way a person works.
void Page::arrangeTabOrder()
{
    QWidget* last = nullptr;
    for (QWidget* next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        const bool inContent = isAncestorOf(next) && !m_buttons.contains(next);
        if (inContent && (next->focusPolicy() & Qt::TabFocus))
            last = next;
    }
    for (QWidget* button : std::as_const(m_buttons)) {
        if (last)
            setTabOrder(last, button);
        last = button;
    }
}

void Page::showEvent(QShowEvent* event)
{
    arrangeTabOrder();
    QWidget::showEvent(event);
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

void Page::setFooterNote(const QString& note, Look look)
{
    setLook(m_note, look);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Page::sayFooterNote()
{
    if (!m_note->text().isEmpty())
        m_noteAnnouncer->announce();
}

void Page::setWritten(Written written)
{
    if (std::exchange(m_written, written) == written)
        return;
    wordWritten();
    sayFooterNote();
}

void Page::wordWritten()
{
    setFooterNote(m_written == Written::Yes
                      ? QString()
                      : tr("This could not be written down here: disk full or in use."),
                  Look::Warning);
}

void Page::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        if (m_written == Written::No)
            wordWritten();
        retranslate();
    }
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
    if (!scrollBy(event->key()))
        QWidget::keyPressEvent(event);
}

// For pages that are read before anything on them is pressed.
bool Page::scrollBy(int key)
{
    if (!m_scroll || (key != Qt::Key_PageUp && key != Qt::Key_PageDown))
        return false;
    m_scroll->verticalScrollBar()->triggerAction(key == Qt::Key_PageDown
                                                     ? QAbstractSlider::SliderPageStepAdd
                                                     : QAbstractSlider::SliderPageStepSub);
    return true;
}

} // namespace ui
