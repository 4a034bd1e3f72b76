// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "base/random.h"

#include <QRandomGenerator>

namespace base
{

double SystemRandom::unit()
{
    return QRandomGenerator::system()->generateDouble();
}

QByteArray SystemRandom::bytes(int count)
{
    QByteArray result(count, Qt::Uninitialized);
    for (char& byte : result)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return result;
}

} // namespace base
