// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/answers_form.h>

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

#include <usher/ui/staff/asked_question.h>
#include <usher/ui/staff/question_list.h>
#include <usher/ui/staff/staff_button.h>
#include <usher/ui/staff/staff_field.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/group_words.h>
#include <usher/ui/words/staff_words.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;
namespace mode = domain::staff_mode;

/// Lines that are longer are hard to read.
constexpr double kWidest = 860;
/// What goes without saying is said where there is that much room.
constexpr double kRoomy = 520;

}  // namespace

AnswersForm::AnswersForm(const Look& look, QWidget* parent) : StaffPanel(look, "answersForm", parent) {
  title_ = new TextLabel(look, "answersTitle",
                         {staff::kLeadIcon, staff::kHeading, domain::FontWeight::Bold, 2}, this);
  who_ =
      new TextLabel(look, "answersWho", {staff::kBody, staff::kSmall, domain::FontWeight::Medium, 1}, this);
  what_ = new TextLabel(look, "answersWhat", {staff::kSmall, staff::kLeast}, this);
  area_ = new QScrollArea(this);
  area_->setObjectName(QStringLiteral("answersArea"));
  area_->setFrameShape(QFrame::NoFrame);
  area_->setFocusPolicy(Qt::NoFocus);
  area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_ = new QuestionList(look, area_);
  area_->setWidget(list_);
  trouble_ =
      new TextLabel(look, "answersTrouble", {staff::kSmall, staff::kLeast, domain::FontWeight::Medium}, this);
  back_ = new StaffButton(look, "answersBack", this);
  send_ = new StaffButton(look, "answersSend", this);
  send_->setKind(StaffButton::Kind::Main);
  connect(send_, &QAbstractButton::clicked, this, &AnswersForm::send);
  connect(back_, &QAbstractButton::clicked, this, &AnswersForm::back);
  connect(list_, &QuestionList::changed, this, &AnswersForm::follow);
  connect(list_, &QuestionList::stepped, this, &AnswersForm::move);
  connect(list_, &QuestionList::paged, this, &AnswersForm::scroll);
  connect(qApp, &QApplication::focusChanged, this, &AnswersForm::showPresent);
}

void AnswersForm::show(const mode::State& state, const domain::EventFacts* facts, const Speaking& speaking,
                       bool touch) {
  setGround(colours().surface);
  touch_ = touch;
  doing_ = state.doing.has_value();
  const domain::Ticket& ticket = state.guest->ticket;
  if (shown_ != ticket.id) {
    field_ = nullptr;
    list_->forget();
    trouble_->setWords({});
    area_->verticalScrollBar()->setValue(0);
  }
  shown_ = ticket.id;
  title_->setWords(tr("Answer the questions"));
  who_->setWords(calledBy(ticket.attendee, ticket.id));
  what_->setWords(touch ? QString()
                        : tr("↑ and ↓ go from question to question, ← and → from answer to answer."));
  const auto* open = std::get_if<domain::QuestionsOpen>(&state.guest->verdict);
  domain::OpenQuestions questions;
  if (open && facts) questions = domain::openQuestionsOf(*open, *facts);
  list_->show(questions, speaking, doing_);
  orderTabs();
  if (state.told && state.told->deed == domain::StaffDeed::AnswerQuestions)
    trouble_->setWords(fieldTrouble(state.told->outcome, mode::Form::Answers));
  trouble_->setTone({colours().stop, colours().surface});
  title_->setTone({colours().ink, colours().surface});
  who_->setTone({colours().quiet_ink, colours().surface});
  what_->setTone({colours().quiet_ink, colours().surface});
  send_->setKey(touch ? QString() : tr("Enter", "the key"));
  back_->setKey(touch ? QString() : tr("Esc", "the key"));
  back_->setWords(tr("Back"));
  follow();
}

void AnswersForm::forget() {
  shown_.reset();
  field_ = nullptr;
  list_->forget();
  for (TextLabel* label : {who_, trouble_}) label->setWords({});
}

void AnswersForm::follow() {
  const bool leaves_open = list_->leavesOpen();
  // What is refused counts for nothing: there may be nothing to keep.
  const auto answerable = list_->answerable();
  const bool has_any = std::ranges::any_of(answerable, [](const auto* one) { return !one->staysOpen(); });
  send_->setWords(leaves_open ? tr("Keep the answers") : tr("Answer and let in"));
  send_->setReason(doing_    ? tr("One moment …")
                   : has_any ? QString()
                             : tr("There is no answer to keep: what is open stays open."));
  if (list_->lacking() == 0) trouble_->setWords({});
  rearrange();
  emit typing();
}

