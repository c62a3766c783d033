// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThread>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

#include <usher/domain/event.h>
#include <usher/scan/hand_scanners.h>
#include <usher/scan/scanner.h>
#include <usher/ui/first_use.h>
#include <usher/ui/kiosk_window.h>
#include <usher/ui/shell.h>
#include <usher/ui/staff/pin_page.h>
#include <usher/ui/staff/staff_window.h>

#include <usher/kiosk/backlight.h>
#include <usher/kiosk/camera_restart.h>
#include <usher/kiosk/corrected_clock.h>
#include <usher/kiosk/data_room.h>
#include <usher/kiosk/event_designs.h>
#include <usher/kiosk/first_live.h>
#include <usher/kiosk/guest_time.h>
#include <usher/kiosk/journey.h>
#include <usher/kiosk/light_room.h>
#include <usher/kiosk/look_up_room.h>
#include <usher/kiosk/printing/print_room.h>
#include <usher/kiosk/settings.h>
#include <usher/kiosk/sound_room.h>
#include <usher/kiosk/speech_room.h>
#include <usher/kiosk/staff_desk.h>
#include <usher/kiosk/system_clock.h>
#include <usher/kiosk/system_random.h>

namespace usher::kiosk {

/// The composition root: makes the parts, each on its thread, and carries events and effects between them.
/// GUI thread.
class Kiosk : public QObject {
  Q_OBJECT
 public:
  Kiosk(const KioskSettings& settings, std::vector<std::unique_ptr<scan::FrameSource>> cameras);
  /// Stops every thread in order; what was accepted is on the disk.
  ~Kiosk() override;

  void start();

 private:
  void connectGuest();
  void connectScanner();
  void connectHandScanners();
  void connectData();
  void connectPrinting();
  void connectDesigns();
  void connectSound();
  void connectSpeech();
  void connectLight();
  void connectTimes();
  void connectCameraRestart();
  void connectStaff();
  void connectTraining();
  void connectOwnState();
  void connectPreflight();
  void showStaff();
  void showStaffPage(domain::StaffPage page);
  /// Changes what is known of how the kiosk is, and tells it to staff, if any.
  template <class Change>
  void noteState(Change change);
  void tellState();
  /// Looks at it as long as somebody may.
  void watchState();
  void lookAtState();
  void useVolume(int percent);
  void doForKiosk(const domain::StaffMember& member, const domain::kiosk_page::Do& wanted);
  /// Of the deed that is on its way.
  void endDeed(const domain::kiosk_page::Outcome& outcome);
  /// A badge for each of them.
  void printForStaff(const std::vector<domain::Guest>& guests, const QString& reason = {});
  /// Whether it was theirs: nobody else has to look at it.
  bool takeStaffCode(const QByteArray& utf8, domain::preflight::Eye by);
  void takeCode(const QByteArray& utf8, domain::preflight::Eye by);
  void print(const domain::effect::Print& wanted);
  void printOrdered(const domain::effect::Print& ordered);
  /// What was owed when the kiosk began.
  void resume(const domain::OpenOrder& open, const domain::Guest& guest);
  void showWindow();
  /// The event's templates that have come: between two guests, so that what comes out is what was shown.
  void adoptEventDesigns();

  KioskSettings settings_;
  SystemClock machine_clock_;
  CorrectedClock clock_{machine_clock_};
  SystemRandom random_;
  std::optional<domain::EventFacts> facts_;

  /// Not adopted yet.
  std::map<domain::Paper, EventDesigns::Design> designs_to_come_;

  Journey journey_;
  StaffDesk desk_;
  /// Those that staff had printed last, each by the visit that it is told of by.
  std::map<std::uint64_t, domain::TicketId> staff_badges_;
  std::uint64_t staff_papers_ = 0;
  domain::StaffPage staff_page_ = domain::StaffPage::Guests;
  domain::KioskState state_;
  QTimer look_again_;
  /// Many kiosks at once do more than anybody reads.
  QTimer lan_news_;
  std::uint64_t kiosk_deed_ = 0;
  Backlight backlight_;
  ui::Shell shell_;
  ui::KioskWindow window_;
  ui::PinPage pin_page_;
  ui::StaffWindow staff_window_;
  scan::Scanner scanner_;
  scan::HandScanners hands_;
  CameraRestart camera_restart_;
  /// Runs while one is wanted.
  QTimer restart_look_;
  FirstLive first_live_{&shell_};
  ui::FirstUse first_use_;
  GuestTime guest_time_;

  QThread data_thread_;
  QThread print_thread_;
  QThread sound_thread_;
  QThread speech_thread_;
  QThread light_thread_;
  QThread look_up_thread_;
  std::unique_ptr<LookUpRoom> look_up_;
  std::unique_ptr<DataRoom> data_;
  std::unique_ptr<PrintRoom> printing_;
  std::unique_ptr<EventDesigns> event_designs_;
  /// None where the kiosk is to be silent.
  std::unique_ptr<SoundRoom> sound_;
  /// None where nothing is to be read aloud.
  std::unique_ptr<SpeechRoom> speech_;
  /// None where there is no light.
  std::unique_ptr<LightRoom> light_;
};

}  // namespace usher::kiosk
