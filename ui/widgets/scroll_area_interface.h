// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ui
{

/// From now on assistive technology sees scroll areas through an interface of ours. Qt's own (6.4)
/// reads beyond its list of children, and the program dies, when it is asked for a scroll bar that
/// has just gone. Calling it again changes nothing. GUI thread.
void installScrollAreaInterface();

} // namespace ui
