// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using ui::Scheme;
using ui::Tone;

namespace
{

/// Contrast ratio of WCAG 2, 1 to 21.
double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace

class ThemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsMeasuredAsWcagSays()
    {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 0.01);
        QVERIFY(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
    }

    void everyTextCanBeReadOnItsGround_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const ui::Tokens& t = ui::tokens(scheme);
            const char* name = scheme == Scheme::Light ? "light" : "dark";
            const auto row = [name](const char* pair, const QColor& ink, const QColor& ground) {
                QTest::addRow("%s %s", name, pair) << ink << ground;
            };
            for (const auto& [groundName, ground] :
                 {std::pair{"background", t.background}, std::pair{"surface", t.surface}}) {
                row(qPrintable(QStringLiteral("text on %1").arg(QLatin1String(groundName))), t.text,
                    ground);
                row(qPrintable(QStringLiteral("muted on %1").arg(QLatin1String(groundName))),
                    t.muted, ground);
                row(qPrintable(QStringLiteral("primary on %1").arg(QLatin1String(groundName))),
                    t.primary, ground);
                row(qPrintable(QStringLiteral("attention on %1").arg(QLatin1String(groundName))),
                    t.attention, ground);
                row(qPrintable(QStringLiteral("bad on %1").arg(QLatin1String(groundName))), t.bad,
                    ground);
            }
            row("on primary", t.onPrimary, t.primary);
            row("tick of a done step", t.surface, t.good);
            row("text on info", t.text, t.primaryGround);
            row("disabled button", t.muted, t.background);
            row("disabled primary button", t.muted, t.line);
            row("good", t.good, t.goodGround);
            row("attention", t.attention, t.attentionGround);
            row("bad", t.bad, t.badGround);
            row("info", t.primary, t.primaryGround);
            row("neutral", ui::toneColors(t, Tone::Neutral).ink,
                ui::toneColors(t, Tone::Neutral).ground);
        }
    }

    void everyTextCanBeReadOnItsGround()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QString::number(contrast(ink, ground))));
    }

    void theSchemeIsReadBack()
    {
        ui::applyTheme(*qApp, Scheme::Dark);
        QCOMPARE(ui::currentScheme(), Scheme::Dark);
        ui::applyTheme(*qApp, Scheme::Light);
        QCOMPARE(ui::currentScheme(), Scheme::Light);
    }

    void everyTokenOfTheStyleSheetIsKnown()
    {
        ui::applyTheme(*qApp, Scheme::Light);
        const QString sheet = qApp->styleSheet().remove(QRegularExpression(
            QStringLiteral("/\\*.*?\\*/"), QRegularExpression::DotMatchesEverythingOption));
        QVERIFY(!sheet.isEmpty());
        QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 30)));
    }

    void noTextIsSmallerThanFourteenPixels()
    {
        ui::applyTheme(*qApp, Scheme::Light);
        QRegularExpressionMatchIterator sizes =
            QRegularExpression(QStringLiteral("font-size: (\\d+)px"))
                .globalMatch(qApp->styleSheet());
        QVERIFY(sizes.hasNext());
        while (sizes.hasNext()) {
            const auto match = sizes.next();
            QVERIFY2(match.captured(1).toInt() >= 14, qPrintable(match.captured(0)));
        }
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
