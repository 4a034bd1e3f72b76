// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/entered_page.h"

#include "ui/fields/picture_field.h"
#include "ui/texts/entry_texts.h"
#include "ui/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/marked_line.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFrame>
#include <QGridLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui
{
namespace
{

constexpr int wholeBar = 1000;
constexpr std::array pictureNames{"idImage", "idBackImage", "selfieImage", "addressImage"};
constexpr std::array factNames{"fullName", "email", "kycStatus"};

rules::Field pictureField(const char* wireName)
{
    rules::Field field;
    field.wireName = QString::fromLatin1(wireName);
    field.kind = rules::FieldKind::Picture;
    return field;
}

QString pictureLabel(const QString& wireName)
{
    if (wireName == QLatin1String("idImage"))
        return EnteredPage::tr("ID, front");
    if (wireName == QLatin1String("idBackImage"))
        return EnteredPage::tr("ID, back");
    if (wireName == QLatin1String("selfieImage"))
        return EnteredPage::tr("Face of the customer");
    return EnteredPage::tr("Proof of address");
}

EditorWords pictureWords(const QString& wireName)
{
    EditorWords words;
    words.label = pictureLabel(wireName);
    words.error = EnteredPage::tr("Error: %1");
    words.warning = EnteredPage::tr("Please check: %1");
    return words;
}

} // namespace

EnteredPage::EnteredPage(QWidget* parent)
    : Page(Content::Scrolling, parent),
      m_badge(new Badge(64)),
      m_title(makeLabel(Look::Title)),
      m_lead(makeLabel(Look::Lead)),
      m_facts(new FactList),
      m_idTitle(makeLabel(Look::FieldName)),
      m_id(new QLineEdit),
      m_copy(new QPushButton),
      m_copied(makeLabel(Look::Note)),
      m_copiedAnnouncer(new Announcer(m_copied)),
      m_picturesTitle(makeLabel(Look::Heading)),
      m_picturesLead(makeLabel(Look::Note)),
      m_pictureLine(new MarkedLine(Icon::Info, Tone::Info)),
      m_small(makeLabel(Look::Code)),
      m_bar(new QProgressBar),
      m_cancel(new QPushButton),
      m_pictureAnnouncer(new Announcer(m_pictureLine)),
      m_back(addButton(Role::Quiet, QStringLiteral("back"))),
      m_send(addButton(Role::Plain, QStringLiteral("sendPictures"))),
      m_next(addButton(Role::Primary, QStringLiteral("nextCustomer")))
{
    m_title->setObjectName(QStringLiteral("result"));
    body()->addWidget(buildId());
    body()->addWidget(buildPictures());
    body()->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, &EnteredPage::copy);
    connect(m_send, &QPushButton::clicked, this, &EnteredPage::sendPictures);
    connect(m_cancel, &QPushButton::clicked, this, &EnteredPage::picturesCancelled);
    connect(m_next, &QPushButton::clicked, this, [this] { leave(&EnteredPage::nextRequested); });
    connect(m_back, &QPushButton::clicked, this, [this] { leave(&EnteredPage::backRequested); });
    forget();
    retranslate();
}

EnteredPage::~EnteredPage()
{
    for (PictureField* field : std::as_const(m_fields))
        field->disconnect(this);
}

QWidget* EnteredPage::buildId()
{
    m_id->setObjectName(QStringLiteral("enteredId"));
    m_id->setProperty("outcome", true);
    m_id->setReadOnly(true);
    m_idTitle->setBuddy(m_id);
    m_copy->setObjectName(QStringLiteral("copy"));
    m_copy->setAutoDefault(false);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_lead);
    auto* top = new QHBoxLayout;
    top->setSpacing(20);
    top->addWidget(m_badge, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_id, 1);
    row->addWidget(m_copy);
    QFrame* card = makeCard();
    layoutOf(card)->addLayout(top);
    layoutOf(card)->addSpacing(8);
    layoutOf(card)->addWidget(m_facts);
    layoutOf(card)->addSpacing(8);
    layoutOf(card)->addWidget(m_idTitle);
    layoutOf(card)->addLayout(row);
    layoutOf(card)->addWidget(m_copied);
    return card;
}

