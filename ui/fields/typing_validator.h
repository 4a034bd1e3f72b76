// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QValidator>

#include <functional>

namespace ui
{

/// Puts separators into a line while it is typed or pasted, and keeps the cursor behind the same
/// character. Refuses nothing.
class TypingValidator final : public QValidator
{
    Q_OBJECT

public:
    /// What a text looks like with its separators; must leave an arranged text as it is.
    using Arrange = std::function<QString(const QString&)>;

    TypingValidator(Arrange arrange, QObject* parent);

    State validate(QString& input, int& position) const override;

private:
    Arrange m_arrange;
};

} // namespace ui
