// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeyCombination>
#include <QSize>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <expected>
#include <memory>
#include <optional>
#include <vector>

#include <usher/domain/evaluate.h>
#include <usher/lan/udp_transport.h>
#include <usher/scan/burst_detector.h>
#include <usher/scan/camera_tuning.h>
#include <usher/scan/scanned_text.h>
#include <usher/scan/serial_port_choice.h>
#include <usher/templates/template.h>

#include <usher/kiosk/printer_choice.h>

namespace usher::kiosk {

/// Where a light listens: docs/operating.md has what is said to it.
struct LightPort {
  /// A device's whole path, as /dev/ttyUSB0.
  QString device;
  int baud = 9600;
  bool operator==(const LightPort&) const = default;
};

/// In the place of a template's name.
inline constexpr QLatin1String kEventsTemplate("event");

/// What an operator can set; docs/operating.md has the table.
struct KioskSettings {
  /// Databases, keys and pairing of this kiosk.
  QString data_folder;
  /// The check-in list of this door; nullopt: the event's first.
  std::optional<domain::CheckInListId> list;
  /// Whose sessions' doors it is, one after the other, where `list` says nothing; "": no room's.
  QString room;
  domain::Direction direction = domain::Direction::Entry;
  /// Whoever is inside goes out here, everybody else comes in.
  bool both_ways = false;
  /// What Attract speaks for a new guest.
  QString language = QStringLiteral("en");
  /// Guests may ask for what the event's catalogue has.
  bool requests = true;
  /// What guests may choose from, besides `language`; empty: all that the program speaks.
  QStringList languages;
  bool always_ask = false;

  /// As scan::makeFrameSources takes it.
  QString camera = QStringLiteral("auto");
  scan::TuningSettings camera_tuning;

  /// Where hand scanners are besides those that type.
  std::vector<scan::SerialPortChoice> scanner_ports;
  scan::WedgeLayout scanner_layout = scan::WedgeLayout::System;
  scan::ScannerFormat scanner_format;

  /// Kiosks of the venue tell each other what they redeemed.
  bool lan_on = true;
  lan::UdpSettings lan;

  PrinterChoice badge_printer;
  PrinterChoice agenda_printer;
  /// Where papers go when the printer for them can't print.
  PrinterChoice badge_fallback{PrinterChoice::Nothing, {}};
  PrinterChoice agenda_fallback{PrinterChoice::Nothing, {}};
  /// mm
  QSizeF badge_size{100, 72};
  QSizeF agenda_size{148, 210};
  /// A template's file, or the name of one that comes with Usher; kEventsTemplate: the event's own, where it
  /// has one; empty: the design of badge_size and agenda_size.
  QString badge_template{kEventsTemplate};
  QString agenda_template{kEventsTemplate};
  /// What was read of them, adoptDesigns() and EventDesigns; nullptr: that design.
  std::shared_ptr<const templates::Template> badge_design;
  std::shared_ptr<const templates::Template> agenda_design;
  bool print_agenda_always = false;

  bool sound = true;
  /// 0 silent, 100 as loud as the machine is set to.
  int volume = 70;

  /// Guests may have the screen read aloud, where there is a speech server.
  bool speech = true;
  /// Qt::Key; 0: none.
  int speech_key = 0;
  int speech_off_key = 0;
  /// -100 to 100.
  int speech_rate = 0;
  /// 0 to 100.
  int speech_volume = 100;
  /// nullopt: there is no light.
  std::optional<LightPort> light;

  /// Empty: the whole screen.
  QSize window;
  bool reduced_motion = false;
  /// For every guest, without a tap.
  bool high_contrast = false;
  bool large_text = false;
  bool low_reach = false;
  bool hide_cursor = false;

  /// The whole program is for staff: there is no guests' screen. Of the command line.
  bool desk = false;
  /// On made-up guests, apart from backend and data of this kiosk. Of the command line.
  bool training = false;
  /// Asks for staff mode, as the four corners of the screen do; nullopt: no key does.
  std::optional<QKeyCombination> staff_key{Qt::CTRL | Qt::ALT | Qt::Key_S};

  /// Where what staff export goes; empty: the drive that is plugged in.
  QString export_folder;

  /// What holds the GUI thread longer than a frame is logged.
  bool watch_gui = false;
};

/// Reads an INI file; `file` empty: the defaults. The error is one line that names file, key and remedy.
std::expected<KioskSettings, QString> readSettings(const QString& file);

/// Sets one "section/key" as the file would, e.g. "camera/source" = "none".
std::expected<void, QString> applySetting(KioskSettings& settings, const QString& key, const QString& value);

}  // namespace usher::kiosk
