// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/words/kiosk_readings.h>

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>

#include <usher/ui/words/load_progress_words.h>
#include <usher/ui/words/printer_words.h>

namespace usher::ui {

namespace {

using domain::CameraState;
using domain::Concern;
using domain::KioskState;
using domain::Level;
using domain::PrinterState;
using domain::ScannerState;
using namespace std::chrono_literals;

/// How it is, and what to do.
using Said = std::pair<QString, QString>;

/// Of other kiosks that need a hand; a card has no room for more.
constexpr qsizetype kMostNamed = 3;

class KioskReadings {
  Q_DECLARE_TR_FUNCTIONS(KioskReadings)

 public:
  static QString duration(std::chrono::seconds duration) {
    if (duration < 1min) return tr("%1 s", "seconds").arg(duration.count());
    if (duration < 1h) return tr("%1 min").arg(duration / 1min);
    if (duration < 48h) return tr("%1 h", "hours").arg(duration / 1h);
    return tr("%n days", nullptr, static_cast<int>(duration / 24h));
  }

  static QString size(std::uint64_t bytes) {
    constexpr std::uint64_t kMega = 1'000'000;
    if (bytes >= 1'000 * kMega) return tr("%1 GB").arg(bytes / (1'000 * kMega));
    return tr("%1 MB").arg(bytes / kMega);
  }

  static QString concern(Concern concern) {
    switch (concern) {
      case Concern::Camera:
        return tr("Camera");
      case Concern::Scanner:
        return tr("Hand scanner");
      case Concern::Badges:
        return tr("Badge printer");
      case Concern::Agendas:
        return tr("Agenda printer");
      case Concern::Network:
        return tr("Network");
      case Concern::Queue:
        return tr("Waiting to be sent");
      case Concern::Data:
        return tr("Guest list");
      case Concern::Clock:
        return tr("Clock");
      case Concern::Disk:
        return tr("Disk");
      case Concern::Nearby:
        return tr("Local network");
      case Concern::Neighbours:
        return tr("Other kiosks");
      case Concern::Incidents:
        return tr("To settle");
    }
    return {};
  }

  static Said said(Concern concern, Level level, const KioskState& kiosk, const Speaking& speaking) {
    if (kiosk.training && domain::isOfTheBackend(concern)) return {tr("Not in a training"), {}};
    switch (concern) {
      case Concern::Camera:
        return camera(kiosk, speaking);
      case Concern::Scanner:
        return scanner(kiosk, level, speaking);
      case Concern::Badges:
        return kiosk.badges ? badges(kiosk, speaking) : Said{tr("No badges are printed here"), {}};
      case Concern::Agendas:
        return kiosk.agendas ? ofPrinter(*kiosk.agendas, domain::Paper::Agenda, speaking)
                             : Said{tr("No agendas are printed here"), {}};
      case Concern::Network:
        return network(kiosk, speaking);
      case Concern::Queue:
        return queue(kiosk, level, speaking);
      case Concern::Data:
        return data(kiosk, level, speaking);
      case Concern::Clock:
        return clock(kiosk, level);
      case Concern::Disk:
        return disk(kiosk, level, speaking);
      case Concern::Nearby:
        return nearby(kiosk.nearby, speaking);
      case Concern::Neighbours:
        return neighbours(kiosk, speaking);
      case Concern::Incidents:
        if (kiosk.to_settle == 0) return {tr("Nothing", "to settle"), {}};
        return {tr("%n incidents", "one or more", static_cast<int>(kiosk.to_settle)), tr("See below.")};
    }
    return {};
  }

  static StaffNotice summary(const std::vector<domain::Reading>& readings) {
    const Level level = domain::levelOf(readings);
    StaffNotice notice{toneOf(level), shapeOf(level), tr("This kiosk is well.")};
    if (level == Level::Care) notice.title = tr("Guests are served. Please see to this today:");
    if (level == Level::Stop) notice.title = tr("Guests are not served well. Please see to this now:");
    QStringList wrong;
    for (const domain::Reading& reading : readings) {
      if (reading.level == level && level > Level::Good) wrong << concern(reading.concern);
    }
    notice.more = wrong.join(QStringLiteral(" · "));
    return notice;
  }

