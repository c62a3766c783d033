// SPDX-License-Identifier: Apache-2.0
// How the kiosk is, as far as the data thread knows, and what staff do about it there.
#include <usher/kiosk/data_room.h>

#include <QDateTime>
#include <QDir>
#include <QPrinterInfo>
#include <QTimeZone>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iterator>
#include <utility>

#include <usher/desk/one_ticket.h>
#include <usher/desk/settle_incident.h>
#include <usher/desk/try_tickets.h>
#include <usher/domain/overloaded.h>

#include <usher/kiosk/data_folder.h>
#include <usher/kiosk/data_room_parts.h>
#include <usher/kiosk/export_folder.h>
#include <usher/kiosk/json_log.h>
#include <usher/kiosk/support_bundle.h>

namespace usher::kiosk {

namespace page = domain::kiosk_page;

namespace {

/// More than anybody settles at a kiosk: the board has them all.
constexpr std::size_t kMostIncidents = 200;
/// Guests wait seconds for a badge.
constexpr auto kTooLong = std::chrono::seconds(30);

constexpr std::chrono::minutes kEach{15};

/// The last midnight where the event is.
domain::Instant dayOf(domain::Instant now, const QString& timezone) {
  const QTimeZone zone(timezone.toUtf8());
  const auto at = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(),
                                                 zone.isValid() ? zone : QTimeZone::utc());
  return domain::Instant(std::chrono::milliseconds(at.date().startOfDay(at.timeZone()).toMSecsSinceEpoch()));
}

/// "usher-check-ins-20261127T093512Z.csv"
QString fileName(const char* what, domain::Instant now, const char* ending) {
  const auto at = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()).toUTC();
  return QStringLiteral("usher-%1-%2.%3")
      .arg(QLatin1String(what), at.toString(QStringLiteral("yyyyMMdd'T'hhmmss'Z'")), QLatin1String(ending));
}

std::optional<std::uint64_t> freeBytes(const QString& folder) {
  std::error_code unknown;
  const auto space = std::filesystem::space(folder.toStdString(), unknown);
  return unknown ? std::nullopt : std::optional<std::uint64_t>(space.available);
}

const char* nameOf(const page::Deed& deed) {
  return std::visit(domain::Overloaded{
                        [](const page::Reload&) { return "reload"; },
                        [](const page::SwitchList&) { return "switch list"; },
                        [](const page::SwitchEvent&) { return "switch event"; },
                        [](const page::SetVolume&) { return "volume"; },
                        [](const page::ExportCheckIns&) { return "export"; },
                        [](const page::SaveQueue&) { return "save queue"; },
                        [](const page::ReadStick&) { return "read stick"; },
                        [](const page::SupportBundle&) { return "support bundle"; },
                        [](const page::Settle&) { return "settle"; },
                        [](const page::SettleBadge&) { return "settle badge"; },
                        [](const auto&) { return "other"; },
                    },
                    deed);
}

}  // namespace

void DataRoom::tellState() {
  const auto disk = freeBytes(settings_.data_folder);
  tellNearby();
  if (!parts_) {
    emit exchangeTold({.last_error = lost_}, disk);
    return;
  }
  emit exchangeTold(parts_->engine->status(), disk);
  const auto owed = parts_->data.store->printQueue().badgesOwed();
  if (!owed) return loseStore(owed.error());
  emit owedTold(*owed);
  tellArrivals();
  if (parts_) tellIncidents();
}

void DataRoom::tellArrivals() {
  const auto facts = parts_->data.store->facts();
  if (!facts || !list_) return;
  domain::Arrivals arrivals{.each = kEach};
  const domain::Instant now = clock_.now();
  const domain::Instant from = dayOf(now, facts->event.timezone);
  const auto steps = static_cast<int>((now - from) / kEach) + 1;
  const auto counts = parts_->data.store->arrivals(*list_, from, kEach, steps);
  if (!counts) return loseStore(counts.error());
  for (std::size_t i = 0; i < counts->size(); ++i) {
    if (const auto count = (*counts)[i]; count > 0)
      arrivals.counts.push_back({from + static_cast<int>(i) * kEach, static_cast<int>(count)});
  }
  const auto inside = parts_->data.store->inside(*list_);
  if (!inside) return loseStore(inside.error());
  arrivals.inside = *inside;
  emit arrivalsTold(arrivals);
}

