// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/station.h"
#include "session/case_ledger.h"
#include "support/fake_camera.h"
#include "support/running_sandbox.h"

#include <QApplication>
#include <QBuffer>
#include <QLabel>
#include <QTest>

/// The window's world put together as the product does, against the sandbox.
class StationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSecondWindowTakesOverFromTheFirst();

private:
    struct Window {
        std::unique_ptr<program::Station> station;
        store::Journal* journal = nullptr;
    };
    [[nodiscard]] Window open(const support::RunningSandbox& service);
    [[nodiscard]] static bool says(const Window& window, const QString& sentence);

    QTemporaryDir m_folder;
    base::SystemClock m_clock;
    base::SystemRandom m_random;
    std::unique_ptr<ui::Language> m_language;
};

void StationTest::initTestCase()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // a desk without a key ring
    m_language = std::make_unique<ui::Language>(*qApp);
    m_language->use(QStringLiteral("en"));
}

StationTest::Window StationTest::open(const support::RunningSandbox& service)
{
    const QString address = service.url().toString();
    program::Station::Parts parts;
    parts.faces = *framing::FaceObserver::load(QStringLiteral(KYC_FETCHED_DIR "/models"));
    parts.link = *program::ServiceLink::toAddress(address, m_clock, m_random);
    parts.cameras = std::make_unique<support::FakeCameraList>();
    parts.journal = *program::CaseJournal::open(m_folder.path(), address, m_clock);
    Window window{nullptr, &parts.journal->journal()};
    window.station = std::make_unique<program::Station>(m_clock, std::move(parts), *m_language);
    bool isReady = false;
    window.station->link().findKey(security::Secret(QByteArrayView("key")), [&](const auto&) {
        window.station->unlockJournal([&] { isReady = true; });
    });
    if (!QTest::qWaitFor([&] { return isReady; }))
        qFatal("no key");
    return window;
}

bool StationTest::says(const Window& window, const QString& sentence)
{
    const auto labels = window.station->window().findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return !label->isHidden() && label->text().contains(sentence);
    });
}

void StationTest::theSecondWindowTakesOverFromTheFirst()
{
    const support::RunningSandbox service;
    const QString id = QStringLiteral("sbx-approved-waits");
    Window first = open(service);
    const Window second = open(service);
    QVERIFY(!says(first, program::otherWindowSentence()));
    QVERIFY(says(second, program::otherWindowSentence()));

    session::OpenCase waits;
    waits.begin({.submissionId = *base::SubmissionId::parse(id)}, m_clock.now());
    waits.consent = session::Consent{QStringLiteral("1"), QStringLiteral("en"), m_clock.now()};
    waits.values = {{QStringLiteral("name"), {QStringLiteral("Hong Gildong")}},
                    {QStringLiteral("date_of_birth"), {QStringLiteral("1990-05-17")}}};
    framing::Photo photo;
    photo.image = QImage(480, 360, QImage::Format_RGB32);
    photo.image.fill(Qt::gray);
    QBuffer buffer(&photo.jpeg);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && photo.image.save(&buffer, "JPEG"));
    waits.photo = photo;
    session::CaseLedger ledger(second.journal);
    ledger.begin(*waits.draft, {});
    QVERIFY(ledger.letWait(waits, QStringLiteral("no_connection")));

    second.station->takeOver();
    QVERIFY(says(second, program::otherWindowSentence()));
    first.station.reset();
    second.station->takeOver();
    QVERIFY(!says(second, program::otherWindowSentence()));
    QTRY_COMPARE(service.triesCounted(id), 1);
}

QTEST_MAIN(StationTest)
#include "tst_station.moc"
