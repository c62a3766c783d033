// SPDX-License-Identifier: Apache-2.0
#include <usher/contract/code_format.h>

#include <algorithm>
#include <iterator>

namespace usher::contract {

const char* nameOf(CodeFormat format) {
  switch (format) {
    case CodeFormat::Aztec:
      return "aztec";
    case CodeFormat::DataMatrix:
      return "data_matrix";
    case CodeFormat::Pdf417:
      return "pdf417";
    case CodeFormat::Code128:
      return "code_128";
  }
  return "aztec";
}

std::optional<CodeFormat> codeFormatOf(std::string_view name) {
  const auto found = std::ranges::find(kCodeFormats, name,
                                       [](CodeFormat format) { return std::string_view(nameOf(format)); });
  return found == std::end(kCodeFormats) ? std::nullopt : std::optional(*found);
}

}  // namespace usher::contract
