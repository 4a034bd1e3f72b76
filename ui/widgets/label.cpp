// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/label.h"

#include "ui/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QFrame>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>
#include <QVariant>

namespace ui
{
namespace
{

QLatin1String sheetName(Look look)
{
    switch (look) {
    case Look::Display:
        return QLatin1String("display");
    case Look::Title:
        return QLatin1String("title");
    case Look::Lead:
        return QLatin1String("lead");
    case Look::Heading:
        return QLatin1String("heading");
    case Look::FieldName:
        return QLatin1String("fieldName");
    case Look::Body:
        return QLatin1String("body");
    case Look::Value:
        return QLatin1String("value");
    case Look::Note:
        return QLatin1String("note");
    case Look::Code:
        return QLatin1String("code");
    case Look::Number:
        return QLatin1String("number");
    case Look::Sum:
        return QLatin1String("sum");
    case Look::Error:
        return QLatin1String("error");
    case Look::Warning:
        return QLatin1String("warning");
    case Look::Step:
        return QLatin1String("step");
    case Look::StepDone:
        return QLatin1String("stepDone");
    case Look::StepNow:
        return QLatin1String("stepNow");
    case Look::Advice:
        return QLatin1String("advice");
    case Look::Product:
        return QLatin1String("product");
    case Look::Sandbox:
        return QLatin1String("sandbox");
    }
    Q_UNREACHABLE();
}

/// Begins where reading begins. A plain label begins where its own words would, so that a number or
/// a name in other letters stands at the wrong side of its place.
class StartAlignedLabel final : public QLabel
{
public:
    explicit StartAlignedLabel(QWidget* parent)
        : QLabel(parent)
    {
        align();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutDirectionChange)
            align();
        QLabel::changeEvent(event);
    }

private:
    void align()
    {
        if (alignment() & Qt::AlignHCenter)
            return;
        const Qt::Alignment start = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
        setAlignment((alignment() & Qt::AlignVertical_Mask) | start | Qt::AlignAbsolute);
    }
};

} // namespace

QLabel* makeLabel(Look look, QWidget* parent)
{
    auto* label = new StartAlignedLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

void setLook(QWidget* widget, Look look)
{
    setStyleProperty(widget, "look", QString(sheetName(look)));
}

QFrame* makeCard(QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setProperty("card", true);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(measure::card, measure::card, measure::card, measure::card);
    layout->setSpacing(8);
    return card;
}

QVBoxLayout* layoutOf(QFrame* card)
{
    auto* layout = qobject_cast<QVBoxLayout*>(card->layout());
    Q_ASSERT(layout);
    return layout;
}

QScrollArea* makeScrollArea(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

QFrame* makeDivider(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("divider", true);
    return line;
}

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void setButtonText(QAbstractButton* button, const QString& text)
{
    button->setText(text);
    button->setAccessibleName(text);
}

void setStyleProperty(QWidget* widget, const char* name, const QVariant& value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace ui
