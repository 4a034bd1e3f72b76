// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
// Empty: what the tests share is in the headers that are precompiled with it.
