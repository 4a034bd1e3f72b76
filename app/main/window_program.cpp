// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/window_program.h"

#include "main/console.h"
#include "main/face_models.h"
#include "main/station.h"
#include "main/verbs.h"
#include "main/words.h"

#include "camera/qt_camera_list.h"
#include "camera/replay_camera_list.h"
#include "ui/theme.h"

#include <QApplication>

namespace program
{
namespace
{

constexpr QLatin1String replayPrefix("file:");

std::optional<QString> replayPath(const Options& options)
{
    if (!options.camera || !options.camera->startsWith(replayPrefix))
        return std::nullopt;
    return options.camera->mid(replayPrefix.size());
}

ui::Scheme schemeFor(store::Theme theme)
{
    switch (theme) {
    case store::Theme::Light:
        return ui::Scheme::Light;
    case store::Theme::Dark:
        return ui::Scheme::Dark;
    case store::Theme::System:
        break;
    }
    return ui::systemScheme();
}

std::unique_ptr<camera::CameraList> camerasFor(const Options& options, const base::Clock& clock)
{
    if (const auto path = replayPath(options))
        return std::make_unique<camera::ReplayCameraList>(*path, clock);
    return std::make_unique<camera::QtCameraList>(clock);
}

/// The parts, or the sentence to say.
base::Result<Station::Parts, QString> partsFor(const Options& options,
                                               const store::Settings& settings, base::Clock& clock,
                                               base::RandomSource& random)
{
    auto link = openLink(options, settings, clock, random);
    if (!link)
        return base::fail(sentence(link.error()));
    if (replayPath(options) && !(*link)->isLoopback())
        return base::fail(
            Words::tr("A replayed picture can never be sent to the real service: --camera file: "
                      "works only with --sandbox or an endpoint on this machine."));
    auto faces = loadFaceModels();
    if (!faces)
        return base::fail(std::move(faces).error());
    Station::Parts parts;
    parts.settings = settings;
    if (options.camera && !replayPath(options))
        parts.settings.camera = *options.camera;
    parts.choicesPath = choicesPath(options);
    parts.faces = std::move(faces).value();
    parts.link = std::move(link).value();
    parts.cameras = camerasFor(options, clock);
    return parts;
}

void showGivenCase(Station& station, const Options& options)
{
    if (options.caseFile)
        station.openCaseFile(*options.caseFile);
    else if (const auto id = base::SubmissionId::parse(options.submissionId.value_or(QString())))
        station.window().showCase(session::CaseDraft{.submissionId = *id});
}

int refuse(const QString& sentence)
{
    say(sentence);
    return invalidInput;
}

} // namespace

int runWindow(QApplication& application, const Options& options,
              security::Secret keyFromEnvironment)
{
    const auto settings = settingsFor(options);
    if (!settings)
        return refuse(settings.error());
    if (options.submissionId && !base::SubmissionId::parse(*options.submissionId))
        return refuse(Words::tr("That is not a submission ID."));
    ui::Language language(application);
    language.use(settings->language.isEmpty() ? language.systemChoice() : settings->language);
    ui::applyTheme(application, schemeFor(settings->theme));

    base::SystemClock clock;
    base::SystemRandom random;
    auto parts = partsFor(options, *settings, clock, random);
    if (!parts)
        return refuse(parts.error());
    auto journal = openJournal(options, *parts->link, clock);
    if (journal)
        parts->journal = std::move(journal).value();
    Station station(clock, std::move(parts).value(), language);
    if (!journal)
        station.window().showStationProblem(sentence(journal.error()));
    // A case that was left behind goes first, which needs the API key to ask about it; the one that
    // was named can be opened after it.
    const auto showCase = [&] {
        if (station.controller().state() == session::State::Start)
            showGivenCase(station, options);
    };
    station.link().findKey(std::move(keyFromEnvironment),
                           [&](std::optional<security::KeyError> error) {
                               if (error)
                                   station.window().showStationProblem(sentence(*error));
                               station.unlockJournal(showCase);
                           });
    if (settings->mode == store::Mode::Kiosk)
        station.window().showFullScreen();
    else
        station.window().showMaximized(); // a counter's screen is for one program at a time
    return QApplication::exec();
}

} // namespace program
