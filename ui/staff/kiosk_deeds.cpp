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

/// In the order of their buttons; from Reload on those that are wanted rarely, as many as the others.
enum ButtonNumber {
  Preflight,
  Print,
  Lists,
  Restart,
  Training,
  More,
  Reload,
  Export,
  Save,
  Read,
  Bundle,
  Back,
};
constexpr int kShown = Reload;

double wideFor(double width, int columns) {
  return (width + staff::kGap) / columns - staff::kGap;
}

/// Of which list counts for nothing: whether one may.
page::Deed anyList() {
  static const page::Deed deed = page::SwitchList{*domain::CheckInListId::parse(u"any")};
  return deed;
}

/// As it is on the button of that number, but for those that lead to other pages or buttons.
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
      if (number == More || number == Back) return showRare(number == More);
      emit deedWanted(deedOf(number, training_));
    });
    buttons_.push_back({button, key});
  };
  add("preflight", "check-circle", Qt::Key_F4);
  add("testPrint", "printer", Qt::Key_F2);
  add("switchList", "signpost", Qt::Key_F3);
  add("restart", "power", Qt::Key_F8);
  add("training", "training", Qt::Key_F9);
  add("moreDeeds", "wrench", Qt::Key_F1);
  add("reload", "reload", Qt::Key_F5);
  add("exportCheckIns", "download", Qt::Key_F6);
  add("saveQueue", "upload", Qt::Key_F10);
  add("readStick", "stick", Qt::Key_F11);
  add("supportBundle", "clipboard", Qt::Key_F7);
  add("fewerDeeds", "arrow-left", Qt::Key_F1);
  showRare(false);
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
  touch_ = touch;
  training_ = state.kiosk && state.kiosk->training;
  for (const Button& one : buttons_) one.button->setKey(touch ? QString() : QKeySequence(one.key).toString());
  buttons_[Preflight].button->setWords(pageInWords(domain::StaffPage::Preflight));
  buttons_[More].button->setWords(tr("More …", "deeds"));
  buttons_[Back].button->setWords(tr("Back"));
  for (std::size_t i = Preflight + 1; i < buttons_.size(); ++i) {
    if (i == More || i == Back) continue;
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
  const auto at = [&](bool shown) {
    return std::ranges::find_if(buttons_, [&](const Button& one) {
      return one.key == key && isShown(static_cast<std::size_t>(&one - buttons_.data())) == shown;
    });
  };
  // One of the rare ones need not be looked for first.
  auto found = at(true);
  if (found == buttons_.end()) found = at(false);
  return found == buttons_.end() ? nullptr : found->button;
}

bool KioskDeeds::isShown(std::size_t number) const {
  return (number >= Reload) == rare_;
}

void KioskDeeds::showRare(bool rare) {
  rare_ = rare;
  const bool had_focus = isAncestorOf(focusWidget());
  for (std::size_t i = 0; i < buttons_.size(); ++i) buttons_[i].button->setVisible(isShown(i));
  // Qt would give it to some other button.
  if (had_focus) buttons_[rare ? Back : More].button->setFocus();
}

int KioskDeeds::columnsFor(double width) const {
  if (width < kThreeInARow) return 2;
  // Who works by keys reads them there.
  const double wide = wideFor(width, 3);
  const bool has_room = touch_ || std::ranges::all_of(buttons_, [wide](const Button& one) {
                          return one.button->showsKeyIn(wide);
                        });
  return has_room ? 3 : 2;
}

double KioskDeeds::heightFor(double width) const {
  const int columns = columnsFor(width);
  const int rows = (kShown + columns - 1) / columns;
  const int steps = (volume_.label->isHidden() ? 0 : 1) + (brightness_.label->isHidden() ? 0 : 1);
  return rows * (staff::kDeed + staff::kGap) + steps * (staff::kControl + staff::kGap) - staff::kGap;
}

void KioskDeeds::arrange(const QSizeF& size) {
  double y = arrangeSteps(volume_, 0, size.width());
  y = arrangeSteps(brightness_, y, size.width());
  const int columns = columnsFor(size.width());
  const double wide = wideFor(size.width(), columns);
  for (std::size_t i = 0; i < buttons_.size(); ++i) {
    const int place_of = static_cast<int>(i) % kShown;
    const int column = place_of % columns;
    const int row = place_of / columns;
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
