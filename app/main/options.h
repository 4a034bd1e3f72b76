// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace program
{

/// What the program was called for. Window is the desktop program; the others need no display.
enum class Verb { Window, Check, Submit, Import, Rules, Sandbox };

/// The command line, read but not yet judged. Absent options are left to the environment and the
/// settings.
struct Options {
    Verb verb = Verb::Window;
    bool ownSandbox = false; ///< --sandbox
    std::optional<QString> endpoint;
    std::optional<QString> camera; ///< id of a camera, or `file:PATH`
    std::optional<QString> caseFile;
    std::optional<QString> submissionId;
    std::optional<QString> mode;
    std::optional<QString> language;
    std::optional<QString> configFile;
    std::optional<QString> dataFolder;
    QStringList photos;                         ///< check
    std::optional<QString> preset;              ///< check: a code of framing::Preset
    std::optional<QString> page;                ///< check: --html
    QString photo;                              ///< submit
    QList<std::pair<QString, QString>> fields;  ///< submit: name, value
    bool anyPhoto = false;                      ///< submit
    QString addressImage;                       ///< submit
    QString table;                              ///< import: the file
    bool dryRun = false;                        ///< import
    bool allOrNone = false;                     ///< import
    std::optional<QString> admin;               ///< import
    std::optional<QString> reportFolder;        ///< import: --report
    QList<std::pair<QString, QString>> columns; ///< import: column, wire name
    QString country;                            ///< rules
    QString idType;                             ///< rules
    QString packToTest;                         ///< rules --test
    int port = 0;                               ///< sandbox; 0 = any free one
    bool encrypt = false;                       ///< sandbox
};

/// Text that ends the program before it begins.
struct Farewell {
    QString text;
    int exitCode; ///< 0 for --help and --version, 2 for a wrong command line
};

/// The value of --lang, which decides in what language the rest is answered; empty if not given.
[[nodiscard]] QString languageAsked(const QStringList& arguments);

/// Reads the command line; `arguments` includes the program's name.
[[nodiscard]] base::Result<Options, Farewell> parseOptions(const QStringList& arguments);

} // namespace program
