// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/details_page.h"

#include "rules/check.h"
#include "ui/fields/field_editor.h"
#include "ui/texts/case_facts.h"
#include "ui/texts/deadline_texts.h"
#include "ui/texts/entry_texts.h"
#include "ui/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/why_card.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace ui
{
namespace
{

constexpr int sideWidth = 320;

QStringList namesOf(const rules::Problems& problems, rules::Severity severity)
{
    QStringList names;
    for (auto problem = problems.begin(); problem != problems.end(); ++problem) {
        if (rules::severity(problem->kind) == severity)
            names.append(problem.key());
    }
    return names;
}

QString counted(qsizetype count, const QString& one, const QString& several)
{
    return count == 0 ? QString() : count == 1 ? one : several.arg(count);
}

QString errorCount(qsizetype count)
{
    return counted(count, DetailsPage::tr("1 field needs attention"),
                   DetailsPage::tr("%1 fields need attention"));
}

QString warningCount(qsizetype count)
{
    return counted(count, DetailsPage::tr("1 to check once more"),
                   DetailsPage::tr("%1 to check once more"));
}

QString missingCount(qsizetype count)
{
    return counted(count, DetailsPage::tr("1 still to fill in"),
                   DetailsPage::tr("%1 still to fill in"));
}

} // namespace

DetailsPage::DetailsPage(Subject subject, QWidget* parent)
    : Page(Content::Scrolling, parent),
      m_subject(subject),
      m_title(makeLabel(Look::Title)),
      m_lead(makeLabel(Look::Lead)),
      m_refusalNotice(new Notice(Tone::Attention)),
      m_columns(new QHBoxLayout),
      m_why(new WhyCard),
      m_deadlineNotice(new Notice(Tone::Info)),
      m_finalNotice(subject == Subject::Case ? nullptr : new Notice(Tone::Info)),
      m_clear(subject == Subject::Case ? nullptr : addButton(Role::Quiet, QStringLiteral("clear"))),
      m_back(addButton(Role::Quiet, QStringLiteral("back"))),
      m_continue(addButton(Role::Primary, QStringLiteral("continue")))
{
    auto* side = new QVBoxLayout;
    side->setSpacing(measure::gap);
    side->addWidget(m_why);
    side->addWidget(m_deadlineNotice);
    if (m_finalNotice != nullptr) {
        m_finalNotice->setFixedWidth(sideWidth);
        side->insertWidget(0, m_finalNotice);
        connect(m_clear, &QPushButton::clicked, this, &DetailsPage::clear);
    }
    side->addStretch(1);
    m_why->setFixedWidth(sideWidth);
    m_deadlineNotice->setFixedWidth(sideWidth);
    m_deadlineNotice->hide();

    m_columns->setSpacing(28);
    m_columns->addLayout(side);
    body()->addWidget(m_title);
    body()->addWidget(m_lead);
    body()->addWidget(m_refusalNotice);
    m_refusalNotice->hide();
    body()->addLayout(m_columns);
    body()->addStretch(1);

    setEscape(m_back);
    connect(m_back, &QPushButton::clicked, this,
            [this] { Q_EMIT backRequested(values(), pictures()); });
    connect(m_continue, &QPushButton::clicked, this, &DetailsPage::submit);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget*, const QWidget* now) { explain(now); });
    setForm({});
}

// A page that has the focus loses it while it goes, when it is no such page any more.
DetailsPage::~DetailsPage()
{
    disconnect(qApp, nullptr, this, nullptr);
    dropSheet();
}

void DetailsPage::dropSheet()
{
    if (m_sheet != nullptr)
        m_sheet->disconnect(this);
    delete std::exchange(m_sheet, nullptr); // it loses the focus, which is told here
}

void DetailsPage::explain(const QWidget* focused)
{
    if (m_sheet == nullptr || focused == nullptr)
        return;
    for (const FieldEditor* editor : m_sheet->editors()) {
        if (editor->isAncestorOf(focused))
            m_why->setField(editor->field());
    }
}

void DetailsPage::setForm(const FilledForm& filled)
{
    dropSheet();
    m_sheet = new FieldSheet(filled);
    m_columns->insertWidget(0, m_sheet, 1, Qt::AlignTop);
    connect(m_sheet, &FieldSheet::finished, this, &DetailsPage::leave);
    connect(m_sheet, &FieldSheet::photographRequested, this, &DetailsPage::photographRequested);
    connect(m_sheet, &FieldSheet::edited, this, [this](const QString& wireName) {
        m_seen.remove(wireName);
        m_asksToClear = false;
        if (m_refusal && m_refusal->parameter == wireName)
            m_refusal->parameter.clear();
        showJudged(check());
    });
    m_form = filled.form;
    m_today = filled.today;
    m_seen.clear();
    m_refusal.reset();
    m_asksToClear = false;
    const QStringList filledIn = values().keys() + pictures().keys();
    m_judged = {filledIn.begin(), filledIn.end()};
    arrangeTabOrder();
    m_why->setField(filled.form.fields.value(0));
    retranslate();
}

void DetailsPage::forget()
{
    setForm({});
}

void DetailsPage::takePhotograph(const QString& wireName, const QImage& photograph)
{
    m_sheet->takePhotograph(wireName, photograph);
}

void DetailsPage::leave(const QString& wireName)
{
    if (values().contains(wireName) || pictures().contains(wireName))
        m_judged.insert(wireName);
    showJudged(check());
}

rules::Problems DetailsPage::check() const
{
    return rules::check(m_form, values(), pictures(), m_today);
}

