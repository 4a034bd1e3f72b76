// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
// Writes a picture of every page, for people to look at:
//   ui_gallery --out DIR [--lang CODE|pseudo|rtl] [--theme dark] [--size 1920x1080] [--only start]
//   [--portrait FILE]
// pseudo is English with accents and 40 % longer, rtl the same from right to left.
#include "sample_pages.h"
#include "support/pseudo_language.h"
#include "ui/case_list_dialog.h"
#include "ui/help_dialog.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

namespace
{

/// What a camera would give: the portrait on a 4:3 frame.
QImage framed(const QImage& portrait)
{
    if (portrait.isNull())
        return {};
    constexpr QRect face(94, 4, 256, 192); // where the astronaut's head is
    return portrait.copy(face)
        .scaled(960, 720, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

QSize parsedSize(const QString& text)
{
    return {text.section(u'x', 0, 0).toInt(), text.section(u'x', 1, 1).toInt()};
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions(
        {{QStringLiteral("out"), {}, QStringLiteral("dir"), QStringLiteral(".")},
         {QStringLiteral("lang"), {}, QStringLiteral("code"), QStringLiteral("en")},
         {QStringLiteral("theme"), {}, QStringLiteral("name"), QStringLiteral("light")},
         {QStringLiteral("size"), {}, QStringLiteral("WxH"), QStringLiteral("1280x800")},
         {QStringLiteral("only"), {}, QStringLiteral("prefix")},
         {QStringLiteral("portrait"),
          {},
          QStringLiteral("file"),
          QStringLiteral(KYC_FETCHED_DIR "/portrait/astronaut.png")}});
    options.process(application);

    ui::applyTheme(application, options.value(QStringLiteral("theme")) == QLatin1String("dark")
                                    ? ui::Scheme::Dark
                                    : ui::Scheme::Light);
    ui::Language language(application);
    const QString spoken = options.value(QStringLiteral("lang"));
    language.use(spoken);
    std::optional<support::PseudoLanguage> pseudo;
    if (spoken == QLatin1String("pseudo"))
        pseudo.emplace(Qt::LeftToRight);
    else if (spoken == QLatin1String("rtl"))
        pseudo.emplace(Qt::RightToLeft);
    const QDir out(options.value(QStringLiteral("out")));
    out.mkpath(QStringLiteral("."));
    const QSize size = parsedSize(options.value(QStringLiteral("size")));
    const QImage picture = framed(QImage(options.value(QStringLiteral("portrait"))));
    const QString only = options.value(QStringLiteral("only"));
    const auto save = [&](QWidget& window, const QString& name) {
        if (name.startsWith(only))
            window.grab().save(out.filePath(name + QStringLiteral(".png")));
    };
    samples::visit(language, size, picture, save, samples::Painting::On);
    ui::HelpDialog help(ui::WindowOptions{.entries = true, .diagnosis = true});
    help.setAttribute(Qt::WA_DeleteOnClose, false);
    help.show();
    QCoreApplication::processEvents();
    help.grab().save(out.filePath(QStringLiteral("help.png")));
    ui::CaseListDialog cases;
    cases.setAttribute(Qt::WA_DeleteOnClose, false);
    cases.setRows(samples::caseRows(), ui::CaseListDialog::More::ThereAre);
    cases.show();
    QCoreApplication::processEvents();
    cases.grab().save(out.filePath(QStringLiteral("cases.png")));
    return 0;
}
