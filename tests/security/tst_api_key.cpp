// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/api_key.h"
#include "support/fake_key_ring.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using security::KeyError;
using security::KeyOutcome;
using security::KeySource;
using Answer = security::KeyRing::Answer;

Q_DECLARE_METATYPE(Answer)
Q_DECLARE_METATYPE(KeyError)

namespace
{

KeyOutcome search(security::Secret fromEnvironment, support::FakeKeyRing& ring,
                  const security::KeyPlaces& places)
{
    std::optional<KeyOutcome> outcome;
    security::findApiKey(std::move(fromEnvironment), ring, places,
                         [&outcome](KeyOutcome found) { outcome = std::move(found); });
    const bool answeredWithinTheCall = outcome.has_value();
    [&outcome] { QTRY_VERIFY(outcome.has_value()); }();
    if (answeredWithinTheCall)
        qFatal("answered from within the call");
    return std::move(*outcome);
}

} // namespace

class ApiKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void environmentWinsAndAsksNoKeyRing();
    void environmentIsEmptiedOnTaking();
    void keyRingComesBeforeFiles();
    void filesFollowAKeyRingWithoutOne_data();
    void filesFollowAKeyRingWithoutOne();
    void nothingAnywhere_data();
    void nothingAnywhere();
    void malformedKeysAreRefused_data();
    void malformedKeysAreRefused();
    void fileIsRefusedUnlessPrivate_data();
    void fileIsRefusedUnlessPrivate();
    void folderInPlaceOfTheFileIsUnreadable();
    void linkIsNotFollowed();

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    QString write(const char* name, const QByteArray& content,
                  QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ApiKeyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString ApiKeyTest::write(const char* name, const QByteArray& content,
                          QFile::Permissions permissions)
{
    QFile file(path(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size() ||
        !file.setPermissions(permissions))
        qFatal("cannot write the test's file");
    return file.fileName();
}

void ApiKeyTest::environmentWinsAndAsksNoKeyRing()
{
    support::FakeKeyRing ring(Answer::Done, "ring-key");
    const KeyOutcome found = search(security::Secret(QByteArrayView("env-key")), ring, {});
    QVERIFY(found.ok());
    QCOMPARE(found->source, KeySource::Environment);
    QCOMPARE(found->value.view(), QByteArrayView("env-key"));
    QCOMPARE(ring.reads, 0);
}

void ApiKeyTest::environmentIsEmptiedOnTaking()
{
    qputenv("ARGOS_API_KEY", "env-key");
    const char* const place = std::getenv("ARGOS_API_KEY");
    QCOMPARE(security::takeKeyFromEnvironment().view(), QByteArrayView("env-key"));
    QVERIFY(!qEnvironmentVariableIsSet("ARGOS_API_KEY"));
    QCOMPARE(place[0], '\0');
    QVERIFY(security::takeKeyFromEnvironment().isEmpty());
}

void ApiKeyTest::keyRingComesBeforeFiles()
{
    support::FakeKeyRing ring(Answer::Done, "ring-key");
    const KeyOutcome found = search({}, ring, {write("credentials", "c"), write("file", "f")});
    QVERIFY(found.ok());
    QCOMPARE(found->source, KeySource::KeyRing);
    QCOMPARE(found->value.view(), QByteArrayView("ring-key"));
}

void ApiKeyTest::filesFollowAKeyRingWithoutOne_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("no entry") << Answer::NoEntry;
    QTest::newRow("unavailable") << Answer::Unavailable;
    QTest::newRow("timed out") << Answer::TimedOut;
}

void ApiKeyTest::filesFollowAKeyRingWithoutOne()
{
    QFETCH(Answer, answer);
    support::FakeKeyRing ring(answer);
    const QString file = write("file", "file-key\n");
    const KeyOutcome fromFile = search({}, ring, {path("absent"), file});
    QVERIFY(fromFile.ok());
    QCOMPARE(fromFile->source, KeySource::File);
    QCOMPARE(fromFile->value.view(), QByteArrayView("file-key"));

    const QFile::Permissions asSystemdSetsThem = QFile::ReadOwner | QFile::ReadGroup;
    const KeyOutcome fromCredentials =
        search({}, ring, {write("credentials", "cred-key", asSystemdSetsThem), file});
    QVERIFY(fromCredentials.ok());
    QCOMPARE(fromCredentials->source, KeySource::Credentials);
    QCOMPARE(fromCredentials->value.view(), QByteArrayView("cred-key"));
}

void ApiKeyTest::nothingAnywhere_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<KeyError>("error");
    QTest::newRow("no entry") << Answer::NoEntry << KeyError::NotFound;
    QTest::newRow("unavailable") << Answer::Unavailable << KeyError::NotFound;
    QTest::newRow("timed out") << Answer::TimedOut << KeyError::KeyRingSilent;
}