  static Chip networkChip(const KioskState& kiosk) {
    if (kiosk.online) return {QStringLiteral("check"), tr("Online"), StaffTone::Good};
    return {QStringLiteral("cancelled"), tr("Offline"), StaffTone::Care};
  }
  static Chip queueChip(const KioskState& kiosk, Level level, const Speaking& speaking) {
    QString words = tr("%n waiting", "to be sent to the backend", static_cast<int>(kiosk.waiting));
    if (kiosk.oldest && level > Level::Good)
      words = tr("%1 · %2", "%1: 3 waiting, %2: 12 min").arg(words, duration(since(*kiosk.oldest, speaking)));
    return {QStringLiteral("wait"), words, level > Level::Good ? StaffTone::Care : StaffTone::Plain};
  }
  static Chip dataChip(const KioskState& kiosk) {
    const QString words = kiosk.data_age
                              ? tr("Data: %1", "%1: how old they are").arg(duration(*kiosk.data_age))
                              : tr("Data not compared");
    return {QStringLiteral("clock"), words, StaffTone::Care};
  }
  static Chip cameraChip(const KioskState& kiosk, Level level) {
    const bool one_of_several = level < Level::Stop && !kiosk.cameras_missing.empty();
    const QString words = one_of_several ? tr("Camera %1", "%1: 2, the second of several").arg(numbers(kiosk))
                                         : concern(Concern::Camera);
    return {shapeOf(level), words, toneOf(level)};
  }
  static Chip diskChip(Level level) { return {shapeOf(level), concern(Concern::Disk), toneOf(level)}; }
  static Chip incidentsChip(const KioskState& kiosk) {
    return {shapeOf(Level::Care), tr("%n to settle", "incidents", static_cast<int>(kiosk.to_settle)),
            StaffTone::Care};
  }

 private:
  static std::chrono::seconds since(domain::Instant then, const Speaking& speaking) {
    return std::max(0s, std::chrono::duration_cast<std::chrono::seconds>(speaking.now - then));
  }
  /// With what a device or a system says itself.
  static QString with(const QString& words, const QString& detail, const Speaking& speaking) {
    return detail.isEmpty() ? words
                            : tr("%1 · %2", "%1: how something is, %2: a device's name or words")
                                  .arg(words, speaking.isolated(detail));
  }

  /// Of several cameras.
  static QString missing(const KioskState& kiosk) {
    return tr("Check the cable of camera %1, then restart the kiosk.", "%1: 2, the second of several")
        .arg(numbers(kiosk));
  }
  static QString numbers(const KioskState& kiosk) {
    QStringList numbers;
    for (const int number : kiosk.cameras_missing) numbers << QString::number(number);
    return numbers.join(QStringLiteral(", "));
  }

  static Said camera(const KioskState& kiosk, const Speaking& speaking) {
    if (!kiosk.uses_camera) return {tr("No camera is used here"), {}};
    const auto say = [&](const QString& words, const QString& to_do) {
      return Said{with(words, kiosk.camera_detail, speaking), to_do};
    };
    switch (kiosk.camera) {
      case CameraState::Live:
        return say(tr("Live", "the camera"), kiosk.cameras_missing.empty() ? QString() : missing(kiosk));
      case CameraState::Starting:
        return say(tr("Starting …"), tr("If that takes long, restart the kiosk."));
      case CameraState::Absent:
        return say(tr("None", "no camera"), tr("Plug one in, or read codes with a hand scanner."));
      case CameraState::Lost:
        return say(tr("No picture any more"), tr("Check its cable, then restart the kiosk."));
      case CameraState::Busy:
        return say(tr("In use by another program"), tr("End that program, or restart the kiosk."));
    }
    return {};
  }

