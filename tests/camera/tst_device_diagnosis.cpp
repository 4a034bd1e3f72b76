// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "camera/device_diagnosis.h"
#include "support/camera_fake_device_tree.h"

#include <QTest>

#include <unistd.h>

using camera::Problem;

class TestDeviceDiagnosis final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceIsExplainedByTheNodesOfThatName_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QList<int>>("errors");
        QTest::addColumn<Problem>("problem");
        const QString cam = QStringLiteral("HD Cam");
        const auto row = [](const char* name, const QStringList& names, const QList<int>& errors,
                            Problem problem) { QTest::newRow(name) << names << errors << problem; };
        row("no node", {}, {}, Problem::Silent);
        row("works", {cam}, {0}, Problem::Silent);
        row("held by another", {cam}, {EBUSY}, Problem::Busy);
        row("not for this user", {cam}, {EACCES}, Problem::PermissionRefused);
        row("forbidden by policy", {cam}, {EPERM}, Problem::PermissionRefused);
        row("gone", {cam}, {ENOENT}, Problem::Silent);
        row("another camera is busy", {QStringLiteral("Other"), cam}, {EBUSY, 0}, Problem::Silent);
        row("second node of the camera", {cam, cam}, {0, EBUSY}, Problem::Busy);
        row("refusal outranks busy", {cam, cam}, {EBUSY, EACCES}, Problem::PermissionRefused);
        row("longer name in the system", {QStringLiteral("HD Cam: HD Cam")}, {EBUSY},
            Problem::Busy);
        row("shorter name in the system", {QStringLiteral("HD C")}, {EBUSY}, Problem::Busy);
        row("nameless node", {QString()}, {EBUSY}, Problem::Silent);
    }

    void silenceIsExplainedByTheNodesOfThatName()
    {
        QFETCH(QStringList, names);
        QFETCH(QList<int>, errors);
        support::FakeDeviceTree fake;
        for (qsizetype i = 0; i < names.size(); ++i) {
            fake.add(names[i], errors[i]);
        }
        QTEST(camera::reasonForSilence(QStringLiteral("HD Cam"), fake.tree()), "problem");
    }

    void absenceMayBeARefusal_data()
    {
        QTest::addColumn<QList<int>>("errors");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("no node") << QList<int>{} << Problem::NoCamera;
        QTest::newRow("all usable") << QList<int>{0, 0} << Problem::NoCamera;
        QTest::newRow("one refused") << QList<int>{0, EACCES} << Problem::PermissionRefused;
        QTest::newRow("busy is not absent") << QList<int>{EBUSY} << Problem::NoCamera;
    }

    void absenceMayBeARefusal()
    {
        QFETCH(QList<int>, errors);
        support::FakeDeviceTree fake;
        for (const int error : errors) {
            fake.add(QStringLiteral("HD Cam"), error);
        }
        QTEST(camera::reasonForAbsence(fake.tree()), "problem");
    }

    void usingWhatIsNoCamera()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("video0")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(camera::errorOfUsing(file.fileName()), 0);
        QCOMPARE(camera::errorOfUsing(folder.filePath(QStringLiteral("video1"))), ENOENT);
    }

    void usingWhatIsNotForThisUser()
    {
        if (geteuid() == 0) {
            QSKIP("the superuser may open everything");
        }
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("video0")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions({}));
        QCOMPARE(camera::errorOfUsing(file.fileName()), EACCES);
    }
};

QTEST_GUILESS_MAIN(TestDeviceDiagnosis)
#include "tst_device_diagnosis.moc"
