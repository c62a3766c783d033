// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/kiosk_deeds.h>

#include <QKeySequence>

#include <algorithm>
#include <cstdlib>
#include <utility>

#include <usher/ui/staff/staff_button.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/kiosk_words.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;
namespace page = domain::kiosk_page;

/// From this width on three of them stand in a row.
constexpr double kThreeInARow = 615;
/// What of the width is for the name of what has steps.
constexpr double kStepsName = 0.22;

/// In the order of their buttons.
enum ButtonNumber { Preflight, Print, Lists, Reload, Export, Save, Read, Bundle, Restart, Training };

int columnsFor(double width) {
  return width >= kThreeInARow ? 3 : 2;
}

/// Of which list counts for nothing: whether one may.
page::Deed anyList() {
  static const page::Deed deed = page::SwitchList{*domain::CheckInListId::parse(u"any")};
  return deed;
}

/// As it is on the button of that number, but for Preflight's, which leads to another page.
page::Deed deedOf(std::size_t number, bool training) {
  switch (number) {
    case Print:
      return page::TestPrint{};
    case Lists:
      return anyList();
    case Reload:
      return page::Reload{};
    case Export:
      return page::ExportCheckIns{};
    case Save:
      return page::SaveQueue{};
    case Read:
      return page::ReadStick{};
    case Bundle:
      return page::SupportBundle{};
    case Training:
      return training ? page::Deed(page::EndTraining{}) : page::Deed(page::Train{});
    default:
      return page::Restart{};
  }
}

}  // namespace

KioskDeeds::KioskDeeds(const Look& look, QWidget* parent) : StaffPanel(look, "kioskDeeds", parent) {
  const auto add = [&](const char* name, const char* shape, Qt::Key key) {
    auto* button = new StaffButton(look, name, this);
    button->setShape(QLatin1String(shape));
    connect(button, &QAbstractButton::clicked, this, [this, number = buttons_.size()] {
      if (number == Preflight) return emit preflightWanted();
      if (number == Lists) return emit listsWanted();
      emit deedWanted(deedOf(number, training_));
    });
    buttons_.push_back({button, key});
  };
  add("preflight", "check-circle", Qt::Key_F4);
  add("testPrint", "printer", Qt::Key_F2);
  add("switchList", "signpost", Qt::Key_F3);
  add("reload", "reload", Qt::Key_F5);
  add("exportCheckIns", "download", Qt::Key_F6);
  add("saveQueue", "upload", Qt::Key_F10);
  add("readStick", "stick", Qt::Key_F11);
  add("supportBundle", "clipboard", Qt::Key_F7);
  add("restart", "power", Qt::Key_F8);
  add("training", "training", Qt::Key_F9);
  volume_ = addSteps("volume", {0, 25, 50, 75, 100}, [](int percent) { return page::SetVolume{percent}; });
  brightness_ =
      addSteps("brightness", {25, 50, 75, 100}, [](int percent) { return page::SetBrightness{percent}; });
}

KioskDeeds::Steps KioskDeeds::addSteps(const char* name, std::vector<int> percents,
                                       const std::function<page::Deed(int)>& deed) {
  const TextStyle style{staff::kSmall, staff::kLeast, domain::FontWeight::Medium, 2};
  Steps steps{new TextLabel(look(), name, style, this), std::move(percents), {}};
  for (const int percent : steps.percents) {
    auto* button = new StaffButton(look(), (name + QByteArray::number(percent)).constData(), this);
    button->setKind(StaffButton::Kind::Choice);
    connect(button, &QAbstractButton::clicked, this,
            [this, deed, percent] { emit deedWanted(deed(percent)); });
    steps.buttons.push_back(button);
  }
  return steps;
}

