// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/controller.h"
#include "support/fake_camera.h"
#include "support/fake_client.h"
#include "support/fake_studio.h"
#include "support/journal_folder.h"

#include <QBuffer>

namespace support
{

inline rules::Values details()
{
    return {{QStringLiteral("name"), QStringLiteral("Canary Hong")},
            {QStringLiteral("date_of_birth"), QStringLiteral("1990-05-17")},
            {QStringLiteral("license_number"), QStringLiteral("12-34-567890-12")},
            {QStringLiteral("serial_number"), QStringLiteral("07PN10")}};
}

inline session::CaseDraft draft()
{
    session::CaseDraft known{*base::SubmissionId::parse(QStringLiteral("sbx-approved-1"))};
    known.issuingCountry = QStringLiteral("KOR");
    known.idType = rules::IdType::DriversLicense;
    known.idTypeOfStep1 = known.idType;
    return known;
}

inline framing::Photo photo()
{
    framing::Photo taken = FakeStudio::aPhoto();
    taken.image = QImage(32, 24, QImage::Format_RGB32);
    taken.image.fill(Qt::gray);
    QBuffer buffer(&taken.jpeg);
    taken.jpeg.clear();
    taken.image.save(&buffer, "JPG");
    return taken;
}

inline session::Policy policyOfABranch()
{
    session::Policy policy;
    policy.resumesCases = true;
    policy.retention = std::chrono::hours(24);
    policy.letsCasesWait = true;
    return policy;
}

/// One run of the program; its end is as sudden as a crash.
struct Run {
    explicit Run(JournalFolder& folder, char key = 'k',
                 const session::Policy& policy = policyOfABranch())
        : clock(folder.clock),
          journal(folder.open(key)),
          controller({clock, rules, cameras, studio, client, journal.get()}, policy)
    {
        cameras.plug({QStringLiteral("desk")});
        controller.resume();
    }

    void toDetails()
    {
        controller.handle(session::StartRequested{draft()});
        controller.handle(session::ConsentGiven{QStringLiteral("1"), QStringLiteral("en")});
    }
    void toConfirm()
    {
        toDetails();
        controller.handle(session::DetailsSubmitted{details()});
        studio.finish(photo());
        controller.handle(session::PhotoAccepted{});
    }
    void send()
    {
        toConfirm();
        controller.handle(session::SubmitRequested{});
    }
    void waitUntilSettled()
    {
        clock.advance(session::Policy{}.settleAfterLoss);
        controller.checkTime();
    }
    [[nodiscard]] session::State state() const { return controller.state(); }
    [[nodiscard]] store::CaseStage stage() const { return journal->list({})->cases.first().stage; }

    FakeClock& clock;
    std::unique_ptr<store::Journal> journal;
    rules::RuleBook rules = *rules::RuleBook::load(QStringLiteral(":/rules"));
    FakeCameraList cameras;
    FakeStudio studio;
    FakeClient client;
    session::Controller controller;
};

} // namespace support
