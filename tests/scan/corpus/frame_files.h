// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

#include "shot.h"

namespace usher::scan::corpus {

/// Writes FOLDER/NAME.pgm and its truth, FOLDER/NAME.txt with a code a line; nullopt, or what went wrong.
std::optional<QString> writeFrame(const Frame& frame, const QString& folder, const QString& name);

}  // namespace usher::scan::corpus
