// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "table/row_reader.h"

#include <QDateTime>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <sys/stat.h>

using table::Encoding;
using table::Format;
using table::Layout;
using table::RowReader;
using table::TableFlaw;

class RowReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void cells_data();
    void cells();
    void linesAndNumbers();
    void wholeFileFlaws_data();
    void wholeFileFlaws();
    void aHeaderFlawIsToldByItsColumn();
    void flawsBetweenGoodRows_data();
    void flawsBetweenGoodRows();
    void aLookAtTheBeginningTakesLittleTime_data();
    void aLookAtTheBeginningTakesLittleTime();
    void jsonColumnsGrow();
    void koreanMayComeLate();
    void aBrokenLetterIsToldByItsLine_data();
    void aBrokenLetterIsToldByItsLine();
    void noTextButAFile_data();
    void noTextButAFile();
    void whatIsNoFileIsUnreadable();
    void aChangedFileIsFound_data();
    void aChangedFileIsFound();
    void longFilesTakeNoMoreMemory();

private:
    QString write(const QByteArray& bytes);
    std::unique_ptr<RowReader> opened(const QByteArray& bytes);

    QTemporaryDir m_folder;
};

/// `a|b` a row, `!code@line` a flaw; `#` at the end if no row can follow.
static QStringList read(RowReader& reader)
{
    QStringList rows;
    for (;;) {
        const auto row = reader.next();
        if (row && !*row)
            return rows;
        if (row) {
            rows.append((*row)->cells.join(u'|'));
            continue;
        }
        const QString end = reader.canGoOn() ? QString() : QStringLiteral("#");
        rows.append(
            QStringLiteral("!%1@%2").arg(table::code(row.error().flaw)).arg(row.error().line) +
            end);
        if (!reader.canGoOn())
            return rows;
    }
}

