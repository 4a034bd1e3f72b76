// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/api_key.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace security
{
namespace
{

constexpr auto keyFileName = "argos-api-key";
constexpr qsizetype longestKey = 256;

/// The key goes into a header line, so nothing but visible ASCII may be in it.
KeyOutcome judged(Secret found, KeySource source)
{
    const QByteArrayView text = found.view().trimmed();
    const bool visible =
        std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 127; });
    if (text.isEmpty() || text.size() > longestKey || !visible)
        return base::fail(KeyError::Malformed);
    return ApiKey{Secret(text), source};
}

enum class Sharing { OwnerOnly, AsTheSystemSet };

/// All is asked of the open descriptor, so that the file cannot be exchanged between the check and
/// the reading.
KeyOutcome readKeyFile(const QString& path, Sharing sharing, KeySource source)
{
    if (path.isEmpty())
        return base::fail(KeyError::NotFound);
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0)
        return base::fail(errno == ENOENT || errno == ENOTDIR ? KeyError::NotFound
                                                              : KeyError::FileUnreadable);
    const auto closing = qScopeGuard([descriptor] { ::close(descriptor); });
    struct stat about {
    };
    if (::fstat(descriptor, &about) != 0 || !S_ISREG(about.st_mode))
        return base::fail(KeyError::FileUnreadable);
    if (sharing == Sharing::OwnerOnly &&
        ((about.st_mode & 077) != 0 || about.st_uid != ::geteuid()))
        return base::fail(KeyError::FileOpenToOthers);
    QByteArray bytes(longestKey * 2, '\0');
    const ssize_t count = ::read(descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
    if (count < 0)
        return base::fail(KeyError::FileUnreadable);
    bytes.truncate(count);
    return judged(Secret::taking(bytes), source);
}

KeyOutcome fromFiles(const KeyPlaces& places)
{
    KeyOutcome credentials =
        readKeyFile(places.credentialsFile, Sharing::AsTheSystemSet, KeySource::Credentials);
    if (credentials || credentials.error() != KeyError::NotFound)
        return credentials;
    return readKeyFile(places.file, Sharing::OwnerOnly, KeySource::File);
}

KeyOutcome afterKeyRing(KeyRing::Answer answer, Secret fromRing, const KeyPlaces& places)
{
    if (answer == KeyRing::Answer::Done)
        return judged(std::move(fromRing), KeySource::KeyRing);
    KeyOutcome found = fromFiles(places);
    if (!found && found.error() == KeyError::NotFound && answer == KeyRing::Answer::TimedOut)
        return base::fail(KeyError::KeyRingSilent);
    return found;
}

} // namespace

KeyPlaces KeyPlaces::ofThisUser()
{
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QString name = QString::fromLatin1(keyFileName);
    return {QDir::isAbsolutePath(credentials) ? QDir(credentials).filePath(name) : QString(),
            QDir(config).filePath(QStringLiteral("kyc-capture/") + name)};
}

// unsetenv() only drops the pointer; the bytes are overwritten first because they lie where the
// kernel shows them.
Secret takeKeyFromEnvironment()
{
    char* const value =
        std::getenv("ARGOS_API_KEY"); // NOLINT(concurrency-mt-unsafe): before any thread
    if (!value)
        return {};
    Secret secret{QByteArrayView(value)};
    std::fill_n(static_cast<volatile char*>(value), secret.view().size(), '\0');
    ::unsetenv("ARGOS_API_KEY"); // NOLINT(concurrency-mt-unsafe): before any thread
    return secret;
}

void findApiKey(Secret fromEnvironment, KeyRing& ring, KeyPlaces places,
                std::function<void(KeyOutcome)> done)
{
    if (!fromEnvironment.isEmpty()) {
        // QTimer and std::function copy what they hold; a secret is moved only, hence the shared
        // pointer.
        auto key = std::make_shared<Secret>(std::move(fromEnvironment));
        QTimer::singleShot(0, [key, done = std::move(done)] {
            done(judged(std::move(*key), KeySource::Environment));
        });
        return;
    }
    ring.read([places = std::move(places), done = std::move(done)](KeyRing::Answer answer,
                                                                   Secret fromRing) {
        done(afterKeyRing(answer, std::move(fromRing), places));
    });
}

} // namespace security
