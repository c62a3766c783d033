// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/question_list.h>

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>
#include <iterator>

#include <usher/ui/staff/asked_question.h>
#include <usher/ui/staff/staff_field.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/question_words.h>

namespace usher::ui {

namespace staff = tokens::staff;

QuestionList::QuestionList(const Look& look, QWidget* parent) : StaffPanel(look, "questionList", parent) {
  elsewhere_words_ = new TextLabel(look, "askedElsewhere", {staff::kSmall, staff::kLeast}, this);
}

void QuestionList::show(const domain::OpenQuestions& open, const Speaking& speaking, bool held) {
  setGround(colours().surface);
  shown_ = open.askable.size();
  elsewhere_ = open.elsewhere;
  while (all_.size() < shown_) {
    auto* one = new AskedQuestion(look(), all_.size(), this);
    connect(one, &AskedQuestion::changed, this, &QuestionList::changed);
    all_.push_back(one);
  }
  for (std::size_t i = 0; i < all_.size(); ++i) {
    all_[i]->setVisible(i < shown_);
    if (i < shown_) {
      all_[i]->show(open.askable[i], speaking, held);
    } else {
      all_[i]->forget();
    }
  }
  elsewhere_words_->setWords(elsewhere_ > 0 ? openInWords({.elsewhere = elsewhere_}) : QString());
  elsewhere_words_->setTone({colours().quiet_ink, colours().surface});
}

void QuestionList::forget() {
  for (AskedQuestion* one : all_) one->forget();
  shown_ = 0;
}

std::vector<domain::Answer> QuestionList::answers() const {
  std::vector<domain::Answer> given;
  for (std::size_t i = 0; i < shown_; ++i) {
    if (auto answer = all_[i]->answer()) given.push_back(*std::move(answer));
  }
  return given;
}

bool QuestionList::leavesOpen() const {
  return elsewhere_ > 0 || std::any_of(all_.begin(), all_.begin() + std::ptrdiff_t(shown_),
                                       [](const AskedQuestion* one) { return one->staysOpen(); });
}

int QuestionList::lacking() const {
  return static_cast<int>(std::count_if(all_.begin(), all_.begin() + std::ptrdiff_t(shown_),
                                        [](const AskedQuestion* one) { return one->isLacking(); }));
}

AskedQuestion* QuestionList::complain() {
  AskedQuestion* first = nullptr;
  for (std::size_t i = 0; i < shown_; ++i) {
    all_[i]->complain();
    if (!first && all_[i]->isLacking()) first = all_[i];
  }
  return first;
}

std::vector<AskedQuestion*> QuestionList::answerable() const {
  std::vector<AskedQuestion*> found;
  std::copy_if(all_.begin(), all_.begin() + std::ptrdiff_t(shown_), std::back_inserter(found),
               [](const AskedQuestion* one) { return one->entry() != nullptr; });
  return found;
}

AskedQuestion* QuestionList::present() const {
  const QWidget* const now = QApplication::focusWidget();
  const auto found =
      std::ranges::find_if(all_, [now](const AskedQuestion* one) { return now && one->isAncestorOf(now); });
  return found == all_.end() ? nullptr : *found;
}

StaffField* QuestionList::field() const {
  const AskedQuestion* const one = present();
  return one ? one->field() : nullptr;
}

std::vector<QWidget*> QuestionList::stops() const {
  std::vector<QWidget*> stops;
  for (const AskedQuestion* one : all_) std::ranges::copy(one->stops(), std::back_inserter(stops));
  return stops;
}

void QuestionList::takeWidth(int width) {
  const double height = layOut(width / look().unit, false);
  resize(width, qRound(height * look().unit));
  layOut(width / look().unit, true);
}

void QuestionList::arrange(const QSizeF&) {}

void QuestionList::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Up:
      return emit stepped(-1);
    case Qt::Key_Down:
      return emit stepped(1);
    case Qt::Key_PageUp:
      return emit paged(-1);
    case Qt::Key_PageDown:
      return emit paged(1);
    default:
      return StaffPanel::keyPressEvent(event);
  }
}

double QuestionList::layOut(double width, bool places) {
  double y = 0;
  for (std::size_t i = 0; i < shown_; ++i) {
    const double high = all_[i]->heightFor(width);
    if (places) {
      // Rounded edges of what is in it stay in it.
      place(all_[i], {0, y, width, high + tokens::space::kTight});
      all_[i]->rearrange();
    }
    y += high + staff::kSide;
  }
  const double words = places ? put(elsewhere_words_, 0, y, width) : elsewhere_words_->fit(width);
  return words > 0 ? y + words + staff::kGap : std::max(0.0, y - staff::kGap);
}

}  // namespace usher::ui
