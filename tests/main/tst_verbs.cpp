// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "support/called_program.h"
#include "support/portrait_frames.h"
#include "support/written_file.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using support::call;
using support::Ended;
using support::Screen;

namespace
{

/// Starts the verb `sandbox` in `process`; the option that sends there, or nothing if it does not
/// listen.
QStringList endpointOf(QProcess& process)
{
    process.start(QStringLiteral(KYC_BIN_DIR "/kyc-capture"), {QStringLiteral("sandbox")});
    if (!process.waitForReadyRead(20'000))
        return {};
    const QJsonObject line = QJsonDocument::fromJson(process.readLine()).object();
    const QString address = line[u"listening"].toString();
    if (!address.startsWith(u"http://127.0.0.1:"))
        return {};
    return {QStringLiteral("--endpoint"), address};
}

} // namespace

class VerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void submitEndsAsTheServiceSays_data();
    void submitEndsAsTheServiceSays();
    void submitRefusesAPhotoTheServiceWould();
    void submitRefusesWrongInput_data();
    void submitRefusesWrongInput();
    void submitRefusesWrongFields_data();
    void submitRefusesWrongFields();
    void submitTakesAnyFieldOfStep2();
    void submitChangesNothingThatTheCaseLocks();
    void submitNeedsHttps_data();
    void submitNeedsHttps();
    void submitNeedsAKey();
    void aFinalResultTellsNoTriesLeft();
    void scriptsSeeSentencesOnly();
    void languageComesFromTheSettings();
    void brokenSettingsEndEveryVerb();
    void windowNeedsADisplay();
    void aReplayedPictureNeverReachesTheRealService();
    void rulesPrintsWhatAnIdNeeds();
    void rulesFollowTheSettings();
    void rulesTestsAPack();
    void refusedPacksAreToldAndDoNotStopTheVerb();
    void sandboxListensUntilToldToStop();
    void nothingPersonalIsLogged();

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    QString writeCase(const QByteArray& json);
    [[nodiscard]] QStringList submitArguments(const QByteArray& submissionId,
                                              const char* photo = "ready.jpg");
    /// To that address instead of an own sandbox.
    [[nodiscard]] QStringList submitArguments(const QByteArray& submissionId,
                                              const QStringList& endpoint);

    QTemporaryDir m_folder;
};

void VerbsTest::initTestCase()
{
    const support::PortraitFrame ready{.eyeDistance = 150, .eyeMidpoint = {480, 330}};
    const support::PortraitFrame farAway{.eyeDistance = 60, .eyeMidpoint = {480, 330}};
    QVERIFY(support::portraitFrame(ready).save(path("ready.jpg"), "JPG", 95));
    QVERIFY(support::portraitFrame(farAway).save(path("far.jpg"), "JPG", 95));
    QImage nobody(960, 720, QImage::Format_RGB32);
    nobody.fill(Qt::gray);
    QVERIFY(nobody.save(path("nobody.png")));
}

QString VerbsTest::writeCase(const QByteArray& json)
{
    return support::writtenFile(path("case.json"), json);
}

QStringList VerbsTest::submitArguments(const QByteArray& submissionId, const char* photo)
{
    const QString caseFile = writeCase(
        R"({"submissionId":")" + submissionId +
        R"(","issuingCountry":"USA","idType":"passport","fields":{"name":"Jhon Smith"}})");
    return {QStringLiteral("submit"),  QStringLiteral("--sandbox"),
            QStringLiteral("--case"),  caseFile,
            QStringLiteral("--photo"), path(photo),
            QStringLiteral("--field"), QStringLiteral("date_of_birth=1998-11-11")};
}

QStringList VerbsTest::submitArguments(const QByteArray& submissionId, const QStringList& endpoint)
{
    QStringList arguments = submitArguments(submissionId);
    arguments.removeAll(QStringLiteral("--sandbox"));
    return arguments + endpoint;
}

