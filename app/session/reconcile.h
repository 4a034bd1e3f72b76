// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/transition.h"

namespace session
{

/// What a record of the service says about a send whose answer was lost.
enum class Reading {
    Final,      ///< approved, rejected or pending
    Counted,    ///< that try was counted; another photo is wanted
    NotCounted, ///< certain that nothing was counted
    Unclear,    ///< the record proves neither
};

/// Compares the record with what the service had told before the send.
///
/// A case that was pending has been counted: incomplete by now, it wants another photo.
/// Of any other the retry count decides where it is known on both sides: every counted try that is
/// not final raises it. Otherwise the list of attempts decides, which has one entry a try (sample
/// of GET/submission). What was there before the first send is taken as nothing: a try from
/// elsewhere then reads as Counted, which costs a photo but never a try. Assumption: a record that
/// carries a status, a count or an attempt would also list the try; one that carries none of them
/// proves nothing.
[[nodiscard]] Reading readingOf(const argos::SubmissionRecord& record, const Facts& facts);

} // namespace session
