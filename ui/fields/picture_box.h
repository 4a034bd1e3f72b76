// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QImage>

class QLabel;
class QMimeData;
class QPushButton;

namespace ui
{

class Announcer;
class PhotoView;

/// Shows one picture and takes another: by its buttons, dropped, or pasted while the focus is
/// inside. Knows neither files nor formats. Space means to choose a file, Delete to remove.
class PictureBox final : public QFrame
{
    Q_OBJECT

public:
    enum class Notice {
        None,
        Busy,
        NotOnePicture, ///< what was dropped or pasted is no picture, several, or not on this
                       ///< machine
        Refused,       ///< see showRefusal()
    };

    explicit PictureBox(QWidget* parent = nullptr);

    /// Null for none. `bytes` is told beneath.
    void showPicture(const QImage& picture, qsizetype bytes);
    void showNotice(Notice notice);
    /// The sentence that says why a choice was not taken; stays until the next notice.
    void showRefusal(const QString& sentence);
    [[nodiscard]] Notice notice() const { return m_notice; }
    void retranslate();

Q_SIGNALS:
    void fileRequested();
    void photographRequested();
    void removeRequested();
    void fileOffered(const QString& path);
    void pictureOffered(const QImage& picture);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void take(const QMimeData* offered);
    void enlarge();
    [[nodiscard]] QString facts() const;
    void tell();

    PhotoView* m_preview;
    QLabel* m_facts;
    QWidget* m_refusalRow;
    QLabel* m_refusal;
    Announcer* m_factsAnnouncer;
    Announcer* m_refusalAnnouncer;
    QPushButton* m_choose;
    QPushButton* m_photograph;
    QPushButton* m_enlarge;
    QPushButton* m_remove;
    QImage m_picture;
    qsizetype m_bytes = 0;
    Notice m_notice = Notice::None;
};

} // namespace ui
