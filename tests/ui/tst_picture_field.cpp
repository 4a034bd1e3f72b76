// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/picture_field.h"

#include "ui/fields/field_factory.h"
#include "ui/fields/picture_box.h"
#include "ui/widgets/picture_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using ui::FieldEditor;
using ui::PictureField;

/// What is put into the field, by whichever way.
using Offer = std::function<void(QMimeData&)>;
Q_DECLARE_METATYPE(Offer)

class PictureFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void emptyItHasNoPictureAndNoValue();
    void offers_data();
    void offersAreTakenWhenDropped_data() { offers_data(); }
    void offersAreTakenWhenDropped();
    void offersAreTakenWhenPasted_data() { offers_data(); }
    void offersAreTakenWhenPasted();
    void chosenFileIsTaken();
    void photographIsTakenAndMadeSmallEnough();
    void whatIsSentIsUprightAndWithoutMetadata();
    void photographIsAskedForWithTheWireName();
    void settingAPictureEmitsNothing();
    void settingAPictureDropsWhatIsPrepared();
    void refusedFilesLeaveThePictureBefore_data();
    void refusedFilesLeaveThePictureBefore();
    void wrongOffersAreRefused_data();
    void wrongOffersAreRefused();
    void refusalGoesWithTheNextPicture();
    void newerChoiceOvertakesTheOlder();
    void whilePreparedItSaysSoAndStaysUsable();
    void deletedWhilePreparingNothingHappens();
    void deleteKeyRemoves();
    void removeButtonRemovesAndKeepsTheFocusInside();
    void removingNothingSaysNothing();
    void noFileNameIsShown();
    void pictureIsEnlargedPixelByPixel();
    void everythingHasAName();

private:
    [[nodiscard]] QString file(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }
    [[nodiscard]] QStringList visibleTexts() const;
    [[nodiscard]] bool says(const char* words) const
    {
        return !visibleTexts().filter(QLatin1String(words)).isEmpty();
    }
    [[nodiscard]] QPushButton* button(const char* name) const
    {
        return m_field->findChild<QPushButton*>(QLatin1String(name));
    }
    void drop(const Offer& offer);
    void dropFile(const QString& path);
    static void paste(const Offer& offer, QWidget* at);

    QTemporaryDir m_folder;
    std::unique_ptr<QWidget> m_window;
    PictureField* m_field = nullptr;
    ui::PictureBox* m_box = nullptr;
};

static QImage page(QSize size, Qt::GlobalColor colour = Qt::white)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(colour);
    return picture;
}

static QImage sent(const PictureField* field)
{
    return QImage::fromData(field->picture(), "jpeg");
}

static void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void PictureFieldTest::initTestCase()
{
    QVERIFY(page({600, 800}).save(file("Hong Gildong bill.png")));
    QVERIFY(page({60, 80}).save(file("small.png")));
    write(file("formula.jpg"), "=1+1");
}

void PictureFieldTest::init()
{
    m_window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(m_window.get());
    rules::Field field;
    field.wireName = QStringLiteral("addressImage");
    field.kind = rules::FieldKind::Picture;
    FieldEditor* editor = ui::makeFieldEditor(field, m_window.get());
    m_field = qobject_cast<PictureField*>(editor);
    QVERIFY(m_field != nullptr);
    ui::EditorWords words;
    words.label = QStringLiteral("Proof of address");
    words.hint = QStringLiteral("A picture of a bill");
    m_field->setWords(words);
    m_box = m_field->findChild<ui::PictureBox*>();
    column->addWidget(m_field);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
}

void PictureFieldTest::cleanup()
{
    m_window.reset();
    QThreadPool::globalInstance()->waitForDone();
}

QStringList PictureFieldTest::visibleTexts() const
{
    QStringList texts;
    for (const QLabel* label : m_field->findChildren<QLabel*>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

void PictureFieldTest::drop(const Offer& offer)
{
    QMimeData data;
    offer(data);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_box, &enter);
    QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_box, &event);
}

void PictureFieldTest::dropFile(const QString& path)
{
    drop([&path](QMimeData& data) { data.setUrls({QUrl::fromLocalFile(path)}); });
}

void PictureFieldTest::paste(const Offer& offer, QWidget* at)
{
    auto data = std::make_unique<QMimeData>();
    offer(*data);
    QApplication::clipboard()->setMimeData(data.release());
    QTest::keySequence(at, QKeySequence::Paste);
}

void PictureFieldTest::emptyItHasNoPictureAndNoValue()
{
    QVERIFY(m_field->picture().isEmpty());
    QVERIFY(m_field->value().isEmpty());
    m_field->setValue(QStringLiteral("../../etc/passwd"));
    QVERIFY(m_field->value().isEmpty());
    QVERIFY(!button("removePicture")->isVisible());
    QVERIFY(says("Drop a picture"));
}

