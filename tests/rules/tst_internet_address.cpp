// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/internet_address.h"

#include <QTest>

class InternetAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void email_data();
    void email();
    void ip_data();
    void ip();
};

void InternetAddressTest::email_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    const auto good = [](const QString& text) {
        QTest::newRow(qPrintable(text.left(40))) << text << true;
    };
    const auto bad = [](const QString& text) {
        QTest::newRow(qPrintable(QStringLiteral("not ") + text.left(40))) << text << false;
    };
    good(QStringLiteral("admin@sample.com"));
    good(QStringLiteral("first.last+kyc@mail.example.co.kr"));
    good(QStringLiteral("o'neill_{1}@a-b.example"));
    good(QStringLiteral("지민@예시.한국"));
    good(QStringLiteral("jürgen@bücher.example"));
    good(QStringLiteral("a@xn--bcher-kva.example"));
    good(QString(64, u'a') + QStringLiteral("@b.kr"));
    bad(QString());
    bad(QStringLiteral("admin"));
    bad(QStringLiteral("@sample.com"));
    bad(QStringLiteral("admin@"));
    bad(QStringLiteral("admin@localhost"));
    bad(QStringLiteral("a b@sample.com"));
    bad(QStringLiteral("a@b@sample.com"));
    bad(QStringLiteral("a@sample..com"));
    bad(QStringLiteral("a@.sample.com"));
    bad(QStringLiteral("a@sample.com."));
    bad(QStringLiteral("a@-sample.com"));
    bad(QStringLiteral("a@sam_ple.com"));
    bad(QStringLiteral(".a@sample.com"));
    bad(QStringLiteral("a.@sample.com"));
    bad(QStringLiteral("a..b@sample.com"));
    bad(QStringLiteral("a@203.0.113.7"));
    bad(QStringLiteral("a@[203.0.113.7]"));
    bad(QStringLiteral("Name <a@sample.com>"));
    bad(QStringLiteral("a@sample.com,b@sample.com"));
    bad(QStringLiteral("a\u202Eb@sample.com"));
    bad(QStringLiteral("a@b\u00FC\u2019cher.example"));
    bad(QString(65, u'a') + QStringLiteral("@b.kr"));
    bad(QString(22, QChar(0xAC00)) + QStringLiteral("@b.kr")); // 66 bytes
    bad(QStringLiteral("a@") + QString(64, u'b') + QStringLiteral(".kr"));
    bad(QStringLiteral("a@") + QStringLiteral("b.").repeated(126) + QStringLiteral("kr"));
    bad(QStringLiteral("a@") + QString(QChar(0xD800)) + QStringLiteral("b.kr"));
}

void InternetAddressTest::email()
{
    QFETCH(QString, text);
    QTEST(rules::isEmailAddress(text), "good");
}

void InternetAddressTest::ip_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    for (const char* text : {"203.0.113.7", "0.0.0.0", "255.255.255.255", "::1", "2001:db8::7",
                             "2001:0db8:0000:0000:0000:0000:0000:0007", "::ffff:203.0.113.7"})
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const char* text :
         {"", "203.0.113", "203.0.113.256", "203.0.113.7.1", "203.0.113.7/24", "203.0.113.007",
          "2001:db8::7::1", "2001:db8::g", "fe80::1%eth0", "2001:db8::/32", "localhost", "1"})
        QTest::newRow(qPrintable(QLatin1String("not ") + QLatin1String(text)))
            << QString::fromLatin1(text) << false;
    QTest::newRow("full-width") << QStringLiteral("２０３.0.113.7") << false;
    QTest::newRow("behind a NUL") << QStringLiteral("::1") + QChar(0) << false;
}

void InternetAddressTest::ip()
{
    QFETCH(QString, text);
    QTEST(rules::isIpAddress(text), "good");
}

QTEST_APPLESS_MAIN(InternetAddressTest)
#include "tst_internet_address.moc"
