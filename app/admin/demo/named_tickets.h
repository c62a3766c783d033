// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace usher::admin {

enum class Role { Ok, Cancelled, Unpaid, WrongDay, Group };

/// A ticket with a fixed id, so that a scripted demo can rely on what it is.
struct NamedTicket {
  std::string_view id;
  Role role;
  std::string_view type;
  std::string_view given_name;
  std::string_view family_name;
  std::string_view company;
};

std::span<const NamedTicket> namedTickets();

}  // namespace usher::admin
