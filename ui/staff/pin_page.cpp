// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/pin_page.h>

#include <QKeyEvent>

#include <algorithm>
#include <utility>

#include <usher/domain/overloaded.h>
#include <usher/ui/staff/chip_row.h>
#include <usher/ui/staff/pin_dots.h>
#include <usher/ui/staff/pin_key.h>
#include <usher/ui/widgets/big_button.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/text_label.h>

namespace usher::ui {

namespace {

namespace entry = domain::entry;
namespace size = tokens::size;
namespace space = tokens::space;
namespace type = tokens::type;

constexpr std::chrono::milliseconds kTick{500};
constexpr double kPadWidth = 3 * 176 + 2 * space::kMedium;
constexpr double kPadHeight = 4 * 128 + 3 * space::kMedium;
constexpr double kWordsWidth = 800;

/// "0:45"
QString countdown(std::chrono::milliseconds rest) {
  const auto seconds = std::chrono::ceil<std::chrono::seconds>(rest).count();
  return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

/// "09:14:05": zones are whole minutes apart.
QString toTheSecond(const EventTime& time, domain::Instant at) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(at.time_since_epoch()).count() % 60;
  return QStringLiteral("%1:%2").arg(time.clock(at)).arg(seconds, 2, 10, QLatin1Char('0'));
}

}  // namespace

PinPage::PinPage(std::function<domain::Instant()> now, QWidget* parent)
    : StaffSurface("pinPage", std::move(now), parent) {
  shape_ = new Icon("pinShape", this);
  title_ = new TextLabel(look(), "pinTitle",
                         {type::kTitle, type::kTitleLeast, domain::FontWeight::Bold, 3, true}, this);
  event_ =
      new TextLabel(look(), "pinEvent", {type::kSmall, type::kLeast, domain::FontWeight::Medium, 2}, this);
  dots_ = new PinDots(look(), kDigits, this);
  trouble_shape_ = new Icon("pinTroubleShape", this);
  trouble_ = new TextLabel(look(), "pinTrouble",
                           {type::kBody, type::kBodyLeast, domain::FontWeight::Bold, 3, true}, this);
  trouble_more_ = new TextLabel(look(), "pinTroubleMore",
                                {type::kBodyLeast, type::kLeast, domain::FontWeight::Regular, 4, true}, this);
  for (TextLabel* label : {title_, event_, trouble_, trouble_more_}) label->setCentred(true);
  for (int i = 0; i < 10; ++i) {
    const int digit = (i + 1) % 10;
    auto* key = new PinKey(look(), QStringLiteral("pin%1").arg(digit), this);
    key->setDigit(digit);
    connect(key, &QAbstractButton::clicked, this, [this, digit] { add(digit); });
    keys_.push_back(key);
  }
  erase_ = new PinKey(look(), QStringLiteral("pinErase"), this);
  connect(erase_, &QAbstractButton::clicked, this, &PinPage::erase);
  back_ = new BigButton(look(), "pinBack", BigButton::Kind::Quiet, this);
  back_->setShape(QStringLiteral("arrow-left"));
  connect(back_, &QAbstractButton::clicked, this, &StaffSurface::left);
  second_.setInterval(kTick);
  connect(&second_, &QTimer::timeout, this, &PinPage::refresh);
}

void PinPage::render(const entry::PinWanted& wanted) {
  wanted_ = wanted;
  refresh();
}

void PinPage::setGuestsBehind(bool behind) {
  guests_behind_ = behind;
  refresh();
}

void PinPage::setTraining(bool training) {
  training_ = training;
  refresh();
}

void PinPage::clearDigits() {
  digits_.fill(u'0');
  digits_.clear();
  too_few_ = false;
}

void PinPage::forget() {
  clearDigits();
  wanted_ = {};
  second_.stop();
  refresh();
}

void PinPage::add(int digit) {
  if (wanted_.looking || lockedUntil()) return;
  too_few_ = false;
  digits_ += QChar(u'0' + digit);
  if (digits_.size() == kDigits) return send();
  refresh();
}

void PinPage::erase() {
  digits_.chop(1);
  too_few_ = false;
  refresh();
}

void PinPage::send() {
  if (digits_.isEmpty() || wanted_.looking || lockedUntil()) return;
  if (digits_.size() < kDigits) {
    too_few_ = true;
    return refresh();
  }
  const QString pin = digits_;
  clearDigits();
  refresh();
  emit pinTyped(pin);
}

std::optional<domain::Instant> PinPage::lockedUntil() const {
  if (!wanted_.trouble) return std::nullopt;
  const auto until =
      std::visit(domain::Overloaded{[](const domain::WrongPin& wrong) { return wrong.locked_until; },
                                    [](const domain::Locked& locked) { return std::optional(locked.until); },
                                    [](const auto&) { return std::optional<domain::Instant>(); }},
                 *wanted_.trouble);
  return until && *until > now() ? until : std::nullopt;
}

StaffNotice PinPage::waitNotice(const QString& title, domain::Instant until) const {
  return {StaffTone::Stop, QStringLiteral("clock"), title,
          tr("The next one can be tried at %1, in %2.", "%1: a time, %2: minutes and seconds")
              .arg(toTheSecond(speaking().time, until), countdown(until - now()))};
}

StaffNotice PinPage::notice() const {
  const QString wrench = QStringLiteral("wrench");
  if (wanted_.looking) return {StaffTone::Plain, QStringLiteral("hourglass"), tr("One moment …")};
  if (too_few_) return {StaffTone::Care, QStringLiteral("pencil"), tr("A PIN has six digits.")};
  if (!wanted_.trouble && training_) {
    return {StaffTone::Plain, QStringLiteral("training"), tr("This is a training."),
            tr("Any six digits will do.")};
  }
  if (!wanted_.trouble) return {};
  const std::optional<domain::Instant> locked = lockedUntil();
  return std::visit(domain::Overloaded{
                        [&](const domain::WrongPin&) -> StaffNotice {
                          if (locked) return waitNotice(tr("That PIN is not right."), *locked);
                          // Whoever types again has read it.
                          if (!digits_.isEmpty()) return {};
                          return {StaffTone::Care, QStringLiteral("close"), tr("That PIN is not right."),
                                  tr("Please try again.")};
                        },
                        [&](const domain::Locked&) -> StaffNotice {
                          return locked ? waitNotice(tr("Too many PINs were wrong."), *locked)
                                        : StaffNotice();
                        },
                        [&](const domain::NobodyMay&) -> StaffNotice {
                          return {StaffTone::Care, QStringLiteral("staff"),
                                  tr("Nobody is named as staff for this event yet."),
                                  tr("Its organizers can name people on their page “Kiosk staff”.")};
                        },
                        [&](const entry::NotReadable&) -> StaffNotice {
                          return {StaffTone::Stop, wrench, tr("This kiosk can’t read who is staff."),
                                  tr("Please try again, or call whoever looks after it.")};
                        },
                    },
                    *wanted_.trouble);
}

void PinPage::fill() {
  const tokens::Palette& colours = look().palette;
  const Speaking words = speaking();
  const auto locked = lockedUntil();
  if (locked) clearDigits();
  if (locked && isVisible()) {
    if (!second_.isActive()) second_.start();
  } else {
    second_.stop();
  }
  shape_->setShape(QStringLiteral("staff"));
  shape_->setTone({colours.accent, colours.paper});
  event_->setWords(words.event_name);
  event_->setTone({colours.quiet_ink, colours.paper});
  title_->setWords(
      wanted_.owner
          ? tr("%1, your PIN please", "%1: whose badge was held up").arg(words.isolated(wanted_.owner->name))
          : tr("Your PIN, please"));
  title_->setTone({colours.ink, colours.paper});
  const StaffNotice told = notice();
  const QRgb ink = told.tone == StaffTone::Stop ? colours.stop : colours.ink;
  trouble_shape_->setShape(told.shape);
  trouble_shape_->setTone({shapeColourOf(look(), told.tone), colours.paper});
  trouble_->setWords(told.title);
  trouble_->setTone({ink, colours.paper});
  trouble_more_->setWords(told.more);
  trouble_more_->setTone({colours.ink, colours.paper});
  const bool wrong = wanted_.trouble && std::holds_alternative<domain::WrongPin>(*wanted_.trouble);
  dots_->setTyped(static_cast<int>(digits_.size()), wrong && digits_.isEmpty() && !wanted_.looking);
  const bool open = !locked && !wanted_.looking;
  for (PinKey* key : keys_) key->setEnabled(open);
  erase_->setShape(QStringLiteral("erase"), tr("Delete the last digit"));
  erase_->setEnabled(open && !digits_.isEmpty());
  back_->setWords(tr("Back to the guests"));
  back_->setVisible(guests_behind_);
  arrange();
}

double PinPage::unitFor(const QSizeF& pixels) const {
  return pixels.height() >= pixels.width()
             ? std::min(pixels.width() / size::kPortraitWidth, pixels.height() / size::kPortraitLeastHeight)
             : std::min(pixels.height() / size::kLandscapeHeight,
                        pixels.width() / size::kLandscapeLeastWidth);
}

void PinPage::place(QWidget* widget, QRectF logical) const {
  const double unit = look().unit;
  if (layoutDirection() == Qt::RightToLeft) logical.moveLeft(width() / unit - logical.right());
  widget->setGeometry(QRect(QPoint(qRound(logical.left() * unit), qRound(logical.top() * unit)),
                            QPoint(qRound(logical.right() * unit) - 1, qRound(logical.bottom() * unit) - 1)));
}

void PinPage::putWords(const QRectF& room) {
  const double wide = std::min(kWordsWidth, room.width());
  const double x = room.center().x() - wide / 2;
  const double icon = size::kMainTouch / 1.5;
  const double title = title_->fit(wide);
  const double event = event_->fit(wide);
  // What is told has its own room: nothing moves when it comes.
  constexpr double kTrouble = 190;
  const double dots = size::kLeadIcon;
  const double all = icon + space::kMedium + event + title + space::kWide + dots + space::kMedium + kTrouble;
  double y = room.top() + std::max(0.0, (room.height() - all) / 2);
  place(shape_, {room.center().x() - icon / 2, y, icon, icon});
  y += icon + space::kMedium;
  place(event_, {x, y, wide, event});
  y += event;
  place(title_, {x, y, wide, title});
  y += title + space::kWide;
  place(dots_, {room.center().x() - kPadWidth / 2, y, kPadWidth, dots});
  y += dots + space::kMedium;
  const bool told = !trouble_->text().isEmpty();
  for (QWidget* part : std::initializer_list<QWidget*>{trouble_shape_, trouble_}) part->setVisible(told);
  trouble_more_->setVisible(!trouble_more_->text().isEmpty());
  if (!told) return;
  place(trouble_shape_, {room.center().x() - size::kIcon / 2.0, y, size::kIcon, size::kIcon});
  y += size::kIcon + space::kTight;
  const double high = trouble_->fit(wide, kTrouble);
  place(trouble_, {x, y, wide, high});
  const double more = trouble_more_->fit(wide);
  place(trouble_more_, {x, y + high, wide, more});
}

void PinPage::putPad(const QRectF& room) {
  const double wide = (kPadWidth - 2 * space::kMedium) / 3;
  const double high = (kPadHeight - 3 * space::kMedium) / 4;
  const double left = room.center().x() - kPadWidth / 2;
  const double top = room.top() + std::max(0.0, (room.height() - kPadHeight) / 2);
  // Digits stand as on a telephone in every language.
  const auto at = [&](int column, int row) {
    const double x = left + column * (wide + space::kMedium);
    const double mirrored = 2 * room.center().x() - x - wide;
    return QRectF(layoutDirection() == Qt::RightToLeft ? mirrored : x, top + row * (high + space::kMedium),
                  wide, high);
  };
  for (int i = 0; i < 9; ++i) place(keys_[i], at(i % 3, i / 3));
  place(keys_[9], at(1, 3));
  place(erase_, at(2, 3));
}

void PinPage::arrange() {
  const QSizeF all = QSizeF(this->size()) / look().unit;
  const double side = space::kPage;
  const QRectF foot(side, all.height() - side - size::kTouch, all.width() - 2 * side, size::kTouch);
  place(back_, {foot.left(), foot.top(), std::min<double>(foot.width(), size::kTouchWidth), foot.height()});
  const double bottom = foot.top() - space::kWide;
  if (all.height() >= all.width()) {
    const double pad = bottom - kPadHeight;
    putWords({side, side, all.width() - 2 * side, pad - space::kMedium - side});
    putPad({side, pad, all.width() - 2 * side, kPadHeight});
  } else {
    const double half = all.width() / 2;
    putWords({side, side, half - 1.5 * side, bottom - side});
    putPad({half + side / 2.0, side, half - 1.5 * side, bottom - side});
  }
}

void PinPage::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Backspace:
      return erase();
    case Qt::Key_Return:
    case Qt::Key_Enter:
      return event->isAutoRepeat() ? void() : send();
    case Qt::Key_Escape:
      if (guests_behind_) emit left();
      return;
    default:
      break;
  }
  const QString text = event->text();
  const int digit = text.size() == 1 ? text.front().digitValue() : -1;
  if (digit < 0 || event->isAutoRepeat()) return StaffSurface::keyPressEvent(event);
  add(digit);
}

void PinPage::showEvent(QShowEvent* event) {
  StaffSurface::showEvent(event);
  setFocus();
}

}  // namespace usher::ui
