// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

namespace base
{

// One category a library; `QT_LOGGING_RULES="kyc.argos.debug=true"` switches one on. Nothing
// personal is ever passed to a log: no field values, no pictures, no whole submission ids, no API
// key. The handler below is the second line of defence.
Q_DECLARE_LOGGING_CATEGORY(logFraming)
Q_DECLARE_LOGGING_CATEGORY(logCamera)
Q_DECLARE_LOGGING_CATEGORY(logArgos)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logSession)
Q_DECLARE_LOGGING_CATEGORY(logMain)

/// `text` with everything that looks personal replaced by `[...]`: e-mail addresses, runs of five
/// or more digits (also with hyphens between), dates, quoted strings, base64-like runs of 24
/// characters and more, and header values of API keys.
[[nodiscard]] QString redacted(const QString& text);

/// Sends all log lines of the process, redacted, to stderr with time and category. Debug output of
/// other categories than ours stays off, whatever QT_LOGGING_RULES says: Qt's own shows what is
/// typed, key by key. Call once, first thing in main().
void installLog();

} // namespace base