static QByteArray utf16(const QString& text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

static const QByteArray cp949Name = "\xC8\xAB\xB1\xE6\xB5\xBF"; // 홍길동
static const QByteArray cp949Syllable = "\xC4\xA1";             // 치, which UTF-8 could be, too

QString RowReaderTest::write(const QByteArray& bytes)
{
    QFile file(m_folder.filePath(QStringLiteral("rows")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file cannot be written");
    return file.fileName();
}

std::unique_ptr<RowReader> RowReaderTest::opened(const QByteArray& bytes)
{
    auto reader = RowReader::open(write(bytes));
    if (!reader)
        qFatal("not opened: %s", table::code(reader.error().flaw).data());
    return std::move(reader).value();
}

void RowReaderTest::formats_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QChar>("separator");
    const auto row = [](const char* name, const QByteArray& bytes, Layout layout, Encoding encoding,
                        QChar separator) {
        QTest::newRow(name) << bytes << layout << encoding << separator;
    };
    const QString text = QStringLiteral("이름,email\n홍길동,a@b.kr\n");
    row("plain", "name,email\nKim,a@b.kr\n", Layout::Delimited, Encoding::Utf8, u',');
    row("UTF-8", text.toUtf8(), Layout::Delimited, Encoding::Utf8, u',');
    row("UTF-8 with mark", "\xEF\xBB\xBF" + text.toUtf8(), Layout::Delimited, Encoding::Utf8, u',');
    row("CP949", "name,email\n" + cp949Name + ",a@b.kr\n", Layout::Delimited, Encoding::Cp949,
        u',');
    row("CP949 that begins as UTF-8", "name,email\n" + cp949Syllable + cp949Name + ",a@b.kr\n",
        Layout::Delimited, Encoding::Cp949, u',');
    row("UTF-16 LE with mark", "\xFF\xFE" + utf16(text, QStringConverter::Utf16LE),
        Layout::Delimited, Encoding::Utf16Le, u',');
    row("UTF-16 BE with mark", "\xFE\xFF" + utf16(text, QStringConverter::Utf16BE),
        Layout::Delimited, Encoding::Utf16Be, u',');
    row("UTF-16 LE", utf16(text, QStringConverter::Utf16LE), Layout::Delimited, Encoding::Utf16Le,
        u',');
    row("UTF-16 BE", utf16(text, QStringConverter::Utf16BE), Layout::Delimited, Encoding::Utf16Be,
        u',');
    const QString zeros = QStringLiteral("관리자,발급국가\na@b.kr,대한민국\n"); // U+AD00, U+AC00
    row("UTF-16 LE, NULs in both halves", utf16(zeros, QStringConverter::Utf16LE),
        Layout::Delimited, Encoding::Utf16Le, u',');
    row("UTF-16 BE, NULs in both halves", utf16(zeros, QStringConverter::Utf16BE),
        Layout::Delimited, Encoding::Utf16Be, u',');
    row("semicolons", "name;note\nKim;1,5\nLee;2,5\n", Layout::Delimited, Encoding::Utf8, u';');
    row("tabs", "name\tnote\nKim\t1,5;a\n", Layout::Delimited, Encoding::Utf8, u'\t');
    row("commas in quotes", "name;a\n\"Kim, J, K\";1\n", Layout::Delimited, Encoding::Utf8, u';');
    row("semicolons in cells", "name,note\nKim,a;b;c\nLee,d;e;f\n", Layout::Delimited,
        Encoding::Utf8, u',');
    row("one column", "name\nKim\n", Layout::Delimited, Encoding::Utf8, u',');
    row("JSON lines", "{\"name\":\"Kim\"}\n", Layout::JsonLines, Encoding::Utf8, u',');
    row("JSON lines with mark", "\xEF\xBB\xBF\n {\"name\":\"Kim\"}\n", Layout::JsonLines,
        Encoding::Utf8, u',');
}

void RowReaderTest::formats()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Layout, layout);
    QFETCH(Encoding, encoding);
    QFETCH(QChar, separator);
    const auto reader = opened(bytes);
    QVERIFY(reader->format() == (Format{layout, encoding, separator}));
    QVERIFY(!reader->columns().first().contains(QChar(0xFEFF)));
    const auto rows = read(*reader);
    QVERIFY(!rows.isEmpty() && !rows.first().startsWith(u'!'));
    QCOMPARE(reader->bytesRead(), bytes.size());
    QCOMPARE(reader->size(), bytes.size());
}

void RowReaderTest::cells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char* name, const QByteArray& bytes, const QStringList& rows) {
        QTest::newRow(name) << bytes << rows;
    };
    const auto ab = QStringLiteral("1|2");
    row("LF", "a,b\n1,2\n", {ab});
    row("CRLF", "a,b\r\n1,2\r\n", {ab});
    row("CR", "a,b\r1,2\r", {ab});
    row("mixed, none at the end", "a,b\r1,2\n1,2\r\n1,2", {ab, ab, ab});
    row("empty lines", "a,b\n\n1,2\n\n\n1,2\n\n", {ab, ab});
    row("lines of separators", "a,b\n,\n1,2\n,,,\n\"\",\n", {ab});
    row("quoted", "a,b\n\"1\",\"2\"\n", {ab});
    row("quoted separator", "a,b\n\"1,5\",2\n", {QStringLiteral("1,5|2")});
    row("quoted quotes", "a,b\n\"1 \"\"x\"\"\",\"\"\"\"\n", {QStringLiteral("1 \"x\"|\"")});
    row("quoted line breaks", "a,b\n\"1\r\nx\ny\",2\n1,2\n", {QStringLiteral("1\r\nx\ny|2"), ab});
    row("quotes within", "a,b\n5\" disk,\"\"\n", {QStringLiteral("5\" disk|")});
    row("short and long", "a,b\n1\n1,2,3\n1,\n",
        {QStringLiteral("1"), QStringLiteral("1|2|3"), QStringLiteral("1|")});
    row("blanks stay", "a,b\n 1 ,2\n", {QStringLiteral(" 1 |2")});
    row("header with blanks", " a ,b\n1,2\n", {ab});
    row("CP949", "a,b\n" + cp949Name + ",2\n", {QStringLiteral("홍길동|2")});
    row("CP949 backslash", "a,b\n" + cp949Name + ",\\~\n", {QStringLiteral("홍길동|\\~")});
    row("UTF-16 surrogates",
        "\xFF\xFE" + utf16(QStringLiteral("a,b\n😀,2\n"), QStringConverter::Utf16LE),
        {QStringLiteral("😀|2")});
    row("JSON", "{\"a\":\"1\",\"b\":2}\r\n\n{\"b\":\"x\"}", {ab, QStringLiteral("|x")});
}

