// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/report.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using migration::EntryOutcome;
using migration::EntryResult;
using migration::ReportPaths;

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whereItGoes();
    void oneLineARow();
    void thePageHasItsSumsOnTop();
    void thePageRunsNothing();
    void aLongPageListsWhatNeedsAttention();
    void nobodyElseMayReadIt();
    void aFullDiskLeavesNoHalfReport();
    void noFolderNoReport();

private:
    [[nodiscard]] ReportPaths paths() const
    {
        return migration::reportPaths(m_folder->filePath(QStringLiteral("customers.csv")), {});
    }
    [[nodiscard]] static QString read(const QString& path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<migration::ResultSpool> m_results;
};

void ReportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_results = std::make_unique<migration::ResultSpool>();
    EntryResult entered{2, EntryOutcome::Entered, QStringLiteral("id2")};
    EntryResult refused{1, EntryOutcome::Refused};
    refused.code = QStringLiteral("invalid_format");
    refused.parameter = QStringLiteral("email");
    refused.message = QStringLiteral("=cmd|'/c calc'!A1, <script>alert(1)</script>");
    refused.httpStatus = 400;
    EntryResult duplicate{3, EntryOutcome::Duplicate};
    duplicate.sameAs = 2;
    for (const EntryResult& result : {entered, refused, duplicate})
        m_results->add(result);
}

QString ReportTest::read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void ReportTest::whereItGoes()
{
    const ReportPaths beside =
        migration::reportPaths(QStringLiteral("/data/2026.11 customers.csv"), {});
    QCOMPARE(beside.csv, QStringLiteral("/data/2026.11 customers-report.csv"));
    QCOMPARE(beside.page, QStringLiteral("/data/2026.11 customers-report.html"));
    QCOMPARE(migration::reportPaths(QStringLiteral("/data/x.csv"), QStringLiteral("/else")).csv,
             QStringLiteral("/else/x-report.csv"));
}

void ReportTest::oneLineARow()
{
    QVERIFY(migration::writeReport(paths(), *m_results, 4, {}));
    QCOMPARE(
        read(paths().csv),
        QStringLiteral(
            "row,outcome,submissionId,code,parameter,message,httpStatus,sameAs\r\n"
            "1,refused,,invalid_format,email,\"'=cmd|'/c calc'!A1, <script>alert(1)</script>\","
            "400,\r\n"
            "2,entered,id2,,,,,\r\n"
            "3,duplicate,,,,,,2\r\n"
            "4,not_sent,,not_begun,,,,\r\n"));
}

void ReportTest::thePageHasItsSumsOnTop()
{
    migration::ReportWords words;
    words.language = QStringLiteral("ko");
    words.title = QStringLiteral("고객 입력 결과");
    words.outcomes.insert(EntryOutcome::Entered, QStringLiteral("입력됨"));
    QVERIFY(migration::writeReport(paths(), *m_results, 4, words));
    const QString page = read(paths().page);
    QVERIFY(page.startsWith(QStringLiteral("<!DOCTYPE html>\n<html lang=\"ko\">")));
    QVERIFY(page.endsWith(QStringLiteral("</html>\n")));
    QVERIFY(page.contains(QStringLiteral("<h1>고객 입력 결과</h1>")));
    const qsizetype sums = page.indexOf(QStringLiteral("<li>입력됨: 1</li>"));
    QVERIFY(sums > 0 && sums < page.indexOf(QStringLiteral("<table>")));
    QVERIFY(page.contains(QStringLiteral("<li>not_sent: 1</li>")));
    QCOMPARE(page.count(QStringLiteral("<th scope=\"row\">")), 4);
    QCOMPARE(page.count(QStringLiteral("<th scope=\"col\">")), 8);
}

void ReportTest::thePageRunsNothing()
{
    QVERIFY(migration::writeReport(paths(), *m_results, 3, {}));
    const QString page = read(paths().page);
    QVERIFY(!page.contains(QStringLiteral("<script")));
    QVERIFY(page.contains(QStringLiteral("&lt;script&gt;")));
    QVERIFY(page.contains(QStringLiteral("default-src 'none'")));
    QVERIFY(!page.contains(QStringLiteral("http://")) &&
            !page.contains(QStringLiteral("https://")));
}

void ReportTest::aLongPageListsWhatNeedsAttention()
{
    for (qint64 row = 5; row <= 25'000; ++row)
        m_results->add({row, EntryOutcome::Entered, QStringLiteral("id")});
    migration::ReportWords words;
    words.onlyTroubles = QStringLiteral("The rest is in the table.");
    QVERIFY(migration::writeReport(paths(), *m_results, 25'000, words));
    const QString page = read(paths().page);
    QCOMPARE(page.count(QStringLiteral("<th scope=\"row\">")), 3); // 1, 3 and 4
    QVERIFY(page.contains(words.onlyTroubles));
    QVERIFY(page.contains(QStringLiteral("<li>entered: 24997</li>")));
    QCOMPARE(read(paths().csv).count(u'\n'), 25'001);
}

void ReportTest::nobodyElseMayReadIt()
{
    QVERIFY(migration::writeReport(paths(), *m_results, 3, {}));
    for (const QString& path : {paths().csv, paths().page})
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
}

void ReportTest::aFullDiskLeavesNoHalfReport()
{
    QVERIFY(migration::writeReport(paths(), *m_results, 3, {}));
    const QString before = read(paths().csv);
    for (qint64 row = 4; row <= 3000; ++row)
        m_results->add({row, EntryOutcome::Entered, QStringLiteral("a long id of a submission")});
    QVERIFY(m_results->each(1, [](const EntryResult&) { return true; }));
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlimit small{20'000, limit.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const bool written = migration::writeReport(paths(), *m_results, 3000, {});
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    QVERIFY(!written);
    QCOMPARE(read(paths().csv), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void ReportTest::noFolderNoReport()
{
    const ReportPaths nowhere =
        migration::reportPaths(QStringLiteral("x.csv"), m_folder->filePath(QStringLiteral("none")));
    QVERIFY(!migration::writeReport(nowhere, *m_results, 3, {}));
}

QTEST_APPLESS_MAIN(ReportTest)
#include "tst_report.moc"
