// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace sandbox
{

/// Whether the name stands in the document's table of Step 2 parameters (texts; `faceImage` and
/// `addressImage` are files).
[[nodiscard]] bool isStep2Text(const QString& name);
[[nodiscard]] bool isStep2File(const QString& name);

/// Whether a non-empty value has the format the document gives for the parameter. `name` must be a
/// Step 2 text.
[[nodiscard]] bool hasDocumentedFormat(const QString& name, const QString& value);

/// The ID types that a submission can have; `universal` and `any` are not among them. Step 2's
/// document spells one of them with a blank, every other page with an underscore: both are
/// accepted.
[[nodiscard]] bool isIdType(const QString& text);
[[nodiscard]] bool isCountry(const QString& text);
[[nodiscard]] bool isSubmissionId(const QString& text);
[[nodiscard]] bool isEmail(const QString& text);
/// One line of at most 300 characters.
[[nodiscard]] bool isLine(const QString& text);
/// `YYYY-MM-DD`, a day that exists.
[[nodiscard]] bool isDate(const QString& text);
[[nodiscard]] bool isGender(const QString& text);

/// The document's authentication table (its spelling mistakes mended); empty for pairs that are not
/// in it.
[[nodiscard]] QStringList authenticationFields(const QString& country, const QString& idType);

} // namespace sandbox
