// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "store/journal_codes.h"

#include <array>
#include <utility>

namespace store
{
namespace
{

template<class T> using CodeTable = std::pair<T, QLatin1String>;

constexpr std::array stageCodes{
    CodeTable<CaseStage>{CaseStage::Open, QLatin1String("open")},
    CodeTable<CaseStage>{CaseStage::Waiting, QLatin1String("waiting")},
    CodeTable<CaseStage>{CaseStage::InDoubt, QLatin1String("in_doubt")},
    CodeTable<CaseStage>{CaseStage::Pending, QLatin1String("at_service")},
    CodeTable<CaseStage>{CaseStage::Decided, QLatin1String("decided")},
    CodeTable<CaseStage>{CaseStage::Expired, QLatin1String("expired")},
    CodeTable<CaseStage>{CaseStage::Abandoned, QLatin1String("abandoned")},
};

constexpr std::array kindCodes{
    CodeTable<SendKind>{SendKind::Post, QLatin1String("post")},
    CodeTable<SendKind>{SendKind::Get, QLatin1String("get")},
};

constexpr std::array outcomeCodes{
    CodeTable<SendOutcome>{SendOutcome::Answered, QLatin1String("answered")},
    CodeTable<SendOutcome>{SendOutcome::NotCounted, QLatin1String("not_counted")},
    CodeTable<SendOutcome>{SendOutcome::Unknown, QLatin1String("unknown")},
    CodeTable<SendOutcome>{SendOutcome::FoundCounted, QLatin1String("found_counted")},
    CodeTable<SendOutcome>{SendOutcome::FoundNotCounted, QLatin1String("found_not_counted")},
    CodeTable<SendOutcome>{SendOutcome::LeftUnknown, QLatin1String("left_unknown")},
};

constexpr std::array caseKindCodes{
    CodeTable<CaseKind>{CaseKind::Step2, QLatin1String("step2")},
    CodeTable<CaseKind>{CaseKind::Migration, QLatin1String("migration")},
};

constexpr std::array entryStageCodes{
    CodeTable<EntryStage>{EntryStage::Intended, QLatin1String("intended")},
    CodeTable<EntryStage>{EntryStage::Entered, QLatin1String("entered")},
    CodeTable<EntryStage>{EntryStage::Refused, QLatin1String("refused")},
    CodeTable<EntryStage>{EntryStage::NotSent, QLatin1String("not_sent")},
    CodeTable<EntryStage>{EntryStage::Unknown, QLatin1String("unknown")},
};

template<class Table, class T> QLatin1String codeIn(const Table& table, T value)
{
    for (const auto& [enumerator, word] : table) {
        if (enumerator == value)
            return word;
    }
    Q_UNREACHABLE();
}

template<class T, class Table> std::optional<T> valueIn(const Table& table, const QString& code)
{
    for (const auto& [enumerator, word] : table) {
        if (word == code)
            return enumerator;
    }
    return std::nullopt;
}

} // namespace

QLatin1String code(CaseStage stage)
{
    return codeIn(stageCodes, stage);
}

QLatin1String code(SendKind kind)
{
    return codeIn(kindCodes, kind);
}

QLatin1String code(SendOutcome outcome)
{
    return codeIn(outcomeCodes, outcome);
}

QLatin1String code(CaseKind kind)
{
    return codeIn(caseKindCodes, kind);
}

QLatin1String code(EntryStage stage)
{
    return codeIn(entryStageCodes, stage);
}

std::optional<CaseStage> stageFrom(const QString& word)
{
    return valueIn<CaseStage>(stageCodes, word);
}

std::optional<SendKind> sendKindFrom(const QString& word)
{
    return valueIn<SendKind>(kindCodes, word);
}

std::optional<SendOutcome> sendOutcomeFrom(const QString& word)
{
    return valueIn<SendOutcome>(outcomeCodes, word);
}

std::optional<CaseKind> caseKindFrom(const QString& word)
{
    return valueIn<CaseKind>(caseKindCodes, word);
}

std::optional<EntryStage> entryStageFrom(const QString& word)
{
    return valueIn<EntryStage>(entryStageCodes, word);
}

bool hasEnded(CaseStage stage)
{
    return stage >= CaseStage::Decided;
}

} // namespace store
