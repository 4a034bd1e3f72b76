// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "support/called_program.h"
#include "support/running_sandbox.h"
#include "support/written_file.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

using support::call;
using support::Ended;

namespace
{

const QByteArray header = "email,fullName,birthDate,kycStatus,idType,issuingCountry,userid\n";

QByteArray customer(const QByteArray& userid, const QByteArray& status = "approved")
{
    return userid + "@canary.example,Canary Person,1998-11-11," + status + ",passport,USA," +
           userid + '\n';
}

QList<QJsonObject> rowsOf(const Ended& ended)
{
    QList<QJsonObject> rows = ended.lines();
    rows.removeIf([](const QJsonObject& line) { return !line.contains(u"row"); });
    return rows;
}

} // namespace

/// `kyc-capture import` as a script calls it.
class ImportVerbTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void everyRowIsEnteredOnce();
    void whoIsKnownWithOtherDetailsIsNotSent();
    void onePersonTwiceInAFileIsSentOnce();
    void whatIsWrongIsTold();
    void allOrNoneSendsNothing();
    void aDryRunSendsNothing();
    void columnsAreNamedByHand();
    void aColumnThatIsNotThereIsToldByName_data();
    void aColumnThatIsNotThereIsToldByName();
    void jsonLinesMayDiffer();
    void membersThatComeLateAreSaid();
    void whatIsInDoubtIsInTheSumOfADryRun();
    void aSignalBeforeSendingIsNotLost();
    void anUnusableFileEndsIt_data();
    void anUnusableFileEndsIt();
    void whatTheServiceRefusesIsTold();
    void withoutAServiceItStopsEarly();
    void withoutAKeyItStopsEarly();
    void nothingPersonalIsLeftBehind();
    void formulasAreNotRunByASpreadsheet();

private:
    [[nodiscard]] QStringList arguments(const QString& file, const QStringList& more) const
    {
        return QStringList{QStringLiteral("import"),     file,
                           QStringLiteral("--data-dir"), m_folder->filePath(QStringLiteral("data")),
                           QStringLiteral("--admin"),    QStringLiteral("admin@sample.com"),
                           QStringLiteral("--endpoint"), m_service.url().toString()} +
               more;
    }
    [[nodiscard]] QString write(const QByteArray& text, const char* name = "customers.csv") const
    {
        return support::writtenFile(m_folder->filePath(QString::fromLatin1(name)), text);
    }
    [[nodiscard]] Ended import(const QString& file, const QStringList& more = {}) const
    {
        return call(arguments(file, more));
    }

    support::RunningSandbox m_service;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ImportVerbTest::initTestCase()
{
    qputenv("ARGOS_API_KEY", "key-canary");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // no key ring
}

void ImportVerbTest::everyRowIsEnteredOnce()
{
    const QString file = write(header + customer("once-1") + customer("once-2", "rejected"));
    const Ended first = import(file);
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(rowsOf(first).size(), 2);
    for (const QJsonObject& row : rowsOf(first)) {
        QCOMPARE(row[u"outcome"].toString(), QStringLiteral("entered"));
        QVERIFY(row[u"submissionId"].toString().endsWith(u"_mg"));
    }
    QCOMPARE(first.lines().last()[u"entered"].toInt(), 2);
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("customers-report.csv"))));
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("customers-report.html"))));

    const Ended second = import(write(header + customer("once-1") + customer("once-3")));
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(second.lines().last()[u"entered"].toInt(), 1);
    QCOMPARE(second.lines().last()[u"alreadyEntered"].toInt(), 1);
    for (const char* userid : {"once-1", "once-2", "once-3"})
        QCOMPARE(m_service.timesEntered(QString::fromLatin1(userid)), 1);
}

void ImportVerbTest::whoIsKnownWithOtherDetailsIsNotSent()
{
    const QByteArray corrected = customer("other-1", "rejected");
    QCOMPARE(import(write(header + customer("other-1"))).exitCode, 0);
    const Ended ended = import(write(header + corrected + customer("other-2")));
    QCOMPARE(ended.exitCode, 1);
    QMap<int, QJsonObject> rows;
    for (const QJsonObject& row : rowsOf(ended))
        rows[row[u"row"].toInt()] = row;
    QCOMPARE(rows[1][u"outcome"].toString(), QStringLiteral("known_otherwise"));
    QCOMPARE(rows[1][u"code"].toString(), QStringLiteral("entered_otherwise"));
    QVERIFY(rows[1][u"submissionId"].toString().endsWith(u"_mg"));
    QCOMPARE(ended.lines().last()[u"knownOtherwise"].toInt(), 1);
    QCOMPARE(ended.lines().last()[u"entered"].toInt(), 1);
    QCOMPARE(m_service.timesEntered(QStringLiteral("other-1")), 1);
    const Ended all =
        import(write(header + corrected + customer("other-3")), {QStringLiteral("--all-or-none")});
    QCOMPARE(all.exitCode, 2);
    QCOMPARE(m_service.timesEntered(QStringLiteral("other-3")), 0);
}

