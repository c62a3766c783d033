// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include <expected>

namespace usher::net {

/// Where a backend may be: https anywhere; plain http on this machine only, unless `allow_plain_http` (a
/// venue's closed network). The path may have a prefix. The error is a sentence for staff.
std::expected<QUrl, QString> parseBackendUrl(const QString& text, bool allow_plain_http = false);

/// 127.0.0.0/8, ::1 or localhost.
bool isLoopback(const QUrl& url);

}  // namespace usher::net
