// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/self_test.h>

#include <QAudioDevice>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QMediaDevices>
#include <QTemporaryDir>

#include <cstdio>
#include <expected>

#include <usher/checkin/redeem.h>
#include <usher/domain/layout/badge_layout.h>
#include <usher/paper/page_painter.h>
#include <usher/proof/contract_look_ups.h>
#include <usher/proof/contract_tickets.h>
#include <usher/store/file_event_keys.h>
#include <usher/store/kiosk_store.h>
#include <usher/ui/sound/cue.h>

#include <usher/kiosk/printing/pdf_folder_printer.h>
#include <usher/kiosk/system_clock.h>
#include <usher/kiosk/system_random.h>
#include <usher/kiosk/test_badge.h>

namespace usher::kiosk {

namespace {

using Proof = std::expected<void, QString>;

constexpr const char* kEvent = "self-test";
constexpr const char* kTicketCode = "SELFTEST-7Q2K-9M4X";

template <class Id>
Id id(const char* text) {
  return *Id::parse(QString::fromLatin1(text));
}

domain::LocalizedText english(const QString& text) {
  return domain::LocalizedText({{QStringLiteral("en"), text}});
}

std::vector<ports::Record> madeUpEvent(domain::Instant now) {
  using namespace std::chrono_literals;
  return {
      domain::Event{id<domain::EventId>(kEvent), english(QStringLiteral("Self-test")), QStringLiteral("UTC"),
                    now - 24h, now + 24h},
      domain::TicketType{id<domain::TicketTypeId>("visitor"), english(QStringLiteral("Visitor")), 0x2F4BFF},
      domain::CheckInList{.id = id<domain::CheckInListId>("main"),
                          .name = english(QStringLiteral("Main entrance"))},
      domain::Ticket{
          .id = id<domain::TicketId>("t1"),
          .code = QString::fromLatin1(kTicketCode),
          .type = id<domain::TicketTypeId>("visitor"),
          .attendee = {QStringLiteral("Zoë"), QStringLiteral("Đorđević"), QStringLiteral("東京 Ltd"), {}}}};
}

/// Redeems the made-up ticket in a store of its own.
std::expected<domain::Guest, QString> redeemOnce(const QString& folder) {
  SystemClock clock;
  SystemRandom random;
  const QString keys_folder = QDir(folder).filePath(QStringLiteral("keys"));
  if (!QDir().mkpath(keys_folder)) return std::unexpected(keys_folder);
  store::FileEventKeys keys(keys_folder.toStdString(), random);
  const proof::ContractTickets signed_tickets;
  const proof::ContractLookUps look_ups;
  const auto event = id<domain::EventId>(kEvent);
  auto opened = store::KioskStore::open(
      {.folder = folder.toStdString(), .event = event, .boot = QStringLiteral("self-test")}, keys, clock,
      random, signed_tickets, look_ups);
  if (!opened) return std::unexpected(opened.error().detail);
  store::KioskStore& kiosk_store = **opened;

  const ports::FeedPosition start{QStringLiteral("g"), QStringLiteral("0"), {}};
  auto load = kiosk_store.beginSnapshot(event, start);
  if (!load) return std::unexpected(load.error().detail);
  if (const auto added = (*load)->add(madeUpEvent(clock.now())); !added)
    return std::unexpected(added.error().detail);
  if (const auto swapped = (*load)->finish(); !swapped) return std::unexpected(swapped.error().detail);
  load->reset();

  checkin::Redeem redeem(kiosk_store, &kiosk_store, clock, random, QStringLiteral("self-test"),
                         {id<domain::CheckInListId>("main"), domain::Direction::Entry});
  const auto code = *domain::TicketCode::parse(kTicketCode);
  const auto first = redeem(code);
  if (!first) return std::unexpected(first.error().detail);
  if (!first->guest) return std::unexpected(QStringLiteral("a good ticket was not admitted"));
  const auto second = redeem(code);
  if (!second) return std::unexpected(second.error().detail);
  if (!std::holds_alternative<domain::AlreadyUsed>(second->verdict)) {
    return std::unexpected(QStringLiteral("a used ticket was admitted again"));
  }
  const auto depth = kiosk_store.depth();
  if (!depth || depth->waiting != 1)
    return std::unexpected(QStringLiteral("the outbox does not hold the check-in"));
  return *first->guest;
}

Proof fontsAreThere() {
  const QStringList families = QFontDatabase::families();
  for (const auto& family :
       {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK JP")}) {
    if (!families.contains(family)) {
      return std::unexpected(
          family + QStringLiteral(" is missing: install fonts-inter, fonts-noto-core, fonts-noto-cjk"));
    }
  }
  return {};
}

Proof translationsAreThere() {
  if (QFile::exists(QStringLiteral(":/usher/i18n/usher_de.qm"))) return {};
  return std::unexpected(QStringLiteral("German is not built in"));
}

Proof badgeReadsBack(const domain::PrintPage& badge) {
  if (codeOn(badge, 300) == kTicketCode) return {};
  return std::unexpected(QStringLiteral("the code on the painted badge can't be read"));
}

Proof soundsAreThere() {
  for (const ui::Cue cue : ui::kCues) {
    const auto file = QStringLiteral(":/usher/sounds/%1.wav").arg(QLatin1String(ui::nameOf(cue)));
    if (!QFile::exists(file)) return std::unexpected(file + QStringLiteral(" is not built in"));
  }
  return {};
}

/// A kiosk may well be without.
void nameSoundOutput() {
  const QAudioDevice output = QMediaDevices::defaultAudioOutput();
  std::printf("%-4s %s\n", "info",
              qUtf8Printable(output.isNull() ? QStringLiteral("there is no sound output: the kiosk is silent")
                                             : QStringLiteral("sounds go to ") + output.description()));
}

bool say(const char* what, const Proof& proof) {
  std::printf("%-4s %s%s%s\n", proof ? "ok" : "FAIL", what, proof ? "" : ": ",
              proof ? "" : qUtf8Printable(proof.error()));
  return proof.has_value();
}

}  // namespace

int runSelfTest() {
  const QTemporaryDir folder;
  bool well = say("fonts", fontsAreThere());
  well &= say("translations", translationsAreThere());
  well &= say("sounds", soundsAreThere());
  nameSoundOutput();
  const auto guest = folder.isValid() ? redeemOnce(folder.path()) : std::unexpected(folder.errorString());
  well &= say("a ticket is redeemed once, durably", guest ? Proof() : Proof(std::unexpect, guest.error()));
  if (!guest) return 1;

  const domain::PrintPage badge = domain::layoutBadge(*guest, QStringLiteral("Self-test"),
                                                      QStringLiteral("en"), {}, paper::measureText());
  well &= say("its badge is painted, and the code on it read", badgeReadsBack(badge));
  PdfFolderPrinter printer(folder.path());
  const auto written = printer.print({.ticket = *domain::TicketId::parse(u"self-test"), .pages = {badge}});
  well &= say("its badge is written as PDF", written ? Proof() : Proof(std::unexpect, written.error()));
  return well ? 0 : 1;
}

}  // namespace usher::kiosk
