// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "table/row_reader.h"

namespace table
{

QLatin1String code(TableFlaw flaw)
{
    switch (flaw) {
    case TableFlaw::Unreadable:
        return QLatin1String("unreadable");
    case TableFlaw::Empty:
        return QLatin1String("empty");
    case TableFlaw::NotText:
        return QLatin1String("not_text");
    case TableFlaw::WrongEncoding:
        return QLatin1String("wrong_encoding");
    case TableFlaw::RowTooLong:
        return QLatin1String("row_too_long");
    case TableFlaw::TooManyCells:
        return QLatin1String("too_many_cells");
    case TableFlaw::OpenQuote:
        return QLatin1String("open_quote");
    case TableFlaw::NotJson:
        return QLatin1String("not_json");
    case TableFlaw::NoHeader:
        return QLatin1String("no_header");
    case TableFlaw::NoRoom:
        return QLatin1String("no_room");
    case TableFlaw::Changed:
        return QLatin1String("changed");
    }
    Q_UNREACHABLE();
}

} // namespace table