void AnswersForm::orderTabs() {
  std::vector<QWidget*> stops = list_->stops();
  stops.push_back(send_);
  stops.push_back(back_);
  if (std::exchange(ordered_, stops.size()) == stops.size()) return;
  // Tab passes over most options for now; Qt would leave those where they are.
  std::vector<Qt::FocusPolicy> policies;
  for (QWidget* one : stops) policies.push_back(one->focusPolicy());
  for (QWidget* one : stops) one->setFocusPolicy(Qt::TabFocus);
  for (std::size_t i = 1; i < stops.size(); ++i) QWidget::setTabOrder(stops[i - 1], stops[i]);
  for (std::size_t i = 0; i < stops.size(); ++i) stops[i]->setFocusPolicy(policies[i]);
}

StaffField* AnswersForm::field() const {
  return field_;
}

void AnswersForm::begin() {
  const auto all = list_->answerable();
  if (all.empty()) return back_->setFocus(Qt::TabFocusReason);
  all.front()->entry()->setFocus(Qt::TabFocusReason);
}

void AnswersForm::move(int by) {
  const auto all = list_->answerable();
  const auto now = std::ranges::find(all, list_->present());
  // Below the last one is what sends them.
  const auto count = static_cast<int>(all.size());
  const int from = now == all.end() ? count : static_cast<int>(now - all.begin());
  const int to = std::clamp(from + by, 0, count);
  QWidget* const next = to < count ? all[static_cast<std::size_t>(to)]->entry() : send_;
  next->setFocus(Qt::TabFocusReason);
}

void AnswersForm::scroll(int pages) {
  QScrollBar* const bar = area_->verticalScrollBar();
  bar->setValue(bar->value() + pages * bar->pageStep() * 3 / 4);
}

void AnswersForm::showPresent() {
  // While fingers are at the keyboard on the screen, they type where they were.
  const QWidget* const now = QApplication::focusWidget();
  if (now && isAncestorOf(now)) field_ = list_->field();
  QWidget* const one = list_->present();
  if (!one) return;
  // Of one that is higher than the page, at least where the focus is.
  area_->ensureWidgetVisible(one, 0, look().px(staff::kGap));
  area_->ensureWidgetVisible(QApplication::focusWidget(), 0, look().px(staff::kGap));
}

void AnswersForm::send() {
  if (!shown_ || !send_->isEnabled()) return;
  if (AskedQuestion* const first = list_->complain()) {
    trouble_->setWords(tr("%n question(s) still need an answer.", nullptr, list_->lacking()));
    rearrange();
    first->entry()->setFocus(Qt::TabFocusReason);
    return showPresent();
  }
  emit sent(mode::AnswerQuestions{list_->answers()});
}

void AnswersForm::arrange(const QSizeF& size) {
  dressScrolling(*area_, look(), touch_);
  QPalette own = area_->palette();
  own.setColor(QPalette::Window, QColor::fromRgb(colours().surface));
  area_->setPalette(own);
  const double side = staff::kSide;
  const double width = std::min(kWidest, size.width() - 2 * side);
  const bool is_roomy = size.height() >= kRoomy;
  double y = is_roomy ? side : staff::kGap;
  y += put(title_, side, y, width);
  y += put(who_, side, y, width);
  if (is_roomy) {
    y += put(what_, side, y, width);
  } else {
    what_->hide();
  }
  y += tokens::space::kSmall;
  const double foot = size.height() - side - staff::kDeed;
  const double back = (width - staff::kGap) * 0.4;
  place(back_, {side, foot, back, double(staff::kDeed)});
  place(send_, {side + back + staff::kGap, foot, width - back - staff::kGap, double(staff::kDeed)});
  const double trouble = trouble_->fit(width);
  put(trouble_, side, foot - staff::kGap - trouble, width);
  const double bottom = foot - staff::kGap - (trouble > 0 ? trouble + staff::kGap : 0);
  const int before = area_->height();
  place(area_, {side, y, size.width() - side - tokens::space::kHair, std::max(1.0, bottom - y)});
  list_->takeWidth(look().px(width));
  const bool scrolls = list_->height() > area_->height();
  area_->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
  // A keyboard that comes takes room; what one types into stays in sight.
  if (area_->height() != before) showPresent();
}

void AnswersForm::paintEvent(QPaintEvent*) {
  paintCard();
}

}  // namespace usher::ui
