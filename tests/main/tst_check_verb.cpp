// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "support/called_program.h"
#include "support/portrait_frames.h"

#include <QDir>
#include <QFile>
#include <QImageWriter>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using support::call;
using support::Ended;

/// `check` as a script calls it.
class CheckVerbTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void checkTellsReadyFromNot();
    void checkJudgesByThePreset();
    void checkSaysWhatItCannotRead();
    void linesComeInTheOrderOfTheFiles();
    void anyOrientationIsTurnedUpright();
    void foldersAreReadWithoutThoseWithin();
    void anInterruptEndsAfterThePicturesInWork();
    void lostOutputIsNoSuccess_data();
    void lostOutputIsNoSuccess();
    void aReaderThatLeavesIsNoSuccess();
    void thePageShowsEveryPicture();
    void thePageNeedsNothingElse();
    void thePageSpeaksTheLanguageAskedFor();
    void noHalfPage();

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    /// A new folder with that many names of the ready picture.
    [[nodiscard]] QString folderOfMany(const char* name, int pictures) const;

    /// What `check --html` writes of these pictures; empty if nothing.
    [[nodiscard]] QString pageOf(const QStringList& pictures,
                                 const QStringList& options = {}) const;

    QTemporaryDir m_folder;
};

void CheckVerbTest::initTestCase()
{
    const support::PortraitFrame ready{.eyeDistance = 150, .eyeMidpoint = {480, 330}};
    const support::PortraitFrame farAway{.eyeDistance = 60, .eyeMidpoint = {480, 330}};
    QVERIFY(support::portraitFrame(ready).save(path("ready.jpg"), "JPG", 95));
    QVERIFY(support::portraitFrame(farAway).save(path("far.jpg"), "JPG", 95));
    // 0.46 of the height: enough for match, not for the 15 % of the area that liveness wants
    const support::PortraitFrame small{.eyeDistance = 110, .eyeMidpoint = {480, 330}};
    QVERIFY(support::portraitFrame(small).save(path("small.jpg"), "JPG", 95));
    QImage nobody(960, 720, QImage::Format_RGB32);
    nobody.fill(Qt::gray);
    QVERIFY(nobody.save(path("nobody.png")));
}

QString CheckVerbTest::folderOfMany(const char* name, int pictures) const
{
    const QDir folder(path(name));
    if (!folder.mkpath(QStringLiteral(".")))
        return {};
    for (int i = 0; i < pictures; ++i)
        QFile::link(path("ready.jpg"),
                    folder.filePath(QStringLiteral("%1.jpg").arg(i, 4, 10, QLatin1Char('0'))));
    return folder.path();
}

void CheckVerbTest::checkTellsReadyFromNot()
{
    const Ended all =
        call({QStringLiteral("check"), path("ready.jpg"), path("far.jpg"), path("nobody.png")});
    QCOMPARE(all.exitCode, 1);
    const auto lines = all.lines();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0][u"verdict"].toString(), QStringLiteral("ready"));
    QCOMPARE(lines[0][u"advice"].toString(), QStringLiteral("ready"));
    QCOMPARE(lines[0][u"faces"].toInt(), 1);
    QVERIFY(!lines[0][u"findings"].toArray().isEmpty());
    QCOMPARE(lines[1][u"verdict"].toString(), QStringLiteral("reject"));
    QCOMPARE(lines[1][u"advice"].toString(), QStringLiteral("move_closer"));
    QCOMPARE(lines[2][u"advice"].toString(), QStringLiteral("no_face"));
    QCOMPARE(lines[2][u"faces"].toInt(), 0);
    QCOMPARE(call({QStringLiteral("check"), path("ready.jpg")}).exitCode, 0);
}

void CheckVerbTest::checkJudgesByThePreset()
{
    const auto verdict = [&](const QStringList& options) {
        const Ended ended = call(QStringList{QStringLiteral("check"), path("small.jpg")} + options);
        return ended.lines().value(0)[u"verdict"].toString();
    };
    QCOMPARE(verdict({}), QStringLiteral("improve"));
    const QString preset = QStringLiteral("--preset");
    QCOMPARE(verdict({preset, QStringLiteral("liveness")}), QStringLiteral("reject"));
    QFile settings(path("strict.json"));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(R"({"framingPreset":"liveness"})");
    settings.close();
    const QStringList site{QStringLiteral("--config"), settings.fileName()};
    QCOMPARE(verdict(site), QStringLiteral("reject"));
    QCOMPARE(verdict(site + QStringList{preset, QStringLiteral("match")}),
             QStringLiteral("improve"));
}

