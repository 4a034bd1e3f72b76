// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/language.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace
{

struct Message {
    QString source;
    QString translation;
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
        if (xml.name() == QLatin1String("message"))
            messages.append(Message{});
        else if (xml.name() == QLatin1String("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            messages.last().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            messages.last().translation = xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholders(const QString& text)
{
    QStringList found;
    auto matches = QRegularExpression(QStringLiteral("%\\d")).globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    return found;
}

} // namespace

class TranslationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated()
    {
        const QList<Message> messages = messagesOf(m_file);
        QVERIFY(messages.size() > 300);
        for (const Message& message : messages) {
            QVERIFY2(message.finished && !message.translation.isEmpty(),
                     qPrintable(message.source));
            QCOMPARE(placeholders(message.translation), placeholders(message.source));
        }
    }

    void theSourcesHoldNoNewText()
    {
        const QString lupdate = QStringLiteral(KYC_LUPDATE);
        if (!QFile::exists(lupdate))
            QSKIP("lupdate is not installed");
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("kyc_capture_ko.ts"));
        QVERIFY(QFile::copy(m_file, copy));
        QProcess process;
        process.setWorkingDirectory(QStringLiteral(KYC_SOURCE_DIR));
        process.start(lupdate, QStringLiteral(KYC_LUPDATE_ARGUMENTS).split(u' ')
                                   << QStringLiteral("-ts") << copy);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        const QList<Message> before = messagesOf(m_file);
        const QList<Message> after = messagesOf(copy);
        for (const Message& message : after)
            QVERIFY2(message.finished,
                     qPrintable(QStringLiteral("not translated: ") + message.source));
        QCOMPARE(after.size(), before.size());
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

    void anUnknownLanguageMeansEnglish()
    {
        ui::Language language(*qApp);
        language.use(QStringLiteral("xx"));
        QCOMPARE(language.code(), QStringLiteral("en"));
        language.use(QStringLiteral("../../etc"));
        QCOMPARE(language.code(), QStringLiteral("en"));
    }

private:
    const QString m_file = QStringLiteral(KYC_SOURCE_DIR "/translations/kyc_capture_ko.ts");
};

QTEST_MAIN(TranslationsTest)
#include "tst_translations.moc"
