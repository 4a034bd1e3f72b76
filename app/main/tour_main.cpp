// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
// kyc-capture-tour: the product's window with a replay camera and its own sandbox, driving itself.
// Not installed.

#include "main/console.h"
#include "main/face_models.h"
#include "main/tour.h"

#include "base/log.h"
#include "base/random.h"
#include "camera/replay_camera_list.h"
#include "ui/theme.h"

#include "support/portrait_frames.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>

namespace
{

struct TourOptions {
    QString out;
    QString language;
    ui::Scheme scheme;
    QSize size;
    bool firstFrameOnly;
};

TourOptions parse(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Takes a made-up customer through the window and saves a picture "
                       "of each page."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("out"), QStringLiteral("Folder for the pictures."),
                      QStringLiteral("DIR"), QStringLiteral("tour")});
    parser.addOption({QStringLiteral("lang"), QStringLiteral("en or ko."), QStringLiteral("CODE"),
                      QStringLiteral("en")});
    parser.addOption({QStringLiteral("dark"), QStringLiteral("Dark instead of light.")});
    parser.addOption({QStringLiteral("size"), QStringLiteral("Size of the window."),
                      QStringLiteral("WxH"), QStringLiteral("1280x800")});
    parser.addOption({QStringLiteral("first-frame"),
                      QStringLiteral("Only measure the time to the first frame.")});
    parser.process(application);
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    return {.out = parser.value(QStringLiteral("out")),
            .language = parser.value(QStringLiteral("lang")),
            .scheme = parser.isSet(QStringLiteral("dark")) ? ui::Scheme::Dark : ui::Scheme::Light,
            .size = QSize(size.value(0).toInt(), size.value(1).toInt()),
            .firstFrameOnly = parser.isSet(QStringLiteral("first-frame"))};
}

/// What the replay camera shows, for so many frames.
struct Scene {
    support::PortraitFrame frame;
    int frames;
};

/// Somebody who stands too far away, comes too near, moves aside, tilts the head and then stands
/// well.
std::vector<Scene> scenes()
{
    constexpr int shortly = 40;
    constexpr int longEnough = 120;
    return {{{.eyeDistance = 90, .eyeMidpoint = {480, 320}}, shortly},
            {{.eyeDistance = 205, .eyeMidpoint = {480, 300}}, shortly},
            {{.eyeDistance = 150, .eyeMidpoint = {330, 320}}, shortly},
            {{.eyeDistance = 150, .eyeMidpoint = {480, 320}, .roll = 18}, shortly},
            {{.eyeDistance = 150, .eyeMidpoint = {480, 320}}, longEnough}};
}

/// A folder to be replayed.
void writeFrames(const QString& folder, const std::vector<Scene>& scenes)
{
    int number = 0;
    for (const Scene& scene : scenes) {
        const QImage picture = support::portraitFrame(scene.frame);
        for (int i = 0; i < scene.frames; ++i) {
            const auto name = QStringLiteral("%1.jpg").arg(number++, 4, 10, QLatin1Char('0'));
            picture.save(QDir(folder).filePath(name), "JPG", 95);
        }
    }
}

/// Reports when the viewfinder has painted its first frame.
class FirstFrame final : public QObject
{
public:
    explicit FirstFrame(program::Station& station)
        : m_station(station)
    {
        connect(&station.controller(), &session::Controller::frameArrived, this,
                [this] { m_arrived = true; });
        for (QWidget* widget :
             station.window().findChildren<QWidget*>(QStringLiteral("viewfinder")))
            widget->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (m_arrived && event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(
                qApp,
                [] {
                    program::writeLine(
                        QJsonObject{{QStringLiteral("firstFrameMs"),
                                     static_cast<int>(program::sinceProcessStart().count())}});
                    QCoreApplication::exit(0);
                },
                Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

    /// Straight to the camera; every page on the way is made as always.
    void begin()
    {
        session::Controller& controller = m_station.controller();
        controller.handle(session::StartRequested{
            {.submissionId = *base::SubmissionId::parse(u"sbx-approved-1"_qs),
             .issuingCountry = QStringLiteral("USA"),
             .idType = rules::IdType::Passport,
             .step1At = {},
             .fields = {},
             .options = {}}});
        controller.handle(session::ConsentGiven{});
        controller.handle(session::DetailsSubmitted{
            {{QStringLiteral("name"), QStringLiteral("Jhon Smith")},
             {QStringLiteral("date_of_birth"), QStringLiteral("1998-11-11")}}});
    }

private:
    program::Station& m_station;
    bool m_arrived = false;
};

program::Station::Parts makeParts(const TourOptions& options, const QString& frames,
                                  base::Clock& clock, base::RandomSource& random)
{
    auto faces = program::loadFaceModels();
    if (!faces)
        qFatal("%s", qPrintable(faces.error()));
    auto link = program::ServiceLink::toOwnSandbox(clock, random);
    if (!link)
        qFatal("%s", qPrintable(program::sentence(link.error())));
    program::Station::Parts parts;
    parts.settings.language = options.language;
    parts.faces = std::move(faces).value();
    parts.link = std::move(link).value();
    parts.cameras = std::make_unique<camera::ReplayCameraList>(frames, clock);
    return parts;
}

int tour(program::Station& station, const TourOptions& options)
{
    QDir().mkpath(options.out);
    program::Tour tour(station, options.out);
    QObject::connect(&tour, &program::Tour::finished, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    tour.begin();
    QApplication::exec();
    program::writeLine(tour.outcome());
    return tour.succeeded() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    base::installLog();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kyc-capture"));
    const TourOptions options = parse(application);

    base::SystemClock clock;
    base::SystemRandom random;
    const QTemporaryDir frames;
    if (options.firstFrameOnly)
        writeFrames(frames.path(), {{{}, 1}});
    else
        writeFrames(frames.path(), scenes());
    ui::Language language(application);
    language.use(options.language);
    ui::applyTheme(application, options.scheme);
    program::Station station(clock, makeParts(options, frames.path(), clock, random), language);
    station.window().resize(options.size);
    station.window().show();
    if (!options.firstFrameOnly)
        return tour(station, options);
    FirstFrame firstFrame(station);
    firstFrame.begin();
    return QApplication::exec();
}
