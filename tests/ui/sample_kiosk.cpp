// SPDX-License-Identifier: Apache-2.0
#include "sample_kiosk.h"

#include "sample.h"
#include "sample_staff.h"

namespace usher::sample {

using namespace domain;
using namespace std::chrono_literals;
namespace page = domain::kiosk_page;

namespace {

OpId op(int number) {
  return *OpId::parse(
      QStringLiteral("01935d1e-7a00-7000-8000-00000001%1").arg(number, 4, 10, QLatin1Char('0')));
}

LocalizedText named(const char* en, const char* de) {
  return LocalizedText(
      {{QStringLiteral("en"), QString::fromUtf8(en)}, {QStringLiteral("de"), QString::fromUtf8(de)}});
}

KioskState wellState() {
  KioskState kiosk;
  kiosk.kiosk = QStringLiteral("North door");
  kiosk.versions = {{QStringLiteral("Usher"), QStringLiteral("0.9.0")},
                    {QStringLiteral("Qt"), QStringLiteral("6.8.2")},
                    {QStringLiteral("ZXing"), QStringLiteral("2.3.0")},
                    {QStringLiteral("SQLite"), QStringLiteral("3.46.1")}};
  kiosk.list = mainList();
  kiosk.camera = CameraState::Live;
  kiosk.badges = PrinterState{.name = QStringLiteral("Brother QL-820NWB"),
                              .last = PrintState::Printed,
                              .paper = Supply::Good,
                              .ink = Supply::Unknown};
  kiosk.agendas =
      PrinterState{.name = QStringLiteral("Office Laser, first floor"), .last = PrintState::Printed};
  kiosk.online = true;
  kiosk.data_age = 4s;
  kiosk.clock_offset = -300ms;
  kiosk.disk_free = 18'400'000'000;
  kiosk.neighbours = {{.name = QStringLiteral("South door"), .heard = now() - 8s},
                      {.name = QStringLiteral("Gallery"), .heard = now() - 21s, .waiting = 1},
                      {.name = QStringLiteral("Store room"), .heard = now() - 15h}};
  kiosk.nearby = {.on = true, .heard = 3, .last = now() - 4s};
  kiosk.volume = 75;
  kiosk.brightness = 100;
  return kiosk;
}

Arrivals busyMorning() {
  // Every quarter from 06:30 to 09:15 at the event, and the one that has begun.
  const std::vector<int> counts{3, 8, 14, 31, 46, 72, 118, 164, 131, 97, 58, 12};
  const Instant last = now() - 5min;
  Arrivals arrivals{.each = 15min, .inside = 731};
  for (std::size_t i = 0; i < counts.size(); ++i) {
    arrivals.counts.push_back(
        {last - 15min * (static_cast<int>(counts.size()) - 1 - static_cast<int>(i)), counts[i]});
  }
  return arrivals;
}

page::State stateOf(const KioskState& kiosk, StaffRole role) {
  page::State state{.member = member(role)};
  state.kiosk = kiosk;
  state.readings = readingsOf(kiosk, now());
  state.arrivals = busyMorning();
  return state;
}

CheckIn entry(int number, const char16_t* ticket, std::chrono::minutes ago, const char* kiosk) {
  return {op(number),  *TicketId::parse(ticket), mainList(), Direction::Entry,
          now() - ago, QString::fromUtf8(kiosk)};
}

page::ToSettle letter(int number, const char* kind, const char* detail) {
  return {DeadLetter{.id = op(number),
                     .kind = QString::fromUtf8(kind),
                     .ticket = *TicketId::parse(u"4f2a9c01d7e6b385"),
                     .at = now() - 70min,
                     .problem = QStringLiteral("unknown-ticket"),
                     .detail = QString::fromUtf8(detail)}};
}

}  // namespace

page::State kioskWell(StaffRole role) {
  return stateOf(wellState(), role);
}

page::State kioskInTrouble(StaffRole role) {
  KioskState kiosk = wellState();
  kiosk.badges->paper = Supply::Out;
  kiosk.badges_owed = 3;
  kiosk.badges->last = PrintState::Failed;
  kiosk.agendas->ink = Supply::Low;
  kiosk.scanned = now() - 6min;
  kiosk.scanner_ports = {
      {QStringLiteral("serial:/dev/serial/by-id/usb-Openhalls_Imager_1900_16041B0A21-if00"),
       ScannerState::Absent}};
  kiosk.online = false;
  kiosk.offline_because = QStringLiteral("Host usher.openhalls.example not found");
  kiosk.waiting = 214;
  kiosk.oldest = now() - 3h;
  kiosk.data_age = 3h + 4min;
  kiosk.brightness.reset();
  return stateOf(kiosk, role);
}

page::State kioskToSettle(StaffRole role) {
  KioskState kiosk = wellState();
  kiosk.to_settle = 4;
  kiosk.neighbours->insert(
      kiosk.neighbours->begin(),
      {.name = QStringLiteral("Conference Centre North, Level 3"), .heard = now() - 12min, .waiting = 14});
  kiosk.neighbours->at(1).camera_fails = true;
  kiosk.waiting = 3;
  kiosk.oldest = now() - 20s;
  page::State state = stateOf(kiosk, role);
  state.incidents = {
      {TwoEntries{entry(2, u"t1", 12min, "South door"), entry(1, u"t1", 50min, "North door")},
       Attendee{QStringLiteral("Maren"), QStringLiteral("Okonkwo"), QStringLiteral("Harbour Museum"), {}}},
      {TwoEntries{entry(3, u"9c1be04477aa0d12", 9min, "Conference Centre North, Level 3"), std::nullopt}},
      letter(4, "request", "The item \"Lunch bag\" is not offered any more."),
      letter(5, "check_in", "No such ticket.")};
  return state;
}

page::State kioskWithBadges(StaffRole role) {
  KioskState kiosk = wellState();
  kiosk.to_settle = 2;
  kiosk.badges_owed = 2;
  page::State state = stateOf(kiosk, role);
  const auto badge = [](QStringView order, QStringView ticket, std::chrono::minutes ago,
                        OpenOrder::Stage stage) {
    return OpenOrder{
        .order = {.id = *OpId::parse(order), .at = now() - ago, .ticket = *TicketId::parse(ticket)},
        .stage = stage};
  };
  state.incidents = {
      {badge(u"order1", u"t1", 4min, OpenOrder::InDoubt),
       Attendee{QStringLiteral("Maren"), QStringLiteral("Okonkwo"), QStringLiteral("Harbour Museum"), {}}},
      {badge(u"order2", u"9c1be04477aa0d12", 2min, OpenOrder::Waiting)}};
  return state;
}

page::State kioskInTraining() {
  KioskState kiosk = wellState();
  kiosk.training = true;
  kiosk.nearby = {};
  kiosk.online = false;
  kiosk.waiting = 3;
  kiosk.oldest = now() - 3h;
  kiosk.data_age.reset();
  kiosk.clock_offset.reset();
  return stateOf(kiosk, StaffRole::Administrator);
}

std::vector<NamedKioskPage> kioskPages() {
  page::State limited = kioskToSettle(StaffRole::Staff);
  limited.told = page::Told{page::ExportCheckIns{}, page::NotAllowed{StaffRole::Supervisor}};
  page::State exported = kioskWell();
  exported.told =
      page::Told{page::ExportCheckIns{},
                 page::Done{QStringLiteral("/var/lib/usher/exports/check-ins-2026-11-24-0920.csv")}};
  page::State saved = kioskInTrouble();
  saved.told = page::Told{page::SaveQueue{}, domain::StickWritten{1204, 300}};
  page::State read = kioskWell();
  read.told = page::Told{
      page::ReadStick{},
      domain::StickRead{.settled = 1204, .waiting = 12, .changes = 4310, .written_at = now() - 2h}};
  page::State forged = kioskInTrouble();
  forged.told = page::Told{page::ReadStick{}, domain::StickTrouble::Forged};
  page::State failed = kioskInTrouble();
  failed.told =
      page::Told{page::TestPrint{}, page::NotPrinted{.printer = {.name = QStringLiteral("Brother QL-820NWB"),
                                                                 .fault = PrinterFault::WrongMedia}}};
  page::State lists = kioskWell();
  lists.front = page::ChoosingList{};
  page::State switching = kioskWell();
  switching.front = page::Confirming{page::SwitchList{*CheckInListId::parse(u"south")}};
  page::State events = kioskWell();
  events.kiosk->other_events = {{*EventId::parse(u"spring"), named("Spring fair", "Frühlingsmesse")},
                                {*EventId::parse(u"night"), named("Long night of the museums, second half",
                                                                  "Lange Nacht der Museen, zweite Hälfte")}};
  page::State going = events;
  going.front = page::Confirming{page::SwitchEvent{events.kiosk->other_events[0]}};
  page::State gone = events;
  gone.told = page::Told{page::SwitchEvent{events.kiosk->other_events[0]}, page::Done{}};
  page::State choosing = events;
  choosing.front = page::ChoosingList{};
  page::State restarting = kioskWell();
  restarting.front = page::Confirming{page::Restart{}};
  page::State training = kioskWell();
  training.front = page::Confirming{page::Train{}};
  page::State training_ends = kioskInTraining();
  training_ends.front = page::Confirming{page::EndTraining{}};
  page::State early = kioskWell();
  early.arrivals = {.counts = {}, .inside = 0};
  early.kiosk->badges.reset();
  early.kiosk->agendas.reset();
  early.kiosk->volume.reset();
  early.kiosk->camera = CameraState::Starting;
  early.kiosk->nearby = {.off_because = QStringLiteral("the event has no key for it yet")};
  early.readings = readingsOf(*early.kiosk, now());
  page::State mended = kioskWell();
  mended.kiosk->mended = {{.name = QStringLiteral("event.db"), .at = now() - 40min},
                          {.name = QStringLiteral("kiosk.db"), .at = now() - 40min}};
  mended.kiosk->nearby = {.on = true};
  mended.readings = readingsOf(*mended.kiosk, now());
  page::State loading = kioskWell();
  loading.kiosk->loading =
      LoadProgress{.step = LoadProgress::Loading, .done = 412'000, .of = 1'000'000, .per_second = 85'000};
  return {{"kiosk-start", {.member = member()}},
          {"kiosk-well", kioskWell()},
          {"kiosk-trouble", failed},
          {"kiosk-to-settle", kioskToSettle()},
          {"kiosk-badges", kioskWithBadges(StaffRole::Staff)},
          {"kiosk-limited", limited},
          {"kiosk-exported", exported},
          {"kiosk-saved", saved},
          {"kiosk-read", read},
          {"kiosk-forged", forged},
          {"kiosk-lists", lists},
          {"kiosk-switching", switching},
          {"kiosk-other-events", choosing},
          {"kiosk-going", going},
          {"kiosk-gone", gone},
          {"kiosk-restarting", restarting},
          {"kiosk-training-begins", training},
          {"kiosk-in-training", kioskInTraining()},
          {"kiosk-training-ends", training_ends},
          {"kiosk-early", early},
          {"kiosk-mended", mended},
          {"kiosk-loading", loading}};
}

}  // namespace usher::sample
