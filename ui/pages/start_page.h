// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "migration/import_run.h"
#include "rules/rule_book.h"
#include "session/case_draft.h"
#include "ui/pages/page.h"

class QFrame;
class QHBoxLayout;
class QLineEdit;

namespace ui
{

class Announcer;
class DeskCases;
class IdChoice;
class StartNotices;

/// Which customer: submission id, issuing country, ID type; typed, or from a hand-over file.
class StartPage final : public Page
{
    Q_OBJECT

public:
    /// `book` outlives the page.
    explicit StartPage(const rules::RuleBook& book, QWidget* parent = nullptr);

    /// Empties the page for the next customer; country and ID type stay.
    void clear();
    /// Shows a case read from a file or given on the command line.
    void showCase(const session::CaseDraft& draft);
    /// Says in words what is wrong with a file; nothing if it could not even be opened.
    void showFileProblem(const std::optional<base::JsonError>& error);

    /// No case can be started, for a reason that lies with this computer (no API key): says so
    /// instead of letting a customer go through all pages for nothing.
    void showStationProblem(const QString& sentence);
    /// What the staff should know of this computer; cases can be started all the same.
    void showStationNotice(const QString& sentence);
    void withdrawStationNotice(const QString& sentence);
    /// Whether the project takes a case whose ID type Step 1 could not tell.
    void setUniversal(bool universal);
    /// Says which rule packs of the place were refused: for the staff, not for customers alone.
    void showRefusedPacks(const QList<rules::PackError>& packs);
    /// Says that the case ended because the customer did not agree.
    void showRefusal();

    /// The card with the cases of this desk; shown unless it is hidden.
    [[nodiscard]] DeskCases& deskCases() { return *m_deskCases; }
    void hideDeskCases();

    /// Offers the two ways to enter customers who were verified elsewhere.
    void offerEntries();
    /// How the file stands that is entered from behind this page.
    void showImport(migration::ImportState state, const migration::SendTally& tally);

    void enter() override;

Q_SIGNALS:
    void entryRequested();
    void importRequested();
    void startRequested(const session::CaseDraft& draft);
    /// Dropped on the page or chosen in the dialog.
    void caseFileChosen(const QString& path);

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum class IdProblem { None, Empty, Malformed };

    QWidget* buildForm();
    void chooseFile();
    void submit();
    void showIdProblem(IdProblem problem);
    void nameImport();

    bool m_universal = false;
    IdProblem m_idProblemKind = IdProblem::None;
    std::optional<session::CaseDraft>
        m_handedOver; ///< fields and options of the file, kept while the id stays
    QLabel* m_title;
    QLabel* m_lead;
    QLabel* m_idLabel;
    QLineEdit* m_id;
    QLabel* m_idProblem;
    IdChoice* m_choice;
    QFrame* m_form;
    QLabel* m_fileHint;
    QPushButton* m_openFile;
    StartNotices* m_notices;
    DeskCases* m_deskCases;
    QHBoxLayout* m_columns;
    migration::ImportState m_import = migration::ImportState::NoFile;
    migration::SendTally m_importTally;
    QPushButton* m_enterMany; ///< this and the next are hidden unless they are offered
    Announcer* m_importAnnouncer;
    QPushButton* m_enterOne;
    QPushButton* m_start;
};

} // namespace ui
