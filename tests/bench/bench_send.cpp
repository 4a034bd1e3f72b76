// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
//
// What a press of Submit costs: the time until the first byte is at a server on this machine, with
// the journal and without it, and the memory that a photo takes while it is sent. Prints tables;
// asserts nothing.
#include "sync_time.h"

#include "argos/http_client.h"
#include "support/fake_camera.h"
#include "support/fake_studio.h"
#include "support/journal_folder.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/theme.h"

#include <QApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QPushButton>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>
#include <vector>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace
{

using Clock = std::chrono::steady_clock;

/// Takes one request a connection, notes when its first byte came, says that it is approved.
class Server
{
public:
    Server()
        : m_listener(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* any = reinterpret_cast<sockaddr*>(&address);
        if (::bind(m_listener, any, size) != 0 || ::listen(m_listener, 8) != 0 ||
            ::getsockname(m_listener, any, &size) != 0)
            qFatal("no free loopback port");
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~Server()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
    }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] QString address() const
    {
        return QStringLiteral("http://127.0.0.1:%1").arg(m_port);
    }
    [[nodiscard]] Clock::time_point firstByte() const { return m_firstByte; }

private:
    void serve()
    {
        for (int peer = 0; (peer = ::accept(m_listener, nullptr, nullptr)) >= 0; ::close(peer))
            answer(peer);
    }
    void answer(int peer)
    {
        static thread_local char buffer[0x10000];
        QByteArray head;
        qint64 left = 1;
        while (left > 0) {
            const ssize_t count = ::recv(peer, buffer, sizeof buffer, 0);
            if (count <= 0)
                return;
            if (head.isEmpty())
                m_firstByte = Clock::now();
            left -= head.contains("\r\n\r\n") ? count : 0;
            if (!head.contains("\r\n\r\n")) {
                head.append(buffer, count);
                left = wanted(head);
            }
        }
        constexpr char approved[] = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 25"
                                    "\r\n\r\n{\"kycStatus\":\"approved\"} ";
        if (::send(peer, approved, sizeof approved - 1, MSG_NOSIGNAL) < 0)
            std::perror("send");
    }
    /// How much of the request is still to come.
    [[nodiscard]] static qint64 wanted(const QByteArray& head)
    {
        const qsizetype end = head.indexOf("\r\n\r\n");
        if (end < 0)
            return 1;
        const qsizetype at = head.toLower().indexOf("content-length:") + 15;
        return head.mid(at, head.indexOf('\r', at) - at).trimmed().toLongLong() -
               (head.size() - end - 4);
    }

    const int m_listener;
    int m_port = 0;
    std::atomic<Clock::time_point> m_firstByte;
    std::thread m_thread;
};

enum class Keeps { Journal, Nothing };

/// The window of a desk and one case after another.
class Desk
{
public:
    Desk(const Server& server, Keeps keeps)
        : m_journal(keeps == Keeps::Journal ? m_folder.open() : nullptr),
          m_client({server.address(), security::Secret("key"), {}}, m_folder.clock, m_random)
    {
        m_cameras.plug({QStringLiteral("desk")});
        m_window.resize(1280, 800);
        m_window.show();
    }

    void prepare(qsizetype photoBytes)
    {
        const auto id = QStringLiteral("case-%1").arg(++m_number);
        session::CaseDraft draft{*base::SubmissionId::parse(id)};
        draft.issuingCountry = QStringLiteral("USA");
        draft.idType = rules::IdType::Passport;
        m_controller.handle(session::StartRequested{draft});
        m_controller.handle(session::ConsentGiven{});
        m_controller.handle(session::DetailsSubmitted{
            {{QStringLiteral("name"), QStringLiteral("Jhon Smith")},
             {QStringLiteral("date_of_birth"), QStringLiteral("1998-11-11")}}});
        m_studio.finish(support::FakeStudio::aPhoto(QByteArray(photoBytes, 'p')));
        m_controller.handle(session::PhotoAccepted{});
        QCoreApplication::processEvents();
    }

    /// By the button, until the answer is on screen.
    void submit()
    {
        m_window.currentPage()->findChild<QPushButton*>(QStringLiteral("submit"))->click();
        while (m_controller.state() == session::State::Sending)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (m_controller.state() != session::State::Finished)
            qFatal("the case was not sent");
    }
    void close() { m_controller.handle(session::NewCaseRequested{}); }

private:
    support::JournalFolder m_folder;
    std::unique_ptr<store::Journal> m_journal;
    base::SystemRandom m_random;
    rules::RuleBook m_book = *rules::RuleBook::load(QStringLiteral(":/rules"));
    support::FakeCameraList m_cameras;
    support::FakeStudio m_studio;
    argos::HttpClient m_client;
    ui::Language m_language{*qApp};
    session::Controller m_controller{
        {m_folder.clock, m_book, m_cameras, m_studio, m_client, m_journal.get()}, {}};
    ui::MainWindow m_window{m_controller, m_book, m_language, {}};
    int m_number = 0;
};

double at(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(share * double(values.size() - 1))];
}

void row(const char* what, const std::vector<double>& values, const char* aim = "")
{
    std::printf("  %-42s%8.2f%8.2f  %s\n", what, at(values, 0.5), at(values, 0.95), aim);
}

constexpr int runs = 60;

void printTimes(const Server& server)
{
    std::printf("\n%-44s%8s%8s\n", "Submit to first byte, photo of 1 MB, ms", "median", "p95");
    for (const Keeps keeps : {Keeps::Journal, Keeps::Nothing}) {
        Desk desk(server, keeps);
        std::vector<double> whole;
        std::vector<double> sync;
        for (int i = 0; i < runs; ++i) {
            desk.prepare(1'000'000);
            const qint64 waited = bench::nanosecondsOfSync();
            const auto pressed = Clock::now();
            desk.submit();
            const std::chrono::duration<double, std::milli> time = server.firstByte() - pressed;
            whole.push_back(time.count());
            sync.push_back(double(bench::nanosecondsOfSync() - waited) / 1e6);
            desk.close();
        }
        if (keeps == Keeps::Nothing) {
            row("without a journal", whole);
        } else {
            row("with the journal", whole, "at most 20 ms");
            row("waits for the disk until the answer", sync);
        }
    }
}

double megabytesOf(const QByteArray& name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = file.readAll();
    return all.mid(all.indexOf(name) + name.size()).trimmed().split(' ').value(0).toDouble() *
           1.024e-3;
}

/// From proc(5): the peak is what is there from now on.
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (!file.open(QIODevice::WriteOnly) || file.write("5") != 1)
        qFatal("the peak cannot be reset");
}

void printMemory(const Server& server)
{
    std::printf("\n%-44s%8s%8s\n", "Memory while a photo is sent, MB", "before", "at most");
    for (const Keeps keeps : {Keeps::Journal, Keeps::Nothing}) {
        Desk desk(server, keeps);
        for (const int kilobytes : {100, 100, 500, 1000, 1500, 2000, 2000}) {
            desk.prepare(kilobytes * 1000);
            forgetPeak();
            const double before = megabytesOf("VmRSS:");
            desk.submit();
            std::printf("  %4d kB%-35s%8.1f%8.1f%+8.2f\n", kilobytes,
                        keeps == Keeps::Journal ? ", with the journal" : "", before,
                        megabytesOf("VmHWM:"), megabytesOf("VmHWM:") - before);
            desk.close();
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("kyc.*=false"));
    ui::applyTheme(application, ui::Scheme::Light);
    Server server;
    printTimes(server);
    printMemory(server);
    return 0;
}
