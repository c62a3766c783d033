// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeyCombination>
#include <QWidget>

#include <optional>

#include <usher/domain/staff/corner_gesture.h>

namespace usher::ui {

class TrainingBand;

/// The program's one window: the guests' screen, and over it what staff see. Tells when somebody asks for
/// staff mode: by the corners of the screen, or by a key. GUI thread.
class Shell : public QWidget {
  Q_OBJECT
 public:
  explicit Shell(QWidget* parent = nullptr);

  /// What guests see. It is this window's child.
  void setGuests(QWidget* guests);
  /// nullopt: no key asks for staff mode.
  void setKey(std::optional<QKeyCombination> key) { key_ = key; }
  /// False: no key of a desktop closes it. What ends the program by a signal ends it all the same.
  void setClosable(bool closable) { closable_ = closable; }
  /// From here on a band over every page says that this is a training, in `language` (BCP 47). It has room of
  /// its own: pages begin below it.
  void markTraining(const QString& language);
  /// A child of this window is in front of the guests' screen; nullptr: nothing is.
  void cover(QWidget* page);

 signals:
  void knocked();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void closeEvent(QCloseEvent* event) override;

 private:
  bool takeTouch(const QEvent& event);
  void arrange();

  QWidget* guests_ = nullptr;
  QWidget* cover_ = nullptr;
  TrainingBand* training_ = nullptr;
  std::optional<QKeyCombination> key_;
  bool closable_ = false;
  domain::CornerGesture corners_;
  /// Of the last press: a finger is told as a press of the mouse too, and to each widget that lets it pass.
  quint64 pressed_at_ = 0;
};

}  // namespace usher::ui
