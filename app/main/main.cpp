// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/console.h"
#include "main/verbs.h"
#include "main/window_program.h"

#include "base/log.h"
#include "security/api_key.h"
#include "security/hardening.h"
#include "ui/language.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>

namespace
{

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("kyc-capture"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KYC_VERSION));
}

int runVerb(const program::Options& options, security::Secret key)
{
    switch (options.verb) {
    case program::Verb::Check:
        return program::runCheck(options);
    case program::Verb::Submit:
        return program::runSubmit(options, std::move(key));
    case program::Verb::Rules:
        return program::runRules(options);
    case program::Verb::Sandbox:
        return program::runSandbox(options);
    case program::Verb::Window:
        break;
    }
    Q_UNREACHABLE();
}

/// Which application object is needed must be known before there is one.
QStringList plainArguments(int argc, char** argv)
{
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    return arguments;
}

int sayFarewell(const program::Farewell& farewell)
{
    std::FILE* stream = farewell.exitCode == 0 ? stdout : stderr;
    std::fputs(farewell.text.toLocal8Bit().constData(), stream);
    return farewell.exitCode;
}

int runWithoutDisplay(int& argc, char** argv, security::Secret key,
                      const base::Result<program::Options, program::Farewell>& options)
{
    QCoreApplication application(argc, argv);
    ui::Language language(application);
    language.use(options ? options->language.value_or(ui::Language::systemChoice())
                         : ui::Language::systemChoice());
    // Read once more, now that there are translations.
    const auto translated = program::parseOptions(plainArguments(argc, argv));
    return translated ? runVerb(*translated, std::move(key)) : sayFarewell(translated.error());
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
    const auto options = program::parseOptions(plainArguments(argc, argv));
    if (!options || options->verb != program::Verb::Window)
        return runWithoutDisplay(argc, argv, std::move(key), options);
    QApplication application(argc, argv);
    return program::runWindow(application, *options, std::move(key));
}
