// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/upload.h"

#include "base/json.h"
#include "sandbox/connection.h"

#include <QStringDecoder>

#include <cstring>
#include <string>

#include <httplib.h>

namespace sandbox
{
namespace
{

/// Collects the parts as the library finds them.
class PartCollector
{
public:
    explicit PartCollector(const std::function<bool(const QString&)>& interrupts)
        : m_interrupts(interrupts)
    {
    }

    [[nodiscard]] bool begin(const httplib::MultipartFormData& part)
    {
        if (!finishPart())
            return false;
        m_name = decoded(part.name);
        m_fileName = decoded(part.filename);
        m_content.clear();
        m_inPart = true;
        return m_upload.problem == Upload::Problem::None;
    }

    [[nodiscard]] bool append(const char* bytes, size_t count)
    {
        m_total += static_cast<qsizetype>(count);
        if (m_total > Upload::maximumBytes)
            return fail(Upload::Problem::TooLarge);
        m_content.append(bytes, static_cast<qsizetype>(count));
        return true;
    }

    [[nodiscard]] Upload finish(bool whole)
    {
        if (m_upload.problem == Upload::Problem::None && !whole)
            m_upload.problem = Upload::Problem::Malformed;
        else if (m_upload.problem == Upload::Problem::None)
            storePart();
        return std::move(m_upload);
    }

private:
    [[nodiscard]] bool finishPart()
    {
        storePart();
        if (m_upload.problem == Upload::Problem::None && m_name == u"submissionId" &&
            m_interrupts(m_upload.form.text(m_name)))
            m_upload.problem = Upload::Problem::Interrupted;
        return m_upload.problem == Upload::Problem::None;
    }

    void storePart()
    {
        Form& form = m_upload.form;
        if (!std::exchange(m_inPart, false))
            return;
        if (m_name.isEmpty() || form.texts.contains(m_name) || form.files.contains(m_name))
            m_upload.problem = Upload::Problem::Malformed;
        else if (m_fileName.isEmpty())
            form.texts.insert(m_name, decoded(m_content.toStdString()));
        else
            form.files.insert(m_name, {m_fileName, std::exchange(m_content, {})});
    }

    [[nodiscard]] QString decoded(const std::string& utf8)
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        QString text = decoder(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
        if (decoder.hasError())
            m_upload.problem = Upload::Problem::Malformed;
        return text;
    }

    bool fail(Upload::Problem problem)
    {
        m_upload.problem = problem;
        return false;
    }

    const std::function<bool(const QString&)>& m_interrupts;
    Upload m_upload;
    QString m_name;
    QString m_fileName;
    QByteArray m_content;
    qsizetype m_total = 0;
    bool m_inPart = false;
};

/// The library wants a line break after the last delimiter, which RFC 2046 leaves to the sender:
/// Node's fetch of Debian 12 sends none.
bool endsWithoutLineBreak(const httplib::Request& request, const Connection& connection)
{
    const std::string type = request.get_header_value("Content-Type");
    const size_t at = type.find("boundary=");
    if (at == std::string::npos)
        return false;
    std::string boundary = type.substr(at + std::strlen("boundary="));
    boundary = boundary.substr(0, boundary.find(';'));
    std::erase(boundary, '"');
    return connection.endedWith("\r\n--" + boundary + "--");
}

} // namespace

Upload readUpload(const httplib::Request& request, const httplib::ContentReader& body,
                  const Connection& connection,
                  const std::function<bool(const QString& submissionId)>& interrupts)
{
    if (!request.is_multipart_form_data()) {
        body([](const char*, size_t) { return true; });
        return {Upload::Problem::NotAForm, {}};
    }
    PartCollector collector(interrupts);
    const bool whole =
        body([&](const httplib::MultipartFormData& part) { return collector.begin(part); },
             [&](const char* bytes, size_t count) { return collector.append(bytes, count); });
    return collector.finish(whole || endsWithoutLineBreak(request, connection));
}

Upload readUploadOrJson(const httplib::Request& request, const httplib::ContentReader& body,
                        const Connection& connection,
                        const std::function<bool(const QString& submissionId)>& interrupts)
{
    if (request.is_multipart_form_data())
        return readUpload(request, body, connection, interrupts);
    const auto json = readBody(body);
    if (!json)
        return {Upload::Problem::TooLarge, {}};
    if (auto form = formFromJson(*json))
        return {Upload::Problem::None, std::move(*form)};
    return {Upload::Problem::NotAForm, {}};
}

std::optional<Form> formFromJson(const QByteArray& json)
{
    const auto object = base::parseObject(json, Upload::maximumBytes);
    if (!object)
        return std::nullopt;
    Form form;
    for (auto member = object->begin(); member != object->end(); ++member) {
        if (!member->isString())
            return std::nullopt;
        form.texts.insert(member.key(), member->toString());
    }
    return form;
}

std::optional<QByteArray> readBody(const httplib::ContentReader& body)
{
    QByteArray bytes;
    const bool whole = body([&](const char* more, size_t count) {
        bytes.append(more, static_cast<qsizetype>(count));
        return bytes.size() <= Upload::maximumBytes;
    });
    return whole ? std::optional(bytes) : std::nullopt;
}

} // namespace sandbox
