// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/header.h"
#include "ui/language.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace
{

struct Message {
    QString source;
    QStringList translations; ///< one, or one for each plural form
    bool plural = false;
    bool finished = false;
};

QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("message")) {
            messages.append(Message{});
            messages.last().plural = xml.attributes().hasAttribute(QLatin1String("numerus"));
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.last().plural)
                messages.last().translations << xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.last().translations << xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// Without %n, which "one day" has no need of.
QStringList placeholders(const QString& text)
{
    QStringList found;
    auto matches = QRegularExpression(QStringLiteral("%\\d")).globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    return found;
}

void compile(const QString& source, const QString& target)
{
    QProcess process;
    process.start(QStringLiteral(KYC_LRELEASE),
                  {QStringLiteral("-silent"), source, QStringLiteral("-qm"), target});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
}

} // namespace

class TranslationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_files = m_folder.entryList({QStringLiteral("*.ts")}, QDir::Files); }

    void everyTextIsTranslated_data() { addFiles(); }

    void everyTextIsTranslated()
    {
        QFETCH(QString, file);
        const QList<Message> messages = messagesOf(m_folder.filePath(file));
        QVERIFY(messages.size() > (isEnglish(file) ? 0 : 300));
        for (const Message& message : messages) {
            QVERIFY2(message.finished && !message.translations.isEmpty(),
                     qPrintable(message.source));
            for (const QString& translation : message.translations) {
                QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(message.source));
                QCOMPARE(placeholders(translation), placeholders(message.source));
            }
        }
    }

    /// As a bank speaks: statements and questions formal, requests polite, never an order.
    void theKoreanKeepsItsRegister()
    {
        const QRegularExpression otherRegister(QStringLiteral("(?<!주)세요|십시오|[나가]요\\?"));
        for (const Message& message :
             messagesOf(m_folder.filePath(QStringLiteral("kyc_capture_ko.ts"))))
            for (const QString& translation : message.translations)
                QVERIFY2(!otherRegister.match(translation).hasMatch(), qPrintable(translation));
    }

    void theSourcesHoldNoNewText_data() { addFiles(); }

    void theSourcesHoldNoNewText()
    {
        QFETCH(QString, file);
        const QString lupdate = QStringLiteral(KYC_LUPDATE);
        if (!QFile::exists(lupdate))
            QSKIP("lupdate is not installed");
        QTemporaryDir folder;
        const QString copy = folder.filePath(file);
        QVERIFY(QFile::copy(m_folder.filePath(file), copy));
        QStringList arguments = QStringLiteral(KYC_LUPDATE_ARGUMENTS).split(u' ');
        if (isEnglish(file))
            arguments << QStringLiteral("-pluralonly");
        QProcess process;
        process.setWorkingDirectory(QStringLiteral(KYC_SOURCE_DIR));
        process.start(lupdate, arguments << QStringLiteral("-ts") << copy);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        const QList<Message> before = messagesOf(m_folder.filePath(file));
        const QList<Message> after = messagesOf(copy);
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i) {
            QVERIFY2(after[i].finished,
                     qPrintable(QStringLiteral("not translated: ") + after[i].source));
            // lupdate knows how many forms the language has.
            QCOMPARE(before[i].translations.size(), after[i].translations.size());
        }
    }

    void anUnfinishedPluralIsFound()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("kyc_capture_en.ts"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<TS version=\"2.1\" language=\"en\"><context><name>c</name>"
                   "<message numerus=\"yes\"><source>%n days</source><translation>"
                   "<numerusform>one day</numerusform><numerusform></numerusform>"
                   "</translation></message></context></TS>");
        file.close();
        const QList<Message> messages = messagesOf(path);
        QCOMPARE(messages.size(), 1);
        QCOMPARE(messages.first().translations, QStringList({QStringLiteral("one day"), {}}));
    }

    void theLanguageIsUsedAndLeft()
    {
        ui::Language language(*qApp);
        QCOMPARE(language.code(), QStringLiteral("en"));
        language.use(QStringLiteral("ko"));
        QCOMPARE(language.code(), QStringLiteral("ko"));
        QCOMPARE(QCoreApplication::translate("Advice", "Move to your left"),
                 QStringLiteral("왼쪽으로 움직여 주세요"));
        QCOMPARE(QLocale().language(), QLocale::Korean);
        language.use(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("Advice", "Move to your left"),
                 QStringLiteral("Move to your left"));
    }

    void englishHasItsPlurals()
    {
        ui::Language language(*qApp);
        language.use(QStringLiteral("en"));
        const auto left = [](int tries) {
            return QCoreApplication::translate("ui::CapturePage", "Up to %n tries are left.",
                                               nullptr, tries);
        };
        QCOMPARE(left(1), QStringLiteral("One try is left."));
        QCOMPARE(left(2), QStringLiteral("Up to 2 tries are left."));
    }

    void anUnknownLanguageMeansEnglish()
    {
        ui::Language language(*qApp);
        language.use(QStringLiteral("xx"));
        QCOMPARE(language.code(), QStringLiteral("en"));
        language.use(QStringLiteral("../../etc"));
        QCOMPARE(language.code(), QStringLiteral("en"));
    }

    /// No line of code knows of Hebrew: a file is enough, and it is read from right to left.
    void aLanguageIsAFile()
    {
        if (!QFile::exists(QStringLiteral(KYC_LRELEASE)))
            QSKIP("lrelease is not installed");
        QTemporaryDir folder;
        const QString source = folder.filePath(QStringLiteral("kyc_capture_he.ts"));
        QFile file(source);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<TS version=\"2.1\" language=\"he\"><context><name>ui::Header</name><message>"
                   "<source>Help</source><translation>עזרה</translation></message></context></TS>");
        file.close();
        compile(source, folder.filePath(QStringLiteral("kyc_capture_he.qm")));

        ui::Language language(*qApp, folder.path());
        ui::Header header(language);
        const auto actions =
            header.findChild<QPushButton*>(QStringLiteral("language"))->menu()->actions();
        QCOMPARE(actions.size(), 2);
        QCOMPARE(actions.first()->text(), QStringLiteral("English"));
        QCOMPARE(actions.last()->text(), QStringLiteral("עברית"));
        actions.last()->trigger();
        QCOMPARE(language.code(), QStringLiteral("he"));
        QTRY_COMPARE(header.findChild<QPushButton*>(QStringLiteral("help"))->text(),
                     QStringLiteral("עזרה"));
        QCOMPARE(header.layoutDirection(), Qt::RightToLeft);
        language.use(QStringLiteral("en"));
        QCOMPARE(header.layoutDirection(), Qt::LeftToRight);
    }

    void aDamagedFileMeansEnglish()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("kyc_capture_de.qm")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no translations");
        file.close();
        ui::Language language(*qApp, folder.path());
        QCOMPARE(language.available().last().ownName, QStringLiteral("Deutsch"));
        language.use(QStringLiteral("de"));
        QCOMPARE(language.code(), QStringLiteral("en"));
    }

    void whatIsNoLanguageIsNotOffered()
    {
        QTemporaryDir folder;
        for (const char* name : {"kyc_capture_.qm", "kyc_capture_draft!.qm", "other_de.qm",
                                 "kyc_capture_en.qm", "kyc_capture_pt_BR.qm"}) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QStringList codes;
        for (const ui::LanguageInfo& language : ui::languagesIn(folder.path()))
            codes << language.code;
        QCOMPARE(codes, QStringList({QStringLiteral("en"), QStringLiteral("pt_BR")}));
    }

private:
    void addFiles() const
    {
        QTest::addColumn<QString>("file");
        for (const QString& file : m_files)
            QTest::newRow(qPrintable(file)) << file;
    }
    static bool isEnglish(const QString& file)
    {
        return file == QLatin1String("kyc_capture_en.ts");
    }

    const QDir m_folder{QStringLiteral(KYC_SOURCE_DIR "/translations")};
    QStringList m_files;
};

QTEST_MAIN(TranslationsTest)
#include "tst_translations.moc"
