// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "base/random.h"

#include <QRandomGenerator>

#include <vector>

namespace base
{

double SystemRandom::unit()
{
    return QRandomGenerator::system()->generateDouble();
}

QByteArray SystemRandom::bytes(int count)
{
    // In words, because each call asks the processor anew.
    std::vector<quint32> words(static_cast<size_t>(count) / sizeof(quint32) + 1);
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return {reinterpret_cast<const char*>(words.data()), count};
}

} // namespace base
