// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/typing_line.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>

namespace ui
{

TypingLine::TypingLine(QWidget* parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &TypingLine::remember);
    // Comes after textEdited, so that only a text that the program has set is not known yet.
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text != m_history.current().text)
            m_history.begin(now());
    });
}

void TypingLine::remember()
{
    if (text() != m_history.current().text)
        m_history.add(now());
}

void TypingLine::correct(const QString& text)
{
    m_history.add({text, static_cast<int>(text.size())});
    setText(text);
}

void TypingLine::undoEdit()
{
    if (!canUndo())
        return;
    m_history.goBack();
    showCurrent();
}

void TypingLine::redoEdit()
{
    if (!canRedo())
        return;
    m_history.goForward();
    showCurrent();
}

void TypingLine::showCurrent()
{
    const EditHistory::Step step = m_history.current();
    setText(step.text);
    setCursorPosition(step.cursor);
    Q_EMIT textEdited(step.text);
}

QMenu* TypingLine::makeMenu()
{
    QMenu* menu = createStandardContextMenu();
    const auto replace = [menu, this](const char* words, bool enabled, void (TypingLine::*go)()) {
        // Qt gives its actions no other mark; their words end with the shortcut.
        for (QAction* action : menu->actions()) {
            if (!action->text().startsWith(QCoreApplication::translate("QLineEdit", words)))
                continue;
            action->disconnect();
            action->setEnabled(enabled);
            connect(action, &QAction::triggered, this, go);
        }
    };
    replace("&Undo", canUndo(), &TypingLine::undoEdit);
    replace("&Redo", canRedo(), &TypingLine::redoEdit);
    return menu;
}

void TypingLine::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = makeMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void TypingLine::keyPressEvent(QKeyEvent* event)
{
    m_history.moveCursor(cursorPosition());
    if (event->matches(QKeySequence::Undo)) {
        undoEdit();
    } else if (event->matches(QKeySequence::Redo)) {
        redoEdit();
    } else {
        const EditHistory::Step before = now();
        const bool deletes = event->matches(QKeySequence::Delete) && !hasSelectedText();
        QLineEdit::keyPressEvent(event);
        if (deletes)
            deleteThroughSeparator(before);
    }
}

// A separator that was deleted is back at once, and the cursor would stand before it for ever: the
// character behind it is meant.
void TypingLine::deleteThroughSeparator(const EditHistory::Step& before)
{
    const bool cameBack = text() == before.text && cursorPosition() == before.cursor;
    if (!cameBack || cursorPosition() + 1 >= text().size())
        return;
    cursorForward(false);
    del();
}

} // namespace ui
