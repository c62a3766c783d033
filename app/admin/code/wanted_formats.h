// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <expected>

#include <usher/scan/code_formats.h>

namespace usher::admin {

/// Of "aztec,code_128", the names that events have them by; the error is a sentence.
std::expected<scan::CodeFormats, QString> wantedFormats(const QString& names);

}  // namespace usher::admin