void DataRoom::tellIncidents() {
  auto incidents = parts_->data.store->incidents();
  if (!incidents) return loseStore(incidents.error());
  const auto open = parts_->data.store->printQueue().openOrders();
  if (!open) return loseStore(open.error());
  // One that is in doubt, or that a guest has waited for in vain.
  std::ranges::copy_if(*open, std::back_inserter(*incidents), [now = clock_.now()](const auto& one) {
    return one.order.paper == domain::Paper::Badge && one.wanted &&
           (one.stage == domain::OpenOrder::InDoubt || now - one.order.at > kTooLong);
  });
  std::ranges::stable_sort(*incidents, {}, domain::timeOf);
  std::vector<page::ToSettle> to_settle;
  for (auto& incident : *incidents) {
    if (to_settle.size() == kMostIncidents) break;
    const auto ticket = desk::oneTicket(*parts_->data.store, domain::ticketOf(incident));
    // They stay while the event's data is loaded anew.
    if (!ticket && ticket.error().code != ports::StoreError::NoEvent) return loseStore(ticket.error());
    const auto* known = ticket ? std::get_if<domain::TicketWithHistory>(&*ticket) : nullptr;
    to_settle.push_back({std::move(incident), known ? std::optional(known->ticket.attendee) : std::nullopt});
  }
  emit incidentsTold(to_settle);
}

void DataRoom::serveKiosk(const domain::StaffMember& member, const page::Do& wanted) {
  const KioskAnswer outcome = serve(member, wanted);
  logInfo(QStringLiteral("staff deed"),
          {{QStringLiteral("staff"), member.id.text()},
           {QStringLiteral("deed"), QLatin1String(nameOf(wanted.deed))},
           {QStringLiteral("done"), outcome && std::holds_alternative<page::Done>(*outcome)}});
  if (outcome) emit kioskServed({wanted.asked, *outcome});
}

DataRoom::KioskAnswer DataRoom::serve(const domain::StaffMember& member, const page::Do& wanted) {
  const auto kept = [](const std::expected<void, QString>& done) -> page::Outcome {
    if (done) return page::Done{};
    return page::Failed{done.error()};
  };
  // That a kiosk can't use its data is what one may be for.
  if (std::holds_alternative<page::SupportBundle>(wanted.deed)) return writeBundle();
  if (!parts_) return page::Failed{lost_};
  return std::visit(
      domain::Overloaded{
          [&](const page::Reload&) -> KioskAnswer {
            const auto status = parts_->engine->status();
            if (!status.online) return page::Failed{status.last_error};
            reload_asked_ = wanted.asked;
            parts_->engine->reload();
            return std::nullopt;
          },
          [&](const page::SetVolume& deed) -> KioskAnswer {
            StaffChoices choices = choices_;
            choices.volume = deed.percent;
            emit volumeChosen(deed.percent);
            return kept(keepChoices(choices));
          },
          [&](const page::SwitchList& deed) -> KioskAnswer { return switchTo(deed.list); },
          [&](const page::SwitchEvent& deed) { return switchEvent(member, deed.to.id, wanted.asked); },
          [&](const page::ExportCheckIns&) { return exportCheckIns(wanted.asked); },
          [&](const page::SaveQueue&) { return saveQueue(wanted.asked); },
          [&](const page::ReadStick&) { return readStick(wanted.asked); },
          [&](const page::Settle& deed) -> KioskAnswer { return settle(member, deed); },
          [&](const page::SettleBadge& deed) -> KioskAnswer { return settleBadge(member, deed); },
          // The other deeds are not the data thread's.
          [](const auto&) -> KioskAnswer { return page::Failed{}; },
      },
      wanted.deed);
}

page::Outcome DataRoom::switchTo(const domain::CheckInListId& list) {
  const auto facts = parts_->data.store->facts();
  if (!facts) return page::Failed{facts.error().detail};
  if (!facts->list(list)) return page::Failed{QStringLiteral("the event has no list %1").arg(list.text())};
  StaffChoices choices = choices_;
  choices.list = {parts_->data.event(), list};
  if (const auto kept = keepChoices(choices); !kept) return page::Failed{kept.error()};
  takeFacts();
  return page::Done{};
}

DataRoom::KioskAnswer DataRoom::switchEvent(const domain::StaffMember& member, const domain::EventId& to,
                                            std::uint64_t asked) {
  const auto status = parts_->engine->status();
  if (!status.online) return page::Failed{status.last_error};
  switch_asked_ = asked;
  parts_->engine->switchEvent(to, member.id);
  return std::nullopt;
}

void DataRoom::switchEnded(const page::Outcome& outcome) {
  if (const auto asked = std::exchange(switch_asked_, std::nullopt)) emit kioskServed({*asked, outcome});
}

