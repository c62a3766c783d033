// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTimeZone>

#include <expected>

#include <usher/contract/instant.h>

namespace usher::admin {

enum class Edge { Start, End };

/// A moment as people write it, in the venue's zone: "2026-11-24 09:30", or "2026-11-24" for that day's first
/// minute or, at the End, its last one; RFC 3339 too. The error is a sentence's end: "is ...".
std::expected<contract::Instant, QString> venueMoment(const QString& text, const QTimeZone& zone, Edge edge);

}  // namespace usher::admin