  /// One at a time: the next comes up when this one is well.
  static std::optional<Said> missingScanner(const KioskState& kiosk, const Speaking& speaking) {
    for (const domain::ScannerPort& port : kiosk.scanner_ports) {
      if (port.state == ScannerState::Absent)
        return Said{with(tr("Not connected"), port.name, speaking),
                    tr("Plug it in: the kiosk finds it by itself.")};
      if (port.state == ScannerState::Busy)
        return Said{with(tr("Cannot be opened"), port.detail, speaking),
                    tr("Unplug it and plug it in again.")};
    }
    return std::nullopt;
  }

  static Said scanner(const KioskState& kiosk, Level level, const Speaking& speaking) {
    if (const auto missing = missingScanner(kiosk, speaking)) return *missing;
    if (kiosk.scanned)
      return {tr("Last used %1", "%1: today at 09:14").arg(speaking.time.moment(*kiosk.scanned)), {}};
    const QString not_used = tr("Not used since the start");
    if (level == Level::NotUsed) return {not_used, {}};
    return {not_used, kiosk.uses_camera ? tr("The camera sees nothing: plug a scanner in and try it.")
                                        : tr("Plug one in and try it.", "a hand scanner")};
  }

  static Said ofPrinter(const PrinterState& printer, domain::Paper paper, const Speaking& speaking) {
    const PrinterWords words = printerInWords(printer, paper, speaking);
    return {words.state, words.to_do};
  }
  static Said badges(const KioskState& kiosk, const Speaking& speaking) {
    const Said printer = ofPrinter(*kiosk.badges, domain::Paper::Badge, speaking);
    if (kiosk.badges_owed == 0) return printer;
    const QString owed = tr("Badges still to come out: %1").arg(kiosk.badges_owed);
    return {printer.first, printer.second.isEmpty() ? owed : printer.second + u' ' + owed};
  }

  static Said network(const KioskState& kiosk, const Speaking& speaking) {
    if (kiosk.online) return {tr("The server answers"), {}};
    return {with(tr("The server does not answer"), kiosk.offline_because, speaking),
            tr("Guests are served all the same. Check the network’s cable or its Wi-Fi.")};
  }

  static Said queue(const KioskState& kiosk, Level level, const Speaking& speaking) {
    if (kiosk.waiting == 0) return {tr("All is sent"), {}};
    QString words = QString::number(kiosk.waiting);
    if (kiosk.oldest)
      words = tr("%1, the oldest for %2", "%1: how many, %2: 12 min")
                  .arg(words, duration(since(*kiosk.oldest, speaking)));
    if (level <= Level::Good) return {words, {}};
    return {words, kiosk.online ? tr("Something holds it up: please call whoever looks after the event.")
                                : tr("It is kept, and sent once there is a network. Leave the kiosk on.")};
  }

  static Said data(const KioskState& kiosk, Level level, const Speaking& speaking) {
    if (kiosk.loading) return {loadProgressInWords(*kiosk.loading, speaking.language), {}};
    if (!kiosk.data_age)
      return {tr("Not compared with the server since the start"),
              tr("Who registered lately may be missing.")};
    if (*kiosk.data_age < 1min) return {tr("Up to date"), {}};
    return {tr("As it was %1 ago", "%1: 12 min").arg(duration(*kiosk.data_age)),
            level > Level::Good ? tr("Who registered since then is missing.") : QString()};
  }