void CheckVerbTest::checkSaysWhatItCannotRead()
{
    QFile text(path("letter.jpg"));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("Dear bank,");
    text.close();
    const Ended ended =
        call({QStringLiteral("check"), path("letter.jpg"), path("absent.jpg"), path("ready.jpg")});
    QCOMPARE(ended.exitCode, 2);
    const auto lines = ended.lines();
    QCOMPARE(lines[0][u"error"].toString(), QStringLiteral("not_a_picture"));
    QCOMPARE(lines[1][u"error"].toString(), QStringLiteral("not_found"));
    QCOMPARE(lines[2][u"verdict"].toString(), QStringLiteral("ready"));
}

void CheckVerbTest::linesComeInTheOrderOfTheFiles()
{
    QStringList files;
    for (int i = 0; i < 4; ++i)
        files << path("ready.jpg") << path("absent.jpg") << path("nobody.png");
    const auto lines = call(QStringList(QStringLiteral("check")) + files).lines();
    QCOMPARE(lines.size(), files.size());
    for (qsizetype i = 0; i < files.size(); ++i)
        QCOMPARE(lines[i][u"file"].toString(), files[i]);
}

void CheckVerbTest::anyOrientationIsTurnedUpright()
{
    const QImage upright(path("ready.jpg"));
    QStringList arguments{QStringLiteral("check")};
    for (int turn = 0; turn < 8; ++turn) {
        // What a camera held like that stores, and the entry that says how it was held.
        const QImageIOHandler::Transformations shown(turn);
        const bool rotated = shown.testFlag(QImageIOHandler::TransformationRotate90);
        QImage stored = rotated ? upright.transformed(QTransform().rotate(-90)) : upright;
        stored = stored.mirrored(shown.testFlag(QImageIOHandler::TransformationMirror),
                                 shown.testFlag(QImageIOHandler::TransformationFlip));
        arguments << m_folder.filePath(QStringLiteral("turn%1.jpg").arg(turn));
        QImageWriter writer(arguments.last(), "jpeg");
        writer.setQuality(95);
        writer.setTransformation(shown);
        QVERIFY(writer.write(stored));
    }
    const Ended ended = call(arguments);
    QCOMPARE(ended.lines().size(), 8);
    for (const QJsonObject& line : ended.lines())
        QVERIFY2(line[u"verdict"].toString() == u"ready", qPrintable(line[u"file"].toString()));
}

void CheckVerbTest::foldersAreReadWithoutThoseWithin()
{
    const QString folder = folderOfMany("outer", 2);
    QVERIFY(QDir(folder).mkpath(QStringLiteral("inner")));
    QVERIFY(QFile::copy(path("nobody.png"), folder + QStringLiteral("/inner/nobody.png")));
    const Ended ended = call({QStringLiteral("check"), folder});
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.lines().size(), 2);
    QVERIFY(ended.messages.contains("left out: 1"));
    QCOMPARE(call({QStringLiteral("check"), folder + QStringLiteral("/inner/none")}).exitCode, 2);
    const QString empty = folderOfMany("empty", 0);
    const Ended nothing = call({QStringLiteral("check"), empty});
    QCOMPARE(nothing.exitCode, 2);
    QVERIFY(nothing.out.isEmpty());
}