void PictureFieldTest::offers_data()
{
    QTest::addColumn<Offer>("offer");
    const QUrl url = QUrl::fromLocalFile(file("Hong Gildong bill.png"));
    QTest::newRow("file") << Offer([url](QMimeData& data) { data.setUrls({url}); });
    QTest::newRow("picture") << Offer([](QMimeData& data) { data.setImageData(page({600, 800})); });
    QTest::newRow("picture from a page on the web") << Offer([](QMimeData& data) {
        data.setUrls({QUrl(QStringLiteral("https://bank.example/bill.png"))});
        data.setImageData(page({600, 800}));
    });
}

void PictureFieldTest::offersAreTakenWhenDropped()
{
    QFETCH(Offer, offer);
    QSignalSpy finished(m_field, &FieldEditor::finished);
    QSignalSpy edited(m_field, &FieldEditor::edited);
    drop(offer);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(finished.first().first().toString(), QStringLiteral("addressImage"));
    QCOMPARE(sent(m_field).size(), QSize(600, 800));
    QVERIFY(m_field->value().isEmpty());
    QVERIFY(says("kB"));
    QVERIFY(says("800"));
}

void PictureFieldTest::offersAreTakenWhenPasted()
{
    QFETCH(Offer, offer);
    QSignalSpy finished(m_field, &FieldEditor::finished);
    // Wherever in the field the focus is.
    paste(offer, button("chooseFile"));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(sent(m_field).size(), QSize(600, 800));
}

void PictureFieldTest::chosenFileIsTaken()
{
    QSignalSpy finished(m_field, &FieldEditor::finished);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QTest::keyClick(m_box, Qt::Key_Space);
    auto* dialog = m_field->findChild<QFileDialog*>();
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->fileSelected(file("Hong Gildong bill.png"));
    dialog->close();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(sent(m_field).size(), QSize(600, 800));
}

void PictureFieldTest::photographIsTakenAndMadeSmallEnough()
{
    QSignalSpy finished(m_field, &FieldEditor::finished);
    m_field->takePhotograph(page({4000, 3000}, Qt::gray));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(sent(m_field).size(), QSize(2000, 1500));
    QVERIFY(m_field->picture().size() <= rules::recommendedPictureBytes);
}

void PictureFieldTest::whatIsSentIsUprightAndWithoutMetadata()
{
    // 300x400, to be turned by a quarter.
    QVERIFY(page({400, 300}).save(file("plain.jpg"), "jpeg"));
    QFile plain(file("plain.jpg"));
    QVERIFY(plain.open(QIODevice::ReadOnly));
    const QByteArray jpeg = plain.readAll();
    QByteArray exif("Exif\0\0II*\0\10\0\0\0\1\0\22\1\3\0\1\0\0\0\6", 25);
    exif += QByteArray(7, '\0');
    const QByteArray segment = QByteArray("\xff\xe1\0", 3) + char(exif.size() + 2) + exif;
    write(file("turned.jpg"), jpeg.left(2) + segment + jpeg.mid(2));
    QSignalSpy finished(m_field, &FieldEditor::finished);
    dropFile(file("turned.jpg"));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(sent(m_field).size(), QSize(300, 400));
    QVERIFY(!m_field->picture().contains("Exif"));
}

void PictureFieldTest::photographIsAskedForWithTheWireName()
{
    QSignalSpy requested(m_field, &PictureField::photographRequested);
    QTest::keyClick(button("photographDocument"), Qt::Key_Space);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().toString(), QStringLiteral("addressImage"));
}

void PictureFieldTest::settingAPictureEmitsNothing()
{
    const QSignalSpy edited(m_field, &FieldEditor::edited);
    const QSignalSpy finished(m_field, &FieldEditor::finished);
    m_field->setPicture("no picture");
    QCOMPARE(m_field->picture(), QByteArray("no picture"));
    QVERIFY(button("removePicture")->isVisible());
    m_field->setPicture({});
    QVERIFY(m_field->picture().isEmpty());
    QCOMPARE(edited.size() + finished.size(), 0);
}

void PictureFieldTest::settingAPictureDropsWhatIsPrepared()
{
    const QSignalSpy finished(m_field, &FieldEditor::finished);
    dropFile(file("Hong Gildong bill.png"));
    m_field->setPicture("other");
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 0);
    QCOMPARE(m_field->picture(), QByteArray("other"));
}

void PictureFieldTest::refusedFilesLeaveThePictureBefore_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("not there") << file("nothing.png") << QByteArray("cannot be opened");
    QTest::newRow("folder") << m_folder.path() << QByteArray("cannot be opened");
    QTest::newRow("device") << QStringLiteral("/dev/zero") << QByteArray("cannot be opened");
    QTest::newRow("up and up") << m_folder.path() + QString(QStringLiteral("/..")).repeated(50) +
                                      QStringLiteral("/etc/passwd")
                               << QByteArray("not a picture");
    QTest::newRow("formula") << file("formula.jpg") << QByteArray("not a picture");
    QTest::newRow("too small") << file("small.png") << QByteArray("too small");
    QTest::newRow("emoji and 10,000 characters")
        << QStringLiteral("/\U0001F600") + QString(10'000, u'x') << QByteArray("cannot be opened");
}

