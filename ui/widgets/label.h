// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

class QAbstractButton;
class QFrame;
class QLayout;
class QScrollArea;
class QVBoxLayout;

namespace ui
{

/// The kinds of words on a page; size and weight are in theme.qss.
enum class Look {
    Display,
    Title,
    Lead,
    Heading,
    FieldName,
    Body,
    Value,
    Note,
    Code,
    Number,
    Sum,
    Error,
    Warning,
    Step,
    StepDone,
    StepNow,
    Advice,
    Product,
    Sandbox,
};

/// A plain-text label that breaks lines where it must.
[[nodiscard]] QLabel* makeLabel(Look look, QWidget* parent = nullptr);
void setLook(QWidget* widget, Look look);

/// A white sheet with a border and a vertical layout, 24 px inside.
[[nodiscard]] QFrame* makeCard(QWidget* parent = nullptr);
[[nodiscard]] QVBoxLayout* layoutOf(QFrame* card);
/// Lets `content` scroll up and down where it does not fit; no frame.
[[nodiscard]] QScrollArea* makeScrollArea(QWidget* content);
/// A line of one pixel between parts of a card.
[[nodiscard]] QFrame* makeDivider(QWidget* parent = nullptr);

/// Deletes all widgets of a layout without layouts inside.
void clearLayout(QLayout* layout);

/// Sets the label of a button, which is also its accessible name.
void setButtonText(QAbstractButton* button, const QString& text);

/// Sets a dynamic property that the style sheet looks at, and has the widget drawn anew.
void setStyleProperty(QWidget* widget, const char* name, const QVariant& value);

} // namespace ui
