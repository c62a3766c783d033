// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/ui/pages/welcome_page.h>

/// Where everything on Welcome stands.
namespace usher::ui {

namespace space = tokens::space;
namespace type = tokens::type;

namespace {

/// What the greeting takes in portrait, of the height.
constexpr double kPortraitLeastGreeting = 0.17;
constexpr double kPortraitMostGreeting = 0.30;
constexpr double kLandscapeBlock = 0.42;
/// How they share a row, as their words need it.
constexpr double kDone = 0.25;
constexpr double kSessions = 0.32;
constexpr double kAsk = 0.43;
constexpr double kPrint = 0.75;

}  // namespace

void WelcomePage::arrangeGreeting(const QRectF& room, double words) {
  const double shape = tokens::size::kShape;
  place(shape_, {room.left(), room.top(), shape, shape});
  const double beside = room.width() - shape - space::kWide;
  const double greeting = greeting_->fit(beside);
  place(greeting_, {room.right() - beside, room.top() + (shape - greeting) / 2, beside, greeting});
  const double above = shape + space::kWide + (words > 0 ? words + space::kWide : 0);
  const double name = name_->fit(room.width(), room.height() - above);
  place(name_, {room.left(), room.bottom() - name, room.width(), name});
}

double WelcomePage::greetingHeight(double width, double most_height) {
  const double above = tokens::size::kShape + space::kWide;
  return above + name_->fit(width, most_height - above);
}

void WelcomePage::arrangeState(const QRectF& room) {
  const double icon = tokens::size::kLeadIcon;
  const double left = room.left() + icon + space::kMedium;
  const double width = room.right() - left;
  const double state = state_->fit(width);
  const double more = state_more_->fit(width);
  const double top = room.top() + std::max(0.0, (room.height() - state - more) / 2);
  place(state_shape_, {room.left(), top + (state - icon) / 2, icon, icon});
  place(state_, {left, top, width, state});
  place(state_more_, {left, top + state, width, more});
}

void WelcomePage::arrangeStateAlone(const QRectF& room) {
  const double icon = tokens::size::kShape;
  const double gap = space::kMedium;
  const double more = state_more_->text().isEmpty() ? 0 : gap + state_more_->fit(room.width());
  const double state = state_->fit(room.width(), room.height() - icon - gap - more);
  const double top = room.top() + (room.height() - icon - gap - state - more) / 2;
  place(state_shape_, {room.left(), top, icon, icon});
  place(state_, {room.left(), top + icon + gap, room.width(), state});
  place(state_more_, {room.left(), top + icon + gap + state + gap, room.width(), std::max(0.0, more - gap)});
}

double WelcomePage::arrangeSession(double left, double bottom, double width) {
  setCard({});
  if (next_title_->text().isEmpty()) return bottom;
  const double inside = width - 2 * space::kWide;
  double y = bottom - space::kMedium;
  if (news_->isVisibleTo(this)) {
    const double icon = tokens::size::kIcon;
    const double words = news_->fit(inside - icon - space::kSmall);
    y -= words;
    place(news_shape_, {left + space::kWide, y + (words - icon) / 2, icon, icon});
    place(news_, {left + space::kWide + icon + space::kSmall, y, inside - icon - space::kSmall, words});
    y -= space::kSmall;
  }
  for (TextLabel* label : {next_place_, next_title_, next_heading_}) {
    const double height = label->fit(inside);
    y -= height;
    place(label, {left + space::kWide, y, inside, height});
  }
  y -= space::kMedium;
  setCard({left, y, width, bottom - y});
  return y - space::kWide;
}

double WelcomePage::arrangeEventWords(double left, double bottom, double width) {
  event_words_->setTone({colours().ink, colours().good_tint});
  const double height = event_words_->fit(width);
  place(event_words_, {left, bottom - height, width, height});
  return height > 0 ? bottom - height - space::kMedium : bottom;
}

void WelcomePage::arrangeBadge(const QRectF& room) {
  if (!badge_->isVisibleTo(this)) return arrangeStateAlone(room);
  const double beside = room.width() - tokens::size::kLeadIcon - space::kMedium;
  const double words = state_->fit(beside) + state_more_->fit(beside) + 2 * space::kMedium;
  // A badge that is stuck leaves half of its room to them.
  const bool needs_more = look().large_text && !badge_->isStuck();
  const double state =
      needs_more ? std::max<double>(tokens::size::kStateRow, words) : tokens::size::kStateRow;
  const double most_height = room.height() - state;
  const double width = std::min(room.width(), room.width() * most_height / badge_->heightAt(room.width()));
  const double height = badge_->heightAt(width);
  place(badge_, {room.center().x() - width / 2, room.top(), width, height});
  // A badge that stays in the printer leaves its room to the words about it.
  const double top = room.top() + (badge_->isStuck() ? height / 2 : height);
  arrangeState({room.left(), top, room.width(), room.bottom() - top});
}

void WelcomePage::arrangePortrait(const QSizeF& size) {
  const double left = space::kPage;
  const double width = size.width() - 2 * left;
  const double greeting = std::max(greetingHeight(width, size.height() * kPortraitMostGreeting),
                                   size.height() * kPortraitLeastGreeting);
  arrangeGreeting({left, space::kPage, width, greeting}, 0);
  const QRectF block(0, 0, size.width(), greeting + 2 * space::kPage);
  setBlock(block, colours().good);

  double bottom = size.height() - space::kPage;
  const double touch = tokens::size::kTouch;
  const QRectF foot = besideLanguages({left, bottom - touch, width, touch});
  if (look().large_text) {
    // Larger words need a row more.
    shareRow(foot, {done_}, {1});
    if (sessions_->isVisibleTo(this) || ask_->isVisibleTo(this)) {
      bottom -= touch + space::kMedium;
      shareRow({left, bottom - touch, width, touch}, {sessions_, ask_}, {kSessions, kAsk});
    }
  } else {
    shareRow(foot, {done_, sessions_, ask_}, {kDone, kSessions, kAsk});
  }
  bottom -= touch + space::kMedium;
  if (agenda_->isVisibleTo(this)) {
    bottom -= tokens::size::kMainTouch;
    place(agenda_, {left, bottom, width, tokens::size::kMainTouch});
    bottom -= space::kMedium;
  }
  bottom = arrangeSession(left, bottom - space::kTight, width);
  bottom = arrangeEventWords(left, bottom, width);
  const double top = block.bottom() + space::kWide;
  arrangeBadge({left, top, width, bottom - top});
}

void WelcomePage::arrangeLandscape(const QSizeF& size) {
  const double margin = space::kPage;
  const QRectF block(0, 0, size.width() * kLandscapeBlock, size.height());
  setBlock(block, colours().good);
  // Beside a badge there is no room for them.
  const QRectF inside = block.adjusted(margin, margin, -margin, -margin);
  const double words = event_words_->fit(inside.width());
  arrangeGreeting(inside, words);
  event_words_->setTone({colours().on_colour, colours().good});
  place(event_words_,
        {inside.left(), inside.top() + tokens::size::kShape + space::kWide, inside.width(), words});

  const double left = block.right() + margin;
  const double width = size.width() - margin - left;
  const double touch = tokens::size::kMainTouch;
  const double bottom = size.height() - margin;
  shareRow(besideLanguages({left, bottom - touch, width, touch}), {done_, agenda_}, {kDone, kPrint});
  double top = bottom - touch;
  if (sessions_->isVisibleTo(this) || ask_->isVisibleTo(this)) {
    top -= space::kMedium + tokens::size::kTouch;
    shareRow({left, top, width, tokens::size::kTouch}, {sessions_, ask_}, {1, 1});
  }
  const double session_top = arrangeSession(left, top - space::kMedium, width);
  arrangeBadge({left, margin, width, session_top - margin});
}

}  // namespace usher::ui
