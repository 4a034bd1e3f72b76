// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "rules/field.h"
#include "rules/rule_book.h"
#include "ui/pages/page.h"

#include <QDate>
#include <QDateTime>
#include <QSet>

#include <optional>

class QFrame;
class QGridLayout;
class QTimer;

namespace ui
{

class FieldEditor;
class Notice;
class WhyCard;

/// The form. A field is judged when it has been left for the first time and from then on as it is
/// typed; all of them on Continue, and the cursor goes to the first that is wrong.
class DetailsPage final : public Page
{
    Q_OBJECT

public:
    explicit DetailsPage(QWidget* parent = nullptr);
    ~DetailsPage() override;

    /// Builds the inputs anew. `idLine` says country and ID type.
    void setForm(const rules::Form& form, const rules::Values& values, const QDate& today);
    /// Fields that came with the case and were not typed here.
    void setHandedOver(const QStringList& wireNames);
    /// Absent: nothing is known of a deadline. `clock` outlives the page.
    /// From `warnFrom` on it is told with more weight.
    void setDeadline(std::optional<QDateTime> deadline, std::optional<QDateTime> warnFrom,
                     const base::Clock& clock);
    /// What the controller found; shown beside the fields.
    void showProblems(const rules::Problems& problems);

    [[nodiscard]] rules::Values values() const;
    void enter() override;
    void forget() override;

Q_SIGNALS:
    void submitted(const rules::Values& values);
    void backRequested(const rules::Values& values);

protected:
    void retranslate() override;

private:
    void dropEditors();
    void addEditor(const rules::Field& field, int position);
    void judge(const QString& wireName);
    /// Shows those of fields that have been left once.
    void showJudged(const rules::Problems& problems);
    void submit();
    void showDeadline();

    rules::Form m_form;
    QDate m_today;
    QStringList m_handedOver;
    QList<FieldEditor*> m_editors;
    QSet<QString> m_left; ///< fields that have been left once with something in them
    std::optional<QDateTime> m_deadline;
    std::optional<QDateTime> m_warnFrom;
    const base::Clock* m_clock = nullptr;

    QLabel* m_title;
    QLabel* m_lead;
    QFrame* m_card;
    QGridLayout* m_grid;
    WhyCard* m_why;
    Notice* m_deadlineNotice;
    QTimer* m_minute;
    QPushButton* m_back;
    QPushButton* m_continue;
};

} // namespace ui
