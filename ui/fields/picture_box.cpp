// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/picture_box.h"

#include "ui/pages/page.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/label.h"
#include "ui/widgets/photo_view.h"
#include "ui/widgets/picture_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace ui
{
namespace
{

constexpr int boxMargin = 12;
constexpr int boxSpacing = 8;
constexpr int highestPreview = 440;

QPushButton* makeBoxButton(const char* name)
{
    auto* button = new QPushButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setProperty("role", QStringLiteral("inline"));
    return button;
}

/// Small enough to be drawn often, twice as large as it is shown for screens that are dense.
QImage previewOf(const QImage& picture)
{
    constexpr int side = 2 * highestPreview;
    if (qMax(picture.width(), picture.height()) <= side)
        return picture;
    return picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

bool isRefusal(PictureBox::Notice notice)
{
    return notice == PictureBox::Notice::NotOnePicture || notice == PictureBox::Notice::Refused;
}

} // namespace

PictureBox::PictureBox(QWidget* parent)
    : QFrame(parent),
      m_preview(new PhotoView),
      m_facts(makeLabel(Look::Note)),
      m_refusalRow(new QWidget),
      m_refusal(makeLabel(Look::Error)),
      m_factsAnnouncer(new Announcer(m_facts)),
      m_refusalAnnouncer(new Announcer(m_refusal)),
      m_choose(makeBoxButton("chooseFile")),
      m_photograph(makeBoxButton("photographDocument")),
      m_enlarge(makeBoxButton("enlargePicture")),
      m_remove(makeBoxButton("removePicture"))
{
    setProperty("pictureBox", true);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    m_preview->setMaximumHeight(highestPreview);

    // As beneath every field: a sign, too, never colour alone.
    auto* refusalRow = new QHBoxLayout(m_refusalRow);
    refusalRow->setContentsMargins(0, 0, 0, 0);
    QLabel* mark = makeLabel(Look::Error);
    mark->setText(QStringLiteral("!"));
    refusalRow->addWidget(mark, 0, Qt::AlignTop);
    refusalRow->addWidget(m_refusal, 1);

    auto* facts = new QHBoxLayout;
    facts->addWidget(m_facts, 1);
    facts->addWidget(m_enlarge);
    facts->addWidget(m_remove);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_photograph);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(boxMargin, boxMargin, boxMargin, boxMargin);
    column->setSpacing(boxSpacing);
    column->addWidget(m_preview);
    column->addLayout(facts);
    column->addWidget(m_refusalRow);
    column->addLayout(buttons);

    connect(m_choose, &QPushButton::clicked, this, &PictureBox::fileRequested);
    connect(m_photograph, &QPushButton::clicked, this, &PictureBox::photographRequested);
    connect(m_enlarge, &QPushButton::clicked, this, &PictureBox::enlarge);
    connect(m_remove, &QPushButton::clicked, this, &PictureBox::removeRequested);
    showPicture({}, 0);
    retranslate();
}

void PictureBox::showPicture(const QImage& picture, qsizetype bytes)
{
    // The button that was pressed must not take the focus along when it goes.
    if (bytes == 0 && m_remove->hasFocus())
        setFocus();
    m_picture = picture;
    m_bytes = bytes;
    m_preview->setPhoto(previewOf(picture));
    m_preview->setVisible(!picture.isNull());
    m_enlarge->setVisible(!picture.isNull());
    m_remove->setVisible(bytes > 0);
    tell();
}

void PictureBox::showNotice(Notice notice)
{
    m_notice = notice;
    tell();
    if (isRefusal(notice))
        m_refusalAnnouncer->announce();
}

void PictureBox::showRefusal(const QString& sentence)
{
    m_refusal->setText(sentence);
    showNotice(Notice::Refused);
}

QString PictureBox::facts() const
{
    if (m_notice == Notice::Busy)
        return tr("Preparing the picture …");
    if (m_bytes == 0)
        return tr("Drop a picture here, or paste one.");
    constexpr qsizetype kilobyte = 1000;
    const QLocale locale;
    return tr("%1 kB, %2 × %3 pixels")
        .arg(locale.toString((m_bytes + kilobyte - 1) / kilobyte),
             locale.toString(m_picture.width()), locale.toString(m_picture.height()));
}

void PictureBox::tell()
{
    if (m_notice == Notice::NotOnePicture)
        m_refusal->setText(tr("Choose one picture that is stored on this computer."));
    m_refusalRow->setVisible(isRefusal(m_notice));
    const QString now = facts();
    if (now == m_facts->text())
        return;
    m_facts->setText(now);
    if (!isRefusal(m_notice))
        m_factsAnnouncer->announce();
}

void PictureBox::retranslate()
{
    setButtonText(m_choose, tr("Choose file"));
    setButtonText(m_photograph, tr("Take photograph"));
    setButtonText(m_enlarge, tr("Enlarge"));
    setButtonText(m_remove, tr("Remove"));
    tell();
}

void PictureBox::take(const QMimeData* offered)
{
    const QList<QUrl> urls = offered->urls();
    const auto picture =
        offered->hasImage() ? qvariant_cast<QImage>(offered->imageData()) : QImage();
    // Browsers offer a picture with the address that it is from.
    if (urls.size() == 1 && urls.first().isLocalFile())
        Q_EMIT fileOffered(urls.first().toLocalFile());
    else if (urls.size() <= 1 && !picture.isNull())
        Q_EMIT pictureOffered(picture);
    else
        showNotice(Notice::NotOnePicture);
}

void PictureBox::enlarge()
{
    auto* dialog = new PictureDialog(m_picture, accessibleName(), this);
    dialog->open();
}

void PictureBox::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste))
        take(QApplication::clipboard()->mimeData());
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        Q_EMIT fileRequested();
    else
        QFrame::keyPressEvent(event);
}

void PictureBox::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasUrls() && !event->mimeData()->hasImage())
        return;
    event->acceptProposedAction();
    setStyleProperty(this, "dropping", true);
}

void PictureBox::dragLeaveEvent(QDragLeaveEvent*)
{
    setStyleProperty(this, "dropping", false);
}

void PictureBox::dropEvent(QDropEvent* event)
{
    setStyleProperty(this, "dropping", false);
    event->acceptProposedAction();
    take(event->mimeData());
}

} // namespace ui
