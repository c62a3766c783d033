// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QSaveFile>

#include <limits>

#include <usher/contract/codec.h>

#include "command.h"
#include "command_line.h"
#include "demo/demo_event.h"
#include "demo/guest_list.h"

namespace usher::admin {
namespace {

constexpr std::uint64_t kMostAttendees = 10'000'000;
// The first year of today's rules for summer time, and what RFC 3339 can still write for the days after.
constexpr contract::Instant kEarliest = std::chrono::sys_days(std::chrono::year(1980) / 1 / 1);
constexpr contract::Instant kLatest = std::chrono::sys_days(std::chrono::year(9998) / 12 / 31);

bool write(QIODevice& out, const std::string& line) {
  return out.write(line.data(), static_cast<qint64>(line.size())) == static_cast<qint64>(line.size());
}

bool write(const DemoEventPlan& plan, const VenueTime& venue, QIODevice& out) {
  return makeDemoEvent(plan, venue,
                       [&out](const contract::Row& row) { return write(out, contract::encode(row) + '\n'); });
}

bool writeGuests(const DemoEventPlan& plan, const VenueTime& venue, QIODevice& out) {
  GuestList list(plan.seed);
  return makeDemoEvent(plan, venue, [&](const contract::Row& row) {
    const auto* ticket = std::get_if<contract::TicketRow>(&row);
    return ticket == nullptr || write(out, list.line(*ticket));
  });
}

/// The contract's own opinion of an event id.
std::optional<std::string> faultOfId(const std::string& id) {
  const contract::EventRow probe{
      .id = id, .name = {{"en", "?"}}, .timezone = VenueTime::kZone, .starts_at = {}, .ends_at = {}};
  const auto decoded = contract::decodeRow(contract::encode(contract::Row(probe)));
  if (decoded) return std::nullopt;
  return decoded.error().reason;
}

int run(const QStringList& arguments) {
  CommandLine line(kDemoEvent);
  line.option("seed", "Another number, other guests; the same number and --now, the same bytes (1).", "N",
              "1");
  line.option("attendees", "How many tickets (500).", "N", "500");
  line.option("now", "The time around which the event's three days lie, RFC 3339 (the present).", "TIME");
  line.option("id", "The event's id (demo).", "ID", "demo");
  line.option("out", "Where to write (standard output).", "FILE");
  line.option("guests", "Where to write bookings and addresses, for import attendees (nowhere).", "FILE");
  if (const auto code = line.parse(arguments, 0, 0)) return *code;

  const auto seed = line.whole("seed", 0, std::numeric_limits<std::uint64_t>::max());
  if (!seed) return kBadArguments;
  const auto attendees = line.whole("attendees", namedTicketCount(), kMostAttendees);
  if (!attendees) return kBadArguments;
  const std::optional<contract::Instant> now =
      line.isSet("now") ? contract::parseInstant(line.value("now").toStdString())
                        : std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
  if (!now)
    return line.refuse(
        QStringLiteral("--now takes a time like 2026-11-24T09:30:00Z, not \"%1\".").arg(line.value("now")));
  const std::string id = line.value("id").toStdString();
  if (const auto fault = faultOfId(id)) return line.refuse("--id " + QString::fromStdString(*fault) + ".");

  if (*now < kEarliest || *now > kLatest)
    return line.refuse(QStringLiteral("--now takes a time between 1980 and 9998."));

  const auto venue = VenueTime::open();
  if (!venue)
    return line.fail(
        QStringLiteral("this machine does not know the time zone %1: install tzdata.").arg(VenueTime::kZone));

  const DemoEventPlan plan{
      .seed = *seed, .attendees = static_cast<std::uint32_t>(*attendees), .now = *now, .id = id};
  if (line.isSet("guests")) {
    QSaveFile guests(line.value("guests"));
    if (!guests.open(QIODevice::WriteOnly) || !writeGuests(plan, *venue, guests) || !guests.commit()) {
      return line.fail(
          QStringLiteral("cannot write %1: %2.").arg(line.value("guests"), guests.errorString()));
    }
  }
  if (!line.isSet("out")) {
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly) || !write(plan, *venue, out) || !out.flush()) {
      return line.fail(QStringLiteral("cannot write to standard output: %1.").arg(out.errorString()));
    }
    return kDone;
  }
  // A QSaveFile, so that nobody ever imports half an event.
  QSaveFile out(line.value("out"));
  if (!out.open(QIODevice::WriteOnly) || !write(plan, *venue, out) || !out.commit()) {
    return line.fail(QStringLiteral("cannot write %1: %2.").arg(line.value("out"), out.errorString()));
  }
  return kDone;
}

}  // namespace

const Command kDemoEvent = {"demo-event", "Invents an event with guests, as a file to import.", false, run};

}  // namespace usher::admin
