// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/document_encoder.h"

#include <QRandomGenerator>
#include <QTest>

class DocumentEncoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data();
    void sizes();
    void aPageThatDoesNotCompressGetsSmaller();
    void noPictureIsRefused();
};

static QImage blank(QSize size)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    return picture;
}

void DocumentEncoderTest::sizes_data()
{
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<QSize>("sent");
    QTest::newRow("small") << QSize(300, 400) << QSize(300, 400);
    QTest::newRow("at the limit") << QSize(2000, 1000) << QSize(2000, 1000);
    QTest::newRow("wide") << QSize(4000, 1000) << QSize(2000, 500);
    QTest::newRow("high") << QSize(3000, 6000) << QSize(1000, 2000);
}

void DocumentEncoderTest::sizes()
{
    QFETCH(QSize, picture);
    const auto jpeg = framing::encodeDocument(blank(picture));
    QVERIFY(jpeg.ok());
    QTEST(QImage::fromData(*jpeg, "jpeg").size(), "sent");
}

void DocumentEncoderTest::aPageThatDoesNotCompressGetsSmaller()
{
    QRandomGenerator random(7);
    QImage noise(2000, 2000, QImage::Format_RGB32);
    random.fillRange(reinterpret_cast<quint32*>(noise.bits()), noise.sizeInBytes() / 4);
    const auto jpeg = framing::encodeDocument(noise);
    QVERIFY(jpeg.ok());
    QVERIFY(jpeg->size() <= framing::mostPhotoBytes);
    const int side = QImage::fromData(*jpeg, "jpeg").width();
    QVERIFY2(side >= 1400 && side < 2000, qPrintable(QString::number(side)));
}

void DocumentEncoderTest::noPictureIsRefused()
{
    const auto jpeg = framing::encodeDocument({});
    QVERIFY(!jpeg.ok());
    QCOMPARE(jpeg.error(), framing::EncodeError::NoPicture);
}

QTEST_APPLESS_MAIN(DocumentEncoderTest)
#include "tst_document_encoder.moc"
