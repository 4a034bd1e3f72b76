// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/confirm_page.h"

#include "ui/texts/case_facts.h"
#include "ui/texts/field_texts.h"
#include "ui/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/masked_facts.h"
#include "ui/widgets/photo_view.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui
{
namespace
{

constexpr int thumbnailWidth = 160;
constexpr QSize largestThumbnail{2 * thumbnailWidth, 2 * thumbnailWidth}; // for dense screens

} // namespace

ConfirmPage::ConfirmPage(QWidget* parent)
    : Page(Content::Scrolling, parent),
      m_title(makeLabel(Look::Title)),
      m_lead(makeLabel(Look::Lead)),
      m_facts(new MaskedFacts),
      m_photo(new PhotoView),
      m_pictureColumn(new QVBoxLayout),
      m_whereTitle(makeLabel(Look::Heading)),
      m_where(makeLabel(Look::Body)),
      m_once(makeLabel(Look::Note)),
      m_back(addButton(Role::Quiet, QStringLiteral("back"))),
      m_submit(addButton(Role::Primary, QStringLiteral("submit")))
{
    QFrame* where = makeCard();
    layoutOf(where)->addWidget(m_photo);
    layoutOf(where)->addLayout(m_pictureColumn);
    layoutOf(where)->addSpacing(8);
    layoutOf(where)->addWidget(m_whereTitle);
    layoutOf(where)->addWidget(m_where);
    layoutOf(where)->addWidget(m_once);
    layoutOf(where)->addStretch(1);
    where->setFixedWidth(360);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(measure::gap);
    columns->addWidget(m_facts, 1);
    columns->addWidget(where);
    body()->addWidget(m_title);
    body()->addWidget(m_lead);
    body()->addLayout(columns, 1);

    setEscape(m_back);
    connect(m_back, &QPushButton::clicked, this, &ConfirmPage::backRequested);
    connect(m_submit, &QPushButton::clicked, this, &ConfirmPage::submitted);
    retranslate();
}

void ConfirmPage::setCase(const session::CaseDraft& draft, const rules::Form& form,
                          const rules::Values& values, const rules::Pictures& pictures)
{
    m_pictures = pictures;
    showPictures();
    m_facts->setFacts(
        [=](texts::Shown shown) { return texts::allFacts(draft, form, values, pictures, shown); });
}

void ConfirmPage::setSandbox(bool sandbox)
{
    m_sandbox = sandbox;
    retranslate();
}

void ConfirmPage::setPhoto(const QImage& photo)
{
    m_photo->setPhoto(photo);
}

void ConfirmPage::enter()
{
    m_facts->mask();
    Page::enter();
}

void ConfirmPage::forget()
{
    m_pictures.clear();
    showPictures();
    m_facts->setFacts({});
    setPhoto({});
}

void ConfirmPage::showPictures()
{
    clearLayout(m_pictureColumn);
    for (auto jpeg = m_pictures.cbegin(); jpeg != m_pictures.cend(); ++jpeg) {
        QLabel* name = makeLabel(Look::FieldName);
        name->setText(texts::label(jpeg.key()));
        auto* picture = new PhotoView;
        picture->setPhoto(
            QImage::fromData(*jpeg, "jpeg")
                .scaled(largestThumbnail, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        m_pictureColumn->addWidget(name);
        picture->setMaximumWidth(thumbnailWidth);
        m_pictureColumn->addWidget(picture);
    }
}

void ConfirmPage::retranslate()
{
    m_title->setText(tr("Ready to submit"));
    m_lead->setText(tr("This is what the service will get."));
    m_whereTitle->setText(tr("Where it goes"));
    m_where->setText(m_sandbox ? tr("To the sandbox of this computer, for practice.")
                               : tr("To ARGOS ID check, over a protected connection."));
    m_once->setText(tr("This uses one try. The answer takes a few seconds."));
    setButtonText(m_back, tr("Back"));
    setButtonText(m_submit, tr("Submit"));
    showPictures();
    m_facts->refresh();
}

} // namespace ui