void PictureFieldTest::refusedFilesLeaveThePictureBefore()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, said);
    const QSignalSpy finished(m_field, &FieldEditor::finished);
    m_field->setPicture("before");
    dropFile(path);
    QTRY_VERIFY(says(said.constData()));
    QCOMPARE(m_field->picture(), QByteArray("before"));
    QCOMPARE(finished.size(), 0);
    // And it is said in the new language when that changes.
    m_field->setWords({});
    QVERIFY(says(said.constData()));
}

void PictureFieldTest::wrongOffersAreRefused_data()
{
    QTest::addColumn<Offer>("offer");
    const QUrl url = QUrl::fromLocalFile(file("Hong Gildong bill.png"));
    QTest::newRow("nothing") << Offer([](QMimeData&) {});
    QTest::newRow("text") << Offer([](QMimeData& data) { data.setText(QStringLiteral("=1+1")); });
    QTest::newRow("two files") << Offer([url](QMimeData& data) { data.setUrls({url, url}); });
    QTest::newRow("on the web") << Offer([](QMimeData& data) {
        data.setUrls({QUrl(QStringLiteral("https://bank.example/bill.png"))});
    });
    QTest::newRow("no picture") << Offer(
        [](QMimeData& data) { data.setData(QStringLiteral("image/png"), "\x89PNG"); });
}

void PictureFieldTest::wrongOffersAreRefused()
{
    QFETCH(Offer, offer);
    m_field->setPicture("before");
    paste(offer, m_box);
    QVERIFY(says("Choose one picture"));
    QCOMPARE(m_field->picture(), QByteArray("before"));
}

void PictureFieldTest::refusalGoesWithTheNextPicture()
{
    dropFile(file("formula.jpg"));
    QTRY_VERIFY(says("not a picture"));
    dropFile(file("Hong Gildong bill.png"));
    QVERIFY(!says("not a picture"));
    QTRY_VERIFY(!m_field->picture().isEmpty());
    QVERIFY(!says("not a picture"));
}

void PictureFieldTest::newerChoiceOvertakesTheOlder()
{
    QSignalSpy finished(m_field, &FieldEditor::finished);
    m_field->takePhotograph(page({6000, 6000}));
    m_field->takePhotograph(page({300, 400}));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(sent(m_field).size(), QSize(300, 400));
}

void PictureFieldTest::whilePreparedItSaysSoAndStaysUsable()
{
    m_field->takePhotograph(page({3000, 3000}));
    QVERIFY(says("Preparing"));
    QVERIFY(button("chooseFile")->isEnabled());
    QTRY_VERIFY(!says("Preparing"));
}

void PictureFieldTest::deletedWhilePreparingNothingHappens()
{
    m_field->takePhotograph(page({3000, 3000}));
    delete m_field;
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
}

void PictureFieldTest::deleteKeyRemoves()
{
    const QSignalSpy finished(m_field, &FieldEditor::finished);
    m_field->setPicture("before");
    QTest::keyClick(m_box, Qt::Key_Delete);
    QVERIFY(m_field->picture().isEmpty());
    QCOMPARE(finished.size(), 1);
}

void PictureFieldTest::removeButtonRemovesAndKeepsTheFocusInside()
{
    m_field->setPicture("before");
    button("removePicture")->setFocus();
    QTest::keyClick(button("removePicture"), Qt::Key_Space);
    QVERIFY(m_field->picture().isEmpty());
    QCOMPARE(QApplication::focusWidget(), m_box);
}

void PictureFieldTest::removingNothingSaysNothing()
{
    const QSignalSpy edited(m_field, &FieldEditor::edited);
    QTest::keyClick(m_box, Qt::Key_Delete);
    QCOMPARE(edited.size(), 0);
}

void PictureFieldTest::noFileNameIsShown()
{
    dropFile(file("Hong Gildong bill.png"));
    QTRY_VERIFY(!m_field->picture().isEmpty());
    QVERIFY(!says("Gildong"));
    QVERIFY(!m_box->accessibleName().contains(QStringLiteral("Gildong")));
    QVERIFY(!m_field->picture().contains("Gildong"));
}

void PictureFieldTest::pictureIsEnlargedPixelByPixel()
{
    QVERIFY(!button("enlargePicture")->isVisible());
    m_field->takePhotograph(page({1000, 1400}));
    QTRY_VERIFY(button("enlargePicture")->isVisible());
    QTest::keyClick(button("enlargePicture"), Qt::Key_Space);
    const QPointer<ui::PictureDialog> dialog = m_field->findChild<ui::PictureDialog*>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->findChild<QLabel*>()->pixmap().size(), QSize(1000, 1400));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(dialog.isNull());
}

void PictureFieldTest::everythingHasAName()
{
    QCOMPARE(m_box->objectName(), QStringLiteral("addressImage"));
    QCOMPARE(m_box->accessibleName(), QStringLiteral("Proof of address"));
    QCOMPARE(m_box->accessibleDescription(), QStringLiteral("A picture of a bill"));
    for (const QPushButton* each : m_field->findChildren<QPushButton*>()) {
        QVERIFY(!each->text().isEmpty());
        QCOMPARE(each->accessibleName(), each->text());
    }
}

QTEST_MAIN(PictureFieldTest)
#include "tst_picture_field.moc"
