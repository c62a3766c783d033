// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/pages/still_there_page.h>

#include <QAccessibleWidget>
#include <QKeyEvent>

#include <algorithm>

namespace usher::ui {

using domain::FontWeight;
namespace type = tokens::type;
namespace space = tokens::space;
namespace measure = tokens::size;

namespace {

/// What stands in the ring, of its diameter: as wide as the chord at that height allows.
constexpr double kWordsInRing = 0.72;
/// The ring's part of the height in portrait, and of the width in landscape.
constexpr double kPortraitRing = 0.5;
constexpr double kLandscapeRing = 0.5;

/// For screen readers: something that asks to be answered now.
QAccessibleInterface* alertOf(const QString& class_name, QObject* object) {
  if (class_name != QLatin1String(StillTherePage::staticMetaObject.className())) return nullptr;
  return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::AlertMessage);
}

bool movesFocus(int key) {
  switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
      return true;
    default:
      return false;
  }
}

bool presses(int key) {
  return key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Select;
}

}  // namespace

StillTherePage::StillTherePage(const Look& look, QWidget* parent) : Page(look, "stillTherePage", parent) {
  QAccessible::installFactory(alertOf);
  ring_ = new ClosingRing(look, this);
  title_ = new TextLabel(look, "stillThere", {type::kTitle, type::kBody, FontWeight::Bold, 2, true}, this);
  seconds_ = new TextLabel(look, "secondsLeft", {type::kDisplay, type::kTitle, FontWeight::Bold, 1}, this);
  to_do_ =
      new TextLabel(look, "stillThereToDo", {type::kLead, type::kBodyLeast, FontWeight::Bold, 3, true}, this);
  otherwise_ = new TextLabel(look, "stillThereOtherwise",
                             {type::kBody, type::kBodyLeast, FontWeight::Regular, 3, true}, this);
  more_ = new BigButton(look, "moreTime", BigButton::Kind::Main, this);
  done_ = new BigButton(look, "iAmDone", BigButton::Kind::Quiet, this);
  for (TextLabel* label : {title_, seconds_}) label->setCentred(true);
  connect(more_, &QAbstractButton::clicked, this, &StillTherePage::moreTime);
  connect(done_, &QAbstractButton::clicked, this, &StillTherePage::done);
  connect(ring_, &ClosingRing::secondPassed, this, [this](int left) {
    seconds_->setWords(QString::number(left));
    arrange();
    emit secondPassed(left);
  });
}

void StillTherePage::show() {
  setGround(colours().accent_tint);
  ring_->setTone({colours().accent, colours().surface});
  title_->setWords(tr("Still there?"));
  title_->setTone({colours().ink, colours().surface});
  seconds_->setTone({colours().ink, colours().surface});
  to_do_->setWords(tr("Touch anywhere to go on where you were."));
  otherwise_->setWords(tr("Otherwise this screen starts again for the next guest."));
  for (TextLabel* label : {to_do_, otherwise_}) label->setTone({colours().ink, colours().accent_tint});
  more_->setWords(tr("More time"));
  done_->setWords(tr("I'm done"));
  setAccessibleName(title_->text());
  setAccessibleDescription(to_do_->text() + u' ' + otherwise_->text());
  arrange();
}

void StillTherePage::start(std::chrono::milliseconds time) {
  ring_->start(time);
}

void StillTherePage::stop() {
  ring_->stop();
}

void StillTherePage::takeFocus() {
  more_->setFocus(Qt::OtherFocusReason);
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

bool StillTherePage::isForItsButtons(const QWidget& on, const QEvent& event) const {
  if (event.type() != QEvent::KeyPress) return &on == done_;
  const int key = static_cast<const QKeyEvent&>(event).key();
  return movesFocus(key) || (&on == done_ && presses(key));
}

void StillTherePage::arrangeRing(const QRectF& room) {
  const double ring = std::min<double>({measure::kRing, room.width(), room.height()});
  const QRectF around(room.center() - QPointF(ring, ring) / 2, QSizeF(ring, ring));
  place(ring_, around);
  const double width = ring * kWordsInRing;
  const double seconds = seconds_->fit(width);
  const double title = title_->fit(width, ring / 2 - seconds);
  const double top = around.center().y() - (title + space::kSmall + seconds) / 2;
  place(title_, {around.center().x() - width / 2, top, width, title});
  place(seconds_, {around.center().x() - width / 2, top + title + space::kSmall, width, seconds});
}

void StillTherePage::arrangeWords(const QRectF& room, bool centred) {
  for (TextLabel* label : {to_do_, otherwise_}) label->setCentred(centred);
  const double to_do = to_do_->fit(room.width(), room.height() / 2);
  const double otherwise = otherwise_->fit(room.width(), room.height() - to_do - space::kMedium);
  const double top = room.top() + (room.height() - to_do - space::kMedium - otherwise) / 2;
  place(to_do_, {room.left(), top, room.width(), to_do});
  place(otherwise_, {room.left(), top + to_do + space::kMedium, room.width(), otherwise});
}

void StillTherePage::arrangePortrait(const QSizeF& size) {
  const double left = space::kPage;
  const double width = size.width() - 2 * left;
  const double done_top = size.height() - space::kHall - measure::kTouch;
  place(done_, {left, done_top, width, measure::kTouch});
  const double more_top = done_top - space::kMedium - measure::kMainTouch;
  place(more_, {left, more_top, width, measure::kMainTouch});
  const QRectF above(left, space::kHall, width, size.height() * kPortraitRing - space::kHall);
  arrangeRing(above);
  arrangeWords({left, above.bottom(), width, more_top - space::kWide - above.bottom()}, true);
}

void StillTherePage::arrangeLandscape(const QSizeF& size) {
  const double half = size.width() * kLandscapeRing;
  arrangeRing({space::kHall, space::kHall, half - 2 * space::kHall, size.height() - 2 * space::kHall});
  const double left = half + space::kWide;
  const double width = size.width() - left - space::kHall;
  const double done_top = size.height() - space::kHall - measure::kTouch;
  place(done_, {left, done_top, width, measure::kTouch});
  const double more_top = done_top - space::kMedium - measure::kMainTouch;
  place(more_, {left, more_top, width, measure::kMainTouch});
  arrangeWords({left, space::kHall, width, more_top - space::kWide - space::kHall}, false);
}

}  // namespace usher::ui
