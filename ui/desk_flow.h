// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/case_list.h"
#include "session/controller.h"

#include <QObject>

namespace ui
{

class DeskCases;

/// Ties the card of the newest cases, and the dialog of all, to the journal: shows what it knows
/// and does what the person wants. All that is handed in outlives it.
class DeskFlow final : public QObject
{
    Q_OBJECT

public:
    DeskFlow(const session::CaseDesk& desk, session::Controller& controller, DeskCases& card,
             QObject* parent = nullptr);

private:
    void showNewest();
    void showAll();
    void send(const store::CaseId& id);
    void open(const store::CaseId& id);

    const session::CaseDesk m_desk;
    session::Controller& m_controller;
    DeskCases& m_card;
    session::CaseList m_newest;
};

} // namespace ui
