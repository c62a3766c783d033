// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <usher/backend/http/message.h>
#include <usher/backend/web/registration_form.h>

namespace usher::backend::web {

/// What the form says above its fields: a ticket that was made with it before.
struct MadeBefore {
  std::string name;
  std::string path;
};

/// The form, filled in with what was typed. `now`: sessions that have begun can't be chosen.
http::Response registerPage(const Visitor& visitor, const EventFacts& facts, const ReadRegistration& form,
                            const std::optional<MadeBefore>& made, contract::Instant now);

}  // namespace usher::backend::web