void ImportVerbTest::onePersonTwiceInAFileIsSentOnce()
{
    const QString file = write(header + customer("person-1") + customer("person-1", "rejected"));
    QCOMPARE(import(file, {QStringLiteral("--all-or-none")}).exitCode, 2);
    QCOMPARE(m_service.timesEntered(QStringLiteral("person-1")), 0);
    const Ended ended = import(file);
    QCOMPARE(ended.exitCode, 1);
    QCOMPARE(rowsOf(ended).first()[u"code"].toString(), QStringLiteral("row_otherwise"));
    QCOMPARE(rowsOf(ended).first()[u"sameAs"].toInt(), 1);
    QCOMPARE(ended.lines().last()[u"entered"].toInt(), 1);
    QCOMPARE(ended.lines().last()[u"knownOtherwise"].toInt(), 1);
    QCOMPARE(m_service.timesEntered(QStringLiteral("person-1")), 1);
}

void ImportVerbTest::whatIsWrongIsTold()
{
    const Ended ended = import(
        write(header + customer("wrong-1", "maybe") + customer("wrong-2") + customer("wrong-2")));
    QCOMPARE(ended.exitCode, 1);
    QMap<int, QJsonObject> rows;
    for (const QJsonObject& row : rowsOf(ended))
        rows[row[u"row"].toInt()] = row;
    QCOMPARE(rows[1][u"outcome"].toString(), QStringLiteral("invalid"));
    QCOMPARE(rows[1][u"parameter"].toString(), QStringLiteral("kycStatus"));
    QCOMPARE(rows[1][u"code"].toString(), QStringLiteral("unknown_choice"));
    QCOMPARE(rows[2][u"outcome"].toString(), QStringLiteral("entered"));
    QCOMPARE(rows[3][u"outcome"].toString(), QStringLiteral("duplicate"));
    QCOMPARE(rows[3][u"sameAs"].toInt(), 2);
    QCOMPARE(m_service.timesEntered(QStringLiteral("wrong-2")), 1);
}

void ImportVerbTest::allOrNoneSendsNothing()
{
    const Ended ended = import(write(header + customer("all-1", "maybe") + customer("all-2")),
                               {QStringLiteral("--all-or-none")});
    QCOMPARE(ended.exitCode, 2);
    QCOMPARE(ended.lines().last()[u"notSent"].toInt(), 1);
    QCOMPARE(m_service.timesEntered(QStringLiteral("all-2")), 0);
}

void ImportVerbTest::aDryRunSendsNothing()
{
    const QStringList dry{QStringLiteral("--dry-run")};
    QCOMPARE(import(write(header + customer("dry-1")), dry).exitCode, 0);
    QCOMPARE(import(write(header + customer("dry-1") + customer("dry-2", "x")), dry).exitCode, 1);
    QCOMPARE(m_service.timesEntered(QStringLiteral("dry-1")), 0);
}

void ImportVerbTest::columnsAreNamedByHand()
{
    QByteArray other = header;
    other.replace("fullName", "Kunde=1").replace("userid", "Notiz");
    const Ended without = import(write(other + customer("hand-1")));
    QCOMPARE(without.exitCode, 2);
    QCOMPARE(without.lines().first()[u"problem"].toString(), QStringLiteral("missing_columns"));
    QCOMPARE(without.lines().first()[u"fields"].toArray().first().toString(),
             QStringLiteral("fullName"));
    const Ended with = import(write(other + customer("hand-1")),
                              {QStringLiteral("--column"), QStringLiteral("Kunde=1=fullName"),
                               QStringLiteral("--column"), QStringLiteral("Notiz=userid")});
    QCOMPARE(with.exitCode, 0);
    QCOMPARE(m_service.timesEntered(QStringLiteral("hand-1")), 1);
}

void ImportVerbTest::aColumnThatIsNotThereIsToldByName_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("name");
    QTest::newRow("column") << QStringLiteral("e-post=email") << QStringLiteral("unknown_column")
                            << QStringLiteral("e-post");
    QTest::newRow("left out") << QStringLiteral("Notes=") << QStringLiteral("unknown_column")
                              << QStringLiteral("Notes");
    QTest::newRow("parameter") << QStringLiteral("userid=user_id")
                               << QStringLiteral("unknown_parameter") << QStringLiteral("user_id");
}

