// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>
#include <vector>

#include <usher/domain/layout/person_name.h>
#include <usher/ui/pages/welcome_all_page.h>

namespace usher::ui {

using domain::FontWeight;
using domain::PrintState;
namespace type = tokens::type;
namespace space = tokens::space;
namespace measure = tokens::size;

namespace {

constexpr double kPortraitGreeting = 0.24;
constexpr double kLandscapeGreeting = 0.42;
constexpr double kMore = 0.5;
/// At most, of the height of what is said first.
constexpr double kMostGreeting = 0.6;

struct BadgeWords {
  QString shape;
  QString words;
};

BadgeWords badgeWords(const domain::Welcome& welcome) {
  switch (welcome.badge) {
    case PrintState::Idle:
      if (welcome.guest.ticket.unseen) {
        return {QStringLiteral("staff"), WelcomeAllPage::tr("Our staff have the badge")};
      }
      return {QStringLiteral("enter"), WelcomeAllPage::tr("Please come in")};
    case PrintState::Printing:
      return {QStringLiteral("printer"), WelcomeAllPage::tr("The badge is printing …")};
    case PrintState::Printed:
      return {QStringLiteral("check"), WelcomeAllPage::tr("Please take the badge")};
    case PrintState::Failed:
      return {QStringLiteral("staff"), WelcomeAllPage::tr("Our staff will print the badge")};
    case PrintState::Elsewhere:
      return {QStringLiteral("enter"),
              WelcomeAllPage::tr("The badge is coming from %1", "%1: a kiosk's name").arg(welcome.badge_at)};
  }
  return {};
}

bool isGoodbye(const domain::Party& party) {
  if (party.admitted.empty()) return false;
  const auto* admitted = std::get_if<domain::Admitted>(&party.admitted.front().verdict);
  return admitted && admitted->direction == domain::Direction::Exit;
}

}  // namespace

WelcomeAllPage::WelcomeAllPage(const Look& look, QWidget* parent) : Page(look, "welcomeAllPage", parent) {
  shape_ = new Icon("welcomeAllShape", this);
  greeting_ = new TextLabel(look, "welcomeAllGreeting",
                            {type::kDisplay, type::kTitleLeast, FontWeight::Bold, 2, true}, this);
  count_ =
      new TextLabel(look, "welcomeAllCount", {type::kTitle, type::kBody, FontWeight::Medium, 2, true}, this);
  later_ = new TextLabel(look, "welcomeAllLater",
                         {type::kBody, type::kBodyLeast, FontWeight::Regular, 2, true}, this);
  guests_ = new FactRows(look, "arrived", this);
  more_ = new BigButton(look, "welcomeAllMore", BigButton::Kind::Quiet, this);
  done_ = new BigButton(look, "welcomeAllDone", BigButton::Kind::Main, this);
  more_->setShape(QStringLiteral("arrow-down"));
  connect(done_, &QAbstractButton::clicked, this, &WelcomeAllPage::done);
  connect(more_, &QAbstractButton::clicked, this, [this] {
    first_ += guests_->shown();
    if (first_ >= guests_->count()) first_ = 0;
    arrange();
  });
}

void WelcomeAllPage::show(const domain::WelcomeAll& all) {
  const domain::Party& party = all.party;
  setGround(colours().good_tint);
  const bool leaves = isGoodbye(party);
  const bool nobody = party.admitted.empty();
  const QRgb block = nobody ? colours().care : colours().good;
  const auto count = static_cast<int>(party.admitted.size());
  shape_->setShape(nobody   ? QStringLiteral("staff")
                   : leaves ? QStringLiteral("leave")
                            : QStringLiteral("check-circle"));
  greeting_->setWords(nobody ? tr("Please ask our staff") : leaves ? tr("See you soon") : tr("Welcome"));
  count_->setWords(nobody   ? tr("They will gladly help all of you.")
                   : leaves ? tr("%n guest(s) checked out", nullptr, count)
                            : tr("%n guest(s) checked in", nullptr, count));
  shape_->setTone({colours().on_colour, block});
  for (TextLabel* label : {greeting_, count_}) label->setTone({colours().on_colour, block});

  std::vector<FactRows::Row> rows;
  const auto add = [&](const BadgeWords& badge, const domain::Attendee& attendee, bool urgent) {
    const QString name = domain::fullName(attendee);
    rows.push_back({.heading = {},
                    .shape = badge.shape,
                    .time = {},
                    .title = name.isEmpty() ? tr("Guest without a name") : name,
                    .more = badge.words,
                    .urgent = urgent});
  };
  // Who needs help comes first.
  for (const domain::GroupMember& member : party.refused) {
    add({QStringLiteral("staff"), tr("Please ask our staff")},
        {member.given_name, member.family_name, {}, {}}, true);
  }
  for (const domain::Welcome& welcome : party.admitted) {
    add(badgeWords(welcome), welcome.guest.ticket.attendee, welcome.badge == PrintState::Failed);
  }
  guests_->setRows(std::move(rows), colours().good_tint);
  const bool more_come = std::ranges::any_of(party.group.members, [&](const domain::GroupMember& member) {
    return member.standing == domain::Standing::MayPass && !party.isChosen(member.ticket);
  });
  later_->setWords(more_come && !nobody ? tr("The others can check in here when they come.") : QString());
  later_->setTone({colours().ink, colours().good_tint});
  done_->setWords(tr("Done"));
  more_->setWords(tr("More"));
  arrange();
}

void WelcomeAllPage::forget() {
  if (greeting_->text().isEmpty()) return;
  for (TextLabel* label : {greeting_, count_, later_}) label->setWords({});
  guests_->setRows({}, colours().good_tint);
  first_ = 0;
}

void WelcomeAllPage::arrangeGreeting(const QRectF& room) {
  const double shape = measure::kShape;
  const double beside = room.width() - shape - space::kWide;
  const double greeting = greeting_->fit(beside, room.height() * kMostGreeting);
  const double above = std::max(shape, greeting + space::kSmall);
  const double count = count_->fit(room.width(), room.height() - above - space::kMedium);
  const double top = room.top() + std::max(0.0, (room.height() - above - space::kMedium - count) / 2);
  place(shape_, {room.left(), top + (above - shape) / 2, shape, shape});
  // Headlines are set tight: what hangs below the last line has room too.
  place(greeting_, {room.right() - beside, top + (above - greeting - space::kSmall) / 2, beside,
                    greeting + space::kSmall});
  place(count_, {room.left(), top + above + space::kMedium, room.width(), count});
}

void WelcomeAllPage::arrangeGuests(const QRectF& room) {
  const double foot = room.bottom() - measure::kMainTouch;
  const double later = later_->text().isEmpty() ? 0 : later_->fit(room.width()) + space::kMedium;
  const double rows = guests_->fit(room.width(), foot - space::kWide - later - room.top(), first_);
  place(guests_, {room.left(), room.top(), room.width(), rows});
  const bool turns = first_ > 0 || guests_->shown() < guests_->count();
  if (later > 0) {
    place(later_, {room.left(), room.top() + rows + space::kMedium, room.width(), later - space::kMedium});
  }
  more_->setVisible(turns);
  shareRow(besideLanguages({room.left(), foot, room.width(), measure::kMainTouch}), {more_, done_},
           {kMore, 1 - kMore});
}

void WelcomeAllPage::arrangePortrait(const QSizeF& size) {
  const double left = space::kPage;
  const QRectF block(0, 0, size.width(), size.height() * kPortraitGreeting);
  setBlock(block, shape_->tone().ground);
  arrangeGreeting(block.adjusted(left, space::kWide, -left, -space::kWide));
  const double top = block.bottom() + space::kWide;
  arrangeGuests({left, top, size.width() - 2 * left, size.height() - space::kPage - top});
}

void WelcomeAllPage::arrangeLandscape(const QSizeF& size) {
  const double margin = space::kPage;
  const QRectF block(0, 0, size.width() * kLandscapeGreeting, size.height());
  setBlock(block, shape_->tone().ground);
  arrangeGreeting(block.adjusted(margin, margin, -margin, -margin));
  const double left = block.right() + margin;
  arrangeGuests({left, margin, size.width() - margin - left, size.height() - 2 * margin});
}

}  // namespace usher::ui
