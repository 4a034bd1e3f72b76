// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "table/csv_writer.h"

#include <QBuffer>
#include <QTest>

class CsvWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void aFileIsReadRightByASpreadsheet();
    void saysWhenTheDeviceIsFull();
};

namespace
{

/// Takes so many bytes and no more.
class FullDevice final : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

private:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override
    {
        if (size > m_room)
            return -1;
        m_room -= size;
        return size;
    }

    qint64 m_room;
};

} // namespace

void CsvWriterTest::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const QString& text, const QString& written) {
        QTest::newRow(qPrintable(QStringLiteral("'%1'").arg(text))) << text << written;
    };
    row(QStringLiteral("plain"), QStringLiteral("plain"));
    row(QString(), QString());
    row(QStringLiteral("a,b"), QStringLiteral("\"a,b\""));
    row(QStringLiteral("a;b"), QStringLiteral("a;b"));
    row(QStringLiteral("a \"b\""), QStringLiteral("\"a \"\"b\"\"\""));
    row(QStringLiteral("a\nb"), QStringLiteral("\"a\nb\""));
    row(QStringLiteral(" a"), QStringLiteral("\" a\""));
    row(QStringLiteral("=1+1"), QStringLiteral("'=1+1"));
    row(QStringLiteral("+82 10"), QStringLiteral("'+82 10"));
    row(QStringLiteral("-1"), QStringLiteral("'-1"));
    row(QStringLiteral("@SUM(A1)"), QStringLiteral("'@SUM(A1)"));
    row(QStringLiteral("\t=1"), QStringLiteral("'\t'=1"));
    row(QStringLiteral("\r=1"), QStringLiteral("\"'\r'=1\""));
    row(QStringLiteral("  =1"), QStringLiteral("'  =1"));
    row(QStringLiteral("＝1"), QStringLiteral("'＝1"));
    row(QStringLiteral("=HYPERLINK(\"x\",\"y\")"),
        QStringLiteral("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""));
    row(QStringLiteral("a=1"), QStringLiteral("a=1"));
    row(QStringLiteral("a;=1"), QStringLiteral("a;'=1"));
    row(QStringLiteral("a; \"=1"), QStringLiteral("\"a; \"\"'=1\""));
    row(QStringLiteral("a\t-1;+2"), QStringLiteral("a\t'-1;'+2"));
    row(QStringLiteral("a\n＝1"), QStringLiteral("\"a\n'＝1\""));
    row(QStringLiteral("a;b=1, -1"), QStringLiteral("\"a;b=1, -1\""));
}

void CsvWriterTest::cells()
{
    QFETCH(QString, text);
    QTEST(table::csvCell(text), "written");
}

void CsvWriterTest::aFileIsReadRightByASpreadsheet()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    table::CsvWriter writer(buffer);
    QVERIFY(writer.write({QStringLiteral("row"), QStringLiteral("이름")}));
    QVERIFY(writer.write({QStringLiteral("1"), QString()}));
    QCOMPARE(buffer.data(), QByteArray("\xEF\xBB\xBFrow,이름\r\n1,\r\n"));
}

void CsvWriterTest::saysWhenTheDeviceIsFull()
{
    FullDevice device(10);
    table::CsvWriter writer(device);
    QVERIFY(writer.write({QStringLiteral("12345")}));
    QVERIFY(!writer.write({QStringLiteral("1")}));
    QVERIFY(!writer.write({}));
}

QTEST_APPLESS_MAIN(CsvWriterTest)
#include "tst_csv_writer.moc"
