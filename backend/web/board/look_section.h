// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/web/board/board_call.h>
#include <usher/backend/web/board/look_form.h>

namespace usher::backend::web {

/// What could not be taken of the form: one of its fields, and the words for why.
struct LookFault {
  std::string field;
  std::string reason;
};

/// The section about the event's look, for the page of its settings; `fault` may be nullptr.
View lookSection(const BoardCall& call, const LookFields& fields, const LookFault* fault);

/// The page of the settings, with what was typed into this section and why it could not be taken.
http::Response lookPage(const BoardCall& call, const LookFields& fields, const LookFault& fault);

}  // namespace usher::backend::web
