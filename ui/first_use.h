// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>
#include <QWidget>

#include <cstddef>
#include <functional>
#include <vector>

namespace usher::ui {

/// What takes long only when it is used first, such as the face of a script, used before there is a guest who
/// waits for it: one small step at a time, with time for all else in between. GUI thread.
class FirstUse : public QObject {
  Q_OBJECT
 public:
  explicit FirstUse(QObject* parent = nullptr);

  /// Of what is written in `window`, too, in the sizes that it then has. It must outlive this.
  void start(const QWidget& window);

 signals:
  void done();

 private:
  using Steps = std::vector<std::function<void()>>;

  static Steps ofLabels(const QWidget& window);
  static Steps ofScripts();
  void takeStep();

  const QWidget* window_ = nullptr;
  Steps steps_;
  std::size_t taken_ = 0;
  QTimer next_;
};

}  // namespace usher::ui
