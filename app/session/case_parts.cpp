// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/case_parts.h"

#include "security/secret.h"
#include "session/journal_notes.h"

namespace session
{
namespace
{

using store::JournalError;

// Names of parts. Never change one: journals of older programs hold them.
const auto details = QStringLiteral("details");
const auto photoOfTheFace = QStringLiteral("photo");
const auto picturePrefix = QStringLiteral("picture."); // before the wire name of one of the form
/// The one picture of Step 2's form.
const auto addressImage = QStringLiteral("addressImage");

} // namespace

store::JournalResult<base::Done> CaseParts::keep(const OpenCase& open, const QByteArray& photo)
{
    QByteArray text = written({*open.draft, open.values});
    QList<store::Part> parts{{details, text}};
    for (auto picture = open.pictures.begin(); picture != open.pictures.end(); ++picture)
        parts.append({picturePrefix + picture.key(), picture.value()});
    if (!photo.isEmpty())
        parts.append({photoOfTheFace, photo});
    auto kept = put(parts);
    security::wipe(text);
    if (kept && !open.pictures.contains(addressImage))
        kept = m_journal.drop(m_id, picturePrefix + addressImage);
    return kept;
}

store::JournalResult<base::Done> CaseParts::put(const QList<store::Part>& parts)
{
    auto kept = m_journal.keep(m_id, parts);
    if (kept || kept.error() != JournalError::WrongKey)
        return kept;
    if (auto renewed = m_journal.renewKey(m_id); !renewed)
        return renewed;
    return m_journal.keep(m_id, parts);
}

void CaseParts::loadInto(KeptCase& kept) const
{
    const auto parts = m_journal.load(m_id);
    if (!noted(parts, "unseal a case"))
        return;
    for (const auto& [name, secret] : *parts) {
        const QByteArray bytes = secret.view().toByteArray();
        if (name == details)
            kept.details = readDetails(bytes);
        else if (name == photoOfTheFace)
            kept.photo = bytes;
        else if (name.startsWith(picturePrefix))
            kept.pictures.insert(name.sliced(picturePrefix.size()), bytes);
    }
}

void CaseParts::dropPhoto()
{
    noted(m_journal.drop(m_id, photoOfTheFace), "drop a photo");
}

void CaseParts::dropAll()
{
    for (const QString& name : {details, photoOfTheFace, picturePrefix + addressImage})
        noted(m_journal.drop(m_id, name), "drop what was kept");
}

} // namespace session
