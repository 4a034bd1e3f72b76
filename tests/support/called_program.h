// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QTemporaryDir>

namespace support
{

/// How a call of the program ended.
struct Ended {
    int exitCode;
    QByteArray out;
    QByteArray messages;

    [[nodiscard]] QList<QJsonObject> lines() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray& line : out.split('\n')) {
            if (!line.isEmpty())
                objects.append(QJsonDocument::fromJson(line).object());
        }
        return objects;
    }
};

enum class Screen { Forbidden, Absent, Virtual };

/// Starts the program as a script does.
inline void start(QProcess& process, const QStringList& arguments,
                  Screen screen = Screen::Forbidden,
                  const QString& program = QStringLiteral(KYC_BIN_DIR "/kyc-capture"))
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    if (screen == Screen::Forbidden) // a verb that asked for one would end here
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("none"));
    if (screen == Screen::Virtual)
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    static const QTemporaryDir data; // what the programs of one test leave behind
    environment.insert(QStringLiteral("XDG_DATA_HOME"), data.path());
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
}

inline Ended end(QProcess& process)
{
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(60'000))
        return {-1, {}, "did not end"};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

inline Ended call(const QStringList& arguments, Screen screen = Screen::Forbidden)
{
    QProcess process;
    start(process, arguments, screen);
    return end(process);
}

} // namespace support