void RowReaderTest::cells()
{
    QFETCH(QByteArray, bytes);
    const auto reader = opened(bytes);
    QCOMPARE(reader->columns(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QTEST(read(*reader), "rows");
    QVERIFY(!reader->canGoOn());
    QVERIFY(!reader->next().value().has_value()); // and again
}

void RowReaderTest::linesAndNumbers()
{
    const auto reader = opened("a,b\r\n\r\n\"1\r\n2\n3\",x\r\n1,2\n");
    const auto first = reader->next().value();
    QCOMPARE(first->number, 1);
    QCOMPARE(first->line, 3);
    const auto second = reader->next().value();
    QCOMPARE(second->number, 2);
    QCOMPARE(second->line, 6);
}

void RowReaderTest::wholeFileFlaws_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("flaw");
    QTest::addColumn<qint64>("line");
    const auto row = [](const char* name, const QByteArray& bytes, const char* flaw,
                        qint64 line = 0) {
        QTest::newRow(name) << bytes << QString::fromLatin1(flaw) << line;
    };
    row("nothing", "", "empty");
    row("a mark alone", "\xEF\xBB\xBF", "empty");
    row("blanks", " \n\r\n \n", "empty");
    row("header alone", "a,b\n", "empty");
    row("header and empty lines", "a,b\n\n,\n", "empty");
    row("column without a name", "a,,b\n1,2,3\n", "no_header", 1);
    row("column of a blank name", "a, ,b\n1,2,3\n", "no_header", 1);
    row("the same column twice", "a,b,a\n1,2,3\n", "no_header", 1);
    row("a million columns", QByteArray("a,").repeated(1'000'000), "too_many_cells", 1);
    row("a huge header", QByteArray(1'000'001, 'a') + "\n1\n", "row_too_long", 1);
    row("open quote in the header", "a,\"b\n1,2\n", "open_quote", 1);
    row("a NUL", QByteArray("a,b\n1,2 and a few words more so that this is UTF-8\n\0", 52),
        "not_text");
    row("NULs in both halves", QByteArray("a\0b\0,\0\0,c\0", 11), "not_text");
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\3\xC0", 20), "not_text");
    row("a spreadsheet", QByteArray("PK\3\4\x14\0\6\0\x08\0\0\0!\0", 14), "not_text");
    row("an array", "\n [\n{\"a\":1,\"b\":2},\n{\"a\":3,\"b\":4}\n]", "not_json", 1);
    row("a long array in a line", "[" + QByteArray(1'000'001, ' ') + "]", "not_json", 1);
    row("neither UTF-8 nor CP949", "a,Jos\xE9,b\n1,2\n", "wrong_encoding", 1);
}

void RowReaderTest::wholeFileFlaws()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, flaw);
    QFETCH(qint64, line);
    const auto reader = RowReader::open(write(bytes));
    QVERIFY(!reader.ok());
    QCOMPARE(QString(table::code(reader.error().flaw)), flaw);
    QCOMPARE(reader.error().line, line);
}

void RowReaderTest::aHeaderFlawIsToldByItsColumn()
{
    const auto twice = RowReader::open(write("a,b, a\n1,2,3\n"));
    QVERIFY(!twice);
    QCOMPARE(twice.error().column, 3);
    QCOMPARE(twice.error().name, QStringLiteral("a"));
    const auto unnamed = RowReader::open(write("a, ,b\n1,2,3\n"));
    QVERIFY(!unnamed);
    QCOMPARE(unnamed.error().column, 2);
    QVERIFY(unnamed.error().name.isEmpty());
}

