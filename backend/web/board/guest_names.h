// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

#include <usher/backend/web/board/board_call.h>

namespace usher::backend::web {

/// What the event's things are called in the visitor's language, by id.
using Names = std::map<std::string, std::string>;

/// What is gone is called by its id.
std::string nameOf(const Names& names, const std::string& id);

template <class Row>
store::Result<Names> namesOf(const BoardCall& call, const std::string& kind,
                             contract::LocalizedText Row::* name) {
  const auto rows = call.stores().settings.rows(call.event.id, kind);
  if (!rows) return std::unexpected(rows.error());
  Names names;
  for (const auto& row : *rows) {
    if (const auto* typed = std::get_if<Row>(&row)) names[typed->id] = call.visitor.localized(typed->*name);
  }
  return names;
}

/// Tickets' guests, each looked up once.
class GuestNames {
 public:
  explicit GuestNames(const BoardCall& call) : call_(call) {}

  /// The ticket's id where the guest has no name or is gone.
  store::Result<std::string> of(const std::string& ticket);
  /// What staff are to know of the guest: an allergy, a wheelchair.
  store::Result<std::string> notesOf(const std::string& ticket);

 private:
  struct Known {
    std::string name;
    std::string notes;
  };
  store::Result<const Known*> find(const std::string& ticket);

  const BoardCall& call_;
  std::map<std::string, Known> known_;
};

/// "Clara Lindholm"
std::string fullName(const contract::TicketRow& ticket);

}  // namespace usher::backend::web
