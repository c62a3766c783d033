// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/ui/pages/notice_page.h>

namespace usher::ui {

using domain::FontWeight;
namespace type = tokens::type;
namespace space = tokens::space;

namespace {
/// The block of colour, of the height in portrait and of the width in landscape.
constexpr double kPortraitBlock = 0.42;
constexpr double kLandscapeBlock = 0.34;
/// At most, of the height of all the words.
constexpr double kTitle = 0.5;
constexpr double kTitleBesideHelp = 0.36;
constexpr double kHappened = 0.25;
/// How the ways to go on share a row.
constexpr double kAsk = 0.6;
}  // namespace

NoticePage::NoticePage(const Look& look, QWidget* parent) : Page(look, "noticePage", parent) {
  shape_ = new Icon("noticeShape", this);
  title_ = new TextLabel(look, "noticeTitle", {type::kDisplay, type::kTitleLeast, FontWeight::Bold, 3, true},
                         this);
  happened_ = new TextLabel(look, "noticeHappened",
                            {type::kLead, type::kBodyLeast, FontWeight::Regular, 6, true}, this);
  to_do_ =
      new TextLabel(look, "noticeToDo", {type::kLead, type::kBodyLeast, FontWeight::Bold, 6, true}, this);
  help_shape_ = new Icon("noticeHelpShape", this);
  help_ = new TextLabel(look, "noticeHelp", {type::kBody, type::kBodyLeast, FontWeight::Medium, 3}, this);
  ask_ = new BigButton(look, "noticeAsk", BigButton::Kind::Quiet, this);
  sessions_ = new BigButton(look, "noticeSessions", BigButton::Kind::Quiet, this);
  connect(ask_, &QAbstractButton::clicked, this, &NoticePage::catalogueWanted);
  connect(sessions_, &QAbstractButton::clicked, this, &NoticePage::sessionsWanted);
  back_ = new BigButton(look, "back", BigButton::Kind::Main, this);
  back_->setShape(QStringLiteral("arrow-left"));
  connect(back_, &QAbstractButton::clicked, this, &NoticePage::done);
}

void NoticePage::show(const Notice& notice, const QString& way_back, const Beside& beside) {
  const bool stop = notice.mood == Mood::Stop;
  const QRgb tint = stop ? colours().stop_tint : colours().care_tint;
  block_ = stop ? colours().stop : colours().care;
  setGround(tint);
  shape_->setShape(notice.shape);
  shape_->setTone({colours().on_colour, block_});
  title_->setWords(notice.title);
  happened_->setWords(notice.happened);
  to_do_->setWords(notice.to_do);
  help_->setWords(beside.help);
  help_shape_->setShape(beside.help.isEmpty() ? QString() : QStringLiteral("staff"));
  help_shape_->setTone({colours().ink, tint});
  for (QWidget* widget : {static_cast<QWidget*>(help_shape_), static_cast<QWidget*>(help_)}) {
    widget->setVisible(!beside.help.isEmpty());
  }
  for (TextLabel* label : {title_, happened_, to_do_, help_}) label->setTone({colours().ink, tint});
  back_->setWords(way_back);
  ask_->setWords(tr("Ask for something"));
  ask_->setVisible(beside.asks);
  sessions_->setWords(tr("Sessions"));
  sessions_->setVisible(beside.sessions);
  arrange();
}

void NoticePage::forget() {
  for (TextLabel* label : {title_, happened_, to_do_, help_}) label->setWords({});
}

void NoticePage::arrangeWords(const QRectF& room, bool centred) {
  const double width = room.width();
  const double icon = tokens::size::kIcon;
  const double beside = icon + space::kSmall;
  const double help = help_->text().isEmpty() ? 0 : help_->fit(width - beside) + space::kMedium;
  const double title = title_->fit(width, room.height() * (help > 0 ? kTitleBesideHelp : kTitle));
  const double happened = happened_->fit(width, room.height() * kHappened);
  const double above = title + space::kWide + happened + space::kMedium;
  const double to_do = to_do_->fit(width, room.height() - above - help);

  double y = room.top() + (centred ? (room.height() - above - to_do - help) / 2 : 0);
  place(title_, {room.left(), y, width, title});
  y += title + space::kWide;
  place(happened_, {room.left(), y, width, happened});
  y += happened + space::kMedium;
  place(to_do_, {room.left(), y, width, to_do});
  if (help == 0) return;
  y += to_do + space::kMedium;
  place(help_shape_, {room.left(), y + (help - space::kMedium - icon) / 2, icon, icon});
  place(help_, {room.left() + beside, y, width - beside, help - space::kMedium});
}

double NoticePage::arrangeButtons(double left, double bottom, double right, double widest) {
  double y = bottom - tokens::size::kMainTouch;
  QRectF row = besideLanguages({left, y, right - left, tokens::size::kMainTouch});
  row.setWidth(std::min(row.width(), widest));
  place(back_, row);
  if (!ask_->isVisibleTo(this) && !sessions_->isVisibleTo(this)) return y;
  y -= space::kMedium + tokens::size::kTouch;
  shareRow({left, y, std::min(right - left, widest), tokens::size::kTouch}, {ask_, sessions_},
           {kAsk, 1 - kAsk});
  return y;
}

void NoticePage::arrangePortrait(const QSizeF& size) {
  const double left = space::kPage;
  const double width = size.width() - 2 * left;
  const QRectF block(0, 0, size.width(), size.height() * kPortraitBlock);
  setBlock(block, block_);
  const double shape = tokens::size::kPosterShape;
  place(shape_, {block.center().x() - shape / 2, block.center().y() - shape / 2, shape, shape});

  const double button_top = arrangeButtons(left, size.height() - space::kPage, left + width, width);
  const double top = block.bottom() + space::kHall;
  arrangeWords({left, top, width, button_top - space::kWide - top}, false);
}

void NoticePage::arrangeLandscape(const QSizeF& size) {
  const QRectF block(0, 0, size.width() * kLandscapeBlock, size.height());
  setBlock(block, block_);
  const double shape = tokens::size::kPosterShape;
  place(shape_, {block.center().x() - shape / 2, block.center().y() - shape / 2, shape, shape});

  const double left = block.right() + space::kHall;
  const double width = size.width() - left - space::kHall;
  const double button_top = arrangeButtons(left, size.height() - space::kPage, size.width() - space::kPage,
                                           tokens::size::kTouchWidth);
  arrangeWords({left, space::kHall, width, button_top - space::kHall - space::kWide}, true);
}

}  // namespace usher::ui
