// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/site_key_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using security::IfMissing;
using security::SiteKeyError;
using security::siteKeyFromFile;

class SiteKeyFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMissingKeyIsMadeForTheOwnerAlone();
    void aMissingKeyIsNotMadeUnasked();
    void whatIsNoKeyIsLeftAlone_data();
    void whatIsNoKeyIsLeftAlone();
    void aLinkIsNotFollowed();
    void whatCannotBeWrittenIsTold();

private:
    void write(const QByteArray& bytes, QFile::Permissions permissions) const;

    std::unique_ptr<QTemporaryDir> folder;
    QString path;
};

void SiteKeyFileTest::init()
{
    folder = std::make_unique<QTemporaryDir>();
    path = folder->filePath(QStringLiteral("site-key"));
}

void SiteKeyFileTest::write(const QByteArray& bytes, QFile::Permissions permissions) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    QVERIFY(file.setPermissions(permissions));
}

void SiteKeyFileTest::aMissingKeyIsMadeForTheOwnerAlone()
{
    const auto made = siteKeyFromFile(path, IfMissing::Create);
    QVERIFY(made.ok());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
    QCOMPARE(QDir(folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    const auto again = siteKeyFromFile(path, IfMissing::Create);
    QVERIFY(again.ok());
    QCOMPARE(again->view(), made->view());
}

void SiteKeyFileTest::aMissingKeyIsNotMadeUnasked()
{
    QCOMPARE(siteKeyFromFile(path, IfMissing::Fail).error(), SiteKeyError::Missing);
    QVERIFY(!QFileInfo::exists(path));
}

void SiteKeyFileTest::whatIsNoKeyIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QFile::Permissions>("permissions");
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
    QTest::newRow("empty") << QByteArray() << owner;
    QTest::newRow("too short") << QByteArray(31, 'k') << owner;
    QTest::newRow("too long") << QByteArray(33, 'k') << owner;
    QTest::newRow("open to the group") << QByteArray(32, 'k') << (owner | QFile::ReadGroup);
    QTest::newRow("open to all") << QByteArray(32, 'k') << (owner | QFile::ReadOther);
}

void SiteKeyFileTest::whatIsNoKeyIsLeftAlone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QFile::Permissions, permissions);
    write(bytes, permissions);
    QCOMPARE(siteKeyFromFile(path, IfMissing::Create).error(), SiteKeyError::Malformed);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void SiteKeyFileTest::aLinkIsNotFollowed()
{
    write(QByteArray(32, 'k'), QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(siteKeyFromFile(path, IfMissing::Fail).ok());
    const QString link = path + QStringLiteral("-link");
    QVERIFY(QFile::link(path, link));
    QCOMPARE(siteKeyFromFile(link, IfMissing::Create).error(), SiteKeyError::Malformed);
}

void SiteKeyFileTest::whatCannotBeWrittenIsTold()
{
    const QString nowhere = folder->filePath(QStringLiteral("no/such/folder/key"));
    QCOMPARE(siteKeyFromFile(nowhere, IfMissing::Create).error(), SiteKeyError::NotKept);
}

QTEST_GUILESS_MAIN(SiteKeyFileTest)
#include "tst_site_key_file.moc"
