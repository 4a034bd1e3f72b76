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
#include "ui/pages/finished_page.h"
#include "ui/pages/problem_page.h"
#include "ui/pages/retake_page.h"
#include "ui/pages/review_page.h"
#include "ui/pages/sending_page.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/step_bar.h"

#include "support/fake_clock.h"

#include <QFile>
#include <QTest>
#include <QVBoxLayout>

#include <functional>

/// Every page with values of the kind it really gets, for the tests and for looking at. `picture`
/// stands for the camera.
namespace samples
{

struct Sample {
    QString name;
    ui::Step step = ui::Step::Case;
    std::function<ui::Page*()> make;
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

inline QList<Sample> formSamples(const rules::RuleBook& book, const base::Clock& clock)
{
    using ui::Step;
    const auto details = [&book, &clock](const rules::Values& values, bool wrong) {
        return [&book, &clock, values, wrong] {
            auto* page = new ui::DetailsPage;
            const rules::Form form =
                book.form(QStringLiteral("KOR"), rules::IdType::DriversLicense);
            page->setHandedOver({QStringLiteral("name"), QStringLiteral("date_of_birth")});
            page->setForm(form, values, QDate(2026, 11, 21));
            page->setDeadline(clock.now().addSecs(3 * 3600 + 12 * 60 + 5), clock);
            if (wrong)
                page->showProblems(rules::check(form, values, QDate(2026, 11, 21)));
            return page;
        };
    };
    rules::Values wrong = values();
    wrong[QStringLiteral("license_number")] = QStringLiteral("12-34-56789");
    wrong[QStringLiteral("date_of_birth")] = QStringLiteral("2030-01-01");
    wrong.remove(QStringLiteral("serial_number"));
    return {
        {QStringLiteral("start"), Step::Case,
         [&book] {
             auto* page = new ui::StartPage(book);
             page->showCase(draft());
             return page;
         }},
        {QStringLiteral("start-empty"), Step::Case,
         [&book] {
             auto* page = new ui::StartPage(book);
             page->showFileProblem(base::JsonError{base::JsonError::Kind::UnknownKey,
                                                   QStringLiteral("fields.licence")});
             return page;
         }},
        {QStringLiteral("consent"), Step::Consent, [] { return new ui::ConsentPage; }},
        {QStringLiteral("details"), Step::Details, details(values(), false)},
        {QStringLiteral("details-wrong"), Step::Details, details(wrong, true)},
        {QStringLiteral("confirm"), Step::Send,
         [&book] {
             auto* page = new ui::ConfirmPage;
             page->setCase(draft(), book.form(QStringLiteral("KOR"), rules::IdType::DriversLicense),
                           values());
             return page;
         }},
    };
}

inline Sample captureSample(const QString& name, framing::Advice advice, const QImage& picture)
{
    return {QStringLiteral("capture-") + name, ui::Step::Photo, [advice, picture] {
                auto* page = new ui::CapturePage;
                page->setCameras({{QStringLiteral("a"), QStringLiteral("Logitech BRIO")}},
                                 QStringLiteral("a"), {960, 720});
                page->setFrame(picture);
                page->setGuidance(guidance(advice));
                page->setManualPhotoAllowed(true);
                page->setTriesLeft(advice == framing::Advice::Ready ? std::optional(2)
                                                                    : std::nullopt);
                page->setBelowRecommended(advice == framing::Advice::MoreLight);
                return page;
            }};
}

inline QList<Sample> cameraSamples(const QImage& picture)
{
    QList<Sample> list;
    for (int i = 0; i <= static_cast<int>(framing::Advice::UncoverFace); ++i) {
        const auto advice = static_cast<framing::Advice>(i);
        list.append(captureSample(QString(framing::code(advice)), advice, picture));
    }
    for (int i = 0; i <= static_cast<int>(camera::Problem::UnreadableFile); ++i) {
        list.append({QStringLiteral("camera-problem-%1").arg(i), ui::Step::Photo, [i] {
                         auto* page = new ui::CapturePage;
                         page->setCameras({}, {}, {});
                         page->setCameraProblem(static_cast<camera::Problem>(i));
                         return page;
                     }});
    }
    for (const auto verdict :
         {framing::Verdict::Ready, framing::Verdict::Improve, framing::Verdict::Reject}) {
        list.append({QStringLiteral("review-") + QString(framing::code(verdict)), ui::Step::Photo,
                     [verdict, picture] {
                         auto* page = new ui::ReviewPage;
                         page->setPhoto(picture, report(verdict),
                                        verdict != framing::Verdict::Ready);
                         return page;
                     }});
    }
    return list;
}

inline Sample retakeSample(const QString& code, const QString& message, std::optional<int> left)
{
    return {QStringLiteral("retake-") + code, ui::Step::Send, [code, message, left] {
                auto* page = new ui::RetakePage;
                session::ResultView view = result(session::CaseStatus::Incomplete);
                view.triesLeft = left;
                if (!left)
                    view.retryCount.reset();
                view.reasons = {{code, message}};
                page->setResult(view);
                return page;
            }};
}

inline QList<Sample> answerSamples()
{
    QList<Sample> list{
        {QStringLiteral("sending"), ui::Step::Send,
         [] {
             auto* page = new ui::SendingPage;
             page->setProgress(0.4);
             return page;
         }},
        {QStringLiteral("asking"), ui::Step::Send,
         [] {
             auto* page = new ui::SendingPage;
             page->setWaiting(ui::SendingPage::Waiting::ForRecord);
             return page;
         }},
        retakeSample(QStringLiteral("face_compare_fail"),
                     QStringLiteral("Face compare failed: no matching face"), 2),
        retakeSample(QStringLiteral("liveness_error"),
                     QStringLiteral(
                         "Liveness fail: Face is too close to one or more borders. Please retry."),
                     1),
        retakeSample(QStringLiteral("something_new"),
                     QStringLiteral("A reason that nobody has described."), std::nullopt),
    };
    for (const auto status : {session::CaseStatus::Approved, session::CaseStatus::Rejected,
                              session::CaseStatus::Pending}) {
        list.append(
            {QStringLiteral("finished-%1").arg(static_cast<int>(status)), ui::Step::Done, [status] {
                 auto* page = new ui::FinishedPage;
                 page->setResult(result(status), draft(), values());
                 return page;
             }});
    }
    for (int i = 0; i <= static_cast<int>(session::ProblemCause::DeadlinePassed); ++i) {
        list.append(
            {QStringLiteral("problem-%1").arg(i, 2, 10, QLatin1Char('0')), ui::Step::Send, [i] {
                 auto* page = new ui::ProblemPage;
                 session::ProblemView problem;
                 problem.cause = static_cast<session::ProblemCause>(i);
                 problem.next = static_cast<session::NextStep>(i % 5);
                 problem.httpStatus = 403;
                 problem.serviceMessage = QStringLiteral("Forbidden");
                 problem.retryAfter = std::chrono::seconds(30);
                 page->setProblem(problem);
                 return page;
             }});
    }
    return list;
}

inline QList<Sample> all(const rules::RuleBook& book, const base::Clock& clock,
                         const QImage& picture)
{
    return formSamples(book, clock) + cameraSamples(picture) + answerSamples();
}

/// The page inside the bars of the real window, laid out and visible (offscreen) at that size.
inline std::unique_ptr<QWidget> window(const Sample& sample, ui::Language& language,
                                       const QSize& size)
{
    auto window = std::make_unique<QWidget>();
    auto* header = new ui::Header(language);
    header->setSandbox(true);
    auto* steps = new ui::StepBar;
    steps->setStep(sample.step);
    ui::Page* page = sample.make();
    auto* column = new QVBoxLayout(window.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(steps);
    column->addWidget(page, 1);
    new ui::FocusRing(window.get());
    window->resize(size);
    window->show();
    window->activateWindow();
    page->enter();
    QCoreApplication::processEvents();
    return window;
}

} // namespace samples
