// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "main/station.h"

#include <QObject>
#include <QSet>

#include <chrono>

namespace program
{

/// Takes a made-up customer through the window as a person would, by its buttons and inputs alone,
/// and saves a picture of each page. The sandbox scenario asks for a second photo before it
/// approves.
class Tour final : public QObject
{
    Q_OBJECT

public:
    /// The station, with an own sandbox and a replay camera, outlives the tour. `folder` exists.
    Tour(Station& station, QString folder);

    void begin();

    /// How it ended, for stdout; complete after finished().
    [[nodiscard]] QJsonObject outcome() const;
    /// The final status is Approved and it came from the sandbox, which counted exactly two tries.
    [[nodiscard]] bool succeeded() const;

Q_SIGNALS:
    void finished();

private:
    void visit(session::State state);
    void watchGuidance();
    void savePicture(const QString& name);
    void type(const QString& inputName, const QString& text);
    void press(const QString& action);
    void fillDetails();
    void end();

    Station& m_station;
    const QString m_folder;
    QStringList m_pictures;
    QSet<QString> m_saved;
    bool m_ended = false;
};

/// The time from the start of this process until now.
[[nodiscard]] std::chrono::milliseconds sinceProcessStart();
/// The most memory this process has used so far, in bytes.
[[nodiscard]] qint64 peakMemory();

} // namespace program
