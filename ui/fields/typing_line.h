// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/fields/edit_history.h"

#include <QLineEdit>

class QMenu;

namespace ui
{

/// A line whose text a validator may rearrange while it is typed. Undo and redo go through what the
/// person did, key press by key press (QLineEdit itself forgets that as soon as a validator touches
/// the text), and Delete goes through the separators that the validator puts back. A text that is
/// set by the program is the beginning; nothing leads back behind it.
class TypingLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit TypingLine(QWidget* parent = nullptr);

    /// Tidies what was typed, as an edit that can be undone. Does not count as the person's: no
    /// textEdited.
    void correct(const QString& text);

    [[nodiscard]] bool canUndo() const { return !isReadOnly() && m_history.canGoBack(); }
    [[nodiscard]] bool canRedo() const { return !isReadOnly() && m_history.canGoForward(); }
    void undoEdit();
    void redoEdit();
    /// The usual one, with our undo and redo in it.
    [[nodiscard]] QMenu* makeMenu();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] EditHistory::Step now() const { return {text(), cursorPosition()}; }
    void remember();
    void showCurrent();
    void deleteThroughSeparator(const EditHistory::Step& before);

    EditHistory m_history;
};

} // namespace ui
