// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/options.h"

#include "main/words.h"

#include "framing/thresholds.h"
#include "ui/language.h"

#include <QCommandLineParser>

#include <algorithm>

namespace program
{
namespace
{

struct VerbDescription {
    Verb verb;
    QString name;
    QString syntax;
    QString purpose;
};

QList<VerbDescription> verbDescriptions()
{
    return {
        {Verb::Check, QStringLiteral("check"), QStringLiteral("check PHOTO..."),
         Words::tr("Judge pictures: one line of JSON each.")},
        {Verb::Submit, QStringLiteral("submit"), QStringLiteral("submit --case FILE --photo FILE"),
         Words::tr("Send one Step 2 submission.")},
        {Verb::Import, QStringLiteral("import"), QStringLiteral("import FILE.csv|FILE.jsonl"),
         Words::tr("Enter verified customers, one a row.")},
        {Verb::Rules, QStringLiteral("rules"), QStringLiteral("rules [COUNTRY [ID_TYPE]]"),
         Words::tr("Print the fields an ID needs, or test a rule pack.")},
        {Verb::Sandbox, QStringLiteral("sandbox"), QStringLiteral("sandbox [--port N] [--encrypt]"),
         Words::tr("Run the stand-in for the service alone.")},
    };
}

QString description()
{
    QString text = Words::tr("Takes a customer through the photo step of ARGOS ID check.") +
                   QStringLiteral("\n\n") +
                   Words::tr("Without a verb the window opens. Verbs need no display:") + u'\n';
    for (const VerbDescription& verb : verbDescriptions())
        text += QStringLiteral("  %1  %2\n").arg(verb.syntax, -32).arg(verb.purpose);
    return text + u'\n' +
           Words::tr("The API key is read from ARGOS_API_KEY, else from the key ring.");
}

QStringList languageCodes()
{
    QStringList codes;
    for (const ui::LanguageInfo& language : ui::languagesIn(ui::builtInLanguages))
        codes << language.code;
    return codes;
}

void addCommonOptions(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("sandbox"),
                      Words::tr("Use an own sandbox; nothing is sent to the service.")});
    parser.addOption(
        {QStringLiteral("endpoint"), Words::tr("Address of the service."), QStringLiteral("URL")});
    parser.addOption(
        {QStringLiteral("config"), Words::tr("Settings file to read."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("data-dir"), Words::tr("Folder for the program's data."),
                      QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("lang"),
                      Words::tr("Language: %1.").arg(languageCodes().join(u", ")),
                      QStringLiteral("CODE")});
}

void addOptionsOf(Verb verb, QCommandLineParser& parser)
{
    const QCommandLineOption caseFile(
        QStringLiteral("case"), Words::tr("Hand-over file of Step 1."), QStringLiteral("FILE"));
    switch (verb) {
    case Verb::Window:
        parser.addOption(caseFile);
        parser.addOption(
            {QStringLiteral("camera"),
             Words::tr("Camera to use, or file:PATH to replay a picture, folder or video."),
             QStringLiteral("ID")});
        parser.addOption({QStringLiteral("submission-id"), Words::tr("Submission ID of Step 1."),
                          QStringLiteral("ID")});
        parser.addOption(
            {QStringLiteral("mode"), Words::tr("branch, kiosk or desk."), QStringLiteral("MODE")});
        break;
    case Verb::Submit:
        parser.addOption(caseFile);
        parser.addOption(
            {QStringLiteral("photo"), Words::tr("Picture of the face."), QStringLiteral("FILE")});
        parser.addOption({QStringLiteral("field"),
                          Words::tr("A form field; may be given several times."),
                          QStringLiteral("name=value")});
        parser.addOption({QStringLiteral("any-photo"),
                          Words::tr("Send the photo even if the check says reject.")});
        parser.addOption({QStringLiteral("address-image"),
                          Words::tr("Picture of a proof of address."), QStringLiteral("FILE")});
        break;
    case Verb::Import:
        parser.addOption(
            {QStringLiteral("dry-run"), Words::tr("Judge every row and send nothing.")});
        parser.addOption({QStringLiteral("all-or-none"),
                          Words::tr("Send nothing unless every row can be sent.")});
        parser.addOption({QStringLiteral("column"),
                          Words::tr("Which parameter a column is (none: left out); may be given "
                                    "several times."),
                          QStringLiteral("column=parameter")});
        parser.addOption({QStringLiteral("admin"),
                          Words::tr("Administrator for rows that name none."),
                          QStringLiteral("EMAIL")});
        parser.addOption({QStringLiteral("report"),
                          Words::tr("Folder for the report; beside the file if not given."),
                          QStringLiteral("DIR")});
        break;
    case Verb::Sandbox:
        parser.addOption({QStringLiteral("port"),
                          Words::tr("Port to listen on; any free one if not given."),
                          QStringLiteral("N")});
        parser.addOption({QStringLiteral("encrypt"),
                          Words::tr("Encrypt bodies, as a project with that option does.")});
        break;
    case Verb::Check:
        parser.addOption({QStringLiteral("preset"),
                          Words::tr("How strictly to judge: match, liveness or icao."),
                          QStringLiteral("NAME")});
        parser.addOption({QStringLiteral("html"),
                          Words::tr("Also write a page that shows each picture and its findings."),
                          QStringLiteral("FILE")});
        break;
    case Verb::Rules:
        parser.addOption({QStringLiteral("test"),
                          Words::tr("Rule pack to check and to run the examples of."),
                          QStringLiteral("FILE")});
        break;
    }
}

/// The values of --column; nothing if one is not of the form. A column may have a `=` in its name.
std::optional<QList<std::pair<QString, QString>>> columnsOf(const QCommandLineParser& parser)
{
    QList<std::pair<QString, QString>> pairs;
    for (const QString& text : parser.values(QStringLiteral("column"))) {
        const qsizetype equals = text.lastIndexOf(u'=');
        if (equals < 1)
            return std::nullopt;
        pairs.append({text.left(equals), text.mid(equals + 1)});
    }
    return pairs;
}

std::optional<QString> valueOf(const QCommandLineParser& parser, const char* option)
{
    const QString name = QString::fromLatin1(option);
    if (!parser.optionNames().contains(name))
        return std::nullopt;
    return parser.value(name);
}

Farewell refusal(const QString& text)
{
    return {text + u'\n', 2};
}

/// `check` takes any number, and has seen to that itself.
qsizetype mostPositional(Verb verb)
{
    if (verb == Verb::Rules)
        return 2;
    return verb == Verb::Import ? 1 : 0;
}

/// What only one verb takes; an error text if something is missing or wrong.
std::optional<QString> readVerb(Options& options, const QCommandLineParser& parser,
                                const QStringList& positional)
{
    switch (options.verb) {
    case Verb::Check:
        options.photos = positional;
        options.preset = valueOf(parser, "preset");
        if (options.preset && !framing::presetOf(*options.preset))
            return Words::tr("check: --preset takes match, liveness or icao.");
        options.page = valueOf(parser, "html");
        if (positional.isEmpty())
            return Words::tr("check: name at least one picture.");
        return std::nullopt;
    case Verb::Rules:
        options.country = positional.value(0);
        options.idType = positional.value(1);
        options.packToTest = parser.value(QStringLiteral("test"));
        if (parser.isSet(QStringLiteral("test")) && !positional.isEmpty())
            return Words::tr("rules: --test takes one file and nothing else.");
        break;
    case Verb::Submit:
        options.photo = parser.value(QStringLiteral("photo"));
        options.anyPhoto = parser.isSet(QStringLiteral("any-photo"));
        options.addressImage = parser.value(QStringLiteral("address-image"));
        for (const QString& field : parser.values(QStringLiteral("field"))) {
            const qsizetype equals = field.indexOf(u'=');
            if (equals < 1)
                return Words::tr("submit: --field takes name=value.");
            options.fields.append({field.left(equals), field.mid(equals + 1)});
        }
        if (options.caseFile.value_or(QString()).isEmpty() || options.photo.isEmpty())
            return Words::tr("submit: --case and --photo are needed.");
        break;
    case Verb::Import: {
        options.table = positional.value(0);
        options.dryRun = parser.isSet(QStringLiteral("dry-run"));
        options.allOrNone = parser.isSet(QStringLiteral("all-or-none"));
        options.admin = valueOf(parser, "admin");
        options.reportFolder = valueOf(parser, "report");
        const auto columns = columnsOf(parser);
        if (!columns)
            return Words::tr("import: --column takes column=parameter.");
        options.columns = *columns;
        if (options.table.isEmpty())
            return Words::tr("import: name one file.");
        break;
    }
    case Verb::Sandbox:
        options.encrypt = parser.isSet(QStringLiteral("encrypt"));
        if (const auto port = valueOf(parser, "port")) {
            bool isNumber = false;
            options.port = port->toInt(&isNumber);
            if (!isNumber || options.port < 0 || options.port > 65535)
                return Words::tr("sandbox: --port takes a number from 0 to 65535.");
        }
        break;
    case Verb::Window:
        break;
    }
    if (positional.size() > mostPositional(options.verb))
        return Words::tr("Not understood: %1").arg(positional.last());
    return std::nullopt;
}

} // namespace

