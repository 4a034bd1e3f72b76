// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document_camera_dialog.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using ui::DocumentCameraDialog;

class DocumentCameraDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void withoutAFrameNothingCanBeTaken();
    void pictureIsTakenWithTheKeyboard();
    void laterFramesDoNotTouchWhatWasTaken();
    void retakeGoesBackToTheLivePicture();
    void escapeTakesNothing();
    void missingCameraIsSaid();
    void cameraThatComesBackCanBeUsed();
    void cameraThatIsLostLeavesWhatWasTaken();

private:
    [[nodiscard]] QPushButton* button(const char* name) const
    {
        return m_dialog->findChild<QPushButton*>(QLatin1String(name));
    }
    [[nodiscard]] bool says(const QString& words) const;

    QPointer<DocumentCameraDialog> m_dialog;
};

static QImage frame(Qt::GlobalColor colour)
{
    QImage picture(1280, 720, QImage::Format_RGB32);
    picture.fill(colour);
    return picture;
}

bool DocumentCameraDialogTest::says(const QString& words) const
{
    const auto labels = m_dialog->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* label) {
        return label->isVisible() && label->text().contains(words);
    });
}

void DocumentCameraDialogTest::init()
{
    m_dialog = new DocumentCameraDialog;
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void DocumentCameraDialogTest::cleanup()
{
    delete m_dialog;
}

void DocumentCameraDialogTest::withoutAFrameNothingCanBeTaken()
{
    QVERIFY(!button("takePicture")->isEnabled());
    m_dialog->showFrame({});
    QVERIFY(!button("takePicture")->isEnabled());
    m_dialog->showFrame(frame(Qt::white));
    QVERIFY(button("takePicture")->isEnabled());
}

void DocumentCameraDialogTest::pictureIsTakenWithTheKeyboard()
{
    QSignalSpy taken(m_dialog, &DocumentCameraDialog::photographTaken);
    m_dialog->showFrame(frame(Qt::blue));
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QVERIFY(button("usePicture")->isVisible());
    QCOMPARE(taken.size(), 0);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.first().first().value<QImage>(), frame(Qt::blue));
    QTRY_VERIFY(m_dialog.isNull());
}

void DocumentCameraDialogTest::laterFramesDoNotTouchWhatWasTaken()
{
    QSignalSpy taken(m_dialog, &DocumentCameraDialog::photographTaken);
    m_dialog->showFrame(frame(Qt::blue));
    button("takePicture")->click();
    m_dialog->showFrame(frame(Qt::red));
    button("usePicture")->click();
    QCOMPARE(taken.first().first().value<QImage>(), frame(Qt::blue));
}

void DocumentCameraDialogTest::retakeGoesBackToTheLivePicture()
{
    QSignalSpy taken(m_dialog, &DocumentCameraDialog::photographTaken);
    m_dialog->showFrame(frame(Qt::blue));
    button("takePicture")->click();
    m_dialog->showFrame(frame(Qt::red));
    button("retakePicture")->click();
    QVERIFY(button("takePicture")->hasFocus());
    QVERIFY(!button("usePicture")->isVisible());
    button("takePicture")->click();
    button("usePicture")->click();
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.first().first().value<QImage>(), frame(Qt::red));
}

void DocumentCameraDialogTest::escapeTakesNothing()
{
    const QSignalSpy taken(m_dialog, &DocumentCameraDialog::photographTaken);
    const QSignalSpy rejected(m_dialog, &QDialog::rejected);
    m_dialog->showFrame(frame(Qt::blue));
    button("takePicture")->click();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCOMPARE(rejected.size(), 1);
    QCOMPARE(taken.size(), 0);
}

void DocumentCameraDialogTest::missingCameraIsSaid()
{
    const auto sentence = QStringLiteral("No camera was found.");
    m_dialog->showFrame(frame(Qt::blue));
    m_dialog->showProblem(sentence);
    QVERIFY(says(sentence));
    QVERIFY(!button("takePicture")->isEnabled());
    QVERIFY(button("cancel")->isEnabled());
}

void DocumentCameraDialogTest::cameraThatComesBackCanBeUsed()
{
    const auto sentence = QStringLiteral("No camera was found.");
    m_dialog->showProblem(sentence);
    m_dialog->showProblem({});
    QVERIFY(!says(sentence));
    QVERIFY(!button("takePicture")->isEnabled());
    m_dialog->showFrame(frame(Qt::blue));
    QVERIFY(button("takePicture")->isEnabled());
}

void DocumentCameraDialogTest::cameraThatIsLostLeavesWhatWasTaken()
{
    QSignalSpy taken(m_dialog, &DocumentCameraDialog::photographTaken);
    m_dialog->showFrame(frame(Qt::blue));
    button("takePicture")->click();
    m_dialog->showProblem(QStringLiteral("No camera was found."));
    button("usePicture")->click();
    QCOMPARE(taken.first().first().value<QImage>(), frame(Qt::blue));
}

QTEST_MAIN(DocumentCameraDialogTest)
#include "tst_document_camera_dialog.moc"
