// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace usher::contract {

/// Kinds of codes that tickets may have beside QR codes: an event whose tickets come from another seller
/// wants some of them read.
enum class CodeFormat { Aztec, DataMatrix, Pdf417, Code128 };

inline constexpr CodeFormat kCodeFormats[] = {CodeFormat::Aztec, CodeFormat::DataMatrix, CodeFormat::Pdf417,
                                              CodeFormat::Code128};

/// On the wire: aztec, data_matrix, pdf417, code_128.
const char* nameOf(CodeFormat format);
/// nullopt: none that this version knows.
std::optional<CodeFormat> codeFormatOf(std::string_view name);

}  // namespace usher::contract