void ImportVerbTest::aColumnThatIsNotThereIsToldByName()
{
    QFETCH(QString, choice);
    QFETCH(QString, problem);
    QFETCH(QString, name);
    const Ended ended = import(write(header + customer("unknown-1")),
                               {QStringLiteral("--column"), choice, QStringLiteral("--dry-run")});
    QCOMPARE(ended.exitCode, 2);
    QCOMPARE(ended.lines().size(), 1);
    QCOMPARE(ended.lines().first()[u"problem"].toString(), problem);
    QCOMPARE(ended.lines().first()[u"fields"].toArray(), QJsonArray{name});
    QVERIFY(ended.messages.contains(name.toUtf8()));
}

static QByteArray jsonLine(const QByteArray& userid, const QByteArray& more = {})
{
    return R"({"email":")" + userid + R"(@canary.example","fullName":"Canary Person",)" +
           R"("birthDate":"1998-11-11","kycStatus":"approved","idType":"passport",)" +
           R"("issuingCountry":"USA")" + more + "}\n";
}

void ImportVerbTest::jsonLinesMayDiffer()
{
    const Ended ended = import(
        write(jsonLine("json-1") + jsonLine("json-2", R"(,"userid":"json-2")"), "customers.jsonl"));
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.lines().last()[u"entered"].toInt(), 2);
    QCOMPARE(m_service.timesEntered(QStringLiteral("json-2")), 1);
}

void ImportVerbTest::membersThatComeLateAreSaid()
{
    QByteArray lines;
    for (int i = 0; i < 30; ++i)
        lines += jsonLine("late-" + QByteArray::number(i));
    const QString file =
        write(lines + jsonLine("late-30", R"(,"customerRef":"late-30")"), "customers.jsonl");
    const auto column = [](const char* choice) {
        return QStringList{QStringLiteral("--column"), QString::fromLatin1(choice)};
    };
    const Ended leftOut = import(file, {QStringLiteral("--dry-run")});
    QCOMPARE(leftOut.exitCode, 0);
    QVERIFY(leftOut.messages.contains("customerRef"));
    const Ended unknown = import(file, column("customerNo=userid"));
    QCOMPARE(unknown.exitCode, 2);
    QCOMPARE(unknown.lines().last()[u"problem"].toString(), QStringLiteral("unknown_column"));
    const Ended ended = import(file, column("customerRef=userid"));
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.lines().last()[u"entered"].toInt(), 31);
    QCOMPARE(m_service.timesEntered(QStringLiteral("late-30")), 1);
}

void ImportVerbTest::whatIsInDoubtIsInTheSumOfADryRun()
{
    const QString file = write(header + customer("doubt-1") + customer("doubt-2"));
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QStringList there{QStringLiteral("--endpoint"),
                            QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort())};
    QProcess process;
    support::start(process, arguments(file, there));
    QVERIFY(silent.waitForNewConnection(60'000)); // and so both are intended
    process.kill();
    QVERIFY(process.waitForFinished());
    const Ended ended = import(file, there + QStringList{QStringLiteral("--dry-run")});
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.lines().size(), 1);
    QCOMPARE(ended.lines().last()[u"unknown"].toInt(), 2);
    QFile report(m_folder->filePath(QStringLiteral("customers-report.csv")));
    QVERIFY(report.open(QIODevice::ReadOnly));
    QCOMPARE(report.readAll().count(",unknown,"), 2);
}

