// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document_camera_dialog.h"

#include "ui/pages/page.h"
#include "ui/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/photo_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace ui
{
namespace
{

constexpr QSize documentDialogSize(880, 780);
constexpr int largeButton = 240;

QPushButton* makeDialogButton(const char* name, const char* role)
{
    auto* button = new QPushButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setProperty("role", QString::fromLatin1(role));
    button->setAutoDefault(true);
    return button;
}

} // namespace

DocumentCameraDialog::DocumentCameraDialog(QWidget* parent)
    : QDialog(parent),
      m_title(makeLabel(Look::Title)),
      m_advice(makeLabel(Look::Body)),
      m_picture(new PhotoView),
      m_cancel(makeDialogButton("cancel", "quiet")),
      m_retake(makeDialogButton("retakePicture", "plain")),
      m_take(makeDialogButton("takePicture", "primary")),
      m_use(makeDialogButton("usePicture", "primary")),
      m_announcer(new Announcer(m_advice))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    for (QPushButton* button : {m_retake, m_take, m_use})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measure::edge, measure::card, measure::edge, measure::card);
    column->setSpacing(measure::gap);
    column->addWidget(m_title);
    column->addWidget(m_advice);
    column->addWidget(m_picture, 1);
    column->addLayout(buttons);
    m_take->setMinimumWidth(largeButton);
    resize(documentDialogSize);

    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_retake, &QPushButton::clicked, this, &DocumentCameraDialog::retake);
    connect(m_take, &QPushButton::clicked, this, &DocumentCameraDialog::take);
    connect(m_use, &QPushButton::clicked, this, &DocumentCameraDialog::use);
    new FocusRing(this);
    retranslate();
}

void DocumentCameraDialog::showFrame(const QImage& frame)
{
    if (frame.isNull())
        return;
    const bool first = m_live.isNull();
    m_live = frame;
    if (!m_taken.isNull())
        return;
    m_picture->setPhoto(frame);
    if (first) {
        showState();
        m_take->setFocus();
    }
}

void DocumentCameraDialog::showProblem(const QString& sentence)
{
    m_problem = sentence;
    // What was seen before is not what would be taken now.
    if (!sentence.isEmpty())
        m_live = {};
    showState();
}

void DocumentCameraDialog::take()
{
    m_taken = m_live;
    showState();
    m_use->setFocus();
}

void DocumentCameraDialog::retake()
{
    m_taken = {};
    m_picture->setPhoto(m_live);
    showState();
    m_take->setFocus();
}

void DocumentCameraDialog::use()
{
    Q_EMIT photographTaken(m_taken);
    accept();
}

void DocumentCameraDialog::showState()
{
    const bool taken = !m_taken.isNull();
    const bool live = !m_live.isNull();
    QString advice = tr("Can every word be read? If not, take it again.");
    if (!taken && live)
        advice = tr("Lay the page flat in good light, and hold it so that it fills the picture.");
    else if (!taken && m_problem.isEmpty())
        advice = tr("The camera is starting.");
    else if (!taken)
        advice = tr("%1 You can close this and choose a file instead.").arg(m_problem);
    if (advice != m_advice->text()) {
        m_advice->setText(advice);
        m_announcer->announce();
    }
    m_retake->setVisible(taken);
    m_use->setVisible(taken);
    m_take->setVisible(!taken);
    m_take->setEnabled(live);
    (taken ? m_use : m_take)->setDefault(true);
    m_picture->setVisible(taken || live);
}

void DocumentCameraDialog::retranslate()
{
    setWindowTitle(tr("Photograph of a document"));
    m_title->setText(tr("Photograph the document"));
    setButtonText(m_cancel, tr("Cancel"));
    setButtonText(m_retake, tr("Retake"));
    setButtonText(m_take, tr("Take picture"));
    setButtonText(m_use, tr("Use this picture"));
    showState();
}

void DocumentCameraDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui
