// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/field.h"

#include <QDate>
#include <QDateTime>

namespace rules
{

/// Where a value comes from.
enum class ValueSource {
    CaseFile,     ///< handed over from Step 1
    Typed,        ///< by the person
    DocumentScan, ///< read off the ID: barcode, machine-readable zone
};

/// `case_file`, `typed`, `document_scan`.
[[nodiscard]] QLatin1String code(ValueSource source);

/// A value and what is known of its origin.
struct SourcedValue {
    QString value;
    ValueSource source = ValueSource::Typed;
    QDateTime at{};        ///< UTC
    double confidence = 1; ///< 0..1, the source's own
    bool locked = false;   ///< not to be changed by hand
};

/// By wire name.
using SourcedValues = QMap<QString, SourcedValue>;

/// Adds what another source has read. A locked value stays, and so does one that was typed; of two
/// that machines have read, the one with more confidence stays, of equals the later.
void add(SourcedValues& values, const SourcedValues& read);
[[nodiscard]] Values valuesOf(const SourcedValues& values);
/// Whether an input shows the value without letting it be changed: it is locked, not empty, and
/// right. A locked value that is wrong must be correctable, or the case could never be sent.
[[nodiscard]] bool isFixed(const Field& field, const SourcedValue& value, const QDate& today);
/// The fields whose values are fixed and agree with one another. Of fixed values that contradict
/// each other, the field at which check() tells it is left out, for the same reason.
[[nodiscard]] QStringList fixedFields(const Form& form, const SourcedValues& values,
                                      const QDate& today);

/// A moment, and the day it is where the person sits.
struct Moment {
    QDateTime at; ///< UTC
    QDate today;
};
/// What a person hands over as `typed`. Fixed values stay, whatever was typed over them; one that
/// is still the same once normalised keeps its origin; any other is Typed. What is not in `typed`
/// is gone.
[[nodiscard]] SourcedValues typedOver(const Form& form, const SourcedValues& known,
                                      const Values& typed, const Moment& moment);

} // namespace rules