// The rows fill the pipe: until they are read the program is at the end of its dry run.
void ImportVerbTest::aSignalBeforeSendingIsNotLost()
{
    constexpr int manyRows = 3000;
    const QString file =
        write(header + customer("signal-1") + QByteArray("nobody,,,,,,\n").repeated(manyRows));
    const QString pipe = m_folder->filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const int reading = ::open(QFile::encodeName(pipe).constData(), O_RDONLY | O_NONBLOCK);
    QVERIFY(reading >= 0);
    QProcess process;
    process.setStandardOutputFile(pipe);
    support::start(process, arguments(file, {}));
    QVERIFY(process.waitForStarted());
    pollfd rows{reading, POLLIN, 0};
    QCOMPARE(::poll(&rows, 1, 60'000), 1);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QByteArray out;
    QByteArray piece(64 * 1024, '\0');
    while (::poll(&rows, 1, 60'000) == 1) {
        const ssize_t count = ::read(reading, piece.data(), static_cast<size_t>(piece.size()));
        if (count <= 0)
            break;
        out += piece.left(count);
    }
    ::close(reading);
    QCOMPARE(support::end(process).exitCode, 128 + SIGINT);
    QCOMPARE(out.count('\n'), manyRows);
    QCOMPARE(m_service.timesEntered(QStringLiteral("signal-1")), 0);
}

void ImportVerbTest::anUnusableFileEndsIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("NUL bytes") << QByteArray("PK\x03\x04\0\0\0\x08\0", 9)
                               << QStringLiteral("not_text");
    QTest::newRow("open quote") << header + "\"a@b.example,never closed\n"
                                << QStringLiteral("open_quote");
    QTest::newRow("JSON array") << '[' + jsonLine("array") + ']' << QStringLiteral("not_json");
    QTest::newRow("header twice") << QByteArray("email,email\na@b.example,c@d.example\n")
                                  << QStringLiteral("no_header");
}

void ImportVerbTest::anUnusableFileEndsIt()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    const Ended ended = import(write(text));
    QCOMPARE(ended.exitCode, 2);
    QCOMPARE(ended.lines().last()[u"problem"].toString(), problem);
    QVERIFY(!ended.messages.trimmed().isEmpty());
    QCOMPARE(import(m_folder->filePath(QStringLiteral("not-there.csv"))).exitCode, 2);
}

void ImportVerbTest::whatTheServiceRefusesIsTold()
{
    const QString file = write(header + customer("refused-1"));
    const Ended ended = call({QStringLiteral("import"), file, QStringLiteral("--data-dir"),
                              m_folder->filePath(QStringLiteral("data")), QStringLiteral("--admin"),
                              QStringLiteral("unknown@sample.com"), QStringLiteral("--endpoint"),
                              m_service.url().toString()});
    QCOMPARE(ended.exitCode, 1);
    QCOMPARE(rowsOf(ended).first()[u"outcome"].toString(), QStringLiteral("refused"));
    QCOMPARE(rowsOf(ended).first()[u"code"].toString(), QStringLiteral("invalid_admin"));
    QCOMPARE(import(file).exitCode, 0); // a refusal is no obstacle for the right administrator
    QCOMPARE(m_service.timesEntered(QStringLiteral("refused-1")), 1);
}

void ImportVerbTest::withoutAServiceItStopsEarly()
{
    const QString file = write(header + customer("away-1"));
    const Ended ended =
        import(file, {QStringLiteral("--endpoint"), QStringLiteral("http://127.0.0.1:9")});
    QCOMPARE(ended.exitCode, 5);
    QCOMPARE(ended.lines().last()[u"notSent"].toInt(), 1);
}

void ImportVerbTest::withoutAKeyItStopsEarly()
{
    qunsetenv("ARGOS_API_KEY");
    const Ended ended = import(write(header + customer("key-1")));
    qputenv("ARGOS_API_KEY", "key-canary");
    QCOMPARE(ended.exitCode, 5);
    QCOMPARE(m_service.timesEntered(QStringLiteral("key-1")), 0);
}

void ImportVerbTest::nothingPersonalIsLeftBehind()
{
    const QString file = write(header + customer("trace-1") + customer("trace-2", "maybe"));
    qputenv("QT_LOGGING_RULES", "kyc.*=true");
    const Ended ended = import(file);
    qunsetenv("QT_LOGGING_RULES");
    QCOMPARE(ended.exitCode, 1);
    QByteArray all = ended.out + ended.messages;
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile left(files.next());
        if (left.fileName() != file && left.open(QIODevice::ReadOnly))
            all += left.fileName().toUtf8() + left.readAll();
    }
    QVERIFY(all.contains("entered")); // there is something to look through
    for (const char* canary : {"Canary Person", "canary.example", "trace-1", "trace-2",
                               "1998-11-11", "key-canary", "admin@sample.com"})
        QVERIFY2(!all.contains(canary), canary);
}

void ImportVerbTest::formulasAreNotRunByASpreadsheet()
{
    QByteArray row = customer("formula-1");
    row.replace("Canary Person", "=1+1");
    const Ended ended = import(write(header + row + customer("=cmd()")));
    QVERIFY(ended.exitCode == 1);
    QFile report(m_folder->filePath(QStringLiteral("customers-report.csv")));
    QVERIFY(report.open(QIODevice::ReadOnly));
    for (const QByteArray& line : report.readAll().split('\n'))
        for (const QByteArray& cell : line.split(','))
            QVERIFY2(!cell.startsWith('=') && !cell.startsWith("\"="), line.constData());
}

QTEST_GUILESS_MAIN(ImportVerbTest)
#include "tst_import_verb.moc"
