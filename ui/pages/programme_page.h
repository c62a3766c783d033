// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <usher/domain/flow/screen.h>
#include <usher/ui/pages/page.h>
#include <usher/ui/widgets/big_button.h>
#include <usher/ui/widgets/session_cards.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

/// All sessions to come, day by day, a card for each within reach.
class ProgrammePage : public Page {
  Q_OBJECT

 public:
  ProgrammePage(const Look& look, QWidget* parent);
  void show(const domain::Programme& programme, const domain::EventFacts* facts, const Speaking& speaking);
  void forget() override;

 signals:
  void sessionTapped(const usher::domain::SessionId& session);
  void back();

 protected:
  void arrangePortrait(const QSizeF& size) override;
  void arrangeLandscape(const QSizeF& size) override;

 private:
  void showCards(const domain::Programme& programme, const domain::EventFacts* facts,
                 const Speaking& speaking);
  /// And says what day it is that they are of.
  void arrangeCards(const QRectF& room);
  void arrangeWords(const QRectF& room);
  void arrangeFoot(const QRectF& row);

  TextLabel* title_;
  TextLabel* day_;
  TextLabel* to_do_;
  SessionCards* cards_;
  BigButton* back_;
  BigButton* earlier_;
  BigButton* later_;
  /// In the order of the cards.
  std::vector<domain::SessionId> sessions_;
  bool shown_ = false;
  /// What the guest had looked at when they came here.
  std::optional<domain::SessionId> at_;
};

}  // namespace usher::ui