void ApiKeyTest::nothingAnywhere()
{
    QFETCH(Answer, answer);
    QFETCH(KeyError, error);
    support::FakeKeyRing ring(answer);
    const KeyOutcome found = search({}, ring, {{}, path("absent")});
    QVERIFY(!found.ok());
    QCOMPARE(found.error(), error);
}

void ApiKeyTest::malformedKeysAreRefused_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("blank") << QByteArray(" \n") << false;
    QTest::newRow("line break inside") << QByteArray("abc\r\nHost: x") << false;
    QTest::newRow("not ASCII") << QByteArray("k\xC3\xA9y") << false;
    QTest::newRow("zero byte") << QByteArray("a\0b", 3) << false;
    QTest::newRow("longest") << QByteArray(256, 'k') << true;
    QTest::newRow("too long") << QByteArray(257, 'k') << false;
    QTest::newRow("white space around") << QByteArray("  key \n") << true;
}

void ApiKeyTest::malformedKeysAreRefused()
{
    QFETCH(QByteArray, key);
    QFETCH(bool, accepted);
    support::FakeKeyRing ring(Answer::NoEntry);
    const KeyOutcome found = search({}, ring, {{}, write("file", key)});
    QCOMPARE(found.ok(), accepted);
    if (!accepted)
        QCOMPARE(found.error(), KeyError::Malformed);
}

void ApiKeyTest::fileIsRefusedUnlessPrivate_data()
{
    QTest::addColumn<QFile::Permissions>("permissions");
    QTest::addColumn<bool>("accepted");
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
    QTest::newRow("0600") << owner << true;
    QTest::newRow("0640") << (owner | QFile::ReadGroup) << false;
    QTest::newRow("0604") << (owner | QFile::ReadOther) << false;
    QTest::newRow("0620") << (owner | QFile::WriteGroup) << false;
}

void ApiKeyTest::fileIsRefusedUnlessPrivate()
{
    QFETCH(QFile::Permissions, permissions);
    QFETCH(bool, accepted);
    support::FakeKeyRing ring(Answer::NoEntry);
    const KeyOutcome found = search({}, ring, {{}, write("file", "key", permissions)});
    QCOMPARE(found.ok(), accepted);
    if (!accepted)
        QCOMPARE(found.error(), KeyError::FileOpenToOthers);
}

void ApiKeyTest::folderInPlaceOfTheFileIsUnreadable()
{
    support::FakeKeyRing ring(Answer::NoEntry);
    const KeyOutcome found = search({}, ring, {{}, m_folder->path()});
    QVERIFY(!found.ok());
    QCOMPARE(found.error(), KeyError::FileUnreadable);
}

void ApiKeyTest::linkIsNotFollowed()
{
    QVERIFY(QFile::link(write("elsewhere", "key"), path("file")));
    support::FakeKeyRing ring(Answer::NoEntry);
    const KeyOutcome found = search({}, ring, {{}, path("file")});
    QVERIFY(!found.ok());
    QCOMPARE(found.error(), KeyError::FileUnreadable);
}

QTEST_GUILESS_MAIN(ApiKeyTest)
#include "tst_api_key.moc"
