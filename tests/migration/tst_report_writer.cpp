// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/report_writer.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using migration::ReportWriter;

class ReportWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAfterTheOther();
    void whatCannotBeWrittenIsToldSo();
    void nothingIsToldOfAnAbandonedOne();
    void itMayGoAtAnyTime();

private:
    [[nodiscard]] migration::ReportPaths paths(const QString& folder = {}) const
    {
        return migration::reportPaths(m_files.filePath(QStringLiteral("rows.csv")), folder);
    }

    QTemporaryDir m_files;
    migration::ResultSpool m_results;
};

void ReportWriterTest::oneAfterTheOther()
{
    ReportWriter writer;
    QSignalSpy written(&writer, &ReportWriter::written);
    for (int i = 1; i <= 2; ++i) {
        writer.write(paths(), m_results, 3, {});
        QTRY_COMPARE(written.size(), i);
        QVERIFY(written.last().first().toBool());
    }
    QVERIFY(QFile::exists(paths().csv) && QFile::exists(paths().page));
}

void ReportWriterTest::whatCannotBeWrittenIsToldSo()
{
    ReportWriter writer;
    QSignalSpy written(&writer, &ReportWriter::written);
    writer.write(paths(m_files.filePath(QStringLiteral("none"))), m_results, 3, {});
    QTRY_COMPARE(written.size(), 1);
    QVERIFY(!written.first().first().toBool());
}

void ReportWriterTest::nothingIsToldOfAnAbandonedOne()
{
    ReportWriter writer;
    QSignalSpy written(&writer, &ReportWriter::written);
    writer.write(paths(), m_results, 1000, {});
    writer.abandon();
    writer.write(paths(), m_results, 3, {}); // the next one
    QTRY_COMPARE(written.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(written.size(), 1);
}

void ReportWriterTest::itMayGoAtAnyTime()
{
    {
        ReportWriter writer;
        writer.write(paths(), m_results, 1000, {});
    }
    QCoreApplication::processEvents();
    QVERIFY(QFile::exists(paths().csv)); // it was waited for
}

QTEST_GUILESS_MAIN(ReportWriterTest)
#include "tst_report_writer.moc"
