// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "rules/pack_error.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace ui
{

class Notice;

/// What the start page has to tell beside its form: how it stands with the case, and whether this
/// computer is ready.
class StartNotices final : public QWidget
{
    Q_OBJECT

public:
    enum class OfCase { None, Read, FileUnreadable, FileWrong, Refused };

    explicit StartNotices(QWidget* parent = nullptr);

    /// What is said of the case, to be laid out apart; all else is in this widget.
    [[nodiscard]] QWidget* ofCase() const;

    /// `error` goes with FileWrong.
    void showCase(OfCase notice, const std::optional<base::JsonError>& error = {});
    void showStationProblem(const QString& sentence);
    /// One more beside those that were shown before.
    void showStationNotice(const QString& sentence);
    void withdrawStationNotice(const QString& sentence);
    void showRefusedPacks(const QList<rules::PackError>& packs);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void wordCase();
    void wordPacks();

    OfCase m_ofCase = OfCase::None;
    std::optional<base::JsonError> m_error;
    QString m_stationProblem;
    QStringList m_stationNotices;
    QList<rules::PackError> m_packs;
    Notice* m_case;
    Notice* m_station;
    Notice* m_attention;
    Notice* m_rules;
};

} // namespace ui
