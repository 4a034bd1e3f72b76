// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QImage>
#include <QObject>

#include <functional>

namespace framing
{

enum class DocumentError {
    Unreadable, ///< not there, a folder, a device, not readable for this user
    FileTooLarge,
    NotAPicture, ///< by its content, whatever its name says
    Damaged,
    TooManyPixels, ///< over mostPixels
    TooSmall,      ///< a side below leastDocumentSide
    NotEncoded,    ///< over 2 MB whatever is done, or no memory
};

/// Pixels; an address on less cannot be read, even if it is cut out of its page.
inline constexpr int leastDocumentSide = 200;

/// The picture of a page, such as a proof of address.
struct Document {
    QByteArray jpeg; ///< what is sent; see encodeDocument()
    QImage picture;  ///< the same, decoded
};

/// Makes documents from files and pictures, one at a time: a newer wish overtakes an older one.
/// Lives on the GUI thread and returns at once; the work is done elsewhere. Once it is destroyed,
/// nothing comes any more.
class DocumentMaker final : public QObject
{
    Q_OBJECT

public:
    explicit DocumentMaker(QObject* parent = nullptr);
    ~DocumentMaker() override;

    /// A file as readPicture() takes it.
    void makeFrom(const QString& path);
    void makeFrom(const QImage& picture);
    /// Drops what is being made.
    void stop();
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void made(const framing::Document& document);
    void failed(framing::DocumentError error);

private:
    using Made = base::Result<Document, DocumentError>;

    void begin(std::function<Made()> work);
    void finish();

    QFutureWatcher<Made> m_watcher;
};

} // namespace framing
