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
      m_reasons(new QVBoxLayout)
{
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 20, 22, 20);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(m_reasons);
    m_reasons->setSpacing(2);
    retranslate();
}

void WhyCard::setForm(const rules::Form& form)
{
    m_form = form;
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
    m_title->setText(tr("Why these fields?"));
    clearLayout(m_reasons);
    QStringList order;
    QMap<QString, QStringList> fieldsOf;
    for (const rules::Field& field : std::as_const(m_form.fields)) {
        const QString because = texts::because(field.because);
        if (because.isEmpty())
            continue;
        if (!order.contains(because))
            order << because;
        fieldsOf[because] << texts::label(field.wireName);
    }
    for (const QString& because : std::as_const(order)) {
        QLabel* names = makeLabel(Look::FieldName);
        names->setText(fieldsOf[because].join(QStringLiteral(", ")));
        QLabel* reason = makeLabel(Look::Note);
        reason->setText(because);
        if (m_reasons->count() > 0)
            m_reasons->addSpacing(10);
        m_reasons->addWidget(names);
        m_reasons->addWidget(reason);
    }
    setVisible(parentWidget() != nullptr && !order.isEmpty());
    if (order.isEmpty())
        return;
    QLabel* keys = makeLabel(Look::Note);
    keys->setText(tr("Shift+F1 tells it for the field you are in."));
    m_reasons->addSpacing(10);
    m_reasons->addWidget(keys);
}

} // namespace ui