void VerbsTest::submitEndsAsTheServiceSays_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("word");
    QTest::newRow("approved") << QByteArray("sbx-approved-1") << 0 << QStringLiteral("approved");
    QTest::newRow("pending") << QByteArray("sbx-pending-1") << 0 << QStringLiteral("pending");
    QTest::newRow("rejected") << QByteArray("sbx-rejected-1") << 3 << QStringLiteral("rejected");
    QTest::newRow("incomplete") << QByteArray("sbx-nomatch-1") << 4 << QStringLiteral("incomplete");
    QTest::newRow("wrong key") << QByteArray("sbx-forbidden-1") << 5 << QStringLiteral("wrong_key");
    QTest::newRow("not our address")
        << QByteArray("sbx-ipblocked-1") << 5 << QStringLiteral("address_not_allowed");
    QTest::newRow("lost, then asked")
        << QByteArray("sbx-lost-1") << 0 << QStringLiteral("approved");
    QTest::newRow("any other id") << QByteArray("d76h19l46m5521") << 0
                                  << QStringLiteral("approved");
}

void VerbsTest::submitEndsAsTheServiceSays()
{
    QFETCH(QByteArray, id);
    QFETCH(QString, word);
    const Ended ended = call(submitArguments(id));
    QVERIFY2(ended.lines().size() == 1, ended.messages.constData());
    const QJsonObject line = ended.lines().first();
    QCOMPARE(line.contains(u"kycStatus") ? line[u"kycStatus"].toString()
                                         : line[u"problem"].toString(),
             word);
    QTEST(ended.exitCode, "exitCode");
}

void VerbsTest::submitRefusesAPhotoTheServiceWould()
{
    const Ended refused = call(submitArguments("sbx-approved-1", "far.jpg"));
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(refused.lines().first()[u"problem"].toString(), QStringLiteral("photo_rejected"));
    QVERIFY(refused.messages.contains("Absolute face size is too small"));
    QCOMPARE(call(submitArguments("sbx-approved-1", "far.jpg") << QStringLiteral("--any-photo"))
                 .exitCode,
             0);
}

void VerbsTest::submitRefusesWrongInput_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    QTest::newRow("unknown key") << QByteArray(R"({"submissionId":"a","name":"b"})")
                                 << QStringLiteral("invalid_case");
    QTest::newRow("no id") << QByteArray("{}") << QStringLiteral("invalid_case");
    QTest::newRow("not JSON") << QByteArray("submissionId: a") << QStringLiteral("invalid_case");
    QTest::newRow("huge") << QByteArray(200'000, ' ') << QStringLiteral("invalid_case");
    QTest::newRow("fields missing")
        << QByteArray(R"({"submissionId":"a","issuingCountry":"KOR","idType":"passport"})")
        << QStringLiteral("invalid_fields");
}

void VerbsTest::submitRefusesWrongInput()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    const Ended ended =
        call({QStringLiteral("submit"), QStringLiteral("--sandbox"), QStringLiteral("--case"),
              writeCase(json), QStringLiteral("--photo"), path("ready.jpg")});
    QCOMPARE(ended.exitCode, 2);
    QCOMPARE(ended.lines().first()[u"problem"].toString(), problem);
    QVERIFY(!ended.messages.trimmed().isEmpty());
}

void VerbsTest::submitRefusesWrongFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("unknown name") << QStringLiteral("nmae=A");
    QTest::newRow("wrong date") << QStringLiteral("date_of_birth=1998-13-01");
    QTest::newRow("unknown ID type") << QStringLiteral("idType=library_card");
    QTest::newRow("control character") << QStringLiteral("address_street=a\nb");
    QTest::newRow("201 characters") << QStringLiteral("address_street=") + QString(201, u'x');
}

void VerbsTest::submitRefusesWrongFields()
{
    QFETCH(QString, field);
    const Ended ended =
        call(submitArguments("sbx-approved-1") << QStringLiteral("--field") << field);
    QCOMPARE(ended.exitCode, 2);
    const QJsonObject line = ended.lines().first();
    QCOMPARE(line[u"problem"].toString(), QStringLiteral("invalid_fields"));
    QCOMPARE(line[u"fields"].toArray().first().toString(), field.section(u'=', 0, 0));
}

