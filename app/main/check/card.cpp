// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/check/card.h"

#include "main/check/drawing.h"
#include "main/check/report.h"
#include "main/picture_words.h"
#include "main/words.h"

#include "framing/check_limits.h"
#include "ui/texts/advice_texts.h"
#include "ui/texts/finding_texts.h"
#include "ui/texts/refusal_texts.h"

#include <algorithm>
#include <cmath>

namespace program
{
namespace
{

using framing::Check;
using framing::Finding;
using framing::Level;

QChar signOfLevel(Level level)
{
    switch (level) {
    case Level::Ideal:
        return u'✓';
    case Level::Warn:
        return u'!';
    case Level::Block:
        return u'✕';
    case Level::NotAssessed:
        return u'–';
    }
    Q_UNREACHABLE();
}

/// What somebody has to look at first comes first.
std::vector<Finding> worstFirst(std::vector<Finding> findings)
{
    const auto urgency = [](Level level) {
        constexpr std::array order{Level::Block, Level::Warn, Level::Ideal, Level::NotAssessed};
        return std::find(order.begin(), order.end(), level) - order.begin();
    };
    std::stable_sort(findings.begin(), findings.end(), [&](const Finding& a, const Finding& b) {
        return urgency(a.level) < urgency(b.level);
    });
    return findings;
}

/// "≥ 90 px", "≤ 12.0°", "42 % … 82 %"; empty where nothing limits the value.
QString range(Check check, const framing::CheckLimits& limits, double framing::Limits::*which)
{
    const auto bound = [&](const std::optional<framing::Limits>& side) {
        return side && std::isfinite((*side).*which) ? ui::texts::value(check, (*side).*which)
                                                     : QString();
    };
    const QString low = bound(limits.low);
    const QString high = bound(limits.high);
    if (!low.isEmpty() && !high.isEmpty())
        return low + QStringLiteral(" … ") + high;
    if (!low.isEmpty())
        return QStringLiteral("≥ ") + low;
    return high.isEmpty() ? QString() : QStringLiteral("≤ ") + high;
}

QString bar(double score)
{
    if (!std::isfinite(score))
        return {};
    return QStringLiteral(R"(<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" )"
                          R"(aria-hidden="true"><rect class="rail" width="100" height="8"/>)"
                          R"(<rect class="part" width="%1" height="8"/></svg>%2)")
        .arg(std::clamp(score, 0., 100.), 0, 'f', 1)
        .arg(std::lround(score));
}

QString row(const Finding& finding, const framing::CheckLimits& limits)
{
    QString result = pageText(ui::texts::word(finding.level));
    if (finding.refusal)
        result += QStringLiteral("<br>") + pageText(ui::texts::sentence(*finding.refusal));
    return QStringLiteral(R"(<tr class="%1"><th scope="row">%2</th><td class="n">%3</td>)"
                          R"(<td><span class="sign" aria-hidden="true">%4</span> %5</td>)"
                          R"(<td class="s">%6</td><td class="n">%7</td><td class="n">%8</td></tr>)"
                          "\n")
        .arg(code(finding.level), pageText(ui::texts::name(finding.check)),
             ui::texts::value(finding.check, finding.value), signOfLevel(finding.level), result,
             bar(finding.score), range(finding.check, limits, &framing::Limits::warn),
             range(finding.check, limits, &framing::Limits::block));
}

QString table(const framing::Report& report, const framing::Thresholds& thresholds)
{
    QString rows;
    for (const Finding& finding : worstFirst(report.findings))
        rows += row(finding, limitsOf(finding.check, thresholds, report.pictureSize.height()));
    const QStringList heads{Words::tr("Check"),     Words::tr("Measured"),    Words::tr("Result"),
                            Words::tr("ISO score"), Words::tr("Recommended"), Words::tr("Limit")};
    QString head;
    for (const QString& text : heads)
        head += QStringLiteral(R"(<th scope="col">%1</th>)").arg(pageText(text));
    return QStringLiteral("<table><thead><tr>%1</tr></thead><tbody>\n%2</tbody></table>")
        .arg(head, rows);
}

QString heading(const CardTitle& title, const char* className)
{
    return QStringLiteral(R"(<article class="%1" id="p%2"><h2><span class="number">%2</span> )"
                          "<bdi>%3</bdi></h2>\n")
        .arg(QString::fromLatin1(className), QString::number(title.number), pageText(title.file));
}

/// What to tell the person; the words for the moment before the photo fit no photo that is taken.
QString whatNext(const framing::Report& report)
{
    return report.verdict == framing::Verdict::Ready ? ui::texts::sentence(report.verdict)
                                                     : ui::texts::sentence(report.advice);
}

QString answers(const framing::Report& report)
{
    QStringList sentences;
    for (const framing::Refusal refusal : refusalsOf(report))
        sentences << ui::texts::sentence(refusal);
    if (sentences.isEmpty())
        return {};
    return QStringLiteral("<p>%1</p>\n")
        .arg(pageText(
            Words::tr("The service would answer: %1.").arg(sentences.join(QStringLiteral("; ")))));
}

} // namespace

QString pageText(QString text)
{
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; },
        QChar(QChar::ReplacementCharacter));
    return text.toHtmlEscaped();
}

QChar signOf(framing::Verdict verdict)
{
    switch (verdict) {
    case framing::Verdict::Ready:
        return signOfLevel(Level::Ideal);
    case framing::Verdict::Improve:
        return signOfLevel(Level::Warn);
    case framing::Verdict::Reject:
        return signOfLevel(Level::Block);
    }
    Q_UNREACHABLE();
}

QByteArray checkCard(const CardTitle& title, const framing::JudgedStill& still,
                     const framing::Thresholds& thresholds)
{
    const framing::Report& report = still.report;
    QString card = heading(title, code(report.verdict).data());
    card += QStringLiteral(R"(<p class="verdict"><strong class="badge"><span aria-hidden="true">)"
                           "%1</span> %2</strong> %3</p>\n")
                .arg(signOf(report.verdict))
                .arg(pageText(ui::texts::word(report.verdict)), pageText(whatNext(report)));
    card += answers(report);
    card += QStringLiteral(R"(<div class="columns"><figure>%1<figcaption>%2</figcaption></figure>)")
                .arg(checkDrawing(still.photo, report),
                     pageText(Words::tr("%1 × %2 pixels, faces: %3")
                                  .arg(still.photo.width())
                                  .arg(still.photo.height())
                                  .arg(report.observation.faces.size())));
    card += table(report, thresholds) + QStringLiteral("</div></article>\n");
    return card.toUtf8();
}

QByteArray checkCard(const CardTitle& title, framing::PictureFileError error)
{
    const QString card = heading(title, "unreadable") +
                         QStringLiteral(R"(<p class="verdict"><strong class="badge">)"
                                        R"(<span aria-hidden="true">?</span> %1</strong> %2</p>)")
                             .arg(pageText(Words::tr("Not readable")), pageText(sentence(error)));
    return (card + QStringLiteral("</article>\n")).toUtf8();
}

} // namespace program
