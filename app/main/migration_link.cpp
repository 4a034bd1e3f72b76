// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/migration_link.h"

namespace program
{

std::optional<argos::CipherForm> cipherForm(const store::Encryption& encryption)
{
    using argos::CipherForm;
    if (!encryption.isOn)
        return std::nullopt;
    return CipherForm{
        encryption.encoding == store::BodyEncoding::Hex ? CipherForm::Encoding::Hex
                                                        : CipherForm::Encoding::Base64,
        encryption.wrapping == store::BodyWrapping::Bare ? CipherForm::Wrapping::Bare
                                                         : CipherForm::Wrapping::Member};
}

std::unique_ptr<argos::HttpMigrationClient>
migrationClient(const QString& address, security::Secret key, const store::Encryption& encryption,
                const base::Clock& clock, base::RandomSource& random)
{
    return std::make_unique<argos::HttpMigrationClient>(argos::Service{address, std::move(key), {}},
                                                        cipherForm(encryption), clock, random);
}

} // namespace program
