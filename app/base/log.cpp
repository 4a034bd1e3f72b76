// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "base/log.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cstdio>

namespace base
{

Q_LOGGING_CATEGORY(logFraming, "kyc.framing", QtInfoMsg)
Q_LOGGING_CATEGORY(logCamera, "kyc.camera", QtInfoMsg)
Q_LOGGING_CATEGORY(logArgos, "kyc.argos", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "kyc.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logSession, "kyc.session", QtInfoMsg)
Q_LOGGING_CATEGORY(logMain, "kyc.main", QtInfoMsg)

QString redacted(const QString& text)
{
    static const QRegularExpression personal(QStringLiteral("(?i:x-api-key\\s*[:=]\\s*)\\S+"
                                                            "|[^\\s@\"]+@[^\\s@\"]+\\.[A-Za-z]{2,}"
                                                            "|\"[^\"]*\""
                                                            "|\\d(?:[-. ]?\\d){4,}"
                                                            "|[A-Za-z0-9+/_=-]{24,}"));
    QString result = text;
    return result.replace(personal, QStringLiteral("[...]"));
}

namespace
{

const char* levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return "error";
}

void writeLine(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QByteArray time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8();
    std::fprintf(stderr, "%s %s %s: %s\n", time.constData(), levelName(type),
                 context.category ? context.category : "-", redacted(message).toUtf8().constData());
}

QLoggingCategory::CategoryFilter filterByRules = nullptr;

void silenceForeignDebug(QLoggingCategory* category)
{
    filterByRules(category);
    if (!QByteArrayView(category->categoryName()).startsWith("kyc."))
        category->setEnabled(QtDebugMsg, false);
}

} // namespace

void installLog()
{
    qInstallMessageHandler(writeLine);
    filterByRules = QLoggingCategory::installFilter(nullptr); // gives what stood there
    QLoggingCategory::installFilter(silenceForeignDebug);
}

} // namespace base
