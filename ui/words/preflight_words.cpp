// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/words/preflight_words.h>

#include <QCoreApplication>

#include <algorithm>

#include <usher/domain/overloaded.h>
#include <usher/ui/words/printer_words.h>

namespace usher::ui {

namespace {

namespace finding = domain::preflight::finding;
using domain::CameraState;
using domain::Concern;
using domain::KioskState;
using domain::Level;
using domain::preflight::BadgeTrial;
using domain::preflight::Check;
using domain::preflight::Eye;
using domain::preflight::Item;
using domain::preflight::PrinterTrial;
using domain::preflight::Standing;

Level levelOf(Standing standing) {
  if (standing == Standing::Stop) return Level::Stop;
  return standing == Standing::Care ? Level::Care : Level::Good;
}

class PreflightWords {
  Q_DECLARE_TR_FUNCTIONS(PreflightWords)

 public:
  static QString name(Check check) {
    switch (check) {
      case Check::Tickets:
        return tr("Tickets", "a check before the doors open");
      case Check::Badge:
        return tr("Badge", "a check before the doors open");
      case Check::Printer:
        return tr("Badge printer", "a check before the doors open");
      case Check::Camera:
        return tr("Reading codes", "a check before the doors open");
      case Check::Clock:
        return tr("Clock", "a check before the doors open");
      case Check::Queue:
        return tr("Waiting to be sent", "a check before the doors open");
      case Check::Data:
        return tr("Guest list", "a check before the doors open");
      case Check::Disk:
        return tr("Disk", "a check before the doors open");
    }
    return {};
  }

  static ReadingWords said(const Item& item, const Speaking& speaking) {
    ReadingWords words{name(item.check), tr("Being tested …")};
    if (item.standing == Standing::Waiting) words.state = tr("Not tested yet");
    if (!item.finding) return words;
    const auto found = std::visit(
        [&](const auto& fact) { return said(fact, levelOf(item.standing), speaking); }, *item.finding);
    return {words.concern, found.state, found.to_do};
  }

  static StaffNotice readiness(const domain::preflight::State& state) {
    const Standing standing = domain::preflight::standingOf(state);
    if (standing == Standing::Stop)
      return notice(standing, tr("Don’t open the doors yet. Please see to this:"), namesOf(state, standing));
    if (!domain::preflight::isOver(state)) return unfinished(state);
    if (standing == Standing::Care)
      return notice(standing, tr("The doors can open. Please see to this all the same:"),
                    namesOf(state, standing));
    return notice(standing, tr("This kiosk is ready: the doors can open."), {});
  }

 private:
  static StaffNotice notice(Standing standing, const QString& title, const QString& more) {
    return {toneOf(standing), shapeOf(standing), title, more};
  }

  static QString namesOf(const domain::preflight::State& state, Standing standing) {
    QStringList names;
    for (const Item& item : state.items) {
      if (item.standing == standing) names << name(item.check);
    }
    return names.join(QStringLiteral(" · "));
  }

  static StaffNotice unfinished(const domain::preflight::State& state) {
    const bool is_for_somebody = std::ranges::all_of(state.items, [](const Item& item) {
      return item.standing >= Standing::Good || domain::preflight::isByPerson(item.check);
    });
    if (state.run == 0 || !is_for_somebody) return notice(Standing::Running, tr("Being tested …"), {});
    return {StaffTone::Plain, QStringLiteral("hand"), tr("One thing is for you to do: hold up any code."),
            tr("A ticket, a badge or anything else with a code will do. Nobody is let in by it.")};
  }

  static ReadingWords said(const finding::Tickets& found, Level level, const Speaking&) {
    const auto& trial = found.trial;
    if (trial.failed > 0)
      return {{},
              tr("%n tickets did not lead to their guests", "tickets that were tried", trial.failed),
              tr("Reload the event on the kiosk’s page, then test again.")};
    if (trial.tried == 0)
      return {{}, tr("There are no tickets yet"), tr("Reload the event once guests have registered.")};
    const QString good = tr("%n tickets were found without the network, the slowest in %1 ms",
                            "tickets that were tried", trial.tried)
                             .arg(std::max<std::int64_t>(1, trial.slowest.count()));
    return {
        {}, good, level > Level::Good ? tr("That is slow: restart the kiosk, then test again.") : QString()};
  }

  static ReadingWords said(const finding::NotReadable&, Level, const Speaking&) {
    return {{},
            tr("There is no guest list that could be read"),
            tr("Wait until it has come. Otherwise restart the kiosk, or call whoever looks after it.")};
  }

