// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/pages/typed_page.h>

#include <algorithm>

namespace usher::ui {

namespace space = tokens::space;
namespace measure = tokens::size;

namespace {

/// Of a landscape page, for the question, where the keys leave as much.
constexpr double kLandscapeWords = 0.36;
constexpr double kMostKeysInRow = 11;
/// Of the row under the keyboard, for the way back.
constexpr double kLandscapeBack = 0.36;

QRectF middleOf(const QRectF& room, double width) {
  return {room.center().x() - width / 2, room.top(), width, room.height()};
}

}  // namespace

TypedPage::TypedPage(const Look& look, QWidget* parent) : AskPage(look, "typedPage", "typed", parent) {
  hint_ = new TextLabel(look, "typedHint",
                        {tokens::type::kBody, tokens::type::kBodyLeast, domain::FontWeight::Medium, 1}, this);
  field_ = new TypedField(look, "typedField", this);
  keyboard_ = new TouchKeyboard(look, this);
  enter_ = new BigButton(look, "typedEnter", BigButton::Kind::Main, this);
  connect(keyboard_, &TouchKeyboard::typed, field_, &TypedField::type);
  connect(keyboard_, &TouchKeyboard::replaced, field_, &TypedField::replaceLast);
  connect(keyboard_, &TouchKeyboard::erased, field_, [this] { field_->backspace(); });
  connect(field_, &TypedField::moved, this, &TypedPage::follow);
  connect(field_, &QLineEdit::returnPressed, this, &TypedPage::enter);
  connect(enter_, &QAbstractButton::clicked, this, &TypedPage::enter);
  setFocusProxy(field_);
}

void TypedPage::show(const Asked& asked) {
  const bool another = asked_.id != asked.id;
  const bool other_keys = another || asked_.language != asked.language || asked_.form != asked.form;
  asked_ = asked;
  ask(asked.words, another);
  if (other_keys) keyboard_->open(asked.form, asked.language);
  if (another) {
    field_->ask(asked.form, asked.language);
    field_->type(asked.before);
    field_->setFocus();
  }
  hint_->setWords(asked.hint);
  hint_->setTone({colours().quiet_ink, colours().paper});
  field_->setAccessibleName(asked.words.question);
  field_->setAccessibleDescription(asked.hint);
  follow();
  arrange();
}

void TypedPage::forget() {
  if (asked_.id.isEmpty()) return;
  asked_ = {};
  forgetWords();
  field_->ask(TypedForm::Words, {});
  field_->setAccessibleName({});
  hint_->setWords({});
  keyboard_->setBefore({});
}

bool TypedPage::skips() const {
  return asked_.optional && field_->text().isEmpty();
}

void TypedPage::follow() {
  keyboard_->setBefore(field_->before());
  enter_->setWords(skips() && asked_.before.isEmpty() ? tr("Skip") : tr("Continue"));
  enter_->setKind(field_->value() || skips() ? BigButton::Kind::Main : BigButton::Kind::Told);
}

void TypedPage::enter() {
  const auto value = field_->value();
  if ((value || skips()) && isSettled()) emit entered(value.value_or(QString()));
}

double TypedPage::arrangeField(const QRectF& board) {
  const double hint = hint_->fit(board.width());
  const double field = board.top() - space::kMedium - measure::kTouch;
  const double top = field - space::kSmall - hint;
  place(keyboard_, board);
  keyboard_->arrange();
  place(field_, {board.left(), field, board.width(), measure::kTouch});
  field_->arrange();
  place(hint_, {board.left(), top, board.width(), hint});
  return top;
}

void TypedPage::arrangePortrait(const QSizeF& size) {
  const QRectF room = footOfPortrait(size);
  const double enter = room.bottom() - measure::kMainTouch;
  place(enter_, {room.left(), enter, room.width(), measure::kMainTouch});
  const double keys = keyboard_->heightFor(isPad(asked_.form) ? measure::kTouch : measure::kKey);
  const QRectF board(space::kWide, enter - space::kWide - keys, size.width() - 2 * space::kWide, keys);
  const double top = arrangeField(isPad(asked_.form) ? middleOf(board, kPadWidth) : board);
  arrangeWords({0, 0, size.width(), top - space::kWide}, space::kPage, space::kPage);
}

void TypedPage::arrangeLandscape(const QSizeF& size) {
  const double keyboard = kMostKeysInRow * measure::kKey;
  const double split = std::min(size.width() * kLandscapeWords, size.width() - keyboard - 2 * space::kPage);
  arrangeWords({0, 0, split, size.height()}, space::kPage, space::kPage);
  const QRectF room(split + space::kPage, space::kPage, size.width() - split - 2 * space::kPage,
                    size.height() - 2 * space::kPage);
  const double row = room.bottom() - measure::kTouch;
  const QRectF foot = besideLanguages({room.left(), row, room.width(), measure::kTouch});
  const double back = foot.width() * kLandscapeBack;
  place(backButton(), {foot.left(), row, back, measure::kTouch});
  const double enter = foot.left() + back + space::kMedium;
  place(enter_, {enter, row, foot.right() - enter, measure::kTouch});
  const double over = measure::kTouch + space::kMedium + space::kSmall + 2 * space::kMedium;
  const double keys = std::min(row - space::kWide - room.top() - over, keyboard_->heightFor(measure::kTouch));
  const QRectF board(room.left(), row - space::kWide - keys, room.width(), keys);
  arrangeField(isPad(asked_.form) ? middleOf(board, kPadWidth) : board);
}

}  // namespace usher::ui