QWidget* EnteredPage::buildPictures()
{
    m_bar->setTextVisible(false);
    m_bar->setRange(0, wholeBar);
    m_bar->setObjectName(QStringLiteral("uploaded"));
    m_bar->setFocusPolicy(Qt::TabFocus);
    m_cancel->setObjectName(QStringLiteral("cancelPictures"));
    m_cancel->setProperty("role", QStringLiteral("quiet"));
    m_cancel->setAutoDefault(false);
    auto* upload = new QHBoxLayout;
    upload->setSpacing(12);
    upload->addWidget(m_bar, 1);
    upload->addWidget(m_cancel);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(measure::card);
    grid->setVerticalSpacing(measure::gap);
    for (const char* name : pictureNames) {
        auto* field = new PictureField(pictureField(name), this);
        const auto at = static_cast<int>(m_fields.size());
        grid->addWidget(field, at / 2, at % 2, Qt::AlignTop);
        grid->setColumnStretch(at % 2, 1);
        connect(field, &PictureField::photographRequested, this, &EnteredPage::photographRequested);
        connect(field, &FieldEditor::edited, this, &EnteredPage::takePictureChange);
        m_fields.append(field);
    }
    QFrame* card = makeCard();
    layoutOf(card)->addWidget(m_picturesTitle);
    layoutOf(card)->addWidget(m_picturesLead);
    layoutOf(card)->addWidget(m_pictureLine);
    layoutOf(card)->addWidget(m_small);
    layoutOf(card)->addLayout(upload);
    layoutOf(card)->addSpacing(8);
    layoutOf(card)->addLayout(grid);
    return card;
}

void EnteredPage::setCustomer(const rules::Form& form, const rules::Values& values)
{
    m_form = form;
    m_shown.clear();
    for (const char* name : factNames)
        m_shown.insert(QString::fromLatin1(name), values.value(QString::fromLatin1(name)));
    retranslate();
}

