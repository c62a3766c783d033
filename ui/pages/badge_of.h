// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>
#include <optional>

#include <usher/domain/decision.h>
#include <usher/domain/layout/draw_item.h>

namespace usher::ui {

/// The first page of a guest's badge, in the guest's language; nullopt: as the style of badges has it.
using BadgeOf =
    std::function<std::optional<domain::PrintPage>(const domain::Guest& guest, const QString& language)>;

}  // namespace usher::ui
