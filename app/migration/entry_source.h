// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/entry.h"

#include <functional>
#include <variant>

namespace migration
{

struct NotYet {
};
struct NoMore {
};
/// What a source of entries has next. After NotYet whoever has the source says when to ask again.
using NextEntry = std::variant<Entry, NotYet, NoMore>;
/// Called on the GUI thread, which it does not keep waiting.
using EntrySource = std::function<NextEntry()>;

} // namespace migration
