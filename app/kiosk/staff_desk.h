// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

#include <usher/domain/staff/entry.h>
#include <usher/domain/staff/kiosk_page.h>
#include <usher/domain/staff/preflight.h>
#include <usher/domain/staff/requests_page.h>
#include <usher/domain/staff/staff_mode.h>

namespace usher::kiosk {

/// Holds who is in staff mode, if anybody, and what is on their screen, and lets events change it. GUI
/// thread.
class StaffDesk : public QObject {
  Q_OBJECT
 public:
  explicit StaffDesk(domain::entry::Settings settings = {}, QObject* parent = nullptr);

  const domain::entry::State& entry() const { return entry_; }
  /// nullptr: staff mode is open to nobody.
  const domain::staff_mode::State* mode() const { return mode_ ? &*mode_ : nullptr; }
  const domain::requests_page::State* requestsPage() const { return requests_ ? &*requests_ : nullptr; }
  const domain::kiosk_page::State* kioskPage() const { return kiosk_page_ ? &*kiosk_page_ : nullptr; }
  const domain::preflight::State* preflight() const { return preflight_ ? &*preflight_ : nullptr; }

  /// Of who gets in.
  void post(const domain::entry::Event& event);
  /// Of what is done there; nothing happens where nobody is in.
  void take(const domain::staff_mode::Event& event);
  void takeRequests(const domain::requests_page::Event& event);
  void takeKiosk(const domain::kiosk_page::Event& event);
  void takePreflight(const domain::preflight::Event& event);
  /// All who may come in by now.
  void setStaff(const std::vector<domain::StaffMember>& staff);

 signals:
  void pinWanted(const usher::domain::entry::LookAtPin& wanted);
  void searchWanted(const usher::domain::staff_mode::Search& wanted);
  void readWanted(const usher::domain::staff_mode::Read& wanted);
  void deedWanted(const usher::domain::StaffMember& member, const usher::domain::staff_mode::Do& wanted);
  void registrationWanted(const usher::domain::StaffMember& member,
                          const usher::domain::staff_mode::Register& wanted);
  void togetherWanted(const usher::domain::StaffMember& member,
                      const usher::domain::staff_mode::LetInTogether& wanted);
  /// Somebody came in or left, or may be asked for their PIN.
  void entryChanged();
  void modeChanged(const usher::domain::staff_mode::State& mode);
  void requestsReadWanted(const usher::domain::requests_page::Read& wanted);
  void requestStepWanted(const usher::domain::StaffMember& member,
                         const usher::domain::requests_page::Do& wanted);
  void requestsChanged(const usher::domain::requests_page::State& page);
  void kioskDeedWanted(const usher::domain::StaffMember& member, const usher::domain::kiosk_page::Do& wanted);
  void kioskPageChanged(const usher::domain::kiosk_page::State& page);
  void ticketTrialWanted(const usher::domain::preflight::TryTickets& wanted);
  void badgeTrialWanted(const usher::domain::preflight::TryBadge& wanted);
  void printerWanted(const usher::domain::preflight::AskPrinter& wanted);
  void kioskReadWanted();
  void preflightChanged(const usher::domain::preflight::State& page);

 private:
  void run(const domain::entry::Effect& effect);
  void run(const domain::staff_mode::Effect& effect);
  void turn();

  domain::entry::Settings settings_;
  domain::entry::State entry_;
  std::optional<domain::staff_mode::State> mode_;
  /// As long as `mode_`, all of them.
  std::optional<domain::requests_page::State> requests_;
  std::optional<domain::kiosk_page::State> kiosk_page_;
  std::optional<domain::preflight::State> preflight_;
  QTimer timer_;
  std::uint64_t timer_visit_ = 0;
};

}  // namespace usher::kiosk
