// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/capture_page.h"

#include "ui/fields/calm_combo_box.h"
#include "ui/texts/camera_texts.h"
#include "ui/theme.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/frame_overlay.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/problem_panel.h"
#include "ui/widgets/viewfinder.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedLayout>

#include <algorithm>

namespace ui
{
namespace
{

constexpr int columnGap = 28;
constexpr int narrowestSide = 340;

/// A card with less air, so that the whole side fits beside the picture on a small screen.
QFrame* makeTightCard()
{
    QFrame* card = makeCard();
    layoutOf(card)->setContentsMargins(22, 16, 22, 14);
    return card;
}

QString triesSentence(int left)
{
    return CapturePage::tr("Up to %n tries are left.", nullptr, left);
}

} // namespace

CapturePage::CapturePage(QWidget* parent)
    : Page(Content::Fixed, parent),
      m_view(new QWidget),
      m_stack(new QStackedLayout(m_view)),
      m_viewfinder(new Viewfinder),
      m_panel(new ProblemPanel),
      m_needsTitle(makeLabel(Look::Heading)),
      m_needs(new CheckList),
      m_cameraTitle(makeLabel(Look::FieldName)),
      m_camera(new CalmComboBox),
      m_tries(new Notice(Tone::Info)),
      m_smallPicture(new Notice(Tone::Attention)),
      m_back(addButton(Role::Quiet, QStringLiteral("back"))),
      m_take(addButton(Role::Plain, QStringLiteral("takePhoto")))
{
    m_stack->addWidget(m_viewfinder);
    m_stack->addWidget(m_panel);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(columnGap);
    columns->addWidget(m_view);
    columns->addWidget(buildSide(), 1);
    body()->addLayout(columns, 1);

    setEscape(m_back);
    connect(m_back, &QPushButton::clicked, this, &CapturePage::backRequested);
    connect(m_take, &QPushButton::clicked, this, &CapturePage::photoRequested);
    connect(m_camera, &CalmComboBox::activated, this,
            [this](int index) { Q_EMIT cameraChosen(m_camera->itemData(index).toString()); });
    retranslate();
}

QWidget* CapturePage::buildSide()
{
    m_camera->setObjectName(QStringLiteral("camera"));
    QFrame* needs = makeTightCard();
    layoutOf(needs)->addWidget(m_needsTitle);
    layoutOf(needs)->addWidget(m_needs);
    QFrame* camera = makeTightCard();
    layoutOf(camera)->addWidget(m_cameraTitle);
    layoutOf(camera)->addWidget(m_camera);

    auto* side = new QWidget;
    side->setObjectName(QStringLiteral("pageBody"));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(needs);
    column->addWidget(camera);
    column->addWidget(m_smallPicture);
    column->addWidget(m_tries);
    column->addStretch(1);

    return makeScrollArea(side);
}

void CapturePage::setCameras(const QList<camera::CameraInfo>& cameras, const QString& current,
                             QSize size)
{
    m_cameras = cameras;
    m_current = current;
    m_size = size;
    showCameras();
    showNotes();
}

void CapturePage::setCameraProblem(std::optional<camera::Problem> problem)
{
    m_problem = problem;
    m_stack->setCurrentWidget(problem ? static_cast<QWidget*>(m_panel) : m_viewfinder);
    showNotes();
}

void CapturePage::setBelowRecommended(bool below)
{
    m_belowRecommended = below;
    showNotes();
}

void CapturePage::setFrame(const QImage& frame)
{
    m_viewfinder->setFrame(frame);
}

void CapturePage::setGuidance(const framing::Guidance& guidance)
{
    m_viewfinder->setGuidance(guidance);
    m_needs->setNeeds(guidance.needs);
}

void CapturePage::setManualPhotoAllowed(bool allowed)
{
    m_manualAllowed = allowed;
    showNotes();
}

void CapturePage::setTriesLeft(std::optional<int> tries)
{
    m_triesLeft = tries;
    showNotes();
}

void CapturePage::setReduceMotion(bool reduce)
{
    m_viewfinder->setReduceMotion(reduce);
}

void CapturePage::offerDiagnosis()
{
    m_overlay = new FrameOverlay(m_viewfinder);
    connect(new QShortcut(Qt::Key_F12, this), &QShortcut::activated, m_overlay,
            [this] { m_overlay->setVisible(m_overlay->isHidden()); });
}

void CapturePage::setAnalysis(const framing::AnalysedFrame& frame)
{
    if (m_overlay)
        m_overlay->setFrame(frame);
}

void CapturePage::enter()
{
    if (m_take->isVisible())
        m_take->setFocus();
    else
        m_camera->setFocus();
}

void CapturePage::forget()
{
    setFrame({});
}

void CapturePage::resizeEvent(QResizeEvent* event)
{
    const int height = this->height() - 88 - 2 * measure::card;
    const int room = width() - 2 * measure::edge - columnGap - narrowestSide;
    m_view->setFixedWidth(std::max(m_viewfinder->minimumWidth(), std::min(room, height * 4 / 3)));
    Page::resizeEvent(event);
}

void CapturePage::showCameras()
{
    const QSignalBlocker quiet(m_camera);
    m_camera->clear();
    for (const camera::CameraInfo& info : std::as_const(m_cameras)) {
        const bool sized = info.id == m_current && m_size.isValid();
        m_camera->addItem(
            sized ? tr("%1 · %2 × %3").arg(info.name).arg(m_size.width()).arg(m_size.height())
                  : info.name,
            info.id);
    }
    if (m_cameras.isEmpty())
        m_camera->addItem(tr("No camera"));
    m_camera->setEnabled(!m_cameras.isEmpty());
    m_camera->setCurrentIndex(qMax(0, m_camera->findData(m_current)));
}

void CapturePage::showNotes()
{
    if (m_problem) {
        const texts::CameraWords words = texts::words(*m_problem);
        m_panel->setWords(Icon::Camera, Tone::Attention, words.title, words.next);
    }
    const bool mayTake = m_manualAllowed && !m_problem;
    if (!mayTake && m_take->hasFocus()) // else it falls on Back, where the next Enter leaves
        m_camera->setFocus();
    m_take->setVisible(mayTake);
    m_tries->setVisible(!m_problem);
    m_smallPicture->setVisible(m_belowRecommended && !m_problem);
    m_smallPicture->setWords({},
                             tr("This camera gives a smaller picture than the service recommends. "
                                "It is sent as it is; another camera has a better chance."));
    const QString byItself = tr("The photo is taken by itself as soon as everything is right.");
    m_tries->setWords({}, m_triesLeft ? byItself + u' ' + triesSentence(*m_triesLeft) : byItself);
}

void CapturePage::retranslate()
{
    m_needsTitle->setText(tr("What the photo needs"));
    m_cameraTitle->setText(tr("Camera"));
    m_camera->setAccessibleName(m_cameraTitle->text());
    setButtonText(m_back, tr("Back"));
    setButtonText(m_take, tr("Take photo"));
    showCameras();
    showNotes();
}

} // namespace ui
