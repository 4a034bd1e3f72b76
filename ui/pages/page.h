// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/label.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace ui
{

class Announcer;

/// One page: content, and a footer with one primary action at the right and the quiet way back at
/// the left. Pages are dumb: they are given values and emit what the person wants. Enter presses
/// the primary button, Esc the quiet one where that loses nothing; Page up and Page down scroll.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// Called each time the page comes to the front, after its values have been set.
    virtual void enter();
    /// Says, or no longer, that what the page shows could not be written down on this computer.
    enum class Written { Yes, No };
    void setWritten(Written written);
    /// Drops what it shows of a customer, whose case has ended.
    virtual void forget() {}

protected:
    enum class Content { Fixed, Scrolling };
    enum class Role { Primary, Plain, Quiet };

    explicit Page(Content content, QWidget* parent = nullptr);

    /// Where the content goes.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// A button of the footer; `action` is its objectName. Quiet ones stand at the left.
    QPushButton* addButton(Role role, const QString& action);
    /// Makes a button that is not quiet look like the main one, or no longer.
    static void setProminent(QPushButton* button, bool prominent);
    /// Makes Enter press that button; the last one added as Primary does it by itself.
    void setPrimary(QPushButton* button) { m_primary = button; }
    /// Makes Esc press that button.
    void setEscape(QPushButton* button) { m_escape = button; }
    /// Brings a part of the content into view.
    void scrollTo(QWidget* widget);
    /// A word beside the primary button, empty for none.
    void setFooterNote(const QString& note, Look look);
    /// Has it read out.
    void sayFooterNote();

    /// Sets every text; called at the start of a page's life by itself, and at each change of the
    /// language.
    virtual void retranslate() = 0;

    /// To be called when a page that may be visible has made its content anew.
    void arrangeTabOrder();

    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool scrollBy(int key);
    void wordWritten();

    QVBoxLayout* m_body;
    QScrollArea* m_scroll = nullptr;
    QHBoxLayout* m_footer;
    QLabel* m_note;
    Announcer* m_noteAnnouncer;
    Written m_written = Written::Yes;
    QWidgetList m_buttons; ///< in the order of the Tab key
    QPushButton* m_primary = nullptr;
    QPushButton* m_escape = nullptr;
};

} // namespace ui