page::Outcome DataRoom::settle(const domain::StaffMember& member, const page::Settle& wanted) {
  desk::SettleIncident settle(*parts_->data.store, *parts_->data.store, clock_, random_);
  const auto answer = settle(member, wanted.incident, wanted.resolution);
  if (!answer) {
    const QString words = answer.error().detail;
    loseStore(answer.error());
    return page::Failed{words};
  }
  const auto outcome = std::visit(
      domain::Overloaded{
          [](const desk::Settled&) -> page::Outcome { return page::Done{}; },
          [](const desk::NoSuchIncident&) -> page::Outcome { return page::NotThere{}; },
          [](const desk::NotAllowed& no) -> page::Outcome { return page::NotAllowed{no.least_role}; },
          // There is no note.
          [](const desk::TooLong&) -> page::Outcome { return page::Failed{}; },
      },
      *answer);
  if (std::holds_alternative<page::Done>(outcome)) tellRecorded();
  return outcome;
}

DataRoom::KioskAnswer DataRoom::exportCheckIns(std::uint64_t asked) {
  const auto folder = exportFolder(settings_.export_folder, writableMounts());
  if (!folder) return page::NoDrive{};
  const auto facts = parts_->data.store->facts();
  const auto staff = parts_->data.store->staff();
  if (!facts || !staff) return page::Failed{(facts ? staff.error() : facts.error()).detail};
  parts_->check_in_export = std::make_unique<CheckInExport>(*parts_->data.store, facts->event, *staff);
  const CheckInExport* const run = parts_->check_in_export.get();
  connect(run, &CheckInExport::written, this,
          [this, asked](const QString& path) { emit kioskServed({asked, page::Done{path}}); });
  connect(run, &CheckInExport::failed, this,
          [this, asked](const QString& why) { emit kioskServed({asked, page::Failed{why}}); });
  const char* const what = settings_.training ? "training-check-ins" : "check-ins";
  parts_->check_in_export->start(QDir(*folder).filePath(fileName(what, clock_.now(), "csv")));
  return std::nullopt;
}

page::Outcome DataRoom::writeBundle() {
  const auto folder = exportFolder(settings_.export_folder, writableMounts());
  if (!folder) return page::NoDrive{};
  SupportFacts facts{.at = clock_.now(),
                     .settings = settings_,
                     .store = std::unexpected(lost_),
                     .log = lastLog(),
                     .printers = QPrinterInfo::availablePrinterNames()};
  if (parts_) {
    facts.pairing = parts_->data.pairing;
    auto store = storeFactsOf(*parts_->data.store, *parts_->data.store, *parts_->data.store);
    if (store) {
      facts.store = *std::move(store);
    } else {
      facts.store = std::unexpected(store.error().detail);
    }
  }
  const QString path = QDir(*folder).filePath(fileName("support", facts.at, "tar.gz"));
  if (const auto written = writeSupportBundle(path, facts); !written) return page::Failed{written.error()};
  return page::Done{path};
}

void DataRoom::tryTickets(const domain::preflight::TryTickets& wanted) {
  if (!parts_ || !list_) return emit ticketsTried({wanted.run, std::nullopt});
  const domain::Door door{*list_, settings_.direction, settings_.both_ways};
  const auto trial = desk::tryTickets(*parts_->data.store, *parts_->data.store, clock_, door, wanted.at_most);
  emit ticketsTried({wanted.run, trial ? std::optional(*trial) : std::nullopt});
  if (!trial) loseStore(trial.error());
}

void DataRoom::reloadEnded(page::Outcome outcome) {
  if (const auto asked = std::exchange(reload_asked_, std::nullopt)) emit kioskServed({*asked, outcome});
}

void DataRoom::readChoices() {
  choices_ = {};
  if (const QString& file = parts_->data.choices_file; !file.isEmpty()) {
    const auto read = loadChoices(file);
    if (!read) qWarning("%s", qUtf8Printable(read.error()));
    choices_ = read.value_or(StaffChoices());
  }
  settings_ = withChoices(given_settings_, choices_, parts_->data.event());
  if (choices_.volume) emit volumeChosen(*choices_.volume);
}

std::expected<void, QString> DataRoom::keepChoices(StaffChoices choices) {
  const QString& file = parts_->data.choices_file;
  if (!file.isEmpty()) {
    if (const auto saved = saveChoices(file, choices); !saved) return saved;
  }
  choices_ = std::move(choices);
  settings_ = withChoices(given_settings_, choices_, parts_->data.event());
  return {};
}

}  // namespace usher::kiosk
