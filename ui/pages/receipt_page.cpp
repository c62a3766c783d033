// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/ui/pages/receipt_page.h>
#include <usher/ui/words/request_words.h>

namespace usher::ui {

using domain::FontWeight;
namespace type = tokens::type;
namespace space = tokens::space;
namespace measure = tokens::size;

namespace {
constexpr double kLandscapeWords = 0.55;
}

ReceiptPage::ReceiptPage(const Look& look, QWidget* parent) : Page(look, "receiptPage", parent) {
  shape_ = new Icon("receiptShape", this);
  title_ = new TextLabel(look, "receiptTitle", {type::kDisplay, type::kTitleLeast, FontWeight::Bold, 3, true},
                         this);
  what_ = new TextLabel(look, "receiptItem", {type::kLead, type::kBodyLeast, FontWeight::Medium, 2}, this);
  number_ = new TextLabel(look, "receiptNumber", {type::kTitle, type::kBody, FontWeight::Bold, 1}, this);
  state_shape_ = new Icon("receiptStateShape", this);
  state_ = new TextLabel(look, "receiptState", {type::kLead, type::kBodyLeast, FontWeight::Bold, 2}, this);
  more_ =
      new TextLabel(look, "receiptMore", {type::kBody, type::kBodyLeast, FontWeight::Regular, 4, true}, this);
  another_ = new BigButton(look, "receiptAnother", BigButton::Kind::Main, this);
  back_ = new BigButton(look, "receiptBack", BigButton::Kind::Quiet, this);
  back_->setShape(QStringLiteral("arrow-left"));
  done_ = new BigButton(look, "receiptDone", BigButton::Kind::Quiet, this);
  connect(another_, &QAbstractButton::clicked, this, &ReceiptPage::anotherWanted);
  connect(back_, &QAbstractButton::clicked, this, &ReceiptPage::back);
  connect(done_, &QAbstractButton::clicked, this, &ReceiptPage::done);
}

void ReceiptPage::show(const domain::Receipt& receipt, const domain::EventFacts* facts,
                       const Speaking& speaking) {
  const bool kept = receipt.outcome == domain::AskOutcome::Kept;
  ground_ = kept ? colours().good_tint : colours().care_tint;
  setGround(colours().paper);
  const auto* item = facts ? facts->item(receipt.item) : nullptr;
  const QString name = item ? item->name.in(speaking.language) : QString();
  if (kept) {
    showKept(receipt.request ? domain::catalogueOf(receipt.told).request(*receipt.request) : nullptr, name);
  } else {
    showNotKept(receipt.outcome, name);
  }
  shape_->setTone({kept ? colours().good : colours().care, ground_});
  state_shape_->setTone({colours().ink, ground_});
  for (TextLabel* label : {title_, what_, number_, state_, more_}) label->setTone({colours().ink, ground_});
  another_->setWords(kept ? tr("Ask for something else") : tr("Choose something else"));
  back_->setWords(tr("Back"));
  done_->setWords(tr("Done"));
  arrange();
}

void ReceiptPage::showKept(const domain::GuestRequest* request, const QString& item) {
  const StateWords state = stateWords(request ? request->state : domain::RequestState::Open);
  shape_->setShape(QStringLiteral("check-circle"));
  title_->setWords(tr("We have your request"));
  what_->setWords(request ? piecesOf(request->quantity, item) : item);
  number_->setWords(request ? tr("Number %1").arg(numberOf(request->id)) : QString());
  state_shape_->setShape(state.shape);
  state_->setWords(state.words);
  more_->setWords(tr("Show your code here again, and you see how far it is."));
}

void ReceiptPage::showNotKept(domain::AskOutcome outcome, const QString& item) {
  const bool gone = outcome == domain::AskOutcome::NotOnOffer;
  shape_->setShape(gone ? QStringLiteral("hourglass") : QStringLiteral("staff"));
  title_->setWords(gone ? tr("That has just gone") : tr("That did not work"));
  what_->setWords(item);
  number_->setWords({});
  state_shape_->setShape({});
  state_->setWords({});
  more_->setWords(gone ? tr("Somebody was a moment faster. Is there something else you would like?")
                       : tr("Nothing was asked for. Our staff will gladly help you."));
}

void ReceiptPage::forget() {
  if (title_->text().isEmpty()) return;
  for (TextLabel* label : {title_, what_, number_, state_, more_}) label->setWords({});
}

void ReceiptPage::arrangeWords(const QRectF& room) {
  const double shape = measure::kShape;
  const double width = room.width();
  const double icon = measure::kLeadIcon;
  const bool has_state = !state_->text().isEmpty();
  const double what = what_->fit(width);
  const double number = number_->fit(width);
  const double beside = width - icon - space::kMedium;
  const double state = has_state ? std::max(state_->fit(beside), icon) : 0;
  const double more = more_->fit(width);
  const double below = what + number + state + more + 3 * space::kMedium;
  const double above = shape + space::kWide;
  const double title = title_->fit(width, room.height() - above - below - space::kMedium);
  double y = room.top() + std::max(0.0, (room.height() - above - title - space::kMedium - below) / 2);
  place(shape_, {room.left(), y, shape, shape});
  y += above;
  // Headlines are set tight: what hangs below the last line has room too.
  place(title_, {room.left(), y, width, title + space::kSmall});
  y += title + space::kMedium;
  place(what_, {room.left(), y, width, what});
  y += what + space::kMedium;
  place(number_, {room.left(), y, width, number});
  y += number > 0 ? number + space::kMedium : 0;
  state_shape_->setVisible(has_state);
  if (has_state) {
    const double words = state_->fit(beside);
    place(state_shape_, {room.left(), y + (state - icon) / 2, icon, icon});
    place(state_, {room.right() - beside, y + (state - words) / 2, beside, words});
    y += state + space::kMedium;
  }
  place(more_, {room.left(), y, width, more});
}

double ReceiptPage::arrangeButtons(double left, double bottom, double width) {
  double y = bottom - measure::kTouch;
  const QRectF row = besideLanguages({left, y, width, measure::kTouch});
  const double half = (row.width() - space::kMedium) / 2;
  place(back_, {row.left(), y, half, measure::kTouch});
  place(done_, {row.left() + half + space::kMedium, y, half, measure::kTouch});
  y -= space::kWide + measure::kMainTouch;
  place(another_, {left, y, width, measure::kMainTouch});
  return y;
}

void ReceiptPage::arrangePortrait(const QSizeF& size) {
  const double left = space::kPage;
  const double width = size.width() - 2 * left;
  const double buttons = arrangeButtons(left, size.height() - space::kPage, width);
  const QRectF block(0, 0, size.width(), buttons - space::kPage);
  setBlock(block, ground_);
  arrangeWords(block.adjusted(left, space::kPage, -left, -space::kPage));
}

void ReceiptPage::arrangeLandscape(const QSizeF& size) {
  const double words = size.width() * kLandscapeWords;
  setBlock({0, 0, words, size.height()}, ground_);
  arrangeWords({space::kHall, space::kPage, words - 2 * space::kHall, size.height() - 2 * space::kPage});
  const double left = words + space::kPage;
  arrangeButtons(left, size.height() - space::kPage, size.width() - left - space::kPage);
}

}  // namespace usher::ui