void VerbsTest::submitChangesNothingThatTheCaseLocks()
{
    QStringList arguments = submitArguments("sbx-approved-1");
    writeCase(R"({"submissionId":"sbx-approved-1","issuingCountry":"USA","idType":"passport",
        "fields":{"name":"Jhon Smith"},"locked":["name"]})");
    QCOMPARE(
        call(arguments + QStringList{QStringLiteral("--field"), QStringLiteral("name=Jhon Smith")})
            .exitCode,
        0);
    const Ended changed =
        call(arguments + QStringList{QStringLiteral("--field"), QStringLiteral("name=Jane Smith")});
    QCOMPARE(changed.exitCode, 2);
    QCOMPARE(changed.lines().first()[u"fields"].toArray().first().toString(),
             QStringLiteral("name"));
}

void VerbsTest::submitTakesAnyFieldOfStep2()
{
    const Ended ended = call(submitArguments("sbx-approved-1")
                             << QStringLiteral("--field") << QStringLiteral("idType=visa")
                             << QStringLiteral("--field")
                             << QStringLiteral("address_street=") + QString(200, u'x'));
    QCOMPARE(ended.exitCode, 0);
}

void VerbsTest::submitNeedsHttps_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("plain http") << QStringLiteral("http://kyc.example");
    QTest::newRow("password") << QStringLiteral("https://me:secret@kyc.example");
    QTest::newRow("query") << QStringLiteral("https://kyc.example/?key=secret");
}

void VerbsTest::submitNeedsHttps()
{
    QFETCH(QString, address);
    QStringList arguments = submitArguments("sbx-approved-1");
    arguments.removeAll(QStringLiteral("--sandbox"));
    arguments << QStringLiteral("--endpoint") << address;
    const Ended ended = call(arguments);
    QCOMPARE(ended.exitCode, 2);
    QVERIFY(ended.messages.contains("https://"));
    QVERIFY(!ended.messages.contains("secret"));
}

void VerbsTest::submitNeedsAKey()
{
    QStringList arguments = submitArguments("sbx-approved-1");
    arguments.removeAll(QStringLiteral("--sandbox"));
    arguments << QStringLiteral("--endpoint") << QStringLiteral("http://127.0.0.1:1");
    qputenv("ARGOS_API_KEY", "not a key");
    const Ended ended = call(arguments);
    qunsetenv("ARGOS_API_KEY");
    QCOMPARE(ended.exitCode, 5);
    QCOMPARE(ended.lines().first()[u"problem"].toString(), QStringLiteral("no_api_key"));
}

void VerbsTest::aFinalResultTellsNoTriesLeft()
{
    QVERIFY(!call(submitArguments("sbx-approved-1")).lines().first().contains(u"triesLeft"));
    QCOMPARE(call(submitArguments("sbx-retry1-1")).lines().first()[u"triesLeft"].toInt(), 2);
}

