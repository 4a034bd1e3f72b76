// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace ui
{

/// What a line held, edit by edit, for undo and redo. Remembers the last hundred edits.
class EditHistory final
{
public:
    struct Step {
        QString text;
        int cursor = 0;
    };

    /// Forgets everything; there is nothing before `first`.
    void begin(const Step& first);
    /// An edit led from the current step to this one; what was undone before is forgotten.
    void add(const Step& step);
    /// The cursor has moved without an edit.
    void moveCursor(int cursor) { m_steps[m_at].cursor = cursor; }

    [[nodiscard]] const Step& current() const { return m_steps[m_at]; }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_steps.size(); }
    /// Only where canGoBack().
    void goBack() { --m_at; }
    /// Only where canGoForward().
    void goForward() { ++m_at; }

private:
    QList<Step> m_steps{Step{}};
    qsizetype m_at = 0;
};

} // namespace ui
