// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/staff_desk.h>

#include <algorithm>
#include <utility>

#include <usher/domain/overloaded.h>

#include <usher/kiosk/json_log.h>

namespace usher::kiosk {

namespace entry = domain::entry;
namespace mode = domain::staff_mode;
namespace page = domain::kiosk_page;
namespace preflight = domain::preflight;
namespace requests = domain::requests_page;

StaffDesk::StaffDesk(entry::Settings settings, QObject* parent) : QObject(parent), settings_(settings) {
  timer_.setSingleShot(true);
  connect(&timer_, &QTimer::timeout, this, [this] { post(entry::TimedOut{timer_visit_}); });
}

void StaffDesk::post(const entry::Event& event) {
  entry::Step step = entry::advance(entry_, event, settings_);
  const bool turned = step.state != entry_;
  entry_ = std::move(step.state);
  if (turned) turn();
  for (const entry::Effect& effect : step.effects) run(effect);
}

void StaffDesk::turn() {
  const auto* open = std::get_if<entry::Open>(&entry_.at);
  if (!open) {
    if (mode_) logInfo(QStringLiteral("staff left"), {{QStringLiteral("staff"), mode_->member.id.text()}});
    mode_.reset();
    requests_.reset();
    kiosk_page_.reset();
    preflight_.reset();
  } else if (!mode_ || mode_->member.id != open->member.id) {
    logInfo(QStringLiteral("staff came in"), {{QStringLiteral("staff"), open->member.id.text()}});
    mode_ = mode::State{.member = open->member};
    requests_ = requests::State{.member = open->member};
    kiosk_page_ = page::State{.member = open->member};
    preflight_ = preflight::fresh();
  } else {
    mode_->member = requests_->member = kiosk_page_->member = open->member;
  }
  emit entryChanged();
  if (!mode_) return;
  emit modeChanged(*mode_);
  emit requestsChanged(*requests_);
  emit kioskPageChanged(*kiosk_page_);
  emit preflightChanged(*preflight_);
}

void StaffDesk::take(const mode::Event& event) {
  if (!mode_) return;
  mode::Step step = mode::advance(*mode_, event);
  const bool changed = step.state != *mode_;
  mode_ = std::move(step.state);
  if (changed) emit modeChanged(*mode_);
  for (const mode::Effect& effect : step.effects) run(effect);
}

void StaffDesk::takeRequests(const requests::Event& event) {
  if (!requests_) return;
  requests::Step step = requests::advance(*requests_, event);
  const bool changed = step.state != *requests_;
  requests_ = std::move(step.state);
  if (changed) emit requestsChanged(*requests_);
  for (const requests::Effect& effect : step.effects) {
    std::visit(domain::Overloaded{
                   [this](const requests::Read& wanted) { emit requestsReadWanted(wanted); },
                   [this](const requests::Do& wanted) { emit requestStepWanted(requests_->member, wanted); },
               },
               effect);
  }
}

void StaffDesk::takeKiosk(const page::Event& event) {
  if (!kiosk_page_) return;
  page::Step step = page::advance(*kiosk_page_, event);
  const bool changed = step.state != *kiosk_page_;
  kiosk_page_ = std::move(step.state);
  if (changed) emit kioskPageChanged(*kiosk_page_);
  for (const page::Do& wanted : step.effects) emit kioskDeedWanted(kiosk_page_->member, wanted);
}

void StaffDesk::takePreflight(const preflight::Event& event) {
  if (!preflight_) return;
  preflight::Step step = preflight::advance(*preflight_, event);
  const bool changed = step.state != *preflight_;
  preflight_ = std::move(step.state);
  if (changed) emit preflightChanged(*preflight_);
  for (const preflight::Effect& effect : step.effects) {
    std::visit(domain::Overloaded{
                   [this](const preflight::TryTickets& wanted) { emit ticketTrialWanted(wanted); },
                   [this](const preflight::TryBadge& wanted) { emit badgeTrialWanted(wanted); },
                   [this](const preflight::AskPrinter& wanted) { emit printerWanted(wanted); },
                   [this](const preflight::ReadKiosk&) { emit kioskReadWanted(); },
               },
               effect);
  }
}

void StaffDesk::setStaff(const std::vector<domain::StaffMember>& staff) {
  if (!mode_) return;
  const domain::StaffMemberId id = mode_->member.id;
  const auto now = std::ranges::find(staff, id, &domain::StaffMember::id);
  post(entry::MemberChanged{id, now == staff.end() ? std::nullopt : std::optional(*now)});
}

void StaffDesk::run(const entry::Effect& effect) {
  std::visit(domain::Overloaded{
                 [this](const entry::LookAtPin& wanted) { emit pinWanted(wanted); },
                 [this](const entry::StartTimer& timer) {
                   timer_visit_ = timer.visit;
                   timer_.start(timer.after);
                 },
             },
             effect);
}

void StaffDesk::run(const mode::Effect& effect) {
  std::visit(domain::Overloaded{
                 [this](const mode::Search& wanted) { emit searchWanted(wanted); },
                 [this](const mode::Read& wanted) { emit readWanted(wanted); },
                 [this](const mode::Do& wanted) { emit deedWanted(mode_->member, wanted); },
                 [this](const mode::Register& wanted) { emit registrationWanted(mode_->member, wanted); },
                 [this](const mode::LetInTogether& wanted) { emit togetherWanted(mode_->member, wanted); },
             },
             effect);
}

}  // namespace usher::kiosk
