// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/document_maker.h"

#include "framing/document_encoder.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <memory>

using framing::Document;
using framing::DocumentError;
using framing::DocumentMaker;

Q_DECLARE_METATYPE(framing::Document)

class DocumentMakerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fileBecomesADocument();
    void pictureBecomesADocument();
    void sides_data();
    void sides();
    void wrongFilesAreRefused_data();
    void wrongFilesAreRefused();
    void newerWishOvertakesTheOlder();
    void stoppedItSaysNothing();
    void destroyedItLeavesNothingBehind();

private:
    [[nodiscard]] QString file(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }

    QTemporaryDir m_folder;
};

static QImage page(QSize size)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    return picture;
}

static void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void DocumentMakerTest::initTestCase()
{
    qRegisterMetaType<Document>("framing::Document");
    QVERIFY(page({600, 800}).save(file("page.png")));
    QVERIFY(page({199, 800}).save(file("narrow.png")));
    write(file("picture.jpg"), "=1+1");
    write(file("empty.jpg"), {});
    QFile whole(file("page.png"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    write(file("half.png"), whole.readAll().left(200));
    // The header of a picture of 200 megapixels, in 54 bytes.
    QByteArray bitmap("BM\x36\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", 18);
    bitmap += QByteArray("\x20\x4e\0\0\x10\x27\0\0\x01\0\x18\0", 12) + QByteArray(24, '\0');
    write(file("huge.bmp"), bitmap);
}

void DocumentMakerTest::fileBecomesADocument()
{
    DocumentMaker maker;
    QSignalSpy made(&maker, &DocumentMaker::made);
    maker.makeFrom(file("page.png"));
    QVERIFY(maker.isBusy());
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(!maker.isBusy());
    const auto document = made.first().first().value<Document>();
    QVERIFY(document.jpeg.startsWith("\xff\xd8\xff"));
    QCOMPARE(document.picture.size(), QSize(600, 800));
}

void DocumentMakerTest::pictureBecomesADocument()
{
    DocumentMaker maker;
    QSignalSpy made(&maker, &DocumentMaker::made);
    maker.makeFrom(page({4000, 3000}));
    QTRY_COMPARE(made.size(), 1);
    QCOMPARE(made.first().first().value<Document>().picture.size(), QSize(2000, 1500));
}

void DocumentMakerTest::sides_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("taken");
    QTest::newRow("as small as may be") << QSize(200, 200) << true;
    QTest::newRow("too narrow") << QSize(199, 200) << false;
    QTest::newRow("too low") << QSize(200, 199) << false;
    QTest::newRow("no picture") << QSize() << false;
}

void DocumentMakerTest::sides()
{
    QFETCH(QSize, size);
    QFETCH(bool, taken);
    DocumentMaker maker;
    QSignalSpy made(&maker, &DocumentMaker::made);
    QSignalSpy failed(&maker, &DocumentMaker::failed);
    maker.makeFrom(size.isValid() ? page(size) : QImage());
    QTRY_COMPARE(made.size() + failed.size(), 1);
    QCOMPARE(made.size() == 1, taken);
}

void DocumentMakerTest::wrongFilesAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<DocumentError>("error");
    QTest::newRow("no path") << QString() << DocumentError::Unreadable;
    QTest::newRow("not there") << file("nothing.jpg") << DocumentError::Unreadable;
    QTest::newRow("folder") << m_folder.path() << DocumentError::Unreadable;
    QTest::newRow("device") << QStringLiteral("/dev/zero") << DocumentError::Unreadable;
    QTest::newRow("NUL in it") << file("page.png") + QChar(0) + file("page.png")
                               << DocumentError::Unreadable;
    QTest::newRow("10,000 characters") << u'/' + QString(10'000, u'a') << DocumentError::Unreadable;
    QTest::newRow("up and up") << m_folder.path() + QString(QStringLiteral("/..")).repeated(99) +
                                      QStringLiteral("/etc/passwd")
                               << DocumentError::NotAPicture;
    QTest::newRow("formula") << file("picture.jpg") << DocumentError::NotAPicture;
    QTest::newRow("empty") << file("empty.jpg") << DocumentError::NotAPicture;
    QTest::newRow("cut off") << file("half.png") << DocumentError::Damaged;
    QTest::newRow("200 megapixels") << file("huge.bmp") << DocumentError::TooManyPixels;
    QTest::newRow("too narrow") << file("narrow.png") << DocumentError::TooSmall;
}

void DocumentMakerTest::wrongFilesAreRefused()
{
    QFETCH(QString, path);
    DocumentMaker maker;
    const QSignalSpy made(&maker, &DocumentMaker::made);
    QSignalSpy failed(&maker, &DocumentMaker::failed);
    maker.makeFrom(path);
    QTRY_COMPARE(failed.size(), 1);
    QTEST(failed.first().first().value<DocumentError>(), "error");
    QCOMPARE(made.size(), 0);
}

void DocumentMakerTest::newerWishOvertakesTheOlder()
{
    DocumentMaker maker;
    QSignalSpy made(&maker, &DocumentMaker::made);
    maker.makeFrom(page({6000, 6000}));
    maker.makeFrom(page({5000, 6000}));
    maker.makeFrom(page({300, 400}));
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().first().value<Document>().picture.size(), QSize(300, 400));
}

void DocumentMakerTest::stoppedItSaysNothing()
{
    DocumentMaker maker;
    const QSignalSpy made(&maker, &DocumentMaker::made);
    const QSignalSpy failed(&maker, &DocumentMaker::failed);
    maker.makeFrom(file("page.png"));
    maker.stop();
    QVERIFY(!maker.isBusy());
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
    QCOMPARE(made.size() + failed.size(), 0);
}

void DocumentMakerTest::destroyedItLeavesNothingBehind()
{
    auto maker = std::make_unique<DocumentMaker>();
    maker->makeFrom(page({3000, 3000}));
    maker.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(DocumentMakerTest)
#include "tst_document_maker.moc"
