// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/picture_set.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

namespace sandbox
{

/// A verified customer as entered by POST migration. Kept small: there may be hundreds of
/// thousands.
class Customer
{
public:
    /// `body` breaks none of the rules.
    Customer(QByteArray id, const QDateTime& enteredAt, const QJsonObject& body);

    [[nodiscard]] const QByteArray& id() const { return m_id; }
    /// Of a parameter of the migration; empty if it was not sent.
    [[nodiscard]] QString text(QLatin1String parameter) const;
    /// In UTC, to the millisecond: the `created_at` of a page's key.
    [[nodiscard]] QString enteredAt() const;
    void add(PictureSet pictures) { m_pictures |= pictures; }

    /// One element of `Items` in the answer of GET/submission. Assumption: the stored pages show
    /// `kyc` and name `data` as the final set; what a migration says about the person stands there
    /// under its own names.
    [[nodiscard]] QJsonObject record() const;

private:
    QByteArray m_id;
    QByteArray m_texts; ///< UTF-8, one after the other in the order of the document's table
    qint64 m_enteredAt; ///< milliseconds since 1970
    PictureSet m_pictures = {};
};

} // namespace sandbox
