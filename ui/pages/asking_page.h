// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>

#include <optional>

#include <usher/domain/flow/screen.h>
#include <usher/ui/design/pictures.h>
#include <usher/ui/pages/page.h>
#include <usher/ui/widgets/big_button.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

/// One thing, how many of it, and "ask for it".
class AskingPage : public Page {
  Q_OBJECT

 public:
  AskingPage(const Look& look, QWidget* parent);
  void show(const domain::Asking& asking, Pictures& pictures, const Speaking& speaking);
  void forget() override;

 signals:
  void quantityChosen(std::int64_t quantity);
  /// To write something with it, or to write it anew.
  void noteWanted();
  void asked();
  void back();

 protected:
  void arrangePortrait(const QSizeF& size) override;
  void arrangeLandscape(const QSizeF& size) override;

 private:
  void arrangeWords(const QRectF& room);
  /// From `bottom` up: ask, and over it how many; returns where it begins.
  double arrangeAsk(double left, double bottom, double width);

  Icon* shape_;
  TextLabel* name_;
  TextLabel* limit_;
  BigButton* fewer_;
  TextLabel* quantity_;
  BigButton* more_;
  TextLabel* note_;
  BigButton* add_note_;
  BigButton* ask_;
  BigButton* back_;
  std::optional<domain::Asking> shown_;
  /// A finger that taps a card twice does not ask for it.
  QDeadlineTimer settling_;
};

}  // namespace usher::ui