  static ReadingWords said(const finding::Badge& found, Level, const Speaking&) {
    switch (found.trial) {
      case BadgeTrial::Read:
        return {{}, tr("Laid out as for a guest, and its code read back")};
      case BadgeTrial::NotRead:
        return {{},
                tr("Its code can’t be read as it would be printed"),
                tr("Call whoever set up the badges: they need more room for the code.")};
      case BadgeTrial::WithoutCode:
        return {{}, tr("Laid out as for a guest; there is no code on it", "on a badge")};
      case BadgeTrial::NothingPrinted:
        return {{}, noBadges()};
      case BadgeTrial::NoEvent:
        return {{}, tr("There is no event yet"), tr("Wait until it has come, then test again.")};
    }
    return {};
  }

  static ReadingWords said(const finding::Printer& found, Level, const Speaking& speaking) {
    switch (found.trial) {
      case PrinterTrial::Asked: {
        const PrinterWords words = printerInWords(found.printer, domain::Paper::Badge, speaking);
        return {{}, words.state, words.to_do};
      }
      case PrinterTrial::Files:
        return {{},
                tr("Badges become files in a folder"),
                tr("That is for trials. For guests, connect a printer, then restart the kiosk.")};
      case PrinterTrial::NotUsed:
        return {{}, noBadges()};
    }
    return {};
  }
  static QString noBadges() { return tr("No badges are printed here"); }

  static ReadingWords said(const finding::CodeSeen& found, Level level, const Speaking& speaking) {
    const QString read =
        found.by == Eye::Camera ? tr("The camera has read one") : tr("The hand scanner has read one");
    if (level == Level::Good) return {{}, read};
    KioskState kiosk;
    kiosk.camera = CameraState::Live;
    kiosk.cameras_missing = found.cameras_missing;
    return {{}, read, asOnTheKiosksPage(Concern::Camera, level, kiosk, speaking).to_do};
  }
  static ReadingWords said(const finding::Camera& found, Level level, const Speaking& speaking) {
    KioskState kiosk;
    kiosk.camera = found.state;
    ReadingWords words = asOnTheKiosksPage(Concern::Camera, level, kiosk, speaking);
    if (found.state == CameraState::Live) words.to_do = tr("Hold up any code.");
    if (found.state == CameraState::Absent) words.to_do = tr("Read any code with the hand scanner.");
    return words;
  }
  static ReadingWords said(const finding::Clock& found, Level level, const Speaking& speaking) {
    KioskState kiosk;
    kiosk.clock_offset = found.offset;
    return asOnTheKiosksPage(Concern::Clock, level, kiosk, speaking);
  }
  static ReadingWords said(const finding::Queue& found, Level level, const Speaking& speaking) {
    KioskState kiosk;
    kiosk.waiting = found.waiting;
    kiosk.oldest = found.oldest;
    ReadingWords words = asOnTheKiosksPage(Concern::Queue, level, kiosk, speaking);
    if (level > Level::Good)
      words.to_do = tr("It is kept. Best wait until it is sent, so that every door knows of it.");
    return words;
  }
  static ReadingWords said(const finding::Data& found, Level level, const Speaking& speaking) {
    KioskState kiosk;
    kiosk.data_age = found.age;
    return asOnTheKiosksPage(Concern::Data, level, kiosk, speaking);
  }
  static ReadingWords said(const finding::Training&, Level level, const Speaking& speaking) {
    KioskState kiosk;
    kiosk.training = true;
    return asOnTheKiosksPage(Concern::Network, level, kiosk, speaking);
  }
  static ReadingWords said(const finding::Disk& found, Level level, const Speaking& speaking) {
    KioskState kiosk;
    kiosk.disk_free = found.free;
    return asOnTheKiosksPage(Concern::Disk, level, kiosk, speaking);
  }
  static ReadingWords asOnTheKiosksPage(Concern concern, Level level, const KioskState& kiosk,
                                        const Speaking& speaking) {
    return readingInWords({concern, level}, kiosk, speaking);
  }
};

}  // namespace

StaffTone toneOf(Standing standing) {
  switch (standing) {
    case Standing::Waiting:
    case Standing::Running:
      return StaffTone::Plain;
    case Standing::Good:
      return StaffTone::Good;
    case Standing::Care:
      return StaffTone::Care;
    case Standing::Stop:
      return StaffTone::Stop;
  }
  return StaffTone::Plain;
}

QString shapeOf(Standing standing) {
  switch (standing) {
    case Standing::Waiting:
      return QStringLiteral("minus");
    case Standing::Running:
      return QStringLiteral("hourglass");
    case Standing::Good:
    case Standing::Care:
    case Standing::Stop:
      return shapeOf(levelOf(standing));
  }
  return {};
}

ReadingWords checkInWords(const Item& item, const Speaking& speaking) {
  return PreflightWords::said(item, speaking);
}

StaffNotice readinessInWords(const domain::preflight::State& state) {
  return PreflightWords::readiness(state);
}

}  // namespace usher::ui
