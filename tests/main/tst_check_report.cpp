// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/check/files.h"
#include "main/check/report.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace framing;

namespace
{

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

Report twoFaults()
{
    Report report;
    report.verdict = Verdict::Reject;
    report.advice = Advice::MoveCloser;
    report.findings = {
        {Check::FaceHeight, Level::Block, 0.3, Advice::MoveCloser, 40, Refusal::FaceTooSmall},
        {Check::FaceSize, Level::Block, 120, Advice::MoveCloser, notANumber, Refusal::FaceTooSmall},
        {Check::EyesOpen, Level::NotAssessed, notANumber, Advice::Ready},
    };
    return report;
}

void touch(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The test cannot write its files.");
}

} // namespace

class CheckReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFindingHasItsValueAndScore()
    {
        const QJsonObject line = program::checkReport(QStringLiteral("a.jpg"), twoFaults());
        QCOMPARE(line[u"file"].toString(), QStringLiteral("a.jpg"));
        QCOMPARE(line[u"verdict"].toString(), QStringLiteral("reject"));
        QCOMPARE(line[u"measures"].toObject().size(), 2);
        const QJsonArray findings = line[u"findings"].toArray();
        QCOMPARE(findings.size(), 3);
        QCOMPARE(findings[0].toObject()[u"value"].toDouble(), 0.3);
        QCOMPARE(findings[0].toObject()[u"score"].toDouble(), 40.);
        QVERIFY(findings[1].toObject()[u"score"].isNull());
        QVERIFY(findings[2].toObject()[u"value"].isNull());
        QVERIFY(!findings[2].toObject().contains(u"refusal"));
    }

    void theServicesWordsComeOnce()
    {
        const QJsonObject line = program::checkReport(QStringLiteral("a.jpg"), twoFaults());
        QCOMPARE(line[u"refusals"].toArray(), QJsonArray{QString(code(Refusal::FaceTooSmall))});
        const QJsonArray findings = line[u"findings"].toArray();
        QCOMPARE(findings[1].toObject()[u"refusal"].toString(),
                 QString(code(Refusal::FaceTooSmall)));
        QVERIFY(program::checkReport(QString(), Report())[u"refusals"].toArray().isEmpty());
    }

    void anUnreadablePictureHasAnError()
    {
        const QJsonObject line =
            program::checkReport(QStringLiteral("b"), PictureFileError::Damaged);
        QCOMPARE(line[u"error"].toString(), QStringLiteral("damaged"));
        QVERIFY(!line.contains(u"verdict"));
    }

    void aFolderStandsForItsFiles()
    {
        const QTemporaryDir temporary;
        const QDir folder(temporary.path());
        QVERIFY(folder.mkpath(QStringLiteral("inner")));
        touch(folder.filePath(QStringLiteral("inner/never.jpg")));
        touch(folder.filePath(QStringLiteral("b.jpg")));
        touch(folder.filePath(QStringLiteral("a.txt")));
        touch(folder.filePath(QStringLiteral(".hidden.jpg")));
        const auto found = program::checkFiles({QStringLiteral("z.jpg"), folder.path()});
        QCOMPARE(found.files,
                 QStringList({QStringLiteral("z.jpg"), folder.filePath(QStringLiteral("a.txt")),
                              folder.filePath(QStringLiteral("b.jpg"))}));
        QCOMPARE(found.foldersLeftOut, 1);
    }
};

QTEST_GUILESS_MAIN(CheckReportTest)
#include "tst_check_report.moc"