void EnteredPage::setEntered(const QString& submissionId, bool wasThereBefore)
{
    m_wasThereBefore = wasThereBefore;
    m_id->setText(submissionId);
    m_id->setCursorPosition(0);
    m_copied->setText(QStringLiteral(" ")); // keeps its place
    retranslate();
    QAccessibleEvent event(m_title, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void EnteredPage::setPictures(migration::PicturesState state, double share,
                              const std::optional<migration::EntryProblem>& problem)
{
    const bool news = state != m_state;
    const bool uploadHadFocus = m_cancel->hasFocus() || m_bar->hasFocus();
    m_state = state;
    m_problem = problem;
    m_bar->setValue(static_cast<int>(share * wholeBar));
    if (!news)
        return;
    showUpload();
    showPictureState();
    showButtons();
    if (state == migration::PicturesState::Sending) {
        body()->activate(); // it has just got its place
        scrollTo(m_cancel);
    } else if (uploadHadFocus) {
        enter(); // it is gone: on to what comes next
    }
    if (state != migration::PicturesState::None)
        m_pictureAnnouncer->announce();
}

void EnteredPage::takePhotograph(const QString& wireName, const QImage& photograph)
{
    for (PictureField* field : std::as_const(m_fields)) {
        if (field->wireName() == wireName)
            field->takePhotograph(photograph);
    }
}

void EnteredPage::forget()
{
    for (PictureField* field : std::as_const(m_fields))
        field->setPicture({});
    m_sent.clear();
    setCustomer({}, {});
    m_id->clear();
    m_copied->clear();
    m_state = migration::PicturesState::None;
    m_problem.reset();
    m_asksToLeave = false;
    setFooterNote({}, Look::Note);
    showUpload();
    showPictureState();
    showButtons();
}

rules::Pictures EnteredPage::pictures() const
{
    rules::Pictures pictures;
    for (const PictureField* field : m_fields) {
        if (!field->picture().isEmpty())
            pictures.insert(field->wireName(), field->picture());
    }
    return pictures;
}

bool EnteredPage::hasUnsent() const
{
    const rules::Pictures now = pictures();
    const bool sent =
        m_state == migration::PicturesState::Sent || m_state == migration::PicturesState::Sending;
    return !now.isEmpty() && !(sent && now == m_sent);
}

void EnteredPage::copy()
{
    QApplication::clipboard()->setText(m_id->text());
    m_copied->setText(tr("Copied."));
    m_copiedAnnouncer->announce();
}

void EnteredPage::sendPictures()
{
    const bool preparing =
        std::any_of(m_fields.begin(), m_fields.end(),
                    [](const PictureField* field) { return field->isPreparing(); });
    if (preparing) {
        setFooterNote(tr("A picture is still being prepared. Send in a moment."), Look::Warning);
        sayFooterNote();
        return;
    }
    m_sent = pictures();
    setFooterNote({}, Look::Note);
    Q_EMIT picturesSubmitted(m_sent);
}

void EnteredPage::takePictureChange()
{
    m_asksToLeave = false;
    setFooterNote({}, Look::Note);
    showButtons();
}

void EnteredPage::leave(void (EnteredPage::*how)())
{
    if (m_asksToLeave || !hasUnsent()) {
        Q_EMIT(this->*how)();
        return;
    }
    m_asksToLeave = true;
    setFooterNote(tr("The pictures are not sent yet. Press again to go on without them."),
                  Look::Warning);
    sayFooterNote();
}

// Before the buttons and the fields go: the focus would wander off the page with them. To the bar,
// where Cancel is the next stop, and not to Cancel: whoever presses Enter twice must not stop what
// the first press began.
void EnteredPage::showUpload()
{
    const bool sending = m_state == migration::PicturesState::Sending;
    m_bar->setVisible(sending);
    m_cancel->setVisible(sending);
    if (sending && isVisible())
        m_bar->setFocus();
}

void EnteredPage::showPictureState()
{
    using migration::PicturesState;
    m_pictureLine->setMark(m_state == PicturesState::Sent      ? Icon::Tick
                           : m_state == PicturesState::Sending ? Icon::Send
                                                               : Icon::Exclamation,
                           m_state == PicturesState::Sent      ? Tone::Good
                           : m_state == PicturesState::Sending ? Tone::Info
                                                               : Tone::Attention);
    QString sentence = texts::sentence(m_state);
    const bool failed = m_state == PicturesState::Refused || m_state == PicturesState::Unknown;
    const QString reason = failed && m_problem ? texts::picturesReason(*m_problem) : QString();
    if (!reason.isEmpty())
        sentence += u' ' + reason + u'.';
    m_pictureLine->setText(sentence);
    m_bar->setAccessibleName(sentence);
    const QString small = failed && m_problem ? texts::smallPrint(m_problem->view) : QString();
    m_small->setText(tr("For support: %1").arg(small));
    m_small->setVisible(!small.isEmpty());
    for (PictureField* field : std::as_const(m_fields))
        field->setEnabled(m_state != PicturesState::Sending);
}

// One main action: the pictures, as long as there are some to send.
void EnteredPage::showButtons()
{
    const bool unsent = hasUnsent();
    const bool sending = m_state == migration::PicturesState::Sending;
    m_send->setVisible(unsent && !sending);
    m_next->setEnabled(!sending);
    m_back->setEnabled(!sending);
    setStyleProperty(m_send, "role", QStringLiteral("primary"));
    setStyleProperty(m_next, "role", unsent ? QStringLiteral("plain") : QStringLiteral("primary"));
    setPrimary(unsent ? m_send : m_next);
}

void EnteredPage::retranslate()
{
    const texts::VerdictWords verdict =
        texts::verdictWords(m_shown.value(QStringLiteral("kycStatus")));
    if (m_wasThereBefore)
        m_badge->set(Icon::Info, Tone::Info);
    else
        m_badge->set(verdict.icon, verdict.tone);
    m_title->setText(m_wasThereBefore ? tr("The customer is already there") : verdict.entered);
    m_lead->setText(m_wasThereBefore
                        ? tr("The service has this customer already. Nothing was sent twice.")
                        : tr("The service has everything that was typed."));
    m_facts->setFacts(texts::entryFacts(m_form, m_shown, texts::Shown::Masked));
    m_idTitle->setText(tr("Submission ID"));
    m_id->setAccessibleName(m_idTitle->text());
    setButtonText(m_copy, tr("Copy"));
    m_picturesTitle->setText(tr("Pictures, if there are any"));
    m_picturesLead->setText(tr("Pictures are sent separately. All of them are optional."));
    for (PictureField* field : std::as_const(m_fields))
        field->setWords(pictureWords(field->wireName()));
    setButtonText(m_cancel, tr("Cancel"));
    setButtonText(m_back, tr("Back"));
    setButtonText(m_send, tr("Send pictures"));
    setButtonText(m_next, tr("Next customer"));
    showPictureState();
}

} // namespace ui
