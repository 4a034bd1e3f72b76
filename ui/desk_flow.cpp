// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk_flow.h"

#include "ui/case_list_dialog.h"
#include "ui/widgets/desk_cases.h"

namespace ui
{
namespace
{

constexpr int rowsOfTheCard = 4;
constexpr int rowsOfTheDialog = 50;

} // namespace

using session::CaseList;
using session::CaseWatch;

DeskFlow::DeskFlow(const session::CaseDesk& desk, session::Controller& controller, DeskCases& card,
                   QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_controller(controller),
      m_card(card),
      m_newest(desk, rowsOfTheCard)
{
    connect(&m_newest, &CaseList::changed, this, &DeskFlow::showNewest);
    connect(&m_controller, &session::Controller::stateChanged, &m_newest, &CaseList::refresh);
    connect(&m_card, &DeskCases::askRequested, &m_desk.watch, &CaseWatch::askNow);
    connect(&m_card, &DeskCases::sendRequested, this, &DeskFlow::send);
    connect(&m_card, &DeskCases::openRequested, this, &DeskFlow::open);
    connect(&m_card, &DeskCases::allRequested, this, &DeskFlow::showAll);
    showNewest();
}

void DeskFlow::showNewest()
{
    m_card.setRows(m_newest.rows(), m_newest.error());
    if (m_desk.waiting)
        m_card.setWaiting(m_desk.waiting->counts());
}

void DeskFlow::showAll()
{
    auto* dialog = new CaseListDialog(m_card.window());
    auto* list = new CaseList(m_desk, rowsOfTheDialog, dialog);
    const auto show = [dialog, list] {
        dialog->setRows(list->rows(),
                        list->hasMore() ? CaseListDialog::More::ThereAre
                                        : CaseListDialog::More::None,
                        list->error());
    };
    connect(list, &CaseList::changed, dialog, show);
    connect(dialog, &CaseListDialog::filterChanged, list, &CaseList::setFilter);
    connect(dialog, &CaseListDialog::moreRequested, list, &CaseList::showMore);
    connect(dialog, &CaseListDialog::askRequested, &m_desk.watch, &CaseWatch::askNow);
    connect(dialog, &CaseListDialog::sendRequested, this, &DeskFlow::send);
    connect(dialog, &CaseListDialog::openRequested, this, [this, dialog](const store::CaseId& id) {
        dialog->accept();
        open(id);
    });
    connect(&m_controller, &session::Controller::stateChanged, dialog, &QDialog::reject);
    show();
    dialog->open();
}

void DeskFlow::send(const store::CaseId& id)
{
    if (m_desk.waiting)
        m_desk.waiting->sendNow(id);
}

void DeskFlow::open(const store::CaseId& id)
{
    if (!m_controller.open(id))
        m_card.showCannotOpen();
}

} // namespace ui