void CheckVerbTest::anInterruptEndsAfterThePicturesInWork()
{
    constexpr int pictures = 3'000;
    const QString folder = folderOfMany("many", pictures);
    QProcess process;
    support::start(process, {QStringLiteral("check"), folder});
    QVERIFY(process.waitForReadyRead(60'000));
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    const Ended ended = support::end(process);
    QCOMPARE(ended.exitCode, 128 + SIGINT);
    QVERIFY(ended.out.endsWith('\n'));
    const auto lines = ended.lines();
    QVERIFY(lines.size() < pictures);
    for (qsizetype i = 0; i < lines.size(); ++i)
        QVERIFY(lines[i][u"file"].toString().endsWith(
            QStringLiteral("%1.jpg").arg(i, 4, 10, QLatin1Char('0'))));
    QVERIFY(ended.messages.contains(QByteArray::number(lines.size()) + " pictures"));
}

void CheckVerbTest::lostOutputIsNoSuccess_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("check") << QStringList{QStringLiteral("check"), path("ready.jpg")};
    QTest::newRow("rules") << QStringList{QStringLiteral("rules")};
    QTest::newRow("version") << QStringList{QStringLiteral("rules"), QStringLiteral("--version")};
}

void CheckVerbTest::lostOutputIsNoSuccess()
{
    QFETCH(QStringList, arguments);
    const QString full = QStringLiteral("/dev/full");
    if (!QFile::exists(full))
        QSKIP("This system has no device that is always full.");
    QProcess process;
    process.setStandardOutputFile(full);
    support::start(process, arguments);
    const Ended ended = support::end(process);
    QCOMPARE(ended.exitCode, 74);
    QVERIFY(ended.messages.contains("could not be written"));
}

void CheckVerbTest::aReaderThatLeavesIsNoSuccess()
{
    QProcess reader;
    QProcess process;
    process.setStandardOutputProcess(&reader);
    support::start(process, {QStringLiteral("check"), folderOfMany("unread", 3'000)});
    reader.start(QStringLiteral("true"), {});
    QVERIFY(reader.waitForFinished());
    QCOMPARE(support::end(process).exitCode, 74);
}

QString CheckVerbTest::pageOf(const QStringList& pictures, const QStringList& options) const
{
    const QString name = path("page.html");
    QFile::remove(name);
    call(QStringList{QStringLiteral("check"), QStringLiteral("--html"), name} + options + pictures);
    QFile page(name);
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

void CheckVerbTest::thePageShowsEveryPicture()
{
    const QString evil = m_folder.filePath(QStringLiteral("<b onclick=x>&\".jpg"));
    QVERIFY(QFile::copy(path("ready.jpg"), evil));
    const QString page = pageOf({path("far.jpg"), evil, path("absent.jpg"), path("nobody.png")});
    QVERIFY(page.startsWith(u"<!DOCTYPE html>"));
    QVERIFY(page.endsWith(u"</body></html>\n"));
    QCOMPARE(page.count(QStringLiteral("<article")), 4);
    QCOMPARE(page.count(QStringLiteral("data:image/jpeg;base64,")), 3);
    QCOMPARE(page.count(QStringLiteral("class=\"box\"")), 2);
    QVERIFY(page.contains(u"Move a little closer"));
    QVERIFY(page.contains(u"There is no such file"));
    QVERIFY(page.contains(u"Distance of the eyes"));
    QVERIFY(!page.contains(u"<b onclick"));
    QVERIFY(page.contains(u"&lt;b onclick=x&gt;&amp;&quot;.jpg"));
    QVERIFY(page.indexOf(u"class=\"tiles\"") < page.indexOf(u"<article"));
    QCOMPARE(QFile(path("page.html")).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void CheckVerbTest::thePageNeedsNothingElse()
{
    const QString page = pageOf({path("ready.jpg")});
    for (const char* foreign : {"http:", "https:", "<script", "<link", "@import", "url("})
        QVERIFY2(!page.contains(QString::fromLatin1(foreign)), foreign);
}

void CheckVerbTest::thePageSpeaksTheLanguageAskedFor()
{
    const QString page = pageOf({path("ready.jpg")}, {QStringLiteral("--lang=ko")});
    QVERIFY(page.contains(u"<html lang=\"ko\">"));
    QVERIFY(page.contains(QStringLiteral("사진 검사")));
}

void CheckVerbTest::noHalfPage()
{
    const QString nowhere = path("absent/page.html");
    const Ended ended =
        call({QStringLiteral("check"), QStringLiteral("--html"), nowhere, path("ready.jpg")});
    QCOMPARE(ended.exitCode, 2);
    QVERIFY(ended.out.isEmpty());
    QVERIFY(ended.messages.contains("cannot be written"));

    QProcess process;
    support::start(process, {QStringLiteral("check"), QStringLiteral("--html"),
                             path("stopped.html"), folderOfMany("stopped", 3'000)});
    QVERIFY(process.waitForReadyRead(60'000));
    QVERIFY(!QFile::exists(path("stopped.html")));
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGTERM), 0);
    const Ended stopped = support::end(process);
    QCOMPARE(stopped.exitCode, 128 + SIGTERM);
    QFile page(path("stopped.html"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray text = page.readAll();
    QCOMPARE(text.count("<article"), stopped.lines().size());
    QVERIFY(text.contains("stopped early"));
    QVERIFY(text.endsWith("</body></html>\n"));
}

QTEST_GUILESS_MAIN(CheckVerbTest)
#include "tst_check_verb.moc"