void DetailsPage::showJudged(const rules::Problems& problems)
{
    rules::Problems judged;
    for (auto problem = problems.begin(); problem != problems.end(); ++problem) {
        if (m_judged.contains(problem.key()))
            judged.insert(problem.key(), *problem);
    }
    m_sheet->showProblems(judged);
    if (m_refusal)
        m_sheet->showSentence(m_refusal->parameter, texts::fieldSentence(*m_refusal));
    const qsizetype errors = namesOf(judged, rules::Severity::Error).size();
    const qsizetype warnings = judged.size() - errors;
    if (errors > 0) {
        QStringList counts{errorCount(errors), warningCount(warnings)};
        counts.removeAll(QString());
        setFooterNote(counts.join(QStringLiteral(" · ")), Look::Error);
    } else if (warnings > 0) {
        setFooterNote(warningCount(warnings), Look::Warning);
    } else {
        setFooterNote(missingCount(namesOf(problems, rules::Severity::Error).size()), Look::Note);
    }
}

void DetailsPage::judgeAll(const rules::Problems& problems)
{
    for (const FieldEditor* editor : m_sheet->editors())
        m_judged.insert(editor->wireName());
    showJudged(problems);
}

void DetailsPage::pointAt(const QStringList& wireNames)
{
    const QList<FieldEditor*>& editors = m_sheet->editors();
    const auto first = std::find_if(editors.begin(), editors.end(), [&](const FieldEditor* editor) {
        return wireNames.contains(editor->wireName());
    });
    if (first == editors.end())
        return;
    (*first)->setFocus();
    scrollTo(*first);
    sayFooterNote();
}

void DetailsPage::showProblems(const rules::Problems& problems)
{
    judgeAll(problems);
    pointAt(namesOf(problems, rules::Severity::Error));
}

void DetailsPage::showRefusal(const migration::EntryProblem& problem)
{
    m_refusal = problem;
    retranslate();
    QAccessibleEvent alert(m_refusalNotice, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void DetailsPage::wordRefusal()
{
    m_refusalNotice->setVisible(m_refusal.has_value());
    if (!m_refusal)
        return;
    const texts::ProblemWords words = texts::words(*m_refusal);
    const QString small = texts::smallPrint(m_refusal->view);
    QString sentence = words.meaning + u' ' + words.next;
    if (!small.isEmpty())
        sentence += u'\n' + tr("For support: %1").arg(small);
    m_refusalNotice->setWords(words.happened, sentence);
    m_refusalNotice->setAccessibleName(words.happened + QStringLiteral(". ") + sentence);
}

void DetailsPage::clear()
{
    if (m_asksToClear || values().isEmpty()) {
        Q_EMIT clearRequested();
        return;
    }
    m_asksToClear = true;
    setFooterNote(tr("Everything typed will be gone. Clear again to empty the form."),
                  Look::Warning);
    sayFooterNote();
}

QStringList DetailsPage::newWarnings(const rules::Problems& problems) const
{
    QStringList names = namesOf(problems, rules::Severity::Warning);
    names.removeIf([&](const QString& name) {
        return m_seen.contains(name) && m_seen.value(name) == problems.value(name);
    });
    return names;
}

void DetailsPage::submit()
{
    // The old picture must not go where a new one was chosen.
    if (const QStringList inWork = m_sheet->picturesInWork(); !inWork.isEmpty()) {
        setFooterNote(tr("The picture is still being prepared. Continue in a moment."),
                      Look::Warning);
        pointAt(inWork);
        return;
    }
    const rules::Problems problems = check();
    if (rules::stopSubmission(problems)) {
        showProblems(problems);
        return;
    }
    const QStringList warnings = newWarnings(problems);
    if (warnings.isEmpty()) {
        Q_EMIT submitted(values(), pictures());
        return;
    }
    judgeAll(problems);
    m_seen = problems;
    setFooterNote(tr("%1. Continue again to go on.").arg(warningCount(problems.size())),
                  Look::Warning);
    pointAt(warnings);
}

void DetailsPage::enter()
{
    const QStringList wrong = namesOf(check(), rules::Severity::Error);
    if (m_refusal && !m_refusal->parameter.isEmpty())
        pointAt({m_refusal->parameter});
    else if (wrong.isEmpty())
        Page::enter();
    else
        pointAt(wrong);
}

void DetailsPage::setTimeLeft(std::optional<std::chrono::milliseconds> left, bool isShort)
{
    m_timeLeft = left;
    m_timeIsShort = isShort;
    showTimeLeft();
}

void DetailsPage::showTimeLeft()
{
    m_deadlineNotice->setVisible(m_timeLeft.has_value());
    if (!m_timeLeft)
        return;
    m_deadlineNotice->setTone(m_timeIsShort ? Tone::Attention : Tone::Info);
    m_deadlineNotice->setIcon(Icon::Clock);
    m_deadlineNotice->setWords(
        {}, texts::deadlineSentence(std::chrono::duration_cast<std::chrono::seconds>(*m_timeLeft)));
}

void DetailsPage::retranslate()
{
    if (m_subject == Subject::Case) {
        m_title->setText(tr("Customer details"));
        m_lead->setText(m_form.country.isEmpty()
                            ? QString()
                            : tr("%1. Compare each field with the ID.")
                                  .arg(texts::idLine(m_form.country, m_form.idType)));
    } else {
        m_title->setText(tr("Enter a verified customer"));
        m_lead->setText(tr("Type what was verified. It is sent as it stands here."));
        m_finalNotice->setWords(tr("Nothing of this is checked again"),
                                tr("The service takes it as it is, without looking at an ID. "
                                   "Compare every detail with your record."));
        setButtonText(m_clear, tr("Clear"));
    }
    wordRefusal();
    setButtonText(m_back, tr("Back"));
    setButtonText(m_continue, tr("Continue"));
    showJudged(check());
    showTimeLeft();
}

} // namespace ui
