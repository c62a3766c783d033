// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/request_page.h>

#include <QEvent>
#include <QKeySequence>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

#include <usher/domain/layout/person_name.h>
#include <usher/domain/staff/request_step.h>
#include <usher/ui/staff/chip_row.h>
#include <usher/ui/staff/request_body.h>
#include <usher/ui/staff/staff_button.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/staff_request_words.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;
using domain::RequestState;

/// From this width on the steps stand in a row; below it the last one has a row of its own.
constexpr double kOneRow = 615;
/// Of a long name, too: what is asked for, and its note, are read without scrolling.
constexpr double kNameHeight = 84;

}  // namespace

RequestPage::RequestPage(const Look& look, QWidget* parent) : StaffPanel(look, "requestPage", parent) {
  name_ = new TextLabel(look, "requestName", {staff::kLeadIcon, staff::kSmall, domain::FontWeight::Bold, 3},
                        this);
  company_ = new TextLabel(look, "requestCompany", {staff::kBody, staff::kSmall}, this);
  state_ = new ChipRow(look, "requestState", this);
  state_->setAtEnd(true);
  area_ = new QScrollArea(this);
  area_->setObjectName(QStringLiteral("requestArea"));
  area_->setFrameShape(QFrame::NoFrame);
  area_->setFocusPolicy(Qt::NoFocus);
  area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area_->viewport()->setAutoFillBackground(false);
  body_ = new RequestBody(look, area_);
  area_->setWidget(body_);
  const auto add = [&](const char* name, const char* shape, RequestState to, Qt::Key key) {
    auto* button = new StaffButton(look, name, this);
    button->setShape(QLatin1String(shape));
    button->installEventFilter(this);
    connect(button, &QAbstractButton::clicked, this, [this, to] { emit stepWanted(to); });
    buttons_.push_back({button, to, key});
  };
  add("takeOn", "on-its-way", RequestState::Accepted, Qt::Key_F2);
  add("finish", "check", RequestState::Done, Qt::Key_F3);
  add("decline", "cancelled", RequestState::Declined, Qt::Key_F4);
}

void RequestPage::show(const domain::RequestFile& file, bool doing, const domain::EventFacts* facts,
                       const Speaking& speaking, bool touch) {
  setGround(colours().surface);
  touch_ = touch;
  const QString name = nameOf(file.attendee);
  const QString company = domain::oneLine(file.attendee.company);
  name_->setWords(name);
  name_->setTone({colours().ink, colours().surface});
  company_->setWords(company == name ? QString() : company);
  company_->setTone({colours().quiet_ink, colours().surface});
  state_->setChips({chipOf(file.request)});
  body_->show(file, facts, speaking);
  const auto next = domain::nextStepOf(file.request);
  for (const auto& [button, to, key] : buttons_) {
    button->setWords(stepInWords(to));
    button->setKey(touch ? QString() : QKeySequence(key).toString());
    button->setKind(next == to ? StaffButton::Kind::Main : StaffButton::Kind::Plain);
    button->setReason(doing ? tr("One moment …") : whyNot(to, file.request));
  }
  if (shown_ != file.request.id) area_->verticalScrollBar()->setValue(0);
  shown_ = file.request.id;
}

void RequestPage::forget() {
  shown_.reset();
  name_->setWords({});
  company_->setWords({});
  state_->setChips({});
  body_->forget();
}

StaffButton* RequestPage::buttonOf(int key) const {
  const auto found = std::ranges::find(buttons_, key, [](const Button& one) { return int(one.key); });
  return found == buttons_.end() ? nullptr : found->button;
}

StaffButton* RequestPage::buttonOf(RequestState to) const {
  const auto found = std::ranges::find(buttons_, to, &Button::to);
  return found == buttons_.end() ? nullptr : found->button;
}

void RequestPage::arrange(const QSizeF& size) {
  dressScrolling(*area_, look(), touch_);
  const double side = staff::kSide;
  const double width = size.width() - 2 * side;
  double y = tokens::space::kSmall;
  const double chip = state_->wholeWidth() / look().unit + tokens::space::kTight;
  const double room = width - chip - staff::kGap;
  place(state_, {side + width - chip, y, chip, double(staff::kPassage)});
  y += put(name_, side, y + tokens::space::kHair, room, kNameHeight);
  y += put(company_, side, y + tokens::space::kHair, room);
  y = std::max(y, double(tokens::space::kSmall + staff::kPassage)) + staff::kGap;
  const std::size_t columns = width >= kOneRow ? buttons_.size() : buttons_.size() - 1;
  const double wide = (width + staff::kGap) / static_cast<double>(columns) - staff::kGap;
  const double rows = columns < buttons_.size() ? 2 : 1;
  const double foot = size.height() - staff::kSide - rows * (staff::kDeed + staff::kGap) + staff::kGap;
  for (std::size_t i = 0; i < buttons_.size(); ++i) {
    const bool is_below = i >= columns;
    place(buttons_[i].button, {is_below ? side : side + static_cast<double>(i) * (wide + staff::kGap),
                               is_below ? foot + staff::kDeed + staff::kGap : foot, is_below ? width : wide,
                               double(staff::kDeed)});
  }
  place(area_, {side, y, width + side - tokens::space::kTight, std::max(1.0, foot - staff::kGap - y)});
  body_->takeWidth(look().px(width));
  const bool scrolls = body_->height() > area_->height();
  area_->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
}

bool RequestPage::eventFilter(QObject* on, QEvent* event) {
  const auto* button = qobject_cast<StaffButton*>(on);
  const bool is_press =
      event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
  if (is_press && button && !button->reason().isEmpty()) emit refused(button->reason());
  return StaffPanel::eventFilter(on, event);
}

void RequestPage::paintEvent(QPaintEvent*) {
  paintCard();
}

}  // namespace usher::ui
