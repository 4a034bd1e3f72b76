// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sync_time.h"

#include <QElapsedTimer>

#include <sys/syscall.h>
#include <unistd.h>

namespace
{

thread_local qint64 waited = 0;

int timedSync(long call, int descriptor)
{
    QElapsedTimer timer;
    timer.start();
    const auto result = static_cast<int>(::syscall(call, descriptor));
    waited += timer.nsecsElapsed();
    return result;
}

} // namespace

// The program's own definitions go before the C library's, for SQLite as well.
extern "C" int fsync(int descriptor)
{
    return timedSync(SYS_fsync, descriptor);
}
extern "C" int fdatasync(int descriptor)
{
    return timedSync(SYS_fdatasync, descriptor);
}

qint64 bench::nanosecondsOfSync()
{
    return waited;
}