  static Said clock(const KioskState& kiosk, Level level) {
    if (!kiosk.clock_offset && kiosk.clock_set_by) {
      const QString by = duration(std::chrono::abs(*kiosk.clock_set_by));
      return {*kiosk.clock_set_by > 0s ? tr("Set forward by %1 while in use", "the clock; %1: 2 h").arg(by)
                                       : tr("Set back by %1 while in use", "the clock; %1: 2 h").arg(by),
              tr("Check the clock of the system.")};
    }
    if (!kiosk.clock_offset) return {tr("Not compared yet"), tr("It is compared once the server answers.")};
    if (level <= Level::Good && kiosk.zone_ahead.value_or(0s) != 0s) {
      return {tr("Right, in another time zone", "the clock of the system"),
              tr("Times on the screen are the event’s all the same.")};
    }
    if (level <= Level::Good) return {tr("Right", "the clock"), {}};
    const auto off = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::abs(*kiosk.clock_offset));
    return {*kiosk.clock_offset > 0ms ? tr("%1 slow", "the clock; %1: 45 s").arg(duration(off))
                                      : tr("%1 fast", "the clock; %1: 45 s").arg(duration(off)),
            domain::isAnotherZone(*kiosk.clock_offset)
                ? tr("As with a wrong time zone: set the time zone of the system, then its clock.")
                : tr("Set the clock of the system.")};
  }

  static Said nearby(const domain::Nearby& nearby, const Speaking& speaking) {
    if (!nearby.on) return {with(tr("Off", "the local network"), nearby.off_because, speaking), {}};
    if (nearby.heard == 0 || !nearby.last) return {tr("Nobody is heard", "on the local network"), {}};
    return {tr("%n kiosks heard, last %1 ago", "%1: 4 s", nearby.heard)
                .arg(duration(since(*nearby.last, speaking))),
            {}};
  }

  static Said neighbours(const KioskState& kiosk, const Speaking& speaking) {
    if (!kiosk.online) return {tr("Not known without the server"), {}};
    if (!kiosk.neighbours) return {tr("Not known yet"), {}};
    if (kiosk.neighbours->empty()) return {tr("None", "no other kiosks"), {}};
    QStringList wrong;
    int well = 0;
    for (const domain::Neighbour& one : *kiosk.neighbours) {
      if (domain::needsAHand(one, speaking.now)) {
        wrong << tr("%1: %2", "%1: a kiosk's name, %2: what is wrong with it")
                     .arg(speaking.isolated(one.name), troubleOf(one, speaking));
      } else if (domain::silenceOf(one, speaking.now) == domain::Silence::None) {
        ++well;
      }
    }
    const QString rest = tr("%n are well", "other kiosks", well);
    if (wrong.isEmpty()) return {rest, {}};
    const auto more = wrong.size() - kMostNamed;
    if (more > 0) wrong = wrong.first(kMostNamed) << tr("%n more", "kiosks", static_cast<int>(more));
    if (well > 0) wrong << rest;
    return {wrong.join(QStringLiteral(" · ")), tr("Please have somebody look there.")};
  }
  static QString troubleOf(const domain::Neighbour& one, const Speaking& speaking) {
    if (domain::silenceOf(one, speaking.now) != domain::Silence::None) {
      const QString silent = duration(since(one.heard, speaking));
      if (one.waiting == 0) return tr("not heard of for %1", "a kiosk; %1: 12 min").arg(silent);
      return tr("not heard of for %1, %2", "a kiosk; %1: 12 min, %2: 3 waiting")
          .arg(silent, tr("%n waiting", "to be sent to the backend", static_cast<int>(one.waiting)));
    }
    return one.camera_fails ? tr("no picture from its camera") : tr("its printer needs a hand");
  }

  static Said disk(const KioskState& kiosk, Level level, const Speaking& speaking) {
    if (!kiosk.disk_free) return {tr("The system does not say"), {}};
    QStringList mended;
    for (const auto& one : domain::lastMended(kiosk.mended, speaking.now))
      mended << speaking.isolated(one.name);
    if (level == Level::Care && !mended.isEmpty()) {
      return {tr("It had damaged %1, which was mended", "a disk; %1: kiosk.db")
                  .arg(mended.join(QStringLiteral(", "))),
              tr("If that happens again, the disk has to be replaced.")};
    }
    return {tr("%1 free", "%1: 18 GB").arg(size(*kiosk.disk_free)),
            level > Level::Good ? tr("Delete what is not needed, or call whoever looks after the kiosk.")
                                : QString()};
  }
};

}  // namespace

