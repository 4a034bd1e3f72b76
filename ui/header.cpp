// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/header.h"

#include "ui/language.h"
#include "ui/pages/page.h"
#include "ui/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/product_mark.h"
#include "ui/widgets/time_left.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace ui
{

Header::Header(Language& language, QWidget* parent)
    : QFrame(parent),
      m_language(language),
      m_name(makeLabel(Look::Product)),
      m_sandbox(makeLabel(Look::Sandbox)),
      m_timeLeft(new TimeLeft),
      m_languages(new QPushButton),
      m_help(new QPushButton)
{
    setObjectName(QStringLiteral("header"));
    setFixedHeight(64);
    m_name->setWordWrap(false);
    m_sandbox->setWordWrap(false);
    m_languages->setObjectName(QStringLiteral("language"));
    m_help->setObjectName(QStringLiteral("help"));
    m_languages->setProperty("role", QStringLiteral("bar"));
    m_help->setProperty("role", QStringLiteral("bar"));

    auto* row = new QHBoxLayout(this);
    // Words stand at the edge at both ends, in either direction of reading; those of the buttons
    // have air around them already.
    constexpr int buttonAir = 12;
    row->setContentsMargins(measure::edge - buttonAir, 0, measure::edge - buttonAir, 0);
    row->setSpacing(16);
    row->addSpacing(buttonAir);
    row->addWidget(new ProductMark);
    row->addWidget(m_name);
    row->addWidget(m_sandbox, 0, Qt::AlignVCenter);
    row->addStretch(1);
    row->addWidget(m_timeLeft);
    row->addWidget(m_languages);
    row->addWidget(m_help);

    buildLanguageMenu();
    connect(m_help, &QPushButton::clicked, this, &Header::helpRequested);
    setSandbox(false);
    retranslate();
}

void Header::setSandbox(bool sandbox)
{
    m_sandbox->setVisible(sandbox);
}

void Header::setTimeLeft(std::optional<std::chrono::milliseconds> left)
{
    m_timeLeft->set(left);
}

void Header::buildLanguageMenu()
{
    auto* menu = new QMenu(m_languages);
    auto* group = new QActionGroup(menu);
    for (const LanguageInfo& info : m_language.available()) {
        QAction* action = menu->addAction(info.ownName);
        action->setCheckable(true);
        action->setChecked(info.code == m_language.code());
        group->addAction(action);
        connect(action, &QAction::triggered, &m_language,
                [this, code = info.code] { m_language.use(code); });
    }
    m_languages->setMenu(menu);
}

void Header::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void Header::retranslate()
{
    m_name->setText(tr("KYC Capture"));
    m_sandbox->setText(tr("Sandbox: nothing is sent to the service"));
    setButtonText(m_help, tr("Help"));
    for (const LanguageInfo& info : m_language.available()) {
        if (info.code != m_language.code())
            continue;
        m_languages->setText(info.ownName + QStringLiteral(" \u25BE"));
        m_languages->setAccessibleName(info.ownName);
    }
}

} // namespace ui
