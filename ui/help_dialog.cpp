// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help_dialog.h"

#include "ui/pages/page.h"
#include "ui/theme.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui
{
namespace
{

/// What a window manager puts around a dialog, at the most.
constexpr int titleBar = 48;

} // namespace

HelpDialog::HelpDialog(const WindowOptions& options, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    QLabel* title = makeLabel(Look::Title);
    title->setText(tr("How it works"));
    auto* steps = new FactList;
    steps->setFacts({
        {tr("1. Case"),
         tr("Type the submission ID of the first step, or open its hand-over file.")},
        {tr("2. Consent"), tr("The customer hears what is collected, and agrees or does not.")},
        {tr("3. Details"), tr("Compare each field with the ID.")},
        {tr("4. Photo"), tr("Follow the sentence in the picture. The photo is taken by itself.")},
        {tr("5. Send"), tr("One press sends everything. If the service asks for another photo, "
                           "only the photo is taken again.")},
    });
    QLabel* entriesTitle = makeLabel(Look::Heading);
    entriesTitle->setText(tr("Customers verified elsewhere"));
    auto* entries = new FactList;
    entries->setFacts({
        {tr("One"), tr("Fill in the form, look it over, send. Pictures may follow.")},
        {tr("Many"), tr("The whole file is checked before anything is sent. The same file can be "
                        "sent again: nobody is entered twice.")},
    });
    entriesTitle->setVisible(options.entries);
    entries->setVisible(options.entries);
    QLabel* keysTitle = makeLabel(Look::Heading);
    keysTitle->setText(tr("Keys"));
    auto* keys = new FactList;
    QList<Fact> facts{
        {tr("Enter"), tr("The main button, at the right")},
        {tr("Esc"), tr("Back")},
        {tr("Tab"), tr("The next field or button")},
        {tr("Ctrl+O"), tr("Open a hand-over file")},
    };
    if (options.diagnosis)
        facts.append({tr("F12"), tr("Show what is measured, over the camera's picture")});
    keys->setFacts(facts);
    auto* close = new QPushButton;
    close->setObjectName(QStringLiteral("closeHelp"));
    setButtonText(close, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();

    auto* text = new QWidget;
    text->setObjectName(QStringLiteral("pageBody"));
    auto* column = new QVBoxLayout(text);
    column->setContentsMargins(measure::edge, measure::edge, measure::edge, 0);
    column->setSpacing(measure::gap);
    column->addWidget(title);
    column->addWidget(steps);
    column->addWidget(entriesTitle);
    column->addWidget(entries);
    column->addWidget(makeDivider());
    column->addWidget(keysTitle);
    column->addWidget(keys);
    column->addStretch(1);
    m_scroll = makeScrollArea(text);
    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(measure::edge, measure::gap, measure::edge, measure::card);
    footer->addStretch(1);
    footer->addWidget(close);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    whole->addLayout(footer);
    setFixedWidth(720);
    new FocusRing(this);
}

// Only now do the labels know their fonts, and so how many lines they need at this width.
void HelpDialog::showEvent(QShowEvent* event)
{
    const int text = m_scroll->widget()->layout()->heightForWidth(width());
    const int footer = layout()->itemAt(1)->sizeHint().height();
    const int most = screen()->availableGeometry().height() - titleBar;
    setFixedHeight(std::min(text + footer, most));
    if (text + footer > most)
        m_scroll->setFocusPolicy(Qt::TabFocus); // arrow keys scroll
    QDialog::showEvent(event);
}

} // namespace ui
