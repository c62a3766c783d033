// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <expected>
#include <optional>
#include <vector>

#include <usher/domain/ticket.h>

namespace usher::admin {

/// What a file says of a guest; "" and nullopt where it says nothing.
struct SaidGuest {
  domain::Attendee attendee = {};
  /// The name or id of a ticket type.
  QString type = {};
  /// 0xRRGGBB
  std::optional<std::uint32_t> colour = std::nullopt;
  std::optional<QString> code = std::nullopt;
  QString language = {};
};

/// One guest, or a list of them, as JSON with given_name, family_name, company, type, colour, code, language,
/// of which all may be left out; or as CSV, whose first line names such columns. At least one guest. The
/// error is a sentence that says which guest or line.
std::expected<std::vector<SaidGuest>, QString> saidGuests(const QByteArray& file);

}  // namespace usher::admin