void RowReaderTest::flawsBetweenGoodRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char* name, const QByteArray& bytes, const QStringList& rows) {
        QTest::newRow(name) << bytes << rows;
    };
    const auto ab = QStringLiteral("1|2");
    const auto end = QStringLiteral("3|4");
    row("a huge row", "a,b\n1,2\n" + QByteArray(1'000'001, 'x') + "\n3,4\n",
        {ab, QStringLiteral("!row_too_long@3"), end});
    row("a huge quoted cell", "a,b\n1,2\n\"" + QByteArray("x\n").repeated(700'000) + "\",y\n3,4\n",
        {ab, QStringLiteral("!row_too_long@3"), end});
    row("a million columns", "a,b\n1,2\n" + QByteArray("x,").repeated(1'000'000) + "\n3,4\n",
        {ab, QStringLiteral("!too_many_cells@3"), end});
    row("an open quote", "a,b\n1,2\n3,\"4\n5,6\n", {ab, QStringLiteral("!open_quote@3#")});
    row("an open quote in a long file", "a,b\n1,2\n3,\"4\n" + QByteArray("5,6\n").repeated(600'000),
        {ab, QStringLiteral("!open_quote@3#")});
    row("an open quote that another cell closes", "a,b\n1,2\n3,\"4\n5,\"6\"\n",
        {ab, QStringLiteral("!open_quote@3#")});
    row("a NUL", QByteArray("a,b\n1,2\n3,") + '\0' + QByteArray("4\n5,6 and no NULs any more\n"),
        {ab, QStringLiteral("!not_text@3#")});
    row("a NUL far behind", "a,b\n" + QByteArray("1,2\n").repeated(100'000) + '\0', {});
    row("no JSON", "{\"a\":1,\"b\":2}\nnonsense\n{\"a\":[1]}\n{\"a\":3,\"b\":4}\n",
        {ab, QStringLiteral("!not_json@2"), QStringLiteral("!not_json@3"), end});
    row("a huge JSON line",
        "{\"a\":1,\"b\":2}\n{\"a\":\"" + QByteArray(1'000'001, 'x') + "\"}\n{\"a\":3,\"b\":4}\n",
        {ab, QStringLiteral("!row_too_long@2"), end});
    row("a cut JSON line", "{\"a\":1,\"b\":2}\n{\"a\":", {ab, QStringLiteral("!not_json@2")});
}

void RowReaderTest::flawsBetweenGoodRows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, rows);
    const auto reader = RowReader::open(write(bytes));
    if (!reader) { // a NUL that is near enough to be seen at once
        QCOMPARE(reader.error().flaw, TableFlaw::NotText);
        return;
    }
    const QStringList seen = read(**reader);
    if (!rows.isEmpty())
        QCOMPARE(seen, rows);
    else
        QVERIFY(seen.last().startsWith(u'!'));
}

void RowReaderTest::aLookAtTheBeginningTakesLittleTime_data()
{
    QTest::addColumn<QByteArray>("beginning"); // and then megabytes of the same
    QTest::addColumn<QStringList>("rows");
    const QStringList tooLong{QStringLiteral("!row_too_long@1#")};
    const QStringList openQuote{QStringLiteral("!open_quote@1#")};
    QTest::newRow("a header without an end") << QByteArray("a,b") << tooLong;
    QTest::newRow("an open quote in the header") << QByteArray("\"a,b\n1,2\n") << openQuote;
    QTest::newRow("an open quote further down")
        << QByteArray("a,b\n1,2\n\"3,4\n")
        << QStringList{QStringLiteral("1|2"), QStringLiteral("!open_quote@3#")};
    QTest::newRow("all customers in a line of JSON") << QByteArray("{\"customers\":[") << tooLong;
    QTest::newRow("a line of JSON without an end")
        << QByteArray("{\"a\":1,\"b\":2}\n{\"a\":\"")
        << QStringList{QStringLiteral("1|2"), QStringLiteral("!row_too_long@2#")};
}

void RowReaderTest::aLookAtTheBeginningTakesLittleTime()
{
    QFETCH(QByteArray, beginning);
    QFETCH(QStringList, rows);
    const QString path = write(beginning + QByteArray(6'000'000, 'x'));
    const auto reader = RowReader::open(path, table::Extent::Beginning);
    if (!reader) {
        QCOMPARE(QStringLiteral("!%1@%2#")
                     .arg(table::code(reader.error().flaw))
                     .arg(reader.error().line),
                 rows.first());
        return; // it is closed by now
    }
    QCOMPARE(read(**reader), rows);
    QVERIFY((*reader)->bytesRead() < 2'000'000);
}

void RowReaderTest::jsonColumnsGrow()
{
    const auto reader = opened("{\"b\":1}\n{\"a\":2}\n{\"b\":3,\"c\":4}\n");
    QCOMPARE(reader->columns(), QStringList{QStringLiteral("b")});
    QCOMPARE(read(*reader),
             (QStringList{QStringLiteral("1"), QStringLiteral("|2"), QStringLiteral("3||4")}));
    QCOMPARE(reader->columns(),
             (QStringList{QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c")}));
}

void RowReaderTest::koreanMayComeLate()
{
    // Also where the first piece that is looked at ends within a syllable.
    constexpr qsizetype piece = 256 * 1024;
    for (const qsizetype before : {qsizetype{1000}, piece - 2, piece - 1, piece, 3 * piece - 1}) {
        const QByteArray head = "a,b\n" + QByteArray("1,2\n").repeated((before - 4) / 4);
        const QByteArray filled = head + QByteArray(before - head.size(), 'x');
        const auto korean = opened(filled + cp949Name + ",2\n");
        QVERIFY(read(*korean).last().endsWith(QStringLiteral("홍길동|2")));
        QCOMPARE(korean->format().encoding, Encoding::Cp949);
        const auto utf8 = opened(filled + QByteArray("홍길동,2\n"));
        QVERIFY(read(*utf8).last().endsWith(QStringLiteral("홍길동|2")));
        QCOMPARE(utf8->format().encoding, Encoding::Utf8);
    }
}

void RowReaderTest::aBrokenLetterIsToldByItsLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("last");
    const QByteArray many = QByteArray("홍길동,2\n").repeated(100'000);
    QTest::newRow("UTF-8") << QByteArray("a,b\n홍길동,2\n\xED\x99,2\n1,2\n")
                           << QStringLiteral("!wrong_encoding@3#");
    QTest::newRow("UTF-8, far behind") << QByteArray("a,b\n" + many + "\xFF,2\n1,2\n")
                                       << QStringLiteral("!wrong_encoding@100002#");
    QTest::newRow("UTF-8, cut at the end")
        << QByteArray("a,b\n홍길동,\xED\x99") << QStringLiteral("!wrong_encoding@2#");
    QTest::newRow("CP949 in UTF-8") << QByteArray("\xEF\xBB\xBF"
                                                  "a,b\n1,2\n" +
                                                  cp949Name + ",2\n")
                                    << QStringLiteral("!wrong_encoding@3#");
    QTest::newRow("CP949") << QByteArray("a,b\n" + cp949Name + ",2\n\xFF,2\n1,2\n")
                           << QStringLiteral("!wrong_encoding@3#");
    QTest::newRow("CP949, cut at the end")
        << QByteArray("a,b\n" + cp949Name + ",2\n1,\xC8") << QStringLiteral("!wrong_encoding@3#");
    QTest::newRow("UTF-16, half a pair")
        << QByteArray("\xFF\xFE" + utf16(QStringLiteral("a,b\n1,2\n"), QStringConverter::Utf16LE) +
                      QByteArray("\x3D\xD8\x31\x00", 4))
        << QStringLiteral("!wrong_encoding@3#");
    QTest::newRow("UTF-16, half a character")
        << QByteArray("\xFF\xFE" + utf16(QStringLiteral("a,b\n1,2\n"), QStringConverter::Utf16LE) +
                      "1")
        << QStringLiteral("!wrong_encoding@3#");
    QTest::newRow("JSON") << QByteArray("{\"a\":\"홍길동\"}\n{\"a\":\"\xFF\"}\n")
                          << QStringLiteral("!wrong_encoding@2#");
}

void RowReaderTest::aBrokenLetterIsToldByItsLine()
{
    QFETCH(QByteArray, bytes);
    QTEST(read(*opened(bytes)).last(), "last");
}

void RowReaderTest::noTextButAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray noise;
    for (int i = 0; i < 400'000; ++i)
        noise += static_cast<char>(((i % 65536) * 7919 + i / 251) & 0xFF);
    QTest::newRow("noise") << noise;
    QTest::newRow("a picture") << QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10) + noise;
}

void RowReaderTest::noTextButAFile()
{
    QFETCH(QByteArray, bytes);
    const auto reader = RowReader::open(write(bytes));
    QVERIFY(!reader.ok());
    QCOMPARE(reader.error().flaw, TableFlaw::NotText);
}

void RowReaderTest::whatIsNoFileIsUnreadable()
{
    const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString& path :
         {m_folder.path(), m_folder.filePath(QStringLiteral("none")), pipe, QString()}) {
        const auto reader = RowReader::open(path);
        QVERIFY(!reader.ok());
        QCOMPARE(reader.error().flaw, TableFlaw::Unreadable);
    }
}

void RowReaderTest::aChangedFileIsFound_data()
{
    QTest::addColumn<QString>("how");
    for (const char* how : {"grown", "cut", "overwritten", "replaced", "removed"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void RowReaderTest::aChangedFileIsFound()
{
    QFETCH(QString, how);
    const QByteArray bytes = "a,b\n" + QByteArray("1,2\n").repeated(200'000);
    const auto reader = opened(bytes);
    QVERIFY(reader->next().ok());
    const QString path = m_folder.filePath(QStringLiteral("rows"));
    QFile file(path);
    if (how == u"grown") {
        QVERIFY(file.open(QIODevice::Append));
        file.write("3,4\n");
    } else if (how == u"cut") {
        QVERIFY(file.resize(400'000));
    } else if (how == u"overwritten") {
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(600'000));
        file.write("9");
        file.flush();
        // The clock of a file system ticks every few milliseconds only.
        file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(1), QFile::FileModificationTime);
    } else {
        QVERIFY(file.rename(path + QStringLiteral(".old")));
        if (how == u"replaced")
            write(bytes);
    }
    file.close();
    const QStringList rows = read(*reader);
    QVERIFY2(rows.last().startsWith(QStringLiteral("!changed@")), qPrintable(rows.last()));
    QFile::remove(path + QStringLiteral(".old"));
}

/// Of this process, KB.
static qint64 mostMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:") + 6;
    return text.mid(at, text.indexOf("kB", at) - at).trimmed().toLongLong();
}

void RowReaderTest::longFilesTakeNoMoreMemory()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("The sanitizer keeps what was freed.");
#endif
    const QString path = m_folder.filePath(QStringLiteral("long"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n");
    const QByteArray rows = QByteArray("1,홍길동 of a longer name\n").repeated(1000);
    for (int i = 0; i < 1000; ++i)
        file.write(rows);
    file.close();
    const qint64 before = mostMemory();
    const auto reader = RowReader::open(path);
    QVERIFY(reader.ok());
    qint64 count = 0;
    while (const auto row = (*reader)->next().value())
        ++count;
    QCOMPARE(count, 1'000'000);
    QVERIFY2(mostMemory() - before < 8'000, qPrintable(QString::number(mostMemory() - before)));
}

QTEST_GUILESS_MAIN(RowReaderTest)
#include "tst_row_reader.moc"
