// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/why_card.h"

#include "ui/texts/field_texts.h"
#include "ui/theme.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui
{

WhyCard::WhyCard(QWidget* parent)
    : QFrame(parent),
      m_title(makeLabel(Look::Heading)),
      m_name(makeLabel(Look::FieldName)),
      m_reason(makeLabel(Look::Note))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("why"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 20, 22, 20);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_name);
    column->addWidget(m_reason);
    retranslate();
}

void WhyCard::setField(const rules::Field& field)
{
    m_field = field;
    retranslate();
}

void WhyCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void WhyCard::retranslate()
{
    m_title->setText(tr("Why this field?"));
    m_name->setText(texts::label(m_field.wireName));
    m_reason->setText(texts::because(m_field.because));
    setVisible(parentWidget() != nullptr && !m_reason->text().isEmpty());
}

} // namespace ui