QString languageAsked(const QStringList& arguments)
{
    const QString option = QStringLiteral("--lang");
    for (qsizetype index = 1; index < arguments.size(); ++index) {
        const QString& argument = arguments[index];
        if (argument == option)
            return arguments.value(index + 1);
        if (argument.startsWith(option + u'='))
            return argument.mid(option.size() + 1);
    }
    return {};
}

base::Result<Options, Farewell> parseOptions(const QStringList& arguments)
{
    Options options;
    QStringList rest = arguments;
    for (const VerbDescription& verb : verbDescriptions()) {
        if (rest.value(1) == verb.name) {
            options.verb = verb.verb;
            rest.removeAt(1);
        }
    }

    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  Words::tr("Show this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     Words::tr("Show the version."));
    parser.addOptions({help, version});
    addCommonOptions(parser);
    addOptionsOf(options.verb, parser);
    if (!parser.parse(rest))
        return base::fail(refusal(parser.errorText()));
    if (parser.isSet(help))
        return base::fail(Farewell{parser.helpText(), 0});
    if (parser.isSet(version))
        return base::fail(Farewell{
            QStringLiteral("kyc-capture %1\n").arg(QCoreApplication::applicationVersion()), 0});

    options.ownSandbox = parser.isSet(QStringLiteral("sandbox"));
    options.endpoint = valueOf(parser, "endpoint");
    options.camera = valueOf(parser, "camera");
    options.caseFile = valueOf(parser, "case");
    options.submissionId = valueOf(parser, "submission-id");
    options.mode = valueOf(parser, "mode");
    options.language = valueOf(parser, "lang");
    options.configFile = valueOf(parser, "config");
    options.dataFolder = valueOf(parser, "data-dir");
    if (options.language && !languageCodes().contains(*options.language))
        return base::fail(refusal(Words::tr("--lang takes en or ko.")));
    if (options.ownSandbox && options.endpoint)
        return base::fail(refusal(Words::tr("--sandbox and --endpoint exclude each other.")));
    if (const auto trouble = readVerb(options, parser, parser.positionalArguments()))
        return base::fail(refusal(*trouble));
    return options;
}

} // namespace program
