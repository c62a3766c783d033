// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>
#include <optional>

#include <usher/domain/event.h>
#include <usher/domain/staff/entry.h>
#include <usher/ui/design/look.h>
#include <usher/ui/words/speaking.h>
#include <usher/ui/words/translations.h>

namespace usher::ui {

class PinPage;

/// What is in front of the guests' screen while somebody of the staff is there, or wants to be. GUI thread.
class StaffScreen : public QWidget {
  Q_OBJECT
 public:
  /// `language` is the kiosk's own.
  StaffScreen(QString language, std::function<domain::Instant()> now, QWidget* parent);

  /// Not where it is Shut.
  void render(const domain::entry::State& entry);
  void setFacts(const domain::EventFacts& facts);

 signals:
  void pinTyped(const QString& pin);
  void left();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  Speaking speaking() const;
  void arrange();
  void fill();

  QString language_;
  std::function<domain::Instant()> now_;
  Look look_;
  Translations translations_;
  std::optional<domain::EventFacts> facts_;
  domain::entry::State entry_;
  PinPage* pin_;
};

}  // namespace usher::ui
