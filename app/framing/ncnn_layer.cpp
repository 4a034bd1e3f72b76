// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/ncnn_layer.h"

#include <algorithm>
#include <cstdlib>

namespace framing
{

std::optional<NcnnLayer> NcnnLayer::read(const QByteArray& line)
{
    const QByteArrayList words = line.simplified().split(' ');
    if (words.size() < 4)
        return {};
    const auto count = [&](int word) {
        bool sound = false;
        const int number = words[word].toInt(&sound);
        return sound && number >= 0 && number <= words.size() ? number : -1;
    };
    const int inputs = count(2);
    const int outputs = count(3);
    if (std::min(inputs, outputs) < 0 || 4 + inputs + outputs > words.size())
        return {};
    NcnnLayer layer;
    layer.kind = words[0];
    layer.inputs = words.mid(4, inputs);
    layer.outputs = words.mid(4 + inputs, outputs);
    for (const QByteArray& word : words.mid(4 + inputs + outputs))
        if (!layer.readOption(word))
            return {};
    return layer;
}

bool NcnnLayer::hasOnly(std::initializer_list<int> known) const
{
    return std::all_of(m_options.keyBegin(), m_options.keyEnd(), [&](int option) {
        return std::find(known.begin(), known.end(), option) != known.end();
    });
}

bool NcnnLayer::readOption(const QByteArray& word)
{
    const QByteArrayList parts = word.split('=');
    if (parts.size() != 2)
        return false;
    bool keySound = false;
    bool valueSound = false;
    const int key = parts[0].toInt(&keySound);
    const qint64 value = parts[1].toInt(&valueSound);
    if (!keySound || !valueSound || std::abs(value) > largestNumber || m_options.contains(key))
        return false;
    m_options.insert(key, static_cast<int>(value));
    return true;
}

} // namespace framing
