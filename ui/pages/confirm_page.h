// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/field.h"
#include "session/case_draft.h"
#include "ui/pages/page.h"

#include <QImage>

namespace ui
{

class MaskedFacts;
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
    void showPictures();

    rules::Pictures m_pictures;
    bool m_sandbox = false;
    QLabel* m_title;
    QLabel* m_lead;
    MaskedFacts* m_facts;
    PhotoView* m_photo;
    QVBoxLayout* m_pictureColumn; ///< the pictures of the form, each under its name
    QLabel* m_whereTitle;
    QLabel* m_where;
    QLabel* m_once;
    QPushButton* m_back;
    QPushButton* m_submit;
};

} // namespace ui
