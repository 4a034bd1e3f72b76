// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/rule_book.h"
#include "ui/header.h"
#include "ui/language.h"
#include "ui/pages/capture_page.h"
#include "ui/pages/confirm_page.h"
#include "ui/pages/consent_page.h"
#include "ui/pages/details_page.h"
#include "ui/pages/entered_page.h"
#include "ui/pages/entry_confirm_page.h"
#include "ui/pages/finished_page.h"
#include "ui/pages/import_check_page.h"
#include "ui/pages/import_done_page.h"
#include "ui/pages/import_file_page.h"
#include "ui/pages/import_match_page.h"
#include "ui/pages/import_send_page.h"
#include "ui/pages/problem_page.h"
#include "ui/pages/retake_page.h"
#include "ui/pages/review_page.h"
#include "ui/pages/sending_page.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/desk_cases.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/step_bar.h"

#include <QBuffer>
#include <QFile>
#include <QTest>
#include <QVBoxLayout>

#include <functional>

/// Every page with values of the kind it really gets, for the tests and for looking at.
namespace samples
{

/// A page shows something else when `show` is called.
struct Variant {
    QString name;
    std::function<void()> show;
};

struct Sample {
    ui::Place place = ui::Step::Case;
    ui::Page* page = nullptr; ///< owned by the window it is put into
    QList<Variant> variants;
};

inline rules::RuleBook ruleBook()
{
    return rules::RuleBook::load(QStringLiteral(":/rules")).value();
}

inline session::CaseDraft draft()
{
    session::CaseDraft draft{*base::SubmissionId::parse(QStringLiteral("d76h19l46m5521"))};
    draft.issuingCountry = QStringLiteral("KOR");
    draft.idType = rules::IdType::DriversLicense;
    return draft;
}

inline rules::Values values()
{
    return {{QStringLiteral("name"), QStringLiteral("홍길동")},
            {QStringLiteral("date_of_birth"), QStringLiteral("1990-05-17")},
            {QStringLiteral("license_number"), QStringLiteral("12-34-567890-12")},
            {QStringLiteral("serial_number"), QStringLiteral("07PN10")},
            {QStringLiteral("nationality"), QStringLiteral("KOR")},
            {QStringLiteral("gender"), QStringLiteral("male")}};
}

inline framing::NeedStatus needStatus(framing::Need need, framing::Level level,
                                      framing::Advice advice)
{
    return {need, level, advice, 0.64};
}

/// All is well but what that advice would mend.
inline framing::Guidance guidance(framing::Advice advice)
{
    framing::Guidance guidance;
    guidance.advice = advice;
    guidance.hold = advice == framing::Advice::Ready ? 0.62 : 0;
    for (std::size_t i = 0; i < guidance.needs.size(); ++i)
        guidance.needs[i] =
            needStatus(framing::allNeeds[i], framing::Level::Ideal, framing::Advice::Ready);
    if (advice != framing::Advice::Ready)
        guidance.needs[0] = needStatus(framing::Need::Distance, framing::Level::Warn, advice);
    return guidance;
}

inline framing::Report report(framing::Verdict verdict)
{
    using framing::Check;
    using framing::Level;
    framing::Report report;
    report.verdict = verdict;
    for (const Check check : {Check::FaceHeight, Check::OffsetX, Check::HeadPoseYaw,
                              Check::Sharpness, Check::SingleFacePresent})
        report.findings.push_back({check, Level::Ideal, 0.64, framing::Advice::Ready});
    const Level light = verdict == framing::Verdict::Ready     ? Level::Ideal
                        : verdict == framing::Verdict::Improve ? Level::Warn
                                                               : Level::Block;
    report.findings.push_back(
        {Check::LuminanceMean, light, 70,
         light == Level::Ideal ? framing::Advice::Ready : framing::Advice::MoreLight});
    return report;
}

inline session::ResultView result(session::CaseStatus status)
{
    session::ResultView view;
    view.status = status;
    view.retryCount = status == session::CaseStatus::Incomplete ? 1 : 0;
    view.at = QDateTime(QDate(2026, 11, 21), QTime(14, 2), Qt::UTC);
    view.liveness = 74;
    if (status != session::CaseStatus::Rejected)
        view.faceSimilarity = 99;
    if (status == session::CaseStatus::Incomplete) {
        view.triesLeft = 2;
        view.reasons = {{QStringLiteral("face_compare_fail"),
                         QStringLiteral("Face compare failed: no matching face")}};
    }
    return view;
}

/// A pack as a bank may have got it wrong.
inline QList<rules::PackError> refusedPacks()
{
    using Kind = rules::PackError::Kind;
    return {{QStringLiteral("/etc/kyc-capture/rules/france.json"),
             QStringLiteral("idTypes[0].formats.document_number.patterns[0]"), Kind::BadValue, 31},
            {QStringLiteral("/etc/kyc-capture/rules/") + QString(200, u'x'), {}, Kind::TooLarge}};
}

/// One case of each standing, with all that a row can say.
inline QList<session::CaseRow> caseRows()
{
    using session::CaseStanding;
    QList<session::CaseRow> rows;
    for (int i = 0; i <= static_cast<int>(CaseStanding::Abandoned); ++i) {
        session::CaseRow row;
        row.id = {QString::number(i)};
        row.submissionId = draft().submissionId.masked();
        row.issuingCountry = i % 2 == 0 ? QStringLiteral("KOR") : QStringLiteral("GBR");
        row.idType = QStringLiteral("drivers_license");
        row.standing = static_cast<CaseStanding>(i);
        row.changedAt = QDateTime(QDate(2026, 11, 21), QTime(14, 2), Qt::UTC);
        if (row.standing <= CaseStanding::InDoubt)
            row.timeLeft = std::chrono::minutes(192);
        if (row.standing == CaseStanding::AnotherPhoto)
            row.reason = QStringLiteral("face_compare_fail");
        if (row.canBeAsked())
            row.question = session::Question::Unanswered;
        if (row.standing == CaseStanding::Waiting)
            row.reason = QStringLiteral("no_connection");
        row.sends = row.standing == CaseStanding::Waiting || row.standing == CaseStanding::Held ||
                    row.standing == CaseStanding::Unreadable;
        row.opens =
            row.standing <= CaseStanding::Unreadable || row.standing == CaseStanding::InDoubt;
        if (row.standing == CaseStanding::Approved)
            row.kind = store::CaseKind::Migration;
        rows.append(row);
    }
    return rows;
}

inline Sample start(const rules::RuleBook& book)
{
    auto* page = new ui::StartPage(book);
    return {ui::Step::Case,
            page,
            {{QStringLiteral("start-empty"),
              [page] {
                  page->showFileProblem(base::JsonError{base::JsonError::Kind::UnknownKey,
                                                        QStringLiteral("fields.licence")});
              }},
             {QStringLiteral("start"), [page] { page->showCase(draft()); }},
             {QStringLiteral("start-cases"),
              [page] { page->deskCases().setRows(caseRows().sliced(1, 4)); }},
             {QStringLiteral("start-desk"),
              [page] {
                  page->showCase(draft());
                  page->offerEntries();
              }},
             {QStringLiteral("start-importing"),
              [page] {
                  page->showImport(
                      migration::ImportState::Sending,
                      {.total = 119'520, .settled = 48'210, .entered = 48'200, .perSecond = 48.2});
              }},
             {QStringLiteral("start-imported"),
              [page] { page->showImport(migration::ImportState::Done, {}); }},
             {QStringLiteral("start-waiting"),
              [page] {
                  page->deskCases().setRows(caseRows().sliced(2, 4));
                  page->deskCases().setWaiting({12, 1, 2});
              }},
             {QStringLiteral("start-cases-trouble"),
              [page] {
                  page->deskCases().setRows(caseRows().sliced(7, 3), store::JournalError::Failed);
              }},
             {QStringLiteral("start-refused"), [page] {
                  page->clear();
                  page->showRefusal();
                  page->showRefusedPacks(refusedPacks());
              }}}};
}

inline Sample consent()
{
    auto* page = new ui::ConsentPage;
    const auto host = QStringLiteral("rest-api.argosidentity.com");
    const session::Disclosure least{host, {}, {}};
    const session::Disclosure most{host,
                                   QStringLiteral("Data office, privacy@bank.example, 02-123-4567"),
                                   std::chrono::days(30)};
    return {ui::Step::Consent,
            page,
            {{QStringLiteral("consent"), [=] { page->setTerms(least, {}); }},
             {QStringLiteral("consent-all"), [=] {
                  page->setTerms(most, {true, true, true, true, 19});
              }}}};
}

/// Typed, but for the name, which the case locks, and the date of birth, which it hands over.
inline rules::SourcedValues sourced(const rules::Values& values)
{
    rules::SourcedValues result;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const bool isName = value.key() == QLatin1String("name");
        const bool handedOver = isName || value.key() == QLatin1String("date_of_birth");
        result.insert(value.key(),
                      {*value,
                       handedOver ? rules::ValueSource::CaseFile : rules::ValueSource::Typed,
                       {},
                       1,
                       isName});
    }
    return result;
}

/// What the proof of an address might be.
inline rules::Pictures pictures(const QImage& picture)
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    picture.save(&buffer, "jpeg");
    return {{QStringLiteral("addressImage"), jpeg}};
}

/// Every option is on, and nobody knows what kind of ID it is.
inline rules::Form wholeForm(const rules::RuleBook& book)
{
    return book.form(QStringLiteral("USA"), std::nullopt, {true, true, true, true, 18});
}

inline Sample details(const rules::RuleBook& book, const QImage& picture)
{
    auto* page = new ui::DetailsPage;
    const rules::Form form = book.form(QStringLiteral("KOR"), rules::IdType::DriversLicense);
    const rules::Form whole = wholeForm(book);
    const QDate today(2026, 11, 21);
    page->setTimeLeft(std::chrono::minutes(3 * 60 + 12), true);
    rules::Values wrong = values();
    wrong[QStringLiteral("license_number")] = QStringLiteral("12-34-56789");
    wrong[QStringLiteral("date_of_birth")] = QStringLiteral("2030-01-01");
    wrong.remove(QStringLiteral("serial_number"));
    const rules::Values expired{{QStringLiteral("name"), QStringLiteral("Ada Lovelace")},
                                {QStringLiteral("date_of_expiry"), QStringLiteral("2020-01-01")}};
    return {ui::Step::Details,
            page,
            {{QStringLiteral("details"),
              [=] {
                  page->setForm({form, sourced(values()), {}, today});
              }},
             {QStringLiteral("details-wrong"),
              [=] {
                  page->setForm({form, sourced(wrong), {}, today});
                  page->showProblems(rules::check(form, wrong, today));
              }},
             {QStringLiteral("details-empty"),
              [=] {
                  page->setForm({form, {}, {}, today});
              }},
             {QStringLiteral("details-whole"),
              [=] {
                  page->setForm({whole, sourced(expired), pictures(picture), today});
              }},
             {QStringLiteral("details-whole-wrong"), [=] {
                  page->setForm({whole, sourced(expired), {}, today});
                  page->showProblems(rules::check(whole, expired, today));
              }}}};
}

inline Sample capture(const QImage& picture)
{
    auto* page = new ui::CapturePage;
    Sample sample{ui::Step::Photo, page, {}};
    for (int i = 0; i <= static_cast<int>(framing::Advice::UncoverFace); ++i) {
        const auto advice = static_cast<framing::Advice>(i);
        sample.variants.append(
            {QStringLiteral("capture-") + QString(framing::code(advice)), [=] {
                 page->setCameras({{QStringLiteral("a"), QStringLiteral("Logitech BRIO")}},
                                  QStringLiteral("a"), {960, 720});
                 page->setCameraProblem({});
                 page->setFrame(picture);
                 page->setGuidance(guidance(advice));
                 page->setManualPhotoAllowed(true);
                 page->setTriesLeft(advice == framing::Advice::Ready ? std::optional(2)
                                                                     : std::nullopt);
                 page->setBelowRecommended(advice == framing::Advice::MoreLight);
             }});
    }
    for (int i = 0; i <= static_cast<int>(camera::Problem::UnreadableFile); ++i) {
        sample.variants.append({QStringLiteral("camera-problem-%1").arg(i), [=] {
                                    page->setCameras({}, {}, {});
                                    page->setCameraProblem(static_cast<camera::Problem>(i));
                                }});
    }
    return sample;
}

inline Sample review(const QImage& picture)
{
    auto* page = new ui::ReviewPage;
    Sample sample{ui::Step::Photo, page, {}};
    for (const auto verdict :
         {framing::Verdict::Ready, framing::Verdict::Improve, framing::Verdict::Reject}) {
        sample.variants.append({QStringLiteral("review-") + QString(framing::code(verdict)), [=] {
                                    page->setPhoto(picture, report(verdict),
                                                   verdict != framing::Verdict::Ready);
                                }});
    }
    return sample;
}

inline Sample confirm(const rules::RuleBook& book, const QImage& picture)
{
    auto* page = new ui::ConfirmPage;
    const rules::Form form =
        book.form(QStringLiteral("KOR"), rules::IdType::DriversLicense, {.addressImage = true});
    return {ui::Step::Send, page, {{QStringLiteral("confirm"), [=] {
                                        page->setCase(draft(), form, values(), pictures(picture));
                                        page->setPhoto(picture);
                                    }}}};
}

inline Sample sending()
{
    using Waiting = ui::SendingPage::Waiting;
    auto* page = new ui::SendingPage;
    return {ui::Step::Send,
            page,
            {{QStringLiteral("sending"), [page] { page->setProgress(0.4); }},
             {QStringLiteral("waiting"), [page] { page->setProgress(1); }},
             {QStringLiteral("asking"), [page] { page->setWaiting(Waiting::ForRecord); }},
             {QStringLiteral("asking-after-crash"), [page] {
                  page->setWaiting(Waiting::ForRecord,
                                   QDateTime(QDate(2026, 11, 22), QTime(14, 2)));
              }}}};
}

inline Sample retake()
{
    auto* page = new ui::RetakePage;
    const auto variant = [page](const QString& code, const QString& message,
                                std::optional<int> left) {
        return Variant{QStringLiteral("retake-") + code, [=] {
                           session::ResultView view = result(session::CaseStatus::Incomplete);
                           view.triesLeft = left;
                           if (!left)
                               view.retryCount.reset();
                           view.reasons = {{code, message}};
                           page->setResult(view);
                       }};
    };
    return {ui::Step::Send,
            page,
            {variant(QStringLiteral("face_compare_fail"),
                     QStringLiteral("Face compare failed: no matching face"), 2),
             variant(QStringLiteral("liveness_error"),
                     QStringLiteral(
                         "Liveness fail: Face is too close to one or more borders. Please retry."),
                     1),
             variant(QStringLiteral("something_new"),
                     QStringLiteral("A reason that nobody has described."), {})}};
}

inline Sample finished()
{
    using session::CaseStatus;
    auto* page = new ui::FinishedPage;
    Sample sample{ui::Step::Done, page, {}};
    for (const auto status : {CaseStatus::Approved, CaseStatus::Rejected, CaseStatus::Pending}) {
        sample.variants.append({QStringLiteral("finished-%1").arg(static_cast<int>(status)),
                                [=] { page->setResult(result(status), draft(), values()); }});
    }
    sample.variants.append({QStringLiteral("finished-unanswered"), [=] {
                                page->setQuestion(session::Question::Unanswered);
                                page->setWritten(ui::Page::Written::No);
                            }});
    return sample;
}

inline Sample problem()
{
    auto* page = new ui::ProblemPage;
    Sample sample{ui::Step::Send, page, {}};
    for (int i = 0; i <= static_cast<int>(session::ProblemCause::DeadlinePassed); ++i) {
        sample.variants.append({QStringLiteral("problem-%1").arg(i, 2, 10, QLatin1Char('0')), [=] {
                                    session::ProblemView view;
                                    view.cause = static_cast<session::ProblemCause>(i);
                                    view.next = static_cast<session::NextStep>(i % 5);
                                    view.httpStatus = 403;
                                    view.serviceMessage = QStringLiteral("Forbidden");
                                    view.retryAfter = std::chrono::seconds(30);
                                    page->setProblem(view);
                                }});
    }
    sample.variants.append({QStringLiteral("problem-again"), [=] {
                                session::ProblemView view;
                                view.cause = session::ProblemCause::NoConnection;
                                view.next = session::NextStep::SubmitAgain;
                                page->setProblem(view, std::chrono::seconds(4));
                                if (auto* header = page->window()->findChild<ui::Header*>())
                                    header->setTimeLeft(std::chrono::minutes(42));
                            }});
    sample.variants.append({QStringLiteral("problem-later"), [=] {
                                session::ProblemView view;
                                view.cause = session::ProblemCause::NoConnection;
                                view.next = session::NextStep::SubmitAgain;
                                page->setLater(ui::ProblemPage::Later::Offered);
                                page->setProblem(view);
                            }});
    return sample;
}

/// A customer who was verified elsewhere, by the names of POST migration.
inline rules::Values verifiedCustomer()
{
    return {{QStringLiteral("admin"), QStringLiteral("admin@bank.example")},
            {QStringLiteral("email"), QStringLiteral("gildong@example.com")},
            {QStringLiteral("fullName"), QStringLiteral("홍길동")},
            {QStringLiteral("birthDate"), QStringLiteral("1990-05-17")},
            {QStringLiteral("kycStatus"), QStringLiteral("approved")},
            {QStringLiteral("idType"), QStringLiteral("drivers_license")},
            {QStringLiteral("issuingCountry"), QStringLiteral("KOR")}};
}

inline migration::EntryProblem entryProblem(session::ProblemCause cause, session::NextStep next)
{
    migration::EntryProblem problem;
    problem.view.cause = cause;
    problem.view.next = next;
    problem.view.httpStatus = 400;
    problem.view.serviceCode = QStringLiteral("invalid_format");
    problem.view.serviceMessage = QStringLiteral("birthDate is not a date");
    return problem;
}

inline Sample entryForm(const rules::RuleBook& book)
{
    auto* page = new ui::DetailsPage(ui::Subject::VerifiedCustomer);
    const rules::Form& form = book.migrationForm();
    const QDate today(2026, 11, 21);
    rules::Values wrong = verifiedCustomer();
    wrong[QStringLiteral("email")] = QStringLiteral("gildong");
    wrong[QStringLiteral("expireDate")] = QStringLiteral("1980-01-01");
    wrong.remove(QStringLiteral("kycStatus"));
    migration::EntryProblem refused =
        entryProblem(session::ProblemCause::InvalidRequest, session::NextStep::FixDetails);
    refused.refusal = argos::MigrationRefusal::InvalidFormat;
    refused.parameter = QStringLiteral("birthDate");
    return {ui::EntryStep::Details,
            page,
            {{QStringLiteral("entry-form-empty"),
              [=] {
                  page->setForm({form, {}, {}, today});
              }},
             {QStringLiteral("entry-form"),
              [=] {
                  page->setForm({form, sourced(verifiedCustomer()), {}, today});
              }},
             {QStringLiteral("entry-form-wrong"),
              [=] {
                  page->setForm({form, sourced(wrong), {}, today});
                  page->showProblems(rules::check(form, wrong, today));
              }},
             {QStringLiteral("entry-form-refused"), [=] {
                  page->setForm({form, sourced(verifiedCustomer()), {}, today});
                  page->showRefusal(refused);
              }}}};
}

inline Sample entryConfirm(const rules::RuleBook& book)
{
    auto* page = new ui::EntryConfirmPage;
    rules::Values rejected = verifiedCustomer();
    rejected[QStringLiteral("kycStatus")] = QStringLiteral("rejected");
    rejected[QStringLiteral("documentNumber")] = QStringLiteral("M12345678");
    const rules::Form& form = book.migrationForm();
    return {ui::EntryStep::Confirm,
            page,
            {{QStringLiteral("entry-confirm"), [=] { page->setEntry(form, verifiedCustomer()); }},
             {QStringLiteral("entry-confirm-rejected"), [=] {
                  page->setSandbox(true);
                  page->setEntry(form, rejected);
              }}}};
}

inline Sample entrySending()
{
    using Waiting = ui::SendingPage::Waiting;
    auto* page = new ui::SendingPage(ui::Subject::VerifiedCustomer);
    return {ui::EntryStep::Send,
            page,
            {{QStringLiteral("entry-sending"), [page] { page->setWaiting(Waiting::ForAnswer); }},
             {QStringLiteral("entry-asking"), [page] { page->setWaiting(Waiting::ForRecord); }}}};
}

inline Sample entered(const rules::RuleBook& book)
{
    using migration::PicturesState;
    auto* page = new ui::EnteredPage;
    const rules::Form form = book.migrationForm();
    rules::Values rejected = verifiedCustomer();
    rejected[QStringLiteral("kycStatus")] = QStringLiteral("rejected");
    const auto problem =
        entryProblem(session::ProblemCause::InvalidRequest, session::NextStep::SubmitAgain);
    return {ui::EntryStep::Done,
            page,
            {{QStringLiteral("entered"),
              [=] {
                  page->setCustomer(form, verifiedCustomer());
                  page->setEntered(QStringLiteral("6f1c2d3e4b5a69788796"), false);
              }},
             {QStringLiteral("entered-rejected"), [=] { page->setCustomer(form, rejected); }},
             {QStringLiteral("entered-before"), [=] { page->setEntered(QString(64, u'm'), true); }},
             {QStringLiteral("entered-pictures-sending"),
              [=] { page->setPictures(PicturesState::Sending, 0.4, {}); }},
             {QStringLiteral("entered-pictures-sent"),
              [=] { page->setPictures(PicturesState::Sent, 1, {}); }},
             {QStringLiteral("entered-pictures-refused"),
              [=] { page->setPictures(PicturesState::Refused, 1, problem); }},
             {QStringLiteral("entered-pictures-unknown"),
              [=] { page->setPictures(PicturesState::Unknown, 1, problem); }}}};
}

inline Sample entryProblems()
{
    using session::NextStep;
    using session::ProblemCause;
    auto* page = new ui::ProblemPage;
    Sample sample{ui::EntryStep::Send, page, {}};
    const auto add = [&](const QString& name, const migration::EntryProblem& problem) {
        sample.variants.append(
            {QStringLiteral("entry-problem-") + name, [=] { page->setProblem(problem); }});
    };
    for (int i = 0; i <= static_cast<int>(ProblemCause::DeadlinePassed); ++i)
        add(QStringLiteral("cause-%1").arg(i, 2, 10, QLatin1Char('0')),
            entryProblem(static_cast<ProblemCause>(i), static_cast<NextStep>(i % 2)));
    for (int i = 0; i <= static_cast<int>(argos::MigrationRefusal::ProcessingError); ++i) {
        auto problem = entryProblem(ProblemCause::InvalidRequest, NextStep::FixDetails);
        problem.refusal = static_cast<argos::MigrationRefusal>(i);
        add(QStringLiteral("refusal-%1").arg(i), problem);
    }
    for (int i = 0; i <= static_cast<int>(argos::CipherFlaw::WrongKey); ++i) {
        auto problem = entryProblem(ProblemCause::InvalidRequest, NextStep::SubmitAgain);
        problem.flaw = static_cast<argos::CipherFlaw>(i);
        add(QStringLiteral("flaw-%1").arg(i), problem);
    }
    for (const QString& id : {QString(), QStringLiteral("6f1c2d3e4b5a")}) {
        migration::EntryProblem problem;
        problem.view.next = NextStep::FixDetails;
        problem.other = migration::OtherEntry{id};
        add(id.isEmpty() ? QStringLiteral("unsettled-otherwise")
                         : QStringLiteral("entered-otherwise"),
            problem);
    }
    return sample;
}

inline QString importedFile()
{
    return QStringLiteral("verified-2026-11.csv");
}

inline Sample importFile()
{
    auto* page = new ui::ImportFilePage;
    Sample sample{
        ui::ImportStep::File,
        page,
        {{QStringLiteral("import-file"), [page] { page->setTrouble({}); }},
         {QStringLiteral("import-file-sample"), [page] { page->showSample(importedFile(), true); }},
         {QStringLiteral("import-file-no-sample"),
          [page] { page->showSample(importedFile(), false); }}}};
    page->setRequired({QStringLiteral("admin"), QStringLiteral("email"), QStringLiteral("fullName"),
                       QStringLiteral("birthDate"), QStringLiteral("kycStatus"),
                       QStringLiteral("idType"), QStringLiteral("issuingCountry")});
    for (int i = 0; i <= static_cast<int>(table::TableFlaw::Changed); ++i) {
        const table::TableError error{static_cast<table::TableFlaw>(i), i % 2 == 0 ? 0 : 1204};
        sample.variants.append({QStringLiteral("import-file-wrong-%1").arg(i),
                                [page, error] { page->setTrouble(error, {}, importedFile()); }});
    }
    return sample;
}

inline migration::Preview preview()
{
    const QStringList columns{QStringLiteral("성명"),     QStringLiteral("이메일"),
                              QStringLiteral("생년월일"), QStringLiteral("kycStatus"),
                              QStringLiteral("idType"),   QStringLiteral("Country of issue"),
                              QStringLiteral("비고")};
    const QStringList row{QStringLiteral("홍길동"),
                          QStringLiteral("gildong@example.com"),
                          QStringLiteral("1990-05-17"),
                          QStringLiteral("approved"),
                          QStringLiteral("drivers_license"),
                          QStringLiteral("KOR"),
                          QStringLiteral("a note that nobody needs, and a long one")};
    return {{.encoding = table::Encoding::Cp949, .separator = u';'}, columns, {row, row, row}};
}

inline Sample importMatch(const rules::RuleBook& book)
{
    auto* page = new ui::ImportMatchPage;
    const QString file = importedFile();
    migration::ColumnMatching good;
    good.wireNames = {{QStringLiteral("성명"), QStringLiteral("fullName")},
                      {QStringLiteral("이메일"), QStringLiteral("email")},
                      {QStringLiteral("생년월일"), QStringLiteral("birthDate")},
                      {QStringLiteral("kycStatus"), QStringLiteral("kycStatus")},
                      {QStringLiteral("idType"), QStringLiteral("idType")},
                      {QStringLiteral("Country of issue"), QStringLiteral("issuingCountry")}};
    good.leftOut = {QStringLiteral("비고")};
    migration::ColumnMatching lacking = good;
    lacking.wireNames.remove(QStringLiteral("Country of issue"));
    lacking.wireNames[QStringLiteral("비고")] = QStringLiteral("email");
    lacking.missing = {QStringLiteral("issuingCountry"), QStringLiteral("admin")};
    lacking.twice = {QStringLiteral("email")};
    lacking.leftOut = {QStringLiteral("Country of issue")};
    const rules::Form& form = book.migrationForm();
    const auto show = [page, form, file](const migration::ColumnMatching& matching) {
        page->setPreview(preview(), form, file);
        page->setMatching(matching);
    };
    return {ui::ImportStep::Columns,
            page,
            {{QStringLiteral("import-match"), [=] { show(good); }},
             {QStringLiteral("import-match-lacking"), [=] { show(lacking); }}}};
}

/// One row of each outcome.
inline QList<migration::EntryResult> entryResults()
{
    using migration::EntryOutcome;
    QList<migration::EntryResult> results;
    for (const auto outcome :
         {EntryOutcome::Invalid, EntryOutcome::Duplicate, EntryOutcome::Refused,
          EntryOutcome::NotSent, EntryOutcome::Unknown, EntryOutcome::KnownOtherwise}) {
        migration::EntryResult result;
        result.row = 1000 * results.size() + 17;
        result.outcome = outcome;
        result.sameAs = 12;
        if (outcome == EntryOutcome::Invalid) {
            result.code = QStringLiteral("not_a_date");
            result.parameter = QStringLiteral("birthDate");
        }
        if (outcome == EntryOutcome::Refused) {
            result.code = QStringLiteral("invalid_format");
            result.parameter = QStringLiteral("email");
            result.message = QStringLiteral("email: Invalid email address format.");
        }
        if (outcome == EntryOutcome::KnownOtherwise)
            result = migration::knownOtherwiseResult(result.row, QStringLiteral("6f1c2d3e4b5a"));
        results.append(result);
    }
    return results;
}

inline Sample importCheck(const rules::RuleBook& book)
{
    using Stage = ui::ImportCheckPage::Stage;
    auto* page = new ui::ImportCheckPage;
    page->setForm(book.migrationForm());
    page->setFile(importedFile());
    const auto report = QStringLiteral("/home/reviewer/Documents/verified-2026-11-report.csv");
    const auto show = [page](Stage stage, const migration::CheckTally& tally) {
        page->setTally(tally);
        page->setStage(stage);
    };
    return {
        ui::ImportStep::Check,
        page,
        {{QStringLiteral("import-checking"),
          [=] { show(Stage::Running, {.rows = 4821, .good = 4800, .invalid = 21, .share = 0.4}); }},
         {QStringLiteral("import-checked"),
          [=] {
              page->setTroubles(entryResults().first(2), 38);
              page->setReport(report, false);
              page->setLateColumns({QStringLiteral("customerRef"), QStringLiteral("memo")});
              show(Stage::Finished, {12000, 11945, 30, 8, 10, 2, 1, 5});
          }},
         {QStringLiteral("import-checked-good"),
          [=] {
              page->setTroubles({}, 0);
              page->setReport({}, true);
              page->setLateColumns({});
              show(Stage::Finished, {.rows = 1, .good = 1, .share = 1});
          }},
         {QStringLiteral("import-checked-entered"),
          [=] { show(Stage::Finished, {.rows = 12, .alreadyEntered = 12, .share = 1}); }},
         {QStringLiteral("import-checked-nothing"), [=] {
              page->setTroubles(entryResults().first(2), 38);
              page->setReport(report, false);
              show(Stage::Finished, {.rows = 2, .invalid = 1, .duplicates = 1, .share = 1});
          }}}};
}

inline Sample importSend()
{
    using Stage = ui::ImportSendPage::Stage;
    auto* page = new ui::ImportSendPage;
    page->setFile(importedFile());
    migration::SendTally tally{11952, 4821, 4790, 10, 20, 0, 1, 48.2, std::chrono::minutes(3)};
    const auto variant = [=](const QString& name, Stage stage, qint64 notSent) {
        return Variant{QStringLiteral("import-") + name, [=] {
                           migration::SendTally shown = tally;
                           shown.notSent = notSent;
                           page->setRest({});
                           page->setStage(stage);
                           page->setTally(shown);
                       }};
    };
    return {ui::ImportStep::Send,
            page,
            {variant(QStringLiteral("sending"), Stage::Sending, 0),
             {QStringLiteral("import-resting"),
              [page] { page->setRest(QDateTime(QDate(2026, 11, 21), QTime(14, 32), Qt::UTC)); }},
             variant(QStringLiteral("paused"), Stage::Paused, 4),
             variant(QStringLiteral("stopping"), Stage::Stopping, 4)}};
}

inline Sample importDone(const rules::RuleBook& book)
{
    auto* page = new ui::ImportDonePage;
    page->setForm(book.migrationForm());
    page->setFile(importedFile());
    const auto report = QStringLiteral("/home/reviewer/Documents/verified-2026-11-report.csv");
    migration::EntryProblem problem;
    problem.view.cause = session::ProblemCause::NoConnection;
    problem.view.next = session::NextStep::SubmitAgain;
    problem.view.httpStatus = 503;
    const migration::SendTally all{11952, 11952, 11940, 12, 0, 0, 0};
    const migration::SendTally some{11952, 4821, 4790, 10, 17, 3, 1};
    return {ui::ImportStep::Done,
            page,
            {{QStringLiteral("import-done"),
              [=] {
                  page->setTroubles({}, 0);
                  page->setReport(report, false);
                  page->setResult(all, {}, {});
              }},
             {QStringLiteral("import-done-some"),
              [=] {
                  page->setTroubles(entryResults(), entryResults().size());
                  page->setReport(report, false);
                  page->setResult(some, {.invalid = 3}, {});
              }},
             {QStringLiteral("import-done-early"), [=] {
                  page->setTroubles(entryResults(), entryResults().size());
                  page->setReport({}, true);
                  page->setResult(some, {}, problem);
              }}}};
}

/// Puts the page between the bars of the real window, visible (offscreen).
inline std::unique_ptr<QWidget> window(const Sample& sample, ui::Language& language,
                                       const QSize& size)
{
    auto window = std::make_unique<QWidget>();
    auto* header = new ui::Header(language);
    header->setSandbox(true);
    auto* steps = new ui::StepBar;
    steps->setPlace(sample.place);
    auto* column = new QVBoxLayout(window.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(steps);
    column->addWidget(sample.page, 1);
    new ui::FocusRing(window.get());
    window->resize(size);
    window->show();
    window->activateWindow();
    return window;
}

/// Whether what is visited can be seen: where everything is takes no painting, which costs a third.
enum class Painting { Off, On };

/// Calls `look` for every variant of every page, when it is laid out.
inline void visit(ui::Language& language, const QSize& size, const QImage& picture,
                  const std::function<void(QWidget& window, const QString& name)>& look,
                  Painting painting = Painting::Off)
{
    const rules::RuleBook book = ruleBook();
    const std::function<Sample()> makers[] = {
        [&] { return start(book); },
        [] { return consent(); },
        [&] { return details(book, picture); },
        [&] { return capture(picture); },
        [&] { return review(picture); },
        [&] { return confirm(book, picture); },
        [] { return sending(); },
        [] { return retake(); },
        [] { return finished(); },
        [] { return problem(); },
        [&] { return entryForm(book); },
        [&] { return entryConfirm(book); },
        [] { return entrySending(); },
        [&] { return entered(book); },
        [] { return entryProblems(); },
        [] { return importFile(); },
        [&] { return importMatch(book); },
        [&] { return importCheck(book); },
        [] { return importSend(); },
        [&] { return importDone(book); },
    };
    for (const auto& make : makers) {
        const Sample sample = make();
        const auto shown = window(sample, language, size);
        shown->setUpdatesEnabled(painting == Painting::On);
        for (const Variant& variant : sample.variants) {
            variant.show();
            sample.page->enter();
            for (int round = 0; round < 12;
                 ++round) // layouts in layouts settle one after the other
                QCoreApplication::processEvents();
            look(*shown, variant.name);
        }
    }
}

} // namespace samples
