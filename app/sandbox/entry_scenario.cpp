// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/entry_scenario.h"

#include "sandbox/scenario.h"

#include <array>
#include <utility>

namespace sandbox
{
namespace
{

constexpr std::array<std::pair<EntryScenario, QLatin1String>, 27> entryScenarioNames{{
    {EntryScenario::Forbidden, QLatin1String("forbidden")},
    {EntryScenario::IpBlocked, QLatin1String("ipblocked")},
    {EntryScenario::TooMany, QLatin1String("toomany")},
    {EntryScenario::TooManyOnce, QLatin1String("toomanyonce")},
    {EntryScenario::TooLarge, QLatin1String("toolarge")},
    {EntryScenario::Error500, QLatin1String("error500")},
    {EntryScenario::Error500Once, QLatin1String("error500once")},
    {EntryScenario::BadGateway, QLatin1String("badgateway")},
    {EntryScenario::BadGatewayDone, QLatin1String("badgatewaydone")},
    {EntryScenario::Slow, QLatin1String("slow")},
    {EntryScenario::Cut, QLatin1String("cut")},
    {EntryScenario::CutOnce, QLatin1String("cutonce")},
    {EntryScenario::Lost, QLatin1String("lost")},
    {EntryScenario::LostOnce, QLatin1String("lostonce")},
    {EntryScenario::LostBlind, QLatin1String("lostblind")},
    {EntryScenario::BadJson, QLatin1String("badjson")},
    {EntryScenario::Project, QLatin1String("project")},
    {EntryScenario::Processing, QLatin1String("processing")},
    {EntryScenario::ProcessingDone, QLatin1String("processingdone")},
    {EntryScenario::Sealed, QLatin1String("sealed")},
    {EntryScenario::Open, QLatin1String("open")},
    {EntryScenario::Damaged, QLatin1String("damaged")},
    {EntryScenario::WrongKey, QLatin1String("wrongkey")},
    {EntryScenario::ImageError500, QLatin1String("imageerror500")},
    {EntryScenario::ImageLost, QLatin1String("imagelost")},
    {EntryScenario::ImageProject, QLatin1String("imageproject")},
    {EntryScenario::ImageProcessing, QLatin1String("imageprocessing")},
}};

} // namespace

std::optional<EntryScenario> entryScenarioOf(const QString& userid)
{
    if (!isScripted(userid))
        return std::nullopt;
    const QString word = userid.section(u'-', 1, 1);
    for (const auto& [scenario, name] : entryScenarioNames) {
        if (word == name)
            return scenario;
    }
    return std::nullopt;
}

QString nameOf(EntryScenario scenario)
{
    for (const auto& [known, name] : entryScenarioNames) {
        if (known == scenario)
            return name;
    }
    return {};
}

bool happensOnce(EntryScenario scenario)
{
    return scenario == EntryScenario::TooManyOnce || scenario == EntryScenario::Error500Once ||
           scenario == EntryScenario::CutOnce || scenario == EntryScenario::LostOnce;
}

} // namespace sandbox
