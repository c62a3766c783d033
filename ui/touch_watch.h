// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace usher::ui {

/// Sees every finger and key in a widget, or in what it holds, before the one it is meant for. GUI thread.
class TouchWatch : public QObject {
  Q_OBJECT

 public:
  /// Gets the widget and the event: a press or drag of mouse or finger, a turn of a wheel, or a press of a
  /// key that means something by itself and is not held down. True: it goes no further.
  using Take = std::function<bool(const QWidget& on, const QEvent& event)>;

  TouchWatch(QWidget* within, Take take);

 protected:
  bool eventFilter(QObject* receiver, QEvent* event) override;

 private:
  QWidget* within_;
  Take take_;
};

}  // namespace usher::ui
