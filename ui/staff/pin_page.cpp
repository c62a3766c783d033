// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/pin_page.h>

#include <QKeyEvent>

#include <algorithm>
#include <chrono>

#include <usher/domain/overloaded.h>
#include <usher/ui/staff/pin_dots.h>
#include <usher/ui/widgets/big_button.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/text_label.h>

namespace usher::ui {

using domain::FontWeight;
namespace type = tokens::type;
namespace space = tokens::space;
namespace measure = tokens::size;

namespace {

/// As the backend makes them.
constexpr int kFewestDigits = 6;
constexpr int kMostDigits = 12;
constexpr int kColumns = 3;
constexpr double kDotsHeight = 48;
constexpr double kWidestPad = 640;

/// "4:07" up to "0:01".
QString inMinutes(std::chrono::milliseconds left) {
  const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
  return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace

PinPage::PinPage(const Look& look, std::function<domain::Instant()> now, QWidget* parent)
    : Page(look, "pinPage", parent), now_(std::move(now)) {
  setFocusPolicy(Qt::StrongFocus);
  shape_ = new Icon("pinShape", this);
  title_ = new TextLabel(look, "pinTitle", {type::kTitle, type::kTitleLeast, FontWeight::Bold, 3}, this);
  to_do_ = new TextLabel(look, "pinToDo", {type::kLead, type::kBodyLeast, FontWeight::Regular, 3}, this);
  dots_ = new PinDots(look, this);
  trouble_ = new TextLabel(look, "pinTrouble", {type::kBody, type::kBodyLeast, FontWeight::Medium, 5}, this);
  for (int digit = 0; digit < 10; ++digit) {
    const QByteArray name = "pin" + QByteArray::number(digit);
    auto* const button = new BigButton(look, name.constData(), BigButton::Kind::Quiet, this);
    button->setFocusPolicy(Qt::NoFocus);
    button->setWords(QString::number(digit));
    connect(button, &QAbstractButton::clicked, this, [this, digit] { put(QString::number(digit)); });
    digits_.push_back(button);
  }
  erase_ = new BigButton(look, "pinErase", BigButton::Kind::Quiet, this);
  enter_ = new BigButton(look, "pinEnter", BigButton::Kind::Main, this);
  back_ = new BigButton(look, "pinBack", BigButton::Kind::Quiet, this);
  // The keys of a keyboard are the page's.
  for (BigButton* button : {erase_, enter_, back_}) button->setFocusPolicy(Qt::NoFocus);
  back_->setShape(QStringLiteral("arrow-left"));
  connect(erase_, &QAbstractButton::clicked, this, &PinPage::erase);
  connect(enter_, &QAbstractButton::clicked, this, &PinPage::send);
  connect(back_, &QAbstractButton::clicked, this, &PinPage::back);
  second_.setInterval(std::chrono::seconds(1));
  connect(&second_, &QTimer::timeout, this, &PinPage::fill);
}

void PinPage::show(const domain::entry::PinWanted& wanted, const Speaking& speaking) {
  if (wanted.owner != wanted_.owner) forget();
  wanted_ = wanted;
  setGround(colours().paper);
  setLayoutDirection(directionOfLanguage(speaking.language));
  shape_->setShape(QStringLiteral("staff"));
  shape_->setTone({colours().ink, colours().paper});
  title_->setWords(
      wanted.owner ? tr("Hello, %1", "%1: somebody of the staff").arg(speaking.isolated(wanted.owner->name))
                   : tr("For our staff"));
  to_do_->setWords(wanted.owner ? tr("Please type your PIN, too.")
                                : tr("Please type your PIN, or hold up your badge."));
  erase_->setSign(QStringLiteral("erase"), tr("Erase a digit"));
  enter_->setWords(tr("Open"));
  back_->setWords(tr("Back"));
  for (TextLabel* label : {title_, to_do_}) label->setTone({colours().ink, colours().paper});
  trouble_->setTone({colours().stop, colours().paper});
  fill();
}

void PinPage::fill() {
  const bool shut = isShut();
  shut ? second_.start() : second_.stop();
  trouble_->setWords(troubleInWords());
  dots_->setCount(static_cast<int>(pin_.size()));
  for (BigButton* digit : digits_) digit->setEnabled(!shut && !wanted_.looking);
  erase_->setEnabled(!pin_.isEmpty());
  const bool whole = !shut && !wanted_.looking && pin_.size() >= kFewestDigits;
  enter_->setEnabled(whole);
  enter_->setKind(whole ? BigButton::Kind::Main : BigButton::Kind::Told);
  arrange();
}

bool PinPage::isShut() const {
  if (!wanted_.trouble) return false;
  const auto until = std::visit(domain::Overloaded{
                                    [](const domain::WrongPin& wrong) { return wrong.locked_until; },
                                    [](const domain::Locked& locked) { return std::optional(locked.until); },
                                    [](const auto&) { return std::optional<domain::Instant>(); },
                                },
                                *wanted_.trouble);
  return until && *until > now_();
}

QString PinPage::troubleInWords() const {
  if (wanted_.looking) return tr("One moment …");
  if (!wanted_.trouble) return {};
  const auto until = [this](domain::Instant at) {
    return tr("Too many tries. The next one is possible in %1.", "%1: 4:07, minutes and seconds")
        .arg(inMinutes(at - now_()));
  };
  return std::visit(
      domain::Overloaded{
          [&](const domain::WrongPin& wrong) {
            return wrong.locked_until && isShut() ? until(*wrong.locked_until) : tr("That PIN is not right.");
          },
          [&](const domain::Locked& locked) { return isShut() ? until(locked.until) : QString(); },
          [](const domain::NobodyMay&) {
            return tr(
                "This event has named nobody who may come in here. Its organizers do that on their board, "
                "under “Kiosk staff”.");
          },
          [](const domain::entry::NotReadable&) {
            return tr("The kiosk can’t read its data at the moment.");
          },
      },
      *wanted_.trouble);
}

void PinPage::put(const QString& digit) {
  if (isShut() || wanted_.looking || pin_.size() >= kMostDigits) return;
  pin_ += digit;
  wanted_.trouble.reset();
  fill();
}

void PinPage::erase() {
  pin_.chop(1);
  fill();
}

void PinPage::send() {
  if (isShut() || wanted_.looking || pin_.size() < kFewestDigits) return;
  const QString pin = pin_;
  forget();
  emit typed(pin);
}

void PinPage::forget() {
  pin_.fill(QLatin1Char('0'));
  pin_.clear();
  fill();
}

void PinPage::keyPressEvent(QKeyEvent* event) {
  const QString text = event->text();
  if (text.size() == 1 && text[0] >= u'0' && text[0] <= u'9') return put(text);
  switch (event->key()) {
    case Qt::Key_Backspace:
      return erase();
    case Qt::Key_Return:
    case Qt::Key_Enter:
      return send();
    case Qt::Key_Escape:
      emit back();
      return;
    default:
      Page::keyPressEvent(event);
  }
}

void PinPage::hideEvent(QHideEvent* event) {
  Page::hideEvent(event);
  second_.stop();
  wanted_ = {};
  pin_.clear();
}

void PinPage::arrangeWords(const QRectF& room) {
  const double icon = measure::kPosterShape / 2.0;
  double y = room.top();
  place(shape_, {room.left(), y, icon, icon});
  y += icon + space::kMedium;
  const double title = title_->fit(room.width());
  place(title_, {room.left(), y, room.width(), title});
  y += title + space::kSmall;
  const double to_do = to_do_->fit(room.width());
  place(to_do_, {room.left(), y, room.width(), to_do});
  y += to_do + space::kWide;
  place(dots_, {room.left(), y, room.width(), kDotsHeight});
  y += kDotsHeight + space::kMedium;
  const double trouble = trouble_->fit(room.width(), room.bottom() - y);
  place(trouble_, {room.left(), y, room.width(), trouble});
}

void PinPage::arrangePad(const QRectF& room) {
  const double gap = space::kSmall;
  const double width = (room.width() - (kColumns - 1) * gap) / kColumns;
  constexpr int kRows = 5;
  const double height = (room.height() - (kRows - 1) * gap) / kRows;
  const auto cell = [&](int row, int column) {
    // Digits stand as on every pad, whichever way a language runs.
    const int shown = layoutDirection() == Qt::RightToLeft ? kColumns - 1 - column : column;
    return QRectF(room.left() + shown * (width + gap), room.top() + row * (height + gap), width, height);
  };
  for (int digit = 1; digit <= 9; ++digit)
    place(digits_[digit], cell((digit - 1) / kColumns, (digit - 1) % kColumns));
  place(digits_[0], cell(3, 1));
  place(erase_, cell(3, 2));
  place(back_, {room.left(), room.top() + 4 * (height + gap), width, height});
  place(enter_, {room.left() + width + gap, room.top() + 4 * (height + gap), 2 * width + gap, height});
}

void PinPage::arrangePortrait(const QSizeF& size) {
  const double left = space::kPage;
  const double width = size.width() - 2 * left;
  const double pad = std::min(size.height() * 0.5, 5 * measure::kMainTouch + 4.0 * space::kSmall);
  const double top = size.height() - space::kPage - pad;
  arrangeWords({left, space::kHall, width, top - space::kHall - space::kMedium});
  arrangePad({left, top, width, pad});
}

void PinPage::arrangeLandscape(const QSizeF& size) {
  const double half = size.width() / 2;
  const double pad =
      std::min(size.height() - 2.0 * space::kPage, 5 * measure::kMainTouch + 4.0 * space::kSmall);
  arrangeWords({space::kHall, (size.height() - pad) / 2, half - 1.5 * space::kHall, pad});
  arrangePad({half + (half - kWidestPad) / 2, (size.height() - pad) / 2, kWidestPad, pad});
}

}  // namespace usher::ui
