// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <utility>

namespace usher::sync {

/// Answers and timers find their way back along it. Once it is cut, or its owner is gone, they end in
/// nothing.
class Lifeline {
 public:
  using Token = std::weak_ptr<const void>;

  Token token() const { return line_; }
  void cut() { line_ = std::make_shared<char>(); }

  template <class Call>
  auto guard(Call call) const {
    return [line = token(), call = std::move(call)](auto&&... values) mutable {
      if (!line.expired()) call(std::forward<decltype(values)>(values)...);
    };
  }

 private:
  std::shared_ptr<const void> line_ = std::make_shared<char>();
};

}  // namespace usher::sync
