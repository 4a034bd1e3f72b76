// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/field.h"
#include "session/case_draft.h"
#include "ui/pages/page.h"

#include <QImage>

namespace ui
{

class FactList;
class PhotoView;

/// All that will be sent, masked until somebody asks to see it; one button sends it.
class ConfirmPage final : public Page
{
    Q_OBJECT

public:
    explicit ConfirmPage(QWidget* parent = nullptr);

    void setCase(const session::CaseDraft& draft, const rules::Form& form,
                 const rules::Values& values, const rules::Pictures& pictures = {});
    /// Where it goes is the sandbox of this computer.
    void setSandbox(bool sandbox);
    void setPhoto(const QImage& photo);

    void enter() override;
    void forget() override;

Q_SIGNALS:
    void backRequested();
    void submitted();

protected:
    void retranslate() override;

private:
    void showFacts();
    void showPictures();
    void setRevealed(bool revealed);

    std::optional<session::CaseDraft> m_case;
    rules::Form m_form;
    rules::Values m_values;
    rules::Pictures m_pictures;
    bool m_sandbox = false;
    bool m_revealed = false;
    QLabel* m_title;
    QLabel* m_lead;
    FactList* m_facts;
    QPushButton* m_reveal;
    PhotoView* m_photo;
    QVBoxLayout* m_pictureColumn; ///< the pictures of the form, each under its name
    QLabel* m_whereTitle;
    QLabel* m_where;
    QLabel* m_once;
    QPushButton* m_back;
    QPushButton* m_submit;
};

} // namespace ui
