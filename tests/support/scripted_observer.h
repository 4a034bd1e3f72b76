// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/observer.h"

#include <QMutex>

#include <functional>

namespace support
{

/// What a ScriptedObserver shows and what it was asked; shared with the test, from any thread.
struct ObserverScript {
    using See = std::function<framing::Observation(const QImage&, framing::Search)>;

    void show(See see)
    {
        const QMutexLocker locked(&lock);
        m_see = std::move(see);
    }
    See seen()
    {
        const QMutexLocker locked(&lock);
        return m_see;
    }

    QMutex lock;
    QAtomicInt looks;
    QAtomicInt forgotten;

private:
    See m_see;
};

/// An observer that sees what its script says.
class ScriptedObserver final : public framing::Observer
{
public:
    explicit ScriptedObserver(ObserverScript& script)
        : m_script(script)
    {
    }

    framing::Observation observe(const QImage& picture, framing::Search search) override
    {
        m_script.looks.ref();
        const ObserverScript::See see = m_script.seen();
        return see ? see(picture, search) : framing::Observation();
    }
    void forget() override { m_script.forgotten.ref(); }

private:
    ObserverScript& m_script;
};

} // namespace support
