// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/tour.h"

#include "main/result_json.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

#include <sys/resource.h>
#include <unistd.h>

#include <ctime>

namespace program
{
namespace
{

using session::State;

constexpr QLatin1String tourCase("sbx-retry1-tour");

session::CaseDraft draft()
{
    return {.submissionId = *base::SubmissionId::parse(tourCase),
            .issuingCountry = QStringLiteral("KOR"),
            .idType = rules::IdType::DriversLicense,
            .step1At = QDateTime::currentDateTimeUtc().addSecs(-600),
            .fields = {{QStringLiteral("name"), QStringLiteral("Hong Gildong")},
                       {QStringLiteral("date_of_birth"), QStringLiteral("1990-05-17")}},
            .options = {}};
}

/// Long enough for a page to be laid out and painted, so that its picture shows what a person sees.
constexpr std::chrono::milliseconds settling{400};
constexpr std::chrono::seconds longest{90};

} // namespace

Tour::Tour(Station& station, QString folder)
    : m_station(station),
      m_folder(std::move(folder))
{
    connect(&m_station.controller(), &session::Controller::stateChanged, this, &Tour::visit);
    connect(&m_station.controller(), &session::Controller::guidanceChanged, this,
            &Tour::watchGuidance);
    QTimer::singleShot(longest, this, &Tour::end);
}

void Tour::begin()
{
    QTimer::singleShot(settling, this, [this] {
        savePicture(QStringLiteral("start-empty"));
        m_station.window().showCase(draft());
        visit(State::Start);
    });
}

void Tour::visit(State state)
{
    QTimer::singleShot(settling, this, [this, state] {
        if (m_station.controller().state() != state)
            return;
        switch (state) {
        case State::Start:
            savePicture(QStringLiteral("start"));
            return press(QStringLiteral("start"));
        case State::Consent:
            savePicture(QStringLiteral("consent"));
            return press(QStringLiteral("continue"));
        case State::Details:
            return fillDetails();
        case State::Capture:
            return; // watchGuidance; the photo is taken by itself
        case State::Review:
            savePicture(QStringLiteral("review"));
            return press(QStringLiteral("usePhoto"));
        case State::Confirm:
            savePicture(QStringLiteral("confirm"));
            return press(QStringLiteral("submit"));
        case State::Sending:
        case State::TryingAgain:
        case State::Asking:
            return savePicture(QStringLiteral("sending"));
        case State::Retake:
            savePicture(QStringLiteral("retake"));
            return press(QStringLiteral("retake"));
        case State::Finished:
            savePicture(QStringLiteral("finished"));
            return end();
        case State::Problem:
            savePicture(QStringLiteral("problem"));
            return end();
        }
    });
}

void Tour::fillDetails()
{
    type(QStringLiteral("license_number"), QStringLiteral("123456789"));
    press(QStringLiteral("continue")); // one digit short of right: the page says so
    QTimer::singleShot(settling, this, [this] {
        savePicture(QStringLiteral("details-incomplete"));
        type(QStringLiteral("license_number"), QStringLiteral("123456789012"));
        type(QStringLiteral("serial_number"), QStringLiteral("07PN10"));
        QTimer::singleShot(settling, this, [this] {
            savePicture(QStringLiteral("details"));
            press(QStringLiteral("continue"));
        });
    });
}

void Tour::watchGuidance()
{
    const framing::Guidance& guidance = m_station.controller().guidance();
    if (m_station.controller().state() != State::Capture)
        return;
    if (guidance.advice == framing::Advice::NoFace ||
        (guidance.advice == framing::Advice::Ready && (guidance.hold < 0.5 || guidance.hold > 0.9)))
        return;
    // A little later, when the page shows what the guidance says.
    const QString name = QStringLiteral("capture-") + framing::code(guidance.advice);
    QTimer::singleShot(30, this, [this, name] { savePicture(name); });
}

void Tour::savePicture(const QString& name)
{
    if (m_saved.contains(name))
        return;
    m_saved.insert(name);
    const QString file =
        QStringLiteral("%1-%2.png").arg(m_pictures.size() + 1, 2, 10, QLatin1Char('0')).arg(name);
    if (m_station.window().grab().save(QDir(m_folder).filePath(file)))
        m_pictures.append(file);
}

void Tour::type(const QString& inputName, const QString& text)
{
    auto* input = m_station.window().currentPage()->findChild<QLineEdit*>(inputName);
    if (!input)
        return end();
    input->setFocus();
    input->clear();
    for (const QChar character : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
        QApplication::sendEvent(input, &press);
        QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(character));
        QApplication::sendEvent(input, &release);
    }
}

void Tour::press(const QString& action)
{
    auto* button = m_station.window().currentPage()->findChild<QAbstractButton*>(action);
    if (!button || !button->isEnabled())
        return end();
    button->click();
}

void Tour::end()
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT finished();
}

bool Tour::succeeded() const
{
    const session::ResultView* result = m_station.controller().result();
    return m_station.controller().state() == State::Finished && result &&
           result->status == session::CaseStatus::Approved &&
           m_station.link().ownSandbox()->triesCounted(tourCase) == 2;
}

QJsonObject Tour::outcome() const
{
    QJsonObject object;
    if (const session::ResultView* result = m_station.controller().result())
        object = toJson(*result);
    object[QStringLiteral("triesCountedBySandbox")] =
        m_station.link().ownSandbox()->triesCounted(tourCase);
    object[QStringLiteral("pictures")] = QJsonArray::fromStringList(m_pictures);
    object[QStringLiteral("peakMemoryMB")] = std::round(static_cast<double>(peakMemory()) / 1e6);
    return object;
}

std::chrono::milliseconds sinceProcessStart()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return std::chrono::milliseconds(-1);
    const QByteArray text = file.readAll();
    // proc(5): the 22nd value; the 2nd may hold blanks but ends with the last bracket.
    const auto values = text.mid(text.lastIndexOf(')') + 2).split(' ');
    const double started = values.value(19).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double seconds = static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
    return std::chrono::milliseconds(static_cast<qint64>((seconds - started) * 1000));
}

qint64 peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<qint64>(usage.ru_maxrss) * 1024;
}

} // namespace program
