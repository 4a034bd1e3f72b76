// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "table/file_text.h"

#include "table/format_guess.h"

#include <algorithm>
#include <utility>

namespace table
{
namespace
{

constexpr qsizetype pieceBytes = 256 * 1024;

} // namespace

base::Result<std::unique_ptr<FileText>, TableError> FileText::open(const QString& path)
{
    auto bytes = FileBytes::open(path);
    if (!bytes)
        return base::fail(bytes.error());
    std::unique_ptr<FileText> text(new FileText);
    text->m_bytes = std::move(bytes).value();
    if (const auto flaw = text->begin())
        return base::fail(TableError{*flaw, 0});
    return text;
}

std::optional<TableFlaw> FileText::begin()
{
    const auto bytes = m_bytes->read(pieceBytes);
    if (!bytes)
        return bytes.error();
    const auto guess = encodingOf(*bytes);
    if (!guess)
        return TableFlaw::NotText;
    m_format.encoding = guess->encoding;
    m_encodingCertain = guess->certain;
    m_decoder = TextDecoder::make(guess->encoding);
    if (!decode(bytes->mid(guess->markBytes), m_beginning) && m_beginning.isEmpty())
        return m_flaw;
    m_format = formatOf(m_beginning, m_format.encoding);
    return m_beginning.trimmed().isEmpty() && m_bytes->bytesRead() == m_bytes->stamp().size
               ? std::optional(TableFlaw::Empty)
               : std::nullopt;
}

bool FileText::append(QString& text)
{
    if (!m_beginning.isEmpty()) {
        text += std::exchange(m_beginning, QString());
        return true;
    }
    // What stands before a flaw is good; a piece may also hold no more than a part of a character.
    const qsizetype before = text.size();
    while (!m_flaw && text.size() == before) {
        const auto bytes = m_bytes->read(pieceBytes);
        if (!bytes)
            m_flaw = bytes.error();
        else if (!bytes->isEmpty())
            (void)decode(*bytes, text);
        else if (m_decoder->isInSequence())
            m_flaw = TableFlaw::WrongEncoding;
        else
            break;
    }
    return text.size() > before;
}

bool FileText::decode(const QByteArray& bytes, QString& text)
{
    const qsizetype before = text.size();
    // First, because it may put another decoder in the place of the one there is.
    const QByteArray next = m_encodingCertain ? bytes : decided(bytes);
    if (!m_decoder->append(next, text))
        m_flaw = TableFlaw::WrongEncoding;
    if (const qsizetype nul = text.indexOf(QChar(0), before); nul >= 0) {
        m_flaw = TableFlaw::NotText;
        text.truncate(nul);
    }
    return !m_flaw;
}

/// What may be decoded by now: all is ASCII until there is enough behind the first other byte to
/// tell the encodings apart.
QByteArray FileText::decided(const QByteArray& bytes)
{
    constexpr qsizetype enough = 4096;
    const QByteArray all = std::exchange(m_undecided, QByteArray()) + bytes;
    const auto isAscii = [](char byte) { return static_cast<unsigned char>(byte) < 0x80; };
    const qsizetype ascii = std::find_if_not(all.cbegin(), all.cend(), isAscii) - all.cbegin();
    const bool atEnd = m_bytes->bytesRead() == m_bytes->stamp().size;
    if (ascii == all.size() || (all.size() - ascii < enough && !atEnd)) {
        m_undecided = all.mid(ascii);
        return all.left(ascii);
    }
    m_encodingCertain = true;
    m_format.encoding = eightBitEncodingOf(all.mid(ascii));
    m_decoder = TextDecoder::make(m_format.encoding);
    return all;
}

} // namespace table
