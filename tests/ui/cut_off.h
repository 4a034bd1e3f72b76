// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QWidget>

/// Finds words that do not fit the place they have, and parts that share one.
namespace cutoff
{

inline QString described(const QWidget* widget, const QString& text)
{
    return QStringLiteral("%1 \"%2\" %3x%4")
        .arg(QString::fromLatin1(widget->metaObject()->className()), text)
        .arg(widget->width())
        .arg(widget->height());
}

/// Whether a widget reaches out of something it lies in. What lies in a scroll area may be scrolled
/// to.
inline bool leavesItsParents(const QWidget* widget)
{
    QRect place = widget->rect();
    for (const QWidget* inner = widget; const QWidget* outer = inner->parentWidget();
         inner = outer) {
        if (qobject_cast<const QScrollArea*>(outer->parentWidget()))
            return inner->width() > outer->width();
        place.translate(inner->pos());
        if (!outer->rect().contains(place))
            return true;
    }
    return false;
}

inline bool isCut(const QLabel* label)
{
    if (label->text().isEmpty())
        return false;
    const QSize wanted = label->sizeHint();
    if (!label->wordWrap())
        return label->width() < wanted.width() || label->height() < wanted.height();
    return label->height() < label->heightForWidth(label->width()) ||
           label->width() < label->minimumSizeHint().width();
}

inline bool isCut(const QComboBox* box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    const QRect place = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                     QStyle::SC_ComboBoxEditField, box);
    return place.width() < box->fontMetrics().horizontalAdvance(box->currentText());
}

/// A description of each visible label, button or box whose words are cut off.
inline QStringList cutOff(const QWidget& window)
{
    QStringList found;
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible())
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* box = qobject_cast<const QComboBox*>(widget);
        if (label && (isCut(label) || (!label->text().isEmpty() && leavesItsParents(label))))
            found << described(label, label->text());
        if (button && (button->width() < button->sizeHint().width() ||
                       button->height() < button->sizeHint().height() || leavesItsParents(button)))
            found << described(button, button->text());
        if (box && isCut(box))
            found << described(box, box->currentText());
    }
    return found;
}

/// Each visible thing that can be pressed and is lower or narrower than `least` pixels.
inline QStringList smallTargets(const QWidget& window, int least)
{
    QStringList found;
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const bool target = qobject_cast<const QAbstractButton*>(widget) ||
                            qobject_cast<const QComboBox*>(widget) ||
                            (qobject_cast<const QLineEdit*>(widget) &&
                             !qobject_cast<QComboBox*>(widget->parentWidget()));
        if (target && widget->isVisible() && (widget->height() < least || widget->width() < least))
            found << described(widget, widget->objectName());
    }
    return found;
}

/// What one reads or uses: labels with words, buttons, boxes, inputs, bars.
inline QWidgetList visibleParts(const QWidget& window)
{
    QWidgetList parts;
    const auto widgets = window.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool words = label && !label->text().isEmpty();
        const bool input = qobject_cast<const QLineEdit*>(widget) &&
                           !qobject_cast<const QComboBox*>(widget->parentWidget());
        const bool part = words || input || qobject_cast<const QAbstractButton*>(widget) ||
                          qobject_cast<const QComboBox*>(widget) ||
                          qobject_cast<const QProgressBar*>(widget);
        if (part && widget->isVisible())
            parts << widget;
    }
    return parts;
}

/// Where a widget is in the window, without what is scrolled away.
inline QRect placeIn(const QWidget& window, const QWidget* widget)
{
    QRect place(widget->mapTo(&window, QPoint(0, 0)), widget->size());
    for (const QWidget* outer = widget->parentWidget(); outer != &window;
         outer = outer->parentWidget())
        place &= QRect(outer->mapTo(&window, QPoint(0, 0)), outer->size());
    return place;
}

/// A description of each pair of parts that lie over each other.
inline QStringList overlaps(const QWidget& window)
{
    QStringList found;
    const QWidgetList parts = visibleParts(window);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QRect place = placeIn(window, parts[i]);
        for (const QWidget* other : parts.mid(i + 1)) {
            const bool inside = parts[i]->isAncestorOf(other) || other->isAncestorOf(parts[i]);
            if (!inside && place.intersects(placeIn(window, other)))
                found << described(parts[i], parts[i]->objectName()) + QStringLiteral(" over ") +
                             described(other, other->objectName());
        }
    }
    return found;
}

} // namespace cutoff
