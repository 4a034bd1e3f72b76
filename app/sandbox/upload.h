// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/form.h"

#include <functional>
#include <optional>

namespace httplib
{
class ContentReader;
struct Request;
} // namespace httplib

namespace sandbox
{

class Connection;

/// What a POST has brought. The form holds what was read until the problem came up.
struct Upload {
    enum class Problem {
        None,
        NotAForm,    ///< no multipart/form-data; the body was read and thrown away
        Malformed,   ///< broken multipart, a name twice, or a text that is not UTF-8
        TooLarge,    ///< more than maximumBytes
        Interrupted, ///< as the caller wanted
    };
    static constexpr qsizetype maximumBytes = 10LL * 1024 * 1024;

    Problem problem = Problem::None;
    Form form;
};

/// Reads the body of a request on `connection` part by part. `interrupts` is asked once for a
/// submission id that is followed by other parts.
[[nodiscard]] Upload readUpload(const httplib::Request& request, const httplib::ContentReader& body,
                                const Connection& connection,
                                const std::function<bool(const QString& submissionId)>& interrupts);

/// The same of a request that may also bring a JSON object of texts, which is then the form.
[[nodiscard]] Upload
readUploadOrJson(const httplib::Request& request, const httplib::ContentReader& body,
                 const Connection& connection,
                 const std::function<bool(const QString& submissionId)>& interrupts);
/// The texts of a JSON object; none if it is no object or holds anything else.
[[nodiscard]] std::optional<Form> formFromJson(const QByteArray& json);

/// The body as it came; none if it is longer than Upload::maximumBytes.
[[nodiscard]] std::optional<QByteArray> readBody(const httplib::ContentReader& body);

} // namespace sandbox
