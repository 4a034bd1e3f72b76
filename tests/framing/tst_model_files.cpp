// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/model_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace framing;

class TestModelFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        QVERIFY(QFile::copy(modelPath(fetched, ModelFile::FaceMesh), mesh()));
    }

    void givesEveryFetchedModel_data()
    {
        QTest::addColumn<ModelFile>("file");
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("short range") << ModelFile::ShortRange << qsizetype(229032);
        QTest::newRow("full range") << ModelFile::FullRange << qsizetype(1083984);
        QTest::newRow("mesh") << ModelFile::FaceMesh << qsizetype(1241896);
        QTest::newRow("canonical face") << ModelFile::CanonicalFace << qsizetype(19376);
        QTest::newRow("fine mesh") << ModelFile::FineMesh << qsizetype(129105);
        QTest::newRow("weights of it") << ModelFile::FineMeshWeights << qsizetype(4803416);
    }
    void givesEveryFetchedModel()
    {
        QFETCH(ModelFile, file);
        QFETCH(qsizetype, size);
        const auto bytes = readModel(fetched, file);
        QVERIFY(bytes.ok());
        QCOMPARE(bytes->size(), size);
    }

    void refusesAMissingFile() { expect(ModelFile::ShortRange, ModelError::Kind::Missing); }

    void refusesOneChangedBit()
    {
        QFile file(mesh());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(600000));
        char byte = 0;
        QVERIFY(file.peek(&byte, 1) == 1);
        byte = static_cast<char>(byte ^ 1);
        QVERIFY(file.write(&byte, 1) == 1);
        file.close();
        expect(ModelFile::FaceMesh, ModelError::Kind::Damaged);
    }

    void refusesACutFile_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("empty") << qint64(0);
        QTest::newRow("last byte gone") << qint64(1241895);
        QTest::newRow("one byte more") << qint64(1241897);
    }
    void refusesACutFile()
    {
        QFETCH(qint64, size);
        QVERIFY(QFile::resize(mesh(), size));
        expect(ModelFile::FaceMesh, ModelError::Kind::Damaged);
    }

    void saysWhenAFileCannotBeRead()
    {
        QVERIFY(QFile::remove(mesh()));
        QVERIFY(QDir().mkdir(mesh())); // refuses to be read also for the superuser
        expect(ModelFile::FaceMesh, ModelError::Kind::Unreadable);
    }

    void looksBesideTheProgram()
    {
        QCOMPARE(modelFolder(QStringLiteral("/opt/kyc/bin")),
                 QStringLiteral("/opt/kyc/share/kyc-capture/models"));
    }

private:
    [[nodiscard]] QString mesh() const { return modelPath(m_folder->path(), ModelFile::FaceMesh); }

    void expect(ModelFile file, ModelError::Kind kind)
    {
        const auto bytes = readModel(m_folder->path(), file);
        QVERIFY(!bytes.ok());
        QCOMPARE(bytes.error().kind, kind);
        QCOMPARE(bytes.error().file, modelPath(m_folder->path(), file));
    }

    const QString fetched = QStringLiteral(KYC_FETCHED_DIR "/models");
    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestModelFiles)
#include "tst_model_files.moc"
