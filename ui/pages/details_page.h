// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/single_entry.h"
#include "rules/problem.h"
#include "ui/fields/field_sheet.h"
#include "ui/pages/page.h"
#include "ui/pages/subject.h"

#include <QDate>
#include <QDateTime>
#include <QSet>

#include <optional>

class QHBoxLayout;

namespace ui
{

class Notice;
class WhyCard;

/// The form. A field that came filled in is judged at once, any other when it has been left for the
/// first time, and from then on as it is typed; all of them on Continue, and the cursor goes to the
/// first that is wrong. Warnings stop Continue once: it shows them, and pressed again it goes on.
class DetailsPage final : public Page
{
    Q_OBJECT

public:
    explicit DetailsPage(Subject subject = Subject::Case, QWidget* parent = nullptr);
    ~DetailsPage() override;

    /// Makes the inputs anew.
    void setForm(const FilledForm& filled);
    /// Until the deadline of the case; absent: nothing is known of one. `isShort`: it is told with
    /// more weight.
    void setTimeLeft(std::optional<std::chrono::milliseconds> left, bool isShort);
    /// What the controller found; shown beside the fields.
    void showProblems(const rules::Problems& problems);
    /// What the service has refused: above the form, and beside the field that it names until that
    /// is edited; the cursor goes there.
    void showRefusal(const migration::EntryProblem& problem);
    /// The answer to photographRequested().
    void takePhotograph(const QString& wireName, const QImage& photograph);

    [[nodiscard]] rules::Values values() const { return m_sheet->values(); }
    [[nodiscard]] rules::Pictures pictures() const { return m_sheet->pictures(); }
    void enter() override;
    void forget() override;

Q_SIGNALS:
    void submitted(const rules::Values& values, const rules::Pictures& pictures);
    void backRequested(const rules::Values& values, const rules::Pictures& pictures);
    void photographRequested(const QString& wireName);
    /// Of a verified customer: all that was typed is to be forgotten.
    void clearRequested();

protected:
    void retranslate() override;

private:
    void dropSheet();
    /// The card tells of the field that `focused` belongs to; of the last one if it is none.
    void explain(const QWidget* focused);
    void leave(const QString& wireName);
    [[nodiscard]] rules::Problems check() const;
    /// Shows those of fields that are judged.
    void showJudged(const rules::Problems& problems);
    void judgeAll(const rules::Problems& problems);
    /// The cursor goes to the first of them, and what is to do is said.
    void pointAt(const QStringList& wireNames);
    /// The warnings that no Continue has shown yet.
    [[nodiscard]] QStringList newWarnings(const rules::Problems& problems) const;
    void submit();
    void showTimeLeft();
    void wordRefusal();
    void clear();

    const Subject m_subject;
    rules::Form m_form;
    QDate m_today;
    QSet<QString> m_judged;
    std::optional<migration::EntryProblem> m_refusal;
    bool m_asksToClear = false; ///< the next Clear does it
    rules::Problems m_seen;     ///< the warnings that Continue has shown
    std::optional<std::chrono::milliseconds> m_timeLeft;
    bool m_timeIsShort = false;

    QLabel* m_title;
    QLabel* m_lead;
    Notice* m_refusalNotice;
    FieldSheet* m_sheet = nullptr;
    QHBoxLayout* m_columns;
    WhyCard* m_why;
    Notice* m_deadlineNotice;
    Notice* m_finalNotice; ///< null for a case
    QPushButton* m_clear;  ///< null for a case
    QPushButton* m_back;
    QPushButton* m_continue;
};

} // namespace ui
