// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QImage>

class QLabel;
class QPushButton;

namespace ui
{

class Announcer;
class PhotoView;

/// Photographs a document: the live picture and one large button, then the picture that was taken,
/// to be used or taken again. Knows no camera. Whoever opens it
/// - hands each frame of the camera to showFrame(), e.g. from session::CameraFeed::frameArrived;
/// - hands the sentence about a camera that is missing or busy to showProblem(), and an empty one
///   when all is well again;
/// - gives photographTaken() to PictureField::takePhotograph();
/// - calls open(), and stops the camera on finished(). It deletes itself when closed.
class DocumentCameraDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DocumentCameraDialog(QWidget* parent = nullptr);

public Q_SLOTS:
    /// Unmirrored. Null frames are nothing.
    void showFrame(const QImage& frame);
    /// Stands in place of the live picture; empty for none.
    void showProblem(const QString& sentence);

Q_SIGNALS:
    /// Once, just before it closes.
    void photographTaken(const QImage& photograph);

protected:
    void changeEvent(QEvent* event) override;

private:
    void take();
    void retake();
    void use();
    void showState();
    void retranslate();

    QImage m_live;  ///< null while there is none
    QImage m_taken; ///< null until it was taken
    QString m_problem;
    QLabel* m_title;
    QLabel* m_advice;
    PhotoView* m_picture;
    QPushButton* m_cancel;
    QPushButton* m_retake;
    QPushButton* m_take;
    QPushButton* m_use;
    Announcer* m_announcer;
};

} // namespace ui
