// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
//
// Whether the window stays responsive while a file of customers is checked and sent: the longest
// time that its event loop was busy with something else. `bench_stall FILE ADDRESS`; the window is
// on whatever display the environment names. Prints a table; asserts nothing.
#include "argos/http_migration_client.h"
#include "migration/import_run.h"
#include "support/journal_folder.h"
#include "ui/import_flow.h"
#include "ui/pages/page.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using migration::ImportRun;
using migration::ImportState;

namespace
{

/// A tick a millisecond; how late the latest one was.
class Stall
{
public:
    Stall()
    {
        m_since.start();
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.start(1);
    }
    /// In ms, since the last call.
    [[nodiscard]] qint64 longest()
    {
        m_since.restart();
        return std::exchange(m_longest, 0);
    }

private:
    QElapsedTimer m_since;
    QTimer m_tick;
    qint64 m_longest = 0;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto book = rules::RuleBook::load(QStringLiteral(":/rules"));
    if (arguments.size() != 3 || !book)
        return 2;
    ui::applyTheme(application, ui::Scheme::Light);
    const base::SystemClock clock;
    base::SystemRandom random;
    support::JournalFolder folder;
    const auto journal = folder.open();
    argos::HttpMigrationClient client({arguments[2], security::Secret(QByteArrayView("key")), {}},
                                      {}, clock, random);
    ImportRun run({{&client}, *journal, clock, random}, *book,
                  {.limits = {.inFlight = 6, .perSecond = 0}, .reportFolder = folder.path()});
    ui::ImportFlow flow(run, *book);
    QStackedWidget window;
    for (ui::Page* page : flow.pages())
        window.addWidget(page);
    QObject::connect(&flow, &ui::ImportFlow::pageChanged, &window,
                     [&](ui::Page* page) { window.setCurrentWidget(page); });
    window.resize(1280, 800);
    window.show();
    flow.open();
    run.open(arguments[1]);

    Stall stall;
    std::printf("\n%-44s%8s\n", "The window while a file is entered", "ms");
    QObject::connect(&run, &ImportRun::stateChanged, &window, [&](ImportState state) {
        if (state == ImportState::Checking)
            (void)stall.longest();
        if (state == ImportState::Checked) {
            std::printf("  %-42s%8lld\n", "longest stall while checking",
                        static_cast<long long>(stall.longest()));
            QTimer::singleShot(0, &run, &ImportRun::send);
        }
        if (state == ImportState::Done || state == ImportState::Failed) {
            std::printf("  %-42s%8lld\n", "longest stall while sending",
                        static_cast<long long>(stall.longest()));
            QCoreApplication::exit(state == ImportState::Done ? 0 : 1);
        }
    });
    QTimer::singleShot(0, &run, &ImportRun::check);
    return QApplication::exec();
}
