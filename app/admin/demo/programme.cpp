// SPDX-License-Identifier: Apache-2.0
#include "programme.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <string_view>

namespace usher::admin {
namespace {

using namespace std::chrono_literals;
using std::chrono::minutes;

constexpr int kDays = 3;
constexpr minutes kUsualStart = 9h + 30min;

struct SlotShape {
  minutes after_start;
  minutes length;
  int sessions;
};
constexpr std::array<SlotShape, 5> kDayShape = {{
    {0min, 45min, 1},
    {90min, 45min, 2},
    {240min, 45min, 2},
    {330min, 90min, 2},
    {450min, 45min, 1},
}};

struct Room {
  const char* name;
  std::int64_t seats;
};
constexpr std::array<Room, 4> kRooms = {
    {{"Great Hall", 400}, {"Lighthouse Room", 80}, {"Dock 4", 90}, {"Workshop", 64}}};

std::int64_t seatsIn(std::string_view room) {
  return std::ranges::find(kRooms, room, &Room::name)->seats;
}

struct Title {
  const char* english;
  const char* german;
  const char* room;
};
constexpr std::array<Title, 24> kTitles = {{
    {"Opening: a harbour for ideas", "Eröffnung: ein Hafen für Ideen", "Great Hall"},
    {"Queues that nobody notices", "Warteschlangen, die niemand bemerkt", "Great Hall"},
    {"Sketching with sound", "Skizzieren mit Klang", "Lighthouse Room"},
    {"What bridges can teach software", "Was Software von Brücken lernen kann", "Great Hall"},
    {"Type that reads from ten metres", "Schrift, die man aus zehn Metern liest", "Lighthouse Room"},
    {"Workshop: paper prototypes", "Werkstatt: Prototypen aus Papier", "Workshop"},
    {"Night trains and other slow machines", "Nachtzüge und andere langsame Maschinen", "Dock 4"},
    {"Evening talk: the museum at 3 a.m.", "Abendvortrag: das Museum um drei Uhr nachts", "Great Hall"},
    {"Keynote: repairing things together", "Keynote: gemeinsam Dinge reparieren", "Great Hall"},
    {"Maps for people who get lost", "Karten für alle, die sich verlaufen", "Lighthouse Room"},
    {"Kitchens for a thousand guests", "Küchen für tausend Gäste", "Dock 4"},
    {"The quiet room: designing for rest", "Der Ruheraum: Gestaltung für Pausen", "Great Hall"},
    {"Names: forty ways to get them wrong", "Namen: vierzig Arten, sie falsch zu schreiben",
     "Lighthouse Room"},
    {"Workshop: signs in five languages", "Werkstatt: Schilder in fünf Sprachen", "Workshop"},
    {"Batteries, honestly", "Akkus, ganz ehrlich", "Dock 4"},
    {"Panel: who is the city for?", "Podium: Für wen ist die Stadt da?", "Great Hall"},
    {"Keynote: small tools, long lives", "Keynote: kleine Werkzeuge, lange Leben", "Great Hall"},
    {"Offline first, in the mountains", "Offline zuerst, in den Bergen", "Lighthouse Room"},
    {"A choir of strangers", "Ein Chor aus Fremden", "Dock 4"},
    {"Accessible by default", "Barrierefrei von Anfang an", "Great Hall"},
    {"How to close a festival", "Wie man ein Festival beendet", "Lighthouse Room"},
    {"Workshop: measuring noise", "Werkstatt: Lärm messen", "Workshop"},
    {"Letters to the next organizer", "Briefe an die nächsten Gastgeber", "Dock 4"},
    {"Farewell, and the lights go out", "Abschied, und die Lichter gehen aus", "Great Hall"},
}};

bool startsSoon(const VenueTime& venue, std::chrono::local_days today, minutes start, contract::Instant now) {
  for (const int day : {0, 1}) {
    for (const SlotShape& shape : kDayShape) {
      const auto wait = venue.at(today + std::chrono::days(day), start) + shape.after_start - now;
      if (wait > 20min && wait <= 150min) return true;
    }
  }
  return false;
}

minutes startOfDays(const VenueTime& venue, std::chrono::local_days today, contract::Instant now) {
  // The last session of a day that begins at 15:30 ends at 23:45: no session crosses midnight.
  constexpr minutes kLatest = 15h + 30min;
  for (minutes away = 0min; away <= kUsualStart; away += 15min) {
    for (const minutes start : {kUsualStart - away, kUsualStart + away}) {
      if (start <= kLatest && startsSoon(venue, today, start, now)) return start;
    }
  }
  return kUsualStart;
}

}  // namespace

const Slot* Programme::next(contract::Instant now) const {
  const auto found =
      std::ranges::find_if(in_order, [&](const Slot& slot) { return slot.sessions.front().starts_at > now; });
  return found == in_order.end() ? nullptr : &*found;
}

Programme makeProgramme(const VenueTime& venue, contract::Instant now) {
  const std::chrono::local_days today = venue.dayOf(now);
  const minutes start = startOfDays(venue, today, now);
  Programme programme;
  std::size_t number = 0;
  for (int day = 0; day < kDays; ++day) {
    for (const SlotShape& shape : kDayShape) {
      Slot slot{.day = day, .sessions = {}};
      // Counted from the day's start, not by the wall clock: in the night when it changes, slots stay apart
      // too.
      const contract::Instant from = venue.at(today + std::chrono::days(day - 1), start) + shape.after_start;
      for (int parallel = 0; parallel < shape.sessions; ++parallel) {
        const Title& title = kTitles[number++];
        slot.sessions.push_back({.id = (number < 10 ? "session-0" : "session-") + std::to_string(number),
                                 .title = {{"en", title.english}, {"de", title.german}},
                                 .room = title.room,
                                 .starts_at = from,
                                 .ends_at = from + shape.length,
                                 .capacity = seatsIn(title.room)});
      }
      programme.in_order.push_back(std::move(slot));
    }
  }
  return programme;
}

}  // namespace usher::admin
