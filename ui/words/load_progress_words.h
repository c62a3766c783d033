// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

#include <usher/domain/load_progress.h>

namespace usher::ui {

/// "412,000 of 1,000,000 rows loaded · 85,000 a second · 7 s left", for staff.
QString loadProgressInWords(const domain::LoadProgress& progress, const QString& language);
/// 0 to 1, of its own step; nullopt: nobody knows.
std::optional<double> partOf(const domain::LoadProgress& progress);

}  // namespace usher::ui
