// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QHash>

#include <initializer_list>
#include <optional>

namespace framing
{

/// One line of a net's description in ncnn's format: a kind of layer, the values that it takes and
/// gives, and its options, which go by number.
class NcnnLayer
{
public:
    /// No option, and nothing a layer counts, is larger.
    static constexpr int largestNumber = 1 << 20;

    /// Nothing if the line is none.
    [[nodiscard]] static std::optional<NcnnLayer> read(const QByteArray& line);

    [[nodiscard]] bool joins(int inputCount, int outputCount) const
    {
        return inputs.size() == inputCount && outputs.size() == outputCount;
    }
    [[nodiscard]] int number(int option, int fallback = 0) const
    {
        return m_options.value(option, fallback);
    }
    /// Whether no option but these is given.
    [[nodiscard]] bool hasOnly(std::initializer_list<int> known) const;

    QByteArray kind;
    QByteArrayList inputs;
    QByteArrayList outputs;

private:
    bool readOption(const QByteArray& word);

    QHash<int, int> m_options;
};

} // namespace framing
