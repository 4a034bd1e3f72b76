// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace program
{

/// Does numbered jobs on several threads and hands their results over in the order of the numbers.
/// However many jobs there are, only `Plan::ahead` results exist at a time.
template<class Result> class OrderedWork final
{
public:
    using Worker = std::function<Result(std::size_t job)>;

    struct Plan {
        std::size_t jobs = 0;
        std::size_t threads = 1;
        std::size_t ahead = 1; ///< how many jobs may be begun before the oldest result is taken
        /// Called once on each thread; what it returns is used on that thread alone. A thread that
        /// gets none has no part in the work.
        std::function<Worker(std::size_t thread)> makeWorker;
        /// Asked before each job, on any thread; after a yes no further job is begun.
        std::function<bool()> stopped = [] { return false; };
    };

    explicit OrderedWork(Plan plan)
        : m_plan(std::move(plan)),
          m_running(m_plan.threads)
    {
        for (std::size_t thread = 0; thread < m_plan.threads; ++thread)
            m_threads.emplace_back([this, thread] { work(thread); });
    }
    /// Begins nothing more and waits for the jobs in work.
    ~OrderedWork()
    {
        {
            const std::lock_guard lock(m_lock);
            m_closing = true;
        }
        m_changed.notify_all();
        for (std::thread& thread : m_threads)
            thread.join();
    }
    OrderedWork(const OrderedWork&) = delete;
    OrderedWork& operator=(const OrderedWork&) = delete;

    /// The next result, waiting for it; nothing when all that was begun has been handed over.
    [[nodiscard]] std::optional<Result> next()
    {
        std::unique_lock lock(m_lock);
        m_changed.wait(lock, [this] { return m_running == 0 || m_done.count(m_taken) > 0; });
        const auto found = m_done.find(m_taken);
        if (found == m_done.end())
            return std::nullopt;
        std::optional<Result> result(std::move(found->second));
        m_done.erase(found);
        ++m_taken;
        lock.unlock();
        m_changed.notify_all();
        return result;
    }

private:
    void work(std::size_t thread)
    {
        if (const Worker worker = m_plan.makeWorker(thread)) {
            while (const auto job = begin()) {
                Result result = worker(*job);
                const std::lock_guard lock(m_lock);
                m_done.emplace(*job, std::move(result));
                m_changed.notify_all();
            }
        }
        const std::lock_guard lock(m_lock);
        --m_running;
        m_changed.notify_all();
    }

    std::optional<std::size_t> begin()
    {
        std::unique_lock lock(m_lock);
        const auto hasRoom = [this] { return m_begun < m_taken + m_plan.ahead; };
        m_changed.wait(lock, [&] { return m_closing || m_begun == m_plan.jobs || hasRoom(); });
        if (m_closing || m_begun == m_plan.jobs || m_plan.stopped())
            return std::nullopt;
        return m_begun++;
    }

    const Plan m_plan;
    std::mutex m_lock; ///< guards all below but the threads
    std::condition_variable m_changed;
    std::map<std::size_t, Result> m_done;
    std::size_t m_begun = 0;
    std::size_t m_taken = 0;
    std::size_t m_running;
    bool m_closing = false;
    std::vector<std::thread> m_threads;
};

} // namespace program
