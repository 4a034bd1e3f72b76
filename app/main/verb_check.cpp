// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/check/checked_picture.h"
#include "main/check/files.h"
#include "main/check/page.h"
#include "main/check/progress.h"
#include "main/configuration.h"
#include "main/console.h"
#include "main/face_models.h"
#include "main/ordered_work.h"
#include "main/stop_signals.h"
#include "main/verbs.h"
#include "main/words.h"

#include <QThread>

#include <algorithm>
#include <memory>

#include <malloc.h>

namespace program
{
namespace
{

/// Results kept for each thread while an older one is in work: a huge picture takes as long as
/// some thirty small ones.
constexpr std::size_t aheadOfEachThread = 32;

using Work = OrderedWork<CheckedPicture>;

/// What is to be done with each picture; outlives the work.
struct Task {
    QStringList files;
    const framing::Thresholds& thresholds;
    Cards cards;
};

/// Every thread has models of its own; `first` are those of the first thread.
Work::Plan planFor(const Task& task, std::shared_ptr<framing::FaceObserver> first,
                   const StopSignals& signals)
{
    const auto makeWorker = [&task, first](std::size_t thread) -> Work::Worker {
        std::shared_ptr<framing::FaceObserver> faces = first;
        if (thread > 0) {
            auto loaded = loadFaceModels();
            if (!loaded)
                return {};
            faces = std::move(loaded).value();
        }
        return [&task, faces](std::size_t job) {
            const QString& file = task.files[static_cast<qsizetype>(job)];
            return checkPicture({job + 1, file}, *faces, task.thresholds, task.cards);
        };
    };
    const auto jobs = static_cast<std::size_t>(task.files.size());
    const auto cores = static_cast<std::size_t>(std::max(1, QThread::idealThreadCount()));
    const std::size_t threads = std::min(cores, jobs);
    return {.jobs = jobs,
            .threads = threads,
            .ahead = threads * aheadOfEachThread,
            .makeWorker = makeWorker,
            .stopped = [&signals] { return signals.came(); }};
}

/// Every picture takes some megabytes and gives them back; to return them to the system and fetch
/// them anew each time costs a tenth of the work.
void keepFreedMemory()
{
    constexpr int largestKept = 32'000'000;
    constexpr int mostKept = 256'000'000;
    mallopt(M_MMAP_THRESHOLD, largestKept);
    mallopt(M_TRIM_THRESHOLD, mostKept);
}

/// The files to look at; none if there is nothing.
QStringList findFiles(const QStringList& photos)
{
    const CheckFiles found = checkFiles(photos);
    if (found.files.isEmpty())
        say(Words::tr("There is no file in that folder."));
    else if (found.foldersLeftOut > 0)
        say(Words::tr("Folders within a folder are left out: %1.").arg(found.foldersLeftOut));
    return found.files;
}

/// Null if none is wanted; an error if it cannot be written.
base::Result<std::unique_ptr<CheckPage>, QString> beginPage(const std::optional<QString>& path,
                                                            framing::Preset preset)
{
    if (!path)
        return std::unique_ptr<CheckPage>();
    auto page = std::make_unique<CheckPage>(*path, preset);
    if (!page->begin())
        return base::fail(Words::tr("The page cannot be written to %1.").arg(*path));
    return page;
}

/// Prints and collects until all is done, a signal comes or nobody takes the output any more.
CheckTally deliver(Work& work, CheckProgress& progress, CheckPage* page)
{
    CheckTally tally;
    while (const auto picture = work.next()) {
        writeLine(picture->line);
        if (outputFailed())
            break;
        if (page)
            page->add(picture->card);
        if (!picture->trouble.isEmpty())
            progress.say(picture->trouble);
        tally.add(picture->outcome);
        progress.show(tally);
    }
    progress.finish(tally);
    return tally;
}

} // namespace

int runCheck(const Options& options, const store::Settings& settings)
{
    auto faces = loadFaceModels();
    if (!faces) {
        say(faces.error());
        return invalidInput;
    }
    const Task task{.files = findFiles(options.photos),
                    .thresholds = thresholdsFor(settings),
                    .cards = options.page ? Cards::Wanted : Cards::NotWanted};
    if (task.files.isEmpty())
        return invalidInput;
    const auto page = beginPage(options.page, presetFor(settings));
    if (!page) {
        say(page.error());
        return invalidInput;
    }

    keepFreedMemory();
    const base::SystemClock clock;
    const StopSignals signals;
    CheckProgress progress(task.files.size(),
                           messagesAreOnTerminal() ? CheckProgress::Stream::Terminal
                                                   : CheckProgress::Stream::File,
                           clock, sayAsItIs);
    Work work(planFor(task, std::move(faces).value(), signals));
    const CheckTally tally = deliver(work, progress, page->get());
    const bool all = tally.pictures() == task.files.size();
    if (*page &&
        !(*page)->finish(tally, all ? CheckPage::Extent::All : CheckPage::Extent::StoppedEarly,
                         clock)) {
        say(Words::tr("The page could not be written; there is none."));
        return outputLost;
    }
    return signals.came() ? signals.exitCode() : tally.exitCode();
}

} // namespace program
