// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/document_maker.h"

#include "framing/document_encoder.h"
#include "framing/picture_file.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace framing
{
namespace
{

DocumentError documentError(PictureFileError error)
{
    switch (error) {
    case PictureFileError::NotFound:
    case PictureFileError::NotAFile:
        return DocumentError::Unreadable;
    case PictureFileError::TooLarge:
        return DocumentError::FileTooLarge;
    case PictureFileError::Empty:
    case PictureFileError::NotAPicture:
        return DocumentError::NotAPicture;
    case PictureFileError::Damaged:
        return DocumentError::Damaged;
    case PictureFileError::TooManyPixels:
        return DocumentError::TooManyPixels;
    }
    Q_UNREACHABLE();
}

base::Result<Document, DocumentError> documentOf(const QImage& picture)
{
    if (picture.isNull())
        return base::fail(DocumentError::NotAPicture);
    if (qint64(picture.width()) * picture.height() > mostPixels)
        return base::fail(DocumentError::TooManyPixels);
    if (std::min(picture.width(), picture.height()) < leastDocumentSide)
        return base::fail(DocumentError::TooSmall);
    const auto jpeg = encodeDocument(picture);
    if (!jpeg)
        return base::fail(DocumentError::NotEncoded);
    return Document{*jpeg, QImage::fromData(*jpeg, "jpeg")};
}

base::Result<Document, DocumentError> documentFrom(const QString& path)
{
    const auto picture = readPicture(path);
    if (!picture)
        return base::fail(documentError(picture.error()));
    return documentOf(*picture);
}

} // namespace

DocumentMaker::DocumentMaker(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &DocumentMaker::finish);
}

DocumentMaker::~DocumentMaker()
{
    stop();
}

void DocumentMaker::makeFrom(const QString& path)
{
    begin([path] { return documentFrom(path); });
}

void DocumentMaker::makeFrom(const QImage& picture)
{
    begin([picture] { return documentOf(picture); });
}

void DocumentMaker::stop()
{
    m_watcher.cancel();
    // What the old future still says goes nowhere.
    m_watcher.setFuture({});
}

bool DocumentMaker::isBusy() const
{
    return m_watcher.isRunning();
}

void DocumentMaker::begin(std::function<Made()> work)
{
    const auto promise = std::make_shared<QPromise<Made>>();
    promise->start();
    m_watcher.cancel();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        // What was overtaken while it waited is not even begun.
        if (!promise->isCanceled())
            promise->addResult(work());
        promise->finish();
    });
}

void DocumentMaker::finish()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    const Made result = m_watcher.result();
    if (result)
        Q_EMIT made(*result);
    else
        Q_EMIT failed(result.error());
}

} // namespace framing
