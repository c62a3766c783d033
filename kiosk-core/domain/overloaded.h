// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace usher::domain {

/// std::visit(Overloaded{[](const A&) {…}, [](const B&) {…}}, variant): leaving an alternative out does not
/// compile.
template <class... Visitors>
struct Overloaded : Visitors... {
  using Visitors::operator()...;
};

}  // namespace usher::domain
