// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/configuration.h"
#include "main/console.h"
#include "main/verbs.h"
#include "main/window_program.h"
#include "main/words.h"

#include "base/log.h"
#include "security/api_key.h"
#include "security/hardening.h"
#include "ui/language.h"

#include <QApplication>

#include <algorithm>
#include <csignal>
#include <cstdio>

namespace
{

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("kyc-capture"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KYC_VERSION));
}

int runVerb(const program::Options& options, const store::Settings& settings, security::Secret key)
{
    switch (options.verb) {
    case program::Verb::Check:
        return program::runCheck(options, settings);
    case program::Verb::Submit:
        return program::runSubmit(options, settings, std::move(key));
    case program::Verb::Import:
        return program::runImport(options, settings, std::move(key));
    case program::Verb::Rules:
        return program::runRules(options, settings);
    case program::Verb::Sandbox:
        return program::runSandbox(options);
    case program::Verb::Window:
        program::say(program::Words::tr("There is no display to open the window on. The verbs need "
                                        "none: see --help."));
        return program::invalidInput;
    }
    Q_UNREACHABLE();
}

/// Without one the window system would end the program with an abort.
bool hasDisplay(const QStringList& arguments)
{
    return arguments.contains(QStringLiteral("-platform")) ||
           !(qEnvironmentVariableIsEmpty("DISPLAY") &&
             qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
             qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"));
}

/// Which application object is needed must be known before there is one.
QStringList plainArguments(int argc, char** argv)
{
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    return arguments;
}

/// A script must not take output that it did not get for success.
int unlessOutputFailed(int exitCode)
{
    if (!program::outputFailed())
        return exitCode;
    program::say(program::Words::tr("The output could not be written completely."));
    return program::outputLost;
}

int sayFarewell(const program::Farewell& farewell)
{
    std::FILE* stream = farewell.exitCode == 0 ? stdout : stderr;
    std::fputs(farewell.text.toLocal8Bit().constData(), stream);
    return farewell.exitCode;
}

int runWithoutDisplay(int& argc, char** argv, security::Secret key)
{
    QCoreApplication application(argc, argv);
    std::signal(SIGPIPE, SIG_IGN); // whoever reads the output may leave earlier
    // A script reads stderr as sentences; QT_LOGGING_RULES still switches the log on.
    QLoggingCategory::setFilterRules(QStringLiteral("kyc.*.info=false"));
    const QStringList arguments = plainArguments(argc, argv);
    const QString asked = program::languageAsked(arguments);
    ui::Language language(application);
    language.use(asked.isEmpty() ? language.systemChoice() : asked);
    const auto options = program::parseOptions(arguments);
    if (!options)
        return unlessOutputFailed(sayFarewell(options.error()));
    const auto settings = program::settingsFor(*options);
    if (!settings) {
        program::say(settings.error());
        return program::invalidInput;
    }
    if (!settings->language.isEmpty())
        language.use(settings->language);
    return unlessOutputFailed(runVerb(*options, *settings, std::move(key)));
}

} // namespace

int main(int argc, char** argv)
{
    const QList<security::Gap> gaps = security::hardenProcess();
    // Before there are threads that could read the environment at the same time.
    security::Secret key = security::takeKeyFromEnvironment();
    base::installLog();
    if (std::any_of(gaps.cbegin(), gaps.cend(), [](const security::Gap& gap) {
            return gap.cause == security::Gap::Cause::Refused;
        }))
        qCWarning(base::logMain, "The system refused a protection of this process's memory.");
    nameProgram();
    const QStringList arguments = plainArguments(argc, argv);
    const auto options = program::parseOptions(arguments);
    if (!options || options->verb != program::Verb::Window || !hasDisplay(arguments))
        return runWithoutDisplay(argc, argv, std::move(key));
    QApplication application(argc, argv);
    return program::runWindow(application, *options, std::move(key));
}
