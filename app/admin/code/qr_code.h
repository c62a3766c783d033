// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainterPath>
#include <QRectF>

#include <optional>
#include <string>
#include <vector>

namespace usher::admin {

/// A QR code as modules, without its quiet zone.
class QrCode {
 public:
  /// Error correction level Q; `text` is UTF-8. nullopt where it does not fit into a QR code, or is empty.
  static std::optional<QrCode> make(const std::string& text);

  /// Modules along one side.
  int size() const { return size_; }
  bool dark(int x, int y) const { return dark_[static_cast<std::size_t>(y * size_ + x)]; }
  /// The dark modules as one shape that fills `area`: painted at once, it has no seams between modules.
  QPainterPath shape(const QRectF& area) const;

 private:
  QrCode() = default;
  int size_ = 0;
  std::vector<bool> dark_;
};

}  // namespace usher::admin