void KioskDeeds::show(const page::State& state, bool touch) {
  setGround(colours().surface);
  training_ = state.kiosk && state.kiosk->training;
  for (const Button& one : buttons_) one.button->setKey(touch ? QString() : QKeySequence(one.key).toString());
  buttons_[Preflight].button->setWords(pageInWords(domain::StaffPage::Preflight));
  for (std::size_t i = Preflight + 1; i < buttons_.size(); ++i) {
    const page::Deed deed = deedOf(i, training_);
    const bool has_events = i == Lists && state.kiosk && !state.kiosk->other_events.empty();
    const QString name = has_events ? tr("Elsewhere") : deedInWords(deed);
    buttons_[i].button->setWords(
        page::isGrave(deed) ? tr("%1 …", "%1: a deed that is asked once more").arg(name) : name);
    buttons_[i].button->setReason(whyNot(deed, state));
  }
  showSteps(volume_, page::SetVolume{}, state.kiosk ? state.kiosk->volume : std::nullopt, state);
  showSteps(brightness_, page::SetBrightness{}, state.kiosk ? state.kiosk->brightness : std::nullopt, state);
}

void KioskDeeds::showSteps(Steps& steps, const page::Deed& deed, const std::optional<int>& now,
                           const page::State& state) {
  // A screen that can't be set has no steps; that nothing is heard is worth a word.
  const bool is_offered = now || std::holds_alternative<page::SetVolume>(deed);
  steps.label->setVisible(is_offered);
  steps.label->setWords(deedInWords(deed));
  steps.label->setTone({colours().quiet_ink, colours().surface});
  const QString reason = whyNot(deed, state);
  const int nearest = now ? *std::ranges::min_element(steps.percents, {},
                                                      [&](int percent) { return std::abs(percent - *now); })
                          : -1;
  for (std::size_t i = 0; i < steps.buttons.size(); ++i) {
    const int percent = steps.percents[i];
    StaffButton* const button = steps.buttons[i];
    button->setVisible(is_offered);
    const QString words = QString::number(percent);
    button->setWords(words);
    button->setAccessibleName(steps.label->text() + u' ' + words);
    button->setChosen(percent == nearest);
    button->setReason(reason);
  }
}

StaffButton* KioskDeeds::buttonOf(int key) const {
  for (const Button& one : buttons_) {
    if (one.key == key) return one.button;
  }
  return nullptr;
}

double KioskDeeds::heightFor(double width) const {
  const int columns = columnsFor(width);
  const int rows = (static_cast<int>(buttons_.size()) + columns - 1) / columns;
  const int steps = (volume_.label->isHidden() ? 0 : 1) + (brightness_.label->isHidden() ? 0 : 1);
  return rows * (staff::kDeed + staff::kGap) + steps * (staff::kControl + staff::kGap) - staff::kGap;
}

void KioskDeeds::arrange(const QSizeF& size) {
  double y = arrangeSteps(volume_, 0, size.width());
  y = arrangeSteps(brightness_, y, size.width());
  const int columns = columnsFor(size.width());
  const double wide = (size.width() + staff::kGap) / columns - staff::kGap;
  for (std::size_t i = 0; i < buttons_.size(); ++i) {
    const int column = static_cast<int>(i) % columns;
    const int row = static_cast<int>(i) / columns;
    place(buttons_[i].button, {column * (wide + staff::kGap), y + row * double(staff::kDeed + staff::kGap),
                               wide, double(staff::kDeed)});
  }
}

double KioskDeeds::arrangeSteps(Steps& steps, double y, double width) {
  if (steps.label->isHidden()) return y;
  const double name = width * kStepsName;
  const double high = steps.label->fit(name - staff::kGap, staff::kControl);
  place(steps.label, {0, y + (staff::kControl - high) / 2, name - staff::kGap, high});
  const auto count = static_cast<double>(steps.buttons.size());
  const double wide = (width - name + tokens::space::kTight) / count - tokens::space::kTight;
  for (std::size_t i = 0; i < steps.buttons.size(); ++i) {
    place(steps.buttons[i],
          {name + static_cast<double>(i) * (wide + tokens::space::kTight), y, wide, double(staff::kControl)});
  }
  return y + staff::kControl + staff::kGap;
}

}  // namespace usher::ui
