// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/contract/guest_rows.h>

#include "programme.h"

namespace usher::admin {

/// What the demo event asks its guests. Those that its tickets have open are asked at the door, too.
std::vector<contract::QuestionRow> demoQuestions();

/// What its guests may ask for: drink, food, hand-outs of workshops, help.
std::vector<contract::CatalogueItemRow> demoCatalogue(const Programme& programme);

}  // namespace usher::admin
