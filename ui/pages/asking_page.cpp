// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/ui/pages/asking_page.h>
#include <usher/ui/words/request_words.h>

namespace usher::ui {

using domain::FontWeight;
namespace type = tokens::type;
namespace space = tokens::space;
namespace measure = tokens::size;

namespace {
constexpr std::chrono::milliseconds kSettling{350};
constexpr double kLandscapeWords = 0.5;
}  // namespace

AskingPage::AskingPage(const Look& look, QWidget* parent) : Page(look, "askingPage", parent) {
  shape_ = new Icon("askShape", this);
  name_ = new TextLabel(look, "askItem", {type::kDisplay, type::kBody, FontWeight::Bold, 4, true}, this);
  limit_ =
      new TextLabel(look, "askLimit", {type::kLead, type::kBodyLeast, FontWeight::Regular, 2, true}, this);
  note_ = new TextLabel(look, "askNote", {type::kBody, type::kBodyLeast, FontWeight::Medium, 3}, this);
  quantity_ = new TextLabel(look, "askQuantity", {type::kDisplay, type::kTitle, FontWeight::Bold, 1}, this);
  quantity_->setCentred(true);
  fewer_ = new BigButton(look, "askFewer", BigButton::Kind::Quiet, this);
  more_ = new BigButton(look, "askMore", BigButton::Kind::Quiet, this);
  add_note_ = new BigButton(look, "askAddNote", BigButton::Kind::Quiet, this);
  add_note_->setShape(QStringLiteral("pencil"));
  ask_ = new BigButton(look, "askFor", BigButton::Kind::Main, this);
  back_ = new BigButton(look, "askBack", BigButton::Kind::Quiet, this);
  back_->setShape(QStringLiteral("arrow-left"));
  connect(fewer_, &QAbstractButton::clicked, this, [this] {
    if (shown_) emit quantityChosen(shown_->quantity - 1);
  });
  connect(more_, &QAbstractButton::clicked, this, [this] {
    if (shown_) emit quantityChosen(shown_->quantity + 1);
  });
  connect(add_note_, &QAbstractButton::clicked, this, &AskingPage::noteWanted);
  connect(ask_, &QAbstractButton::clicked, this, [this] {
    if (settling_.hasExpired()) emit asked();
  });
  connect(back_, &QAbstractButton::clicked, this, &AskingPage::back);
}

void AskingPage::show(const domain::Asking& asking, Pictures& pictures, const Speaking& speaking) {
  if (!shown_ || shown_->item != asking.item) settling_.setRemainingTime(kSettling);
  shown_ = asking;
  const domain::Offer* offer = domain::catalogueOf(asking.told).offer(asking.item);
  const std::int64_t most = offer ? offer->most : 1;
  setGround(colours().paper);
  shape_->setShape(offer ? shapeOf(offer->item.kind) : QString());
  shape_->setTone({colours().accent, colours().accent_tint});
  shape_->setPicture(pictures.of(offer ? offer->item.picture : std::nullopt),
                     look().px(tokens::radius::kCard));
  name_->setWords(offer ? offer->item.name.in(speaking.language) : QString());
  limit_->setWords(most > 1 ? tr("You can have up to %n.", "pieces", static_cast<int>(most)) : QString());
  quantity_->setWords(QString::number(asking.quantity));
  note_->setWords(asking.note.isEmpty() ? QString()
                                        : tr("Your note: %1").arg(speaking.isolated(asking.note)));
  for (TextLabel* label : {name_, limit_, note_}) label->setTone({colours().ink, colours().accent_tint});
  quantity_->setTone({colours().ink, colours().paper});
  fewer_->setSign(QStringLiteral("minus"), tr("One fewer"));
  more_->setSign(QStringLiteral("plus"), tr("One more"));
  fewer_->setKind(asking.quantity > 1 && !asking.sent ? BigButton::Kind::Quiet : BigButton::Kind::Told);
  more_->setKind(asking.quantity < most && !asking.sent ? BigButton::Kind::Quiet : BigButton::Kind::Told);
  for (QWidget* widget :
       {static_cast<QWidget*>(fewer_), static_cast<QWidget*>(quantity_), static_cast<QWidget*>(more_)}) {
    widget->setVisible(most > 1);
  }
  add_note_->setKind(asking.sent ? BigButton::Kind::Told : BigButton::Kind::Quiet);
  add_note_->setWords(asking.note.isEmpty() ? tr("Add a note") : tr("Change the note"));
  ask_->setKind(asking.sent ? BigButton::Kind::Told : BigButton::Kind::Main);
  ask_->setWords(asking.sent ? tr("One moment …") : tr("Ask for it"));
  back_->setWords(tr("Back"));
  arrange();
}

void AskingPage::forget() {
  if (!shown_) return;
  shown_.reset();
  for (TextLabel* label : {name_, limit_, note_, quantity_}) label->setWords({});
}

void AskingPage::arrangeWords(const QRectF& room) {
  const double shape = measure::kClosedShape;
  const double limit = limit_->fit(room.width());
  const double note = note_->text().isEmpty() ? 0 : note_->fit(room.width()) + space::kMedium;
  const double above = shape + space::kWide;
  const double below = space::kMedium + limit + note;
  const double name = name_->fit(room.width(), room.height() - above - below);
  double y = room.top() + std::max(0.0, (room.height() - above - name - below) / 2);
  place(shape_, {room.left(), y, shape, shape});
  y += above;
  // Headlines are set tight: what hangs below the last line has room too.
  place(name_, {room.left(), y, room.width(), name + space::kSmall});
  y += name + space::kMedium;
  place(limit_, {room.left(), y, room.width(), limit});
  place(note_, {room.left(), y + limit + space::kMedium, room.width(), std::max(0.0, note - space::kMedium)});
}

double AskingPage::arrangeAsk(double left, double bottom, double width) {
  const double touch = measure::kMainTouch;
  double y = bottom - touch;
  place(ask_, {left, y, width, touch});
  y -= space::kMedium + measure::kTouch;
  place(add_note_, {left, y, width, measure::kTouch});
  if (!quantity_->isVisibleTo(this)) return y;
  y -= space::kWide + touch;
  const double button = (width - 2 * space::kMedium) / 3;
  place(fewer_, {left, y, button, touch});
  place(more_, {left + width - button, y, button, touch});
  const double words = quantity_->fit(button, touch);
  place(quantity_, {left + button + space::kMedium, y + (touch - words) / 2, button, words});
  return y;
}

void AskingPage::arrangePortrait(const QSizeF& size) {
  const double left = space::kPage;
  const double width = size.width() - 2 * left;
  const double back_top = size.height() - space::kPage - measure::kTouch;
  place(back_, besideLanguages({left, back_top, width, measure::kTouch}));
  const double ask = arrangeAsk(left, back_top - space::kWide, width);
  const QRectF block(0, 0, size.width(), ask - space::kPage);
  setBlock(block, colours().accent_tint);
  arrangeWords(block.adjusted(left, space::kPage, -left, -space::kPage));
}

void AskingPage::arrangeLandscape(const QSizeF& size) {
  const double half = size.width() * kLandscapeWords;
  setBlock({0, 0, half, size.height()}, colours().accent_tint);
  arrangeWords({space::kHall, space::kPage, half - 2 * space::kHall, size.height() - 2 * space::kPage});
  const double left = half + space::kHall;
  const double width = size.width() - left - space::kPage;
  const double back_top = size.height() - space::kPage - measure::kTouch;
  place(back_, besideLanguages({left, back_top, width, measure::kTouch}));
  arrangeAsk(left, back_top - space::kWide, width);
}

}  // namespace usher::ui
