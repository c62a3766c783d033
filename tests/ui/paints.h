// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEvent>
#include <QObject>

namespace usher::sample {

/// How often something was painted.
class Paints : public QObject {
 public:
  explicit Paints(QObject* of) { of->installEventFilter(this); }
  bool eventFilter(QObject*, QEvent* event) override {
    count += event->type() == QEvent::Paint;
    return false;
  }
  int count = 0;
};

}  // namespace usher::sample
