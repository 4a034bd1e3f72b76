// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/check/page.h"

#include "main/check/card.h"
#include "main/words.h"

#include "ui/texts/advice_texts.h"
#include "ui/texts/finding_texts.h"

#include <QFile>

#include <algorithm>
#include <vector>

namespace program
{
namespace
{

using framing::Verdict;

/// More than the summary can need, however long the words of a language are: it has a line a
/// verdict and a line an advice.
constexpr qsizetype summaryRoom = 32'000;

QString styleSheet()
{
    QFile file(QStringLiteral(":/program/check/page.css"));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QString::fromUtf8(file.readAll());
}

QString element(const char* tag, const QString& text)
{
    return QStringLiteral("<%1>%2</%1>\n").arg(QString::fromLatin1(tag), pageText(text));
}

QString tile(const QString& className, QChar sign, int count, const QString& word)
{
    return QStringLiteral(R"(<li class="%1"><b>%2</b> <span aria-hidden="true">%3</span> %4</li>)"
                          "\n")
        .arg(className)
        .arg(count)
        .arg(sign)
        .arg(pageText(word));
}

QString tiles(const CheckTally& tally)
{
    QString all;
    for (const Verdict verdict : {Verdict::Ready, Verdict::Improve, Verdict::Reject})
        all += tile(code(verdict), signOf(verdict), tally.count(verdict), ui::texts::word(verdict));
    all += tile(QStringLiteral("unreadable"), u'?', tally.unreadable(), Words::tr("Not readable"));
    return QStringLiteral("<ul class=\"tiles\">\n%1</ul>\n").arg(all);
}

QString advices(const CheckTally& tally)
{
    std::vector<std::pair<framing::Advice, int>> rows(tally.advices().begin(),
                                                      tally.advices().end());
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    QString all;
    for (const auto& [advice, count] : rows) {
        if (advice != framing::Advice::Ready)
            all += QStringLiteral(R"(<tr><th scope="row">%1</th><td class="n">%2</td></tr>)"
                                  "\n")
                       .arg(pageText(ui::texts::sentence(advice)))
                       .arg(count);
    }
    if (all.isEmpty())
        return {};
    return QStringLiteral("<table class=\"advices\"><thead><tr><th scope=\"col\">%1</th>"
                          "<th scope=\"col\">%2</th></tr></thead><tbody>\n%3</tbody></table>\n")
        .arg(pageText(Words::tr("What would mend it first")), pageText(Words::tr("Pictures")), all);
}

QString summary(const CheckTally& tally, CheckPage::Extent extent, const QDateTime& now)
{
    QString text = element("p", Words::tr("Pictures: %1 · %2")
                                    .arg(tally.pictures())
                                    .arg(now.toLocalTime().toString(u"yyyy-MM-dd HH:mm")));
    if (extent == CheckPage::Extent::StoppedEarly)
        text += QStringLiteral("<p class=\"early\"><strong>%1</strong></p>\n")
                    .arg(pageText(Words::tr("The check was stopped early: not all pictures are "
                                            "on this page.")));
    return text + tiles(tally) + advices(tally);
}

QString choice(const char* id, const QString& word, bool chosen)
{
    return QStringLiteral(R"(<input type="radio" name="show" id="show-%1"%3>)"
                          R"(<label for="show-%1">%2</label>)"
                          "\n")
        .arg(QString::fromLatin1(id), pageText(word),
             chosen ? QStringLiteral(" checked") : QString());
}

/// What is shown of the page; needs no script, only the style sheet.
QString choices()
{
    return choice("all", Words::tr("All"), true) +
           choice("ready", ui::texts::word(Verdict::Ready), false) +
           choice("improve", ui::texts::word(Verdict::Improve), false) +
           choice("reject", ui::texts::word(Verdict::Reject), false) +
           choice("unreadable", Words::tr("Not readable"), false) +
           QStringLiteral(R"(<input type="checkbox" id="draw" checked><label for="draw">%1</label>)"
                          "\n")
               .arg(pageText(Words::tr("Show what was measured")));
}

QString introduction()
{
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">\n"
               "<meta name=\"viewport\" content=\"width=device-width\">\n"
               "<meta http-equiv=\"Content-Security-Policy\" "
               "content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n"
               "<title>%2</title>\n<style>\n%3</style></head>\n<body>\n<header>\n")
               .arg(Words::tr("en", "language of this text, as in <html lang>"),
                    pageText(Words::tr("Photo check")), styleSheet()) +
           element("h1", Words::tr("Photo check"));
}

QString explanation(framing::Preset preset)
{
    return QStringLiteral("<ul class=\"notes\">\n") +
           element("li", Words::tr("Judged by the limits of the preset “%1”.").arg(code(preset))) +
           element("li", Words::tr("Pictures are shown as the service sees them: not mirrored, cut "
                                   "to 4:3. Left and right in the advice are the person's own.")) +
           element("li", Words::tr("Dashed oval: where the head belongs. Box: the face that was "
                                   "found. Dots: the points that were measured.")) +
           element("li", Words::tr("ISO score: 0 to 100 after ISO/IEC 29794-5, where it has such a "
                                   "measure.")) +
           element("li", Words::tr("This page measures pictures; whether a person is really there, "
                                   "the service alone judges.")) +
           element("li", Words::tr("The page shows people. Keep it as carefully as their files, "
                                   "and delete it when it is no longer needed.")) +
           QStringLiteral("</ul>\n</header>\n");
}

} // namespace

CheckPage::CheckPage(const QString& path, framing::Preset preset)
    : m_file(path),
      m_preset(preset)
{
}

bool CheckPage::begin()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return false;
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    add(introduction().toUtf8());
    m_summaryAt = m_file.pos();
    add(QByteArray(summaryRoom, ' '));
    add((explanation(m_preset) + choices() + QStringLiteral("<main>\n")).toUtf8());
    return m_file.error() == QFileDevice::NoError;
}

void CheckPage::add(const QByteArray& card)
{
    m_file.write(card); // an error is kept until the end
}

bool CheckPage::finish(const CheckTally& tally, Extent extent, const base::Clock& clock)
{
    add(QByteArrayLiteral("</main>\n</body></html>\n"));
    const QByteArray text = summary(tally, extent, clock.now()).toUtf8();
    Q_ASSERT(text.size() <= summaryRoom);
    if (!m_file.seek(m_summaryAt))
        m_file.cancelWriting();
    add(text);
    return m_file.commit();
}

} // namespace program
