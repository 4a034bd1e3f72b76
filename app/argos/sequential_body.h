// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace argos
{

/// An upload that can be read once, forwards. The network layer silently repeats a POST whose body
/// it can rewind; this one it cannot, so a lost connection is reported instead. Open on
/// construction; the bytes are wiped at the end.
class SequentialBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit SequentialBody(QByteArray bytes, QObject* parent = nullptr);
    ~SequentialBody() override;

    /// Bytes handed out so far. As long as it is zero, nothing of the body can have left the
    /// machine.
    [[nodiscard]] qint64 taken() const { return m_taken; }

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Refuses, without the warning that the base class would print for every lost connection.
    bool seek(qint64) override { return false; }
    [[nodiscard]] bool atEnd() const override;
    [[nodiscard]] qint64 bytesAvailable() const override;

Q_SIGNALS:
    /// 0..1. Emitted while the network layer reads: connect queued.
    void advanced(double share);

protected:
    qint64 readData(char* data, qint64 maximum) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_taken = 0;
};

} // namespace argos
