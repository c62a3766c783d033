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

int columnsFor(double width) {
  return width >= kThreeInARow ? 3 : 2;
}

}  // namespace

Deeds::Deeds(const Look& look, QWidget* parent) : StaffPanel(look, "deeds", parent) {
  const auto add = [&](const char* name, const char* shape, StaffDeed deed, Qt::Key key,
                       std::variant<mode::Deed, mode::Form> asks) {
    auto* button = new StaffButton(look, name, this);
    button->setShape(QLatin1String(shape));
    connect(button, &QAbstractButton::clicked, this, [this, asks = std::move(asks)] {
      if (const auto* form = std::get_if<mode::Form>(&asks)) return emit formWanted(*form);
      emit deedWanted(std::get<mode::Deed>(asks));
    });
    buttons_.push_back({button, deed, key});
  };
  add("letIn", "enter", StaffDeed::LetIn, Qt::Key_F2, mode::Deed(mode::LetIn{}));
  add("letOut", "leave", StaffDeed::LetOut, Qt::Key_F3, mode::Deed(mode::LetOut{}));
  add("printBadge", "printer", StaffDeed::Reprint, Qt::Key_F4, mode::Deed(mode::PrintBadge{}));
  add("correctBadge", "pencil", StaffDeed::CorrectBadge, Qt::Key_F6, mode::Form::CorrectBadge);
  add("undo", "undo", StaffDeed::Void, Qt::Key_F7, mode::Form::Void);
  add("overrule", "hand", StaffDeed::Overrule, Qt::Key_F8, mode::Form::Overrule);
}

void Deeds::show(const mode::State& state, const domain::CheckInListId* list, bool touch) {
  const QStringList words{tr("Let in"),          tr("Let out"), tr("Print badge"),
                          tr("Correct badge …"), tr("Undo …"),  tr("Overrule …")};
  for (std::size_t i = 0; i < buttons_.size(); ++i) {
    const auto& [button, deed, key] = buttons_[i];
    button->setWords(words[static_cast<qsizetype>(i)]);
    button->setKey(touch ? QString() : QKeySequence(key).toString());
    if (!state.guest) continue;
    button->setReason(state.doing ? tr("One moment …") : whyNot(deed, state.member.role, *state.guest, list));
    button->setKind(deed == StaffDeed::LetIn ? StaffButton::Kind::Main : StaffButton::Kind::Plain);
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
  const int rows = (static_cast<int>(buttons_.size()) + columns - 1) / columns;
  return rows * (staff::kDeed + staff::kGap) - staff::kGap;
}

void Deeds::arrange(const QSizeF& size) {
  const int columns = columnsFor(size.width());
  const double wide = (size.width() + staff::kGap) / columns - staff::kGap;
  for (std::size_t i = 0; i < buttons_.size(); ++i) {
    const int column = static_cast<int>(i) % columns;
    const int row = static_cast<int>(i) / columns;
    place(buttons_[i].button, {column * (wide + staff::kGap), row * double(staff::kDeed + staff::kGap), wide,
                               double(staff::kDeed)});
  }
}

}  // namespace usher::ui
