// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/deeds.h>

#include <QKeySequence>

#include <utility>

#include <usher/ui/staff/staff_button.h>
#include <usher/ui/words/staff_words.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;
namespace mode = domain::staff_mode;
using domain::StaffDeed;

/// From this width on three of them stand in a row.
constexpr double kThreeInARow = 615;

constexpr int kPlaces = 6;

int columnsFor(double width) {
  return width >= kThreeInARow ? 3 : 2;
}

}  // namespace

Deeds::Deeds(const Look& look, QWidget* parent) : StaffPanel(look, "deeds", parent) {
  const auto add = [&](int place, const char* name, const char* shape, StaffDeed deed, Qt::Key key,
                       std::variant<mode::Deed, mode::Form> asks) {
    auto* button = new StaffButton(look, name, this);
    button->setShape(QLatin1String(shape));
    connect(button, &QAbstractButton::clicked, this, [this, asks = std::move(asks)] {
      if (const auto* form = std::get_if<mode::Form>(&asks)) return emit formWanted(*form);
      if (is_again_ && std::get<mode::Deed>(asks) == mode::Deed(mode::PrintBadge{}))
        return emit formWanted(mode::Form::Reprint);
      emit deedWanted(std::get<mode::Deed>(asks));
    });
    buttons_.push_back({button, deed, key, place});
  };
  add(0, "letIn", "enter", StaffDeed::LetIn, Qt::Key_F2, mode::Deed(mode::LetIn{}));
  add(1, "letOut", "leave", StaffDeed::LetOut, Qt::Key_F3, mode::Deed(mode::LetOut{}));
  add(2, "printBadge", "printer", StaffDeed::Reprint, Qt::Key_F4, mode::Deed(mode::PrintBadge{}));
  add(3, "correctBadge", "pencil", StaffDeed::CorrectBadge, Qt::Key_F6, mode::Form::CorrectBadge);
  add(4, "undo", "undo", StaffDeed::Void, Qt::Key_F7, mode::Form::Void);
  add(5, "overrule", "hand", StaffDeed::Overrule, Qt::Key_F8, mode::Form::Overrule);
  add(0, "answerQuestions", "question", StaffDeed::AnswerQuestions, Qt::Key_F10, mode::Form::Answers);
}

void Deeds::show(const mode::State& state, const domain::CheckInListId* list, bool touch) {
  is_again_ = state.guest && domain::badgesOf(state.guest->history) > 0;
  const QStringList words{tr("Let in"),
                          tr("Let out"),
                          is_again_ ? tr("Print again …", "a badge") : tr("Print badge"),
                          tr("Correct badge …"),
                          tr("Undo …"),
                          tr("Overrule …"),
                          tr("Questions …", "to be answered")};
  const bool is_asked = state.guest && std::holds_alternative<domain::QuestionsOpen>(state.guest->verdict);
  for (std::size_t i = 0; i < buttons_.size(); ++i) {
    const auto& [button, deed, key, place] = buttons_[i];
    if (deed == StaffDeed::LetIn) button->setVisible(!is_asked);
    if (deed == StaffDeed::AnswerQuestions) button->setVisible(is_asked);
    button->setWords(words[static_cast<qsizetype>(i)]);
    button->setKey(touch ? QString() : QKeySequence(key).toString());
    if (!state.guest) continue;
    button->setReason(state.doing ? tr("One moment …") : whyNot(deed, state.member.role, *state.guest, list));
    button->setKind(place == 0 ? StaffButton::Kind::Main : StaffButton::Kind::Plain);
  }
}

StaffButton* Deeds::buttonOf(int key) const {
  for (const Button& one : buttons_) {
    if (one.key == key) return one.button;
  }
  return nullptr;
}

double Deeds::heightFor(double width) const {
  const int columns = columnsFor(width);
  const int rows = (kPlaces + columns - 1) / columns;
  return rows * (staff::kDeed + staff::kGap) - staff::kGap;
}

void Deeds::arrange(const QSizeF& size) {
  const int columns = columnsFor(size.width());
  const double wide = (size.width() + staff::kGap) / columns - staff::kGap;
  for (const Button& one : buttons_) {
    const int column = one.place % columns;
    const int row = one.place / columns;
    place(one.button, {column * (wide + staff::kGap), row * double(staff::kDeed + staff::kGap), wide,
                       double(staff::kDeed)});
  }
}

}  // namespace usher::ui
