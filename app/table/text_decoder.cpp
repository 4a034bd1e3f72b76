// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "table/text_decoder.h"

#include <QStringDecoder>
#include <QtEndian>

#include <unicode/ucnv.h>

#include <algorithm>

namespace table
{
namespace
{

/// The length of the sequence that a byte begins; 1 also for what begins none.
qsizetype utf8Length(char byte)
{
    const auto lead = static_cast<unsigned char>(byte);
    return lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/// How many bytes at the end begin a sequence that goes on behind them.
qsizetype openTail(const QByteArray& bytes)
{
    constexpr qsizetype longest = 4;
    for (qsizetype back = 1; back < longest && back <= bytes.size(); ++back) {
        const char byte = bytes[bytes.size() - back];
        const bool continues = (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
        if (!continues)
            return utf8Length(byte) > back ? back : 0;
    }
    return 0;
}

class Utf8Decoder final : public TextDecoder
{
public:
    bool append(const QByteArray& bytes, QString& text) override
    {
        const QByteArray all = m_rest.isEmpty() ? bytes : m_rest + bytes;
        const qsizetype tail = openTail(all);
        m_rest = all.right(tail);
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless |
                                                         QStringDecoder::Flag::ConvertInitialBom);
        const QString piece = decoder.decode(QByteArrayView(all).chopped(tail));
        const bool sound = !decoder.hasError();
        text += sound ? piece : piece.left(piece.indexOf(QChar(QChar::ReplacementCharacter)));
        return sound;
    }
    bool isInSequence() const override { return !m_rest.isEmpty(); }

private:
    QByteArray m_rest;
};

class Utf16Decoder final : public TextDecoder
{
public:
    explicit Utf16Decoder(Encoding encoding)
        : m_littleEndian(encoding == Encoding::Utf16Le)
    {
    }

    bool append(const QByteArray& bytes, QString& text) override
    {
        m_rest += bytes;
        const qsizetype units = m_rest.size() / 2;
        for (qsizetype i = 0; i < units; ++i) {
            const QChar unit = unitAt(i * 2);
            if (unit.isLowSurrogate() != m_high.has_value())
                return false;
            if (m_high)
                text += *m_high;
            m_high = unit.isHighSurrogate() ? std::optional(unit) : std::nullopt;
            if (!m_high)
                text += unit;
        }
        m_rest.remove(0, units * 2);
        return true;
    }
    bool isInSequence() const override { return m_high || !m_rest.isEmpty(); }

private:
    QChar unitAt(qsizetype at) const
    {
        const char* bytes = m_rest.constData() + at;
        return m_littleEndian ? qFromLittleEndian<quint16>(bytes) : qFromBigEndian<quint16>(bytes);
    }

    bool m_littleEndian;
    QByteArray m_rest;
    std::optional<QChar> m_high;
};

class Cp949Decoder final : public TextDecoder
{
public:
    Cp949Decoder()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_converter.reset(ucnv_open("windows-949", &status));
        ucnv_setToUCallBack(m_converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                            &status);
        m_usable = U_SUCCESS(status);
    }

    bool append(const QByteArray& bytes, QString& text) override
    {
        if (!m_usable)
            return false;
        // No sequence yields more units than it has bytes; one may have begun in the last piece.
        constexpr qsizetype begun = 4;
        QString piece(bytes.size() + begun, Qt::Uninitialized);
        auto* begin = reinterpret_cast<UChar*>(piece.data());
        UChar* target = begin;
        const char* source = bytes.constData();
        UErrorCode status = U_ZERO_ERROR;
        ucnv_toUnicode(m_converter.get(), &target, begin + piece.size(), &source,
                       bytes.constData() + bytes.size(), nullptr, false, &status);
        piece.truncate(target - begin);
        const auto* wrong = std::find_if(piece.cbegin(), piece.cend(), isLeftOver);
        text += QStringView(piece).left(wrong - piece.cbegin());
        return U_SUCCESS(status) && wrong == piece.cend();
    }
    bool isInSequence() const override
    {
        UErrorCode status = U_ZERO_ERROR;
        return m_usable && ucnv_toUCountPending(m_converter.get(), &status) > 0;
    }

private:
    /// What the converter makes of bytes that the code page does not have.
    static bool isLeftOver(QChar character)
    {
        return (character >= QChar(0x80) && character < QChar(0xA0)) || character == QChar(0xFF) ||
               character.category() == QChar::Other_PrivateUse;
    }

    struct Close {
        void operator()(UConverter* converter) const { ucnv_close(converter); }
    };
    std::unique_ptr<UConverter, Close> m_converter;
    bool m_usable = false;
};

} // namespace

std::unique_ptr<TextDecoder> TextDecoder::make(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return std::make_unique<Utf8Decoder>();
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        return std::make_unique<Utf16Decoder>(encoding);
    case Encoding::Cp949:
        return std::make_unique<Cp949Decoder>();
    }
    Q_UNREACHABLE();
}

} // namespace table
