// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/flow/screen.h>
#include <usher/domain/layout/badge_layout.h>
#include <usher/ui/pages/badge_of.h>
#include <usher/ui/pages/page.h>
#include <usher/ui/widgets/badge_slot.h>
#include <usher/ui/widgets/big_button.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

/// The name, the badge on its way, the next session.
class WelcomePage : public Page {
  Q_OBJECT

 public:
  WelcomePage(const Look& look, const domain::BadgeStyle& badge, BadgeOf badge_of, QWidget* parent);

  /// `facts` nullptr: nothing is known of the event.
  void show(const domain::Welcome& welcome, const domain::EventFacts* facts, const Speaking& speaking);
  /// Nothing of the guest stays in any widget.
  void forget() override;

  QRgb timeColour() const override { return colours().good; }

 signals:
  void agendaWanted();
  void sessionsWanted();
  void catalogueWanted();
  void done();

 protected:
  void arrangePortrait(const QSizeF& size) override;
  void arrangeLandscape(const QSizeF& size) override;

 private:
  void showGreeting(const domain::Welcome& welcome);
  void showBadge(const domain::Welcome& welcome, const Speaking& speaking);
  void showNextSession(const domain::Welcome& welcome, const domain::EventFacts* facts,
                       const Speaking& speaking);
  /// The gravest of what is new of the guest's sessions.
  void showNews(const domain::Welcome& welcome, const domain::EventFacts* facts, const Speaking& speaking);
  void showActions(const domain::Welcome& welcome, const domain::EventFacts* facts);
  /// The event's own words to whoever came in.
  void showEventWords(const domain::Welcome& welcome, const domain::EventFacts* facts,
                      const Speaking& speaking);
  /// They end at `bottom`; returns where the room above ends.
  double arrangeEventWords(double left, double bottom, double width);
  /// `words`: how much room the event's take between greeting and name.
  void arrangeGreeting(const QRectF& room, double words);
  double greetingHeight(double width, double most_height);
  /// The badge from the top, the words about it under it.
  void arrangeBadge(const QRectF& room);
  void arrangeState(const QRectF& room);
  void arrangeStateAlone(const QRectF& room);
  /// A card that ends at `bottom`, or nothing; returns where the room above ends.
  double arrangeSession(double left, double bottom, double width);

  domain::BadgeStyle badge_style_;
  BadgeOf badge_of_;
  Icon* shape_;
  TextLabel* greeting_;
  TextLabel* name_;
  BadgeSlot* badge_;
  Icon* state_shape_;
  TextLabel* state_;
  TextLabel* state_more_;
  TextLabel* event_words_;
  TextLabel* next_heading_;
  TextLabel* next_title_;
  TextLabel* next_place_;
  Icon* news_shape_;
  TextLabel* news_;
  BigButton* agenda_;
  BigButton* sessions_;
  BigButton* ask_;
  BigButton* done_;
};

}  // namespace usher::ui