QString durationInWords(std::chrono::seconds duration) {
  return KioskReadings::duration(duration);
}

QString sizeInWords(std::uint64_t bytes) {
  return KioskReadings::size(bytes);
}

StaffTone toneOf(Level level) {
  switch (level) {
    case Level::NotUsed:
      return StaffTone::Plain;
    case Level::Good:
      return StaffTone::Good;
    case Level::Care:
      return StaffTone::Care;
    case Level::Stop:
      return StaffTone::Stop;
  }
  return StaffTone::Plain;
}

QString shapeOf(Level level) {
  switch (level) {
    case Level::NotUsed:
      return QStringLiteral("minus");
    case Level::Good:
      return QStringLiteral("check-circle");
    case Level::Care:
      return QStringLiteral("warning");
    case Level::Stop:
      return QStringLiteral("stop");
  }
  return {};
}

ReadingWords readingInWords(const domain::Reading& reading, const KioskState& kiosk,
                            const Speaking& speaking) {
  const Said said = KioskReadings::said(reading.concern, reading.level, kiosk, speaking);
  const bool is_loading = reading.concern == Concern::Data && kiosk.loading;
  return {KioskReadings::concern(reading.concern), said.first, said.second,
          is_loading ? partOf(*kiosk.loading) : std::nullopt};
}

StaffNotice summaryInWords(const std::vector<domain::Reading>& readings) {
  return KioskReadings::summary(readings);
}

std::vector<Chip> chipsOf(const KioskState& kiosk, const std::vector<domain::Reading>& readings,
                          const Speaking& speaking) {
  std::vector<Chip> chips;
  for (const domain::Reading& reading : readings) {
    const bool is_wrong = reading.level > Level::Good;
    switch (reading.concern) {
      case Concern::Network:
        if (reading.level != Level::NotUsed) chips.push_back(KioskReadings::networkChip(kiosk));
        break;
      case Concern::Queue:
        if (kiosk.waiting > 0 && reading.level != Level::NotUsed)
          chips.push_back(KioskReadings::queueChip(kiosk, reading.level, speaking));
        break;
      case Concern::Data:
        if (is_wrong) chips.push_back(KioskReadings::dataChip(kiosk));
        break;
      case Concern::Incidents:
        if (is_wrong) chips.push_back(KioskReadings::incidentsChip(kiosk));
        break;
      case Concern::Camera:
        if (is_wrong && kiosk.camera != CameraState::Starting)
          chips.push_back(KioskReadings::cameraChip(kiosk, reading.level));
        break;
      case Concern::Disk:
        // Little room is seen on the page; that a file was damaged is the first word of a disk that fails.
        if (reading.level == Level::Stop || !domain::lastMended(kiosk.mended, speaking.now).empty())
          chips.push_back(KioskReadings::diskChip(reading.level));
        break;
      default:
        // Of the rest, what keeps guests from being served.
        if (reading.level == Level::Stop)
          chips.push_back({shapeOf(reading.level), KioskReadings::concern(reading.concern), StaffTone::Stop});
    }
  }
  // What has to be done first is read first.
  std::ranges::stable_sort(chips, [](const Chip& one, const Chip& other) {
    return (one.tone == StaffTone::Stop) > (other.tone == StaffTone::Stop);
  });
  return chips;
}

QString versionsInWords(const KioskState& kiosk) {
  QStringList parts;
  for (const domain::SoftwareVersion& one : kiosk.versions) parts << one.name + u' ' + one.version;
  return parts.join(QStringLiteral(" · "));
}

}  // namespace usher::ui
