// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <cstddef>
#include <vector>

namespace usher::kiosk {

/// For what ends with one line to a person: Qt's own messages are dropped. Where Qt would abort, as it can't
/// open the display, that is one line too, and exit code 2.
void keepLogQuiet();

/// Every qDebug … qCritical becomes one JSON object a line on standard error: {"ts", "level", "msg"}. Levels
/// below the environment's USHER_LOG (error, warn, info, debug; info if unset) are left out.
void installJsonLog();

/// A record with facts beside its message. Never a guest's data.
void logInfo(const QString& message, const QJsonObject& facts = {});

/// What was written last, oldest first, a record each without its line end: no more than kLogKept. Any
/// thread.
inline constexpr std::size_t kLogKept = 2'000;
std::vector<QByteArray> lastLog();

}  // namespace usher::kiosk
