// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/device_diagnosis.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>

#include <cerrno>

namespace support
{

/// Camera nodes as the system would show them; keep it alive as long as a copy of its tree is in
/// use.
class FakeDeviceTree
{
public:
    FakeDeviceTree()
    {
        m_tree.names = m_folder.path();
        m_tree.nodes = QStringLiteral("/fake");
        m_tree.errorOfUsing = [this](const QString& node) { return m_errors.value(node, ENODEV); };
    }
    FakeDeviceTree(const FakeDeviceTree&) = delete;
    FakeDeviceTree& operator=(const FakeDeviceTree&) = delete;

    /// Adds a node of that name, whose use fails with `error`, or does not if that is 0.
    void add(const QString& name, int error)
    {
        const QString node = QStringLiteral("video%1").arg(m_errors.size());
        QDir(m_folder.path()).mkdir(node);
        QFile file(m_folder.filePath(node + QStringLiteral("/name")));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(name.toUtf8() + '\n');
        }
        m_errors[QStringLiteral("/fake/") + node] = error;
    }

    [[nodiscard]] const camera::DeviceTree& tree() const { return m_tree; }

private:
    QTemporaryDir m_folder;
    QMap<QString, int> m_errors;
    camera::DeviceTree m_tree;
};

} // namespace support
