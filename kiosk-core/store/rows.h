// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>

#include <usher/domain/check_in.h>
#include <usher/domain/event.h>
#include <usher/domain/localized_text.h>
#include <usher/sqlite/statement.h>
#include <usher/store/errors.h>

/// Values of the domain as columns, and back. What does not read back is a damaged file: Failure(Corrupt).
namespace usher::store {

inline std::string utf8(const QString& text) {
  return text.toStdString();
}
inline QString fromUtf8(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline std::int64_t toColumn(domain::Instant at) {
  return at.time_since_epoch().count();
}
inline std::optional<std::int64_t> toColumn(const std::optional<domain::Instant>& at) {
  return at ? std::optional(toColumn(*at)) : std::nullopt;
}
inline domain::Instant instant(std::int64_t column) {
  return domain::Instant(std::chrono::milliseconds(column));
}
inline std::optional<domain::Instant> instant(const std::optional<std::int64_t>& column) {
  return column ? std::optional(instant(*column)) : std::nullopt;
}

std::string toColumn(const domain::LocalizedText& text);
domain::LocalizedText localizedText(std::string_view column);

std::string toColumn(const std::vector<domain::Choice>& choices);
std::vector<domain::Choice> choices(std::string_view column);

/// The enumerator with this number; Corrupt where there is none.
template <class Enum>
Enum enumerator(std::int64_t column, Enum last) {
  if (column < 0 || column > static_cast<std::int64_t>(last)) {
    throw Failure(ports::StoreError::Corrupt,
                  QStringLiteral("a column holds the unknown value %1").arg(column));
  }
  return static_cast<Enum>(column);
}

template <class Id>
Id id(std::string_view column) {
  if (auto parsed = Id::parse(fromUtf8(column))) return *std::move(parsed);
  throw Failure(ports::StoreError::Corrupt, QStringLiteral("a column that should hold an id does not"));
}

template <class Id>
std::string toColumn(const std::vector<Id>& ids) {
  std::string column;
  for (const Id& one : ids) {
    if (!column.empty()) column += ' ';
    column += utf8(one.text());
  }
  return column;
}

template <class Id>
std::vector<Id> ids(std::string_view column) {
  std::vector<Id> found;
  while (!column.empty()) {
    const auto end = std::min(column.find(' '), column.size());
    found.push_back(id<Id>(column.substr(0, end)));
    column.remove_prefix(std::min(end + 1, column.size()));
  }
  return found;
}

template <class Id>
std::optional<std::string> toColumn(const std::optional<Id>& id)
  requires requires { id->text(); }
{
  return id ? std::optional(utf8(id->text())) : std::nullopt;
}

template <class Id>
std::optional<Id> optionalId(const sqlite::Statement& row, int column) {
  return row.isNull(column) ? std::nullopt : std::optional(id<Id>(row.view(column)));
}

/// 0xRRGGBB.
inline std::optional<std::int64_t> toColumn(const std::optional<std::uint32_t>& colour) {
  return colour ? std::optional(static_cast<std::int64_t>(*colour)) : std::nullopt;
}
std::optional<std::uint32_t> colour(const std::optional<std::int64_t>& column);

/// Their numbers, with blanks between them.
std::string toColumn(const std::vector<domain::GuestStep>& steps);
std::string toColumn(const std::vector<domain::CodeFormat>& formats);
std::vector<domain::GuestStep> steps(std::string_view column);
std::vector<domain::CodeFormat> codeFormats(std::string_view column);

/// From the columns id, ticket, list, direction, at, kiosk, beginning at `first`.
domain::CheckIn checkIn(const sqlite::Statement& row, int first = 0);

}  // namespace usher::store