void VerbsTest::scriptsSeeSentencesOnly()
{
    const Ended ended = call(submitArguments("sbx-approved-1"));
    QVERIFY2(!ended.messages.contains("kyc."), ended.messages.constData());
    QFile broken(path("broken.png"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    QFile whole(path("nobody.png"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    broken.write(whole.readAll().chopped(20));
    broken.close();
    const Ended refused = call({QStringLiteral("check"), path("broken.png")});
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(refused.messages.count('\n'), 1);
}

void VerbsTest::languageComesFromTheSettings()
{
    const QStringList absent{QStringLiteral("check"), path("absent.jpg")};
    qputenv("KYC_CAPTURE_LANGUAGE", "ko");
    const Ended korean = call(absent);
    const Ended english = call(absent + QStringList{QStringLiteral("--lang=en")});
    qunsetenv("KYC_CAPTURE_LANGUAGE");
    QVERIFY(korean.messages.contains("파일"));
    QVERIFY(english.messages.contains("file"));
}

void VerbsTest::brokenSettingsEndEveryVerb()
{
    QFile file(path("settings.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    const Ended ended =
        call({QStringLiteral("rules"), QStringLiteral("--config"), file.fileName()});
    QCOMPARE(ended.exitCode, 2);
    QVERIFY(ended.out.isEmpty());
    QVERIFY(ended.messages.contains("settings.json"));
}

void VerbsTest::windowNeedsADisplay()
{
    const Ended ended = call({QStringLiteral("--sandbox")}, Screen::Absent);
    QCOMPARE(ended.exitCode, 2);
    QCOMPARE(ended.messages.count('\n'), 1);
}

void VerbsTest::aReplayedPictureNeverReachesTheRealService()
{
    const QString replay = QStringLiteral("file:") + path("ready.jpg");
    for (const char* address : {"https://kyc.example", "https://127.0.0.1.kyc.example"}) {
        const Ended ended = call({QStringLiteral("--camera"), replay, QStringLiteral("--endpoint"),
                                  QString::fromLatin1(address)},
                                 Screen::Virtual);
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.messages.contains("replayed"), ended.messages.constData());
    }
    // Without an endpoint the address is the real one.
    QCOMPARE(call({QStringLiteral("--camera"), replay}, Screen::Virtual).exitCode, 2);
}

void VerbsTest::rulesPrintsWhatAnIdNeeds()
{
    const Ended one =
        call({QStringLiteral("rules"), QStringLiteral("kor"), QStringLiteral("drivers_license")});
    QCOMPARE(one.exitCode, 0);
    QStringList required;
    for (const QJsonValue field : one.lines().first()[u"required"].toArray())
        required.append(field.toObject()[u"name"].toString());
    for (const char* name : {"name", "date_of_birth", "license_number", "serial_number"})
        QVERIFY2(required.contains(QString::fromLatin1(name)), name);
    QVERIFY(call({QStringLiteral("rules")}).lines().size() > 8);
    QCOMPARE(call({QStringLiteral("rules"), QStringLiteral("Korea")}).exitCode, 2);
    QCOMPARE(call({QStringLiteral("rules"), QStringLiteral("KOR"), QStringLiteral("library_card")})
                 .exitCode,
             2);
}

/// A pack of the place, good but for what is replaced.
static QString writePack(const QTemporaryDir& folder, const QByteArray& before = {},
                         const QByteArray& after = {})
{
    QByteArray pack = R"({"countries": ["FRA"],
        "idTypes": [{"idType": "visa", "required": ["gender"], "optional": []}],
        "examples": {"today": "2026-11-21",
            "accepted": [{"idType": "visa", "values": {"name": "A", "date_of_birth": "1990-05-17",
                          "gender": "male"}}],
            "refused": [{"idType": "visa", "values": {"name": "A", "date_of_birth": "1990-05-17"},
                         "problems": {"gender": "missing"}}]}})";
    if (!before.isEmpty())
        pack.replace(before, after);
    return support::writtenFile(folder.filePath(QStringLiteral("bank.json")), pack);
}

static QString writeSettings(const QTemporaryDir& folder, const QJsonObject& settings)
{
    return support::writtenFile(folder.filePath(QStringLiteral("config")),
                                QJsonDocument(settings).toJson());
}

static QStringList namesIn(const QJsonValue& fields)
{
    QStringList names;
    for (const QJsonValue field : fields.toArray())
        names.append(field.toObject()[u"name"].toString());
    return names;
}

void VerbsTest::rulesFollowTheSettings()
{
    const QTemporaryDir folder;
    const QString pack = writePack(folder);
    const QString settings = writeSettings(folder, {{QStringLiteral("rulePacks"), folder.path()},
                                                    {QStringLiteral("collectAddress"), true},
                                                    {QStringLiteral("minimumAge"), 19}});
    const Ended ended = call({QStringLiteral("rules"), QStringLiteral("FRA"),
                              QStringLiteral("visa"), QStringLiteral("--config"), settings});
    QCOMPARE(ended.exitCode, 0);
    const QJsonObject line = ended.lines().first();
    QCOMPARE(line[u"pack"].toString(), pack);
    QVERIFY(namesIn(line[u"required"]).contains(QStringLiteral("gender")));
    QVERIFY(namesIn(line[u"optional"]).contains(QStringLiteral("globalCode")));
    QCOMPARE(line[u"anyOf"].toArray().first().toArray().size(), 3);
    QVERIFY(ended.out.contains("\"minimumAge\":19"));
}

void VerbsTest::rulesTestsAPack()
{
    const QTemporaryDir folder;
    const auto test = [](const QString& file) {
        return call({QStringLiteral("rules"), QStringLiteral("--test"), file});
    };
    const Ended good = test(writePack(folder));
    QCOMPARE(good.exitCode, 0);
    QCOMPARE(good.lines().first()[u"accepted"].toInt(), 1);
    const Ended bad = test(writePack(folder, R"(["gender"])", R"(["gendre"])"));
    QCOMPARE(bad.exitCode, 2);
    QCOMPARE(bad.lines().first()[u"problem"].toString(), QStringLiteral("bad_value"));
    QCOMPARE(bad.lines().first()[u"where"].toString(), QStringLiteral("idTypes[0].required[0]"));
    QCOMPARE(bad.lines().first()[u"line"].toInt(), 2);
    QVERIFY(bad.messages.contains("bank.json:2: idTypes[0].required[0]"));
    QCOMPARE(test(QStringLiteral("/no/such/pack.json")).exitCode, 2);
}

void VerbsTest::refusedPacksAreToldAndDoNotStopTheVerb()
{
    const QTemporaryDir folder;
    writePack(folder, R"("gender": "missing")", R"("gender": "too_long")");
    const QString settings = writeSettings(folder, {{QStringLiteral("rulePacks"), folder.path()}});
    const Ended ended = call({QStringLiteral("rules"), QStringLiteral("FRA"),
                              QStringLiteral("visa"), QStringLiteral("--config"), settings});
    QCOMPARE(ended.exitCode, 0);
    QVERIFY(ended.messages.contains("bank.json:7: examples.refused[0].problems"));
    QVERIFY(!namesIn(ended.lines().first()[u"required"]).contains(QStringLiteral("gender")));
}

void VerbsTest::sandboxListensUntilToldToStop()
{
    QProcess process;
    const QStringList atTheSandbox = endpointOf(process);
    QVERIFY(!atTheSandbox.isEmpty());
    qputenv("ARGOS_API_KEY", "test-key");
    QCOMPARE(call(submitArguments("sbx-approved-2", atTheSandbox)).exitCode, 0);
    qunsetenv("ARGOS_API_KEY");
    QVERIFY(process.bytesAvailable() > 0 || process.waitForReadyRead(5'000));
    const QByteArray request = process.readLine();
    QCOMPARE(QJsonDocument::fromJson(request).object()[u"status"].toInt(), 200);
    QVERIFY(!request.contains("Smith"));

    process.terminate();
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void VerbsTest::nothingPersonalIsLogged()
{
    QProcess process;
    const QStringList atTheSandbox = endpointOf(process);
    QVERIFY(!atTheSandbox.isEmpty());
    // The key is used only with an address; --sandbox has one of its own.
    qputenv("QT_LOGGING_RULES", "kyc.*=true");
    qputenv("ARGOS_API_KEY", "canary-key-0123456789");
    const Ended ended = call(submitArguments("sbx-nomatch-canary", atTheSandbox));
    qunsetenv("ARGOS_API_KEY");
    qunsetenv("QT_LOGGING_RULES");
    process.terminate();
    QVERIFY(process.waitForFinished(10'000));
    const QByteArray sandboxMessages = process.readAllStandardError();
    QCOMPARE(ended.exitCode, 4);
    QVERIFY2(ended.messages.contains("kyc.argos"), "the log was not on");
    for (const char* canary : {"Smith", "1998-11-11", "canary-key"}) {
        QVERIFY2(!ended.messages.contains(canary), canary);
        QVERIFY2(!sandboxMessages.contains(canary), canary);
    }
}

QTEST_GUILESS_MAIN(VerbsTest)
#include "tst_verbs.moc"
