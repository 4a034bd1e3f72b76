// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/single_entry.h"
#include "ui/pages/page.h"

class QFrame;
class QLineEdit;
class QProgressBar;

namespace ui
{

class Announcer;
class Badge;
class FactList;
class MarkedLine;
class PictureField;

/// A verified customer is entered: who, and as what; the submission id, to be copied, and the
/// pictures that the entry itself cannot carry. While pictures are chosen and not sent, sending
/// them is the main action, and leaving is asked for twice.
class EnteredPage final : public Page
{
    Q_OBJECT

public:
    explicit EnteredPage(QWidget* parent = nullptr);
    ~EnteredPage() override;

    /// Whom the page is about: name and e-mail address are shown masked.
    void setCustomer(const rules::Form& form, const rules::Values& values);
    /// `wasThereBefore`: it was not this try that entered the customer.
    void setEntered(const QString& submissionId, bool wasThereBefore);
    /// How it stands with the pictures; `share`: of what is being sent, 0..1.
    void setPictures(migration::PicturesState state, double share,
                     const std::optional<migration::EntryProblem>& problem);
    /// The answer to photographRequested().
    void takePhotograph(const QString& wireName, const QImage& photograph);

    void forget() override;

Q_SIGNALS:
    void picturesSubmitted(const rules::Pictures& pictures);
    void picturesCancelled();
    void photographRequested(const QString& wireName);
    void nextRequested();
    void backRequested();

protected:
    void retranslate() override;

private:
    QWidget* buildId();
    QWidget* buildPictures();
    [[nodiscard]] rules::Pictures pictures() const;
    /// Whether there are pictures that the service has not got.
    [[nodiscard]] bool hasUnsent() const;
    void copy();
    void sendPictures();
    void takePictureChange();
    void leave(void (EnteredPage::*how)());
    void showPictureState();
    void showUpload();
    void showButtons();

    rules::Form m_form;
    rules::Values m_shown; ///< of the customer, no more than the facts need
    bool m_wasThereBefore = false;
    bool m_asksToLeave = false;
    migration::PicturesState m_state = migration::PicturesState::None;
    std::optional<migration::EntryProblem> m_problem;
    rules::Pictures m_sent; ///< what was handed over last
    Badge* m_badge;
    QLabel* m_title;
    QLabel* m_lead;
    FactList* m_facts;
    QLabel* m_idTitle;
    QLineEdit* m_id;
    QPushButton* m_copy;
    QLabel* m_copied;
    Announcer* m_copiedAnnouncer;
    QLabel* m_picturesTitle;
    QLabel* m_picturesLead;
    QList<PictureField*> m_fields;
    MarkedLine* m_pictureLine;
    QLabel* m_small;
    QProgressBar* m_bar;
    QPushButton* m_cancel; ///< beside it, of the upload alone
    Announcer* m_pictureAnnouncer;
    QPushButton* m_back;
    QPushButton* m_send;
    QPushButton* m_next;
};

} // namespace ui
