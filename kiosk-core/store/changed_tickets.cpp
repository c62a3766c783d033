// SPDX-License-Identifier: Apache-2.0
#include <usher/store/changed_tickets.h>

#include <array>

namespace usher::store {

namespace {

struct Trigger {
  const char* name;
  const char* after;
  /// What it does, in terms of `old` and `new`. An upsert makes OR IGNORE of a trigger's own statement void,
  /// ON CONFLICT it does not.
  const char* note;
};

constexpr const char* kNewTicket = "INSERT INTO changed_ticket VALUES (new.ticket) ON CONFLICT DO NOTHING;";
constexpr const char* kOldTicket = "INSERT INTO changed_ticket VALUES (old.ticket) ON CONFLICT DO NOTHING;";

constexpr std::array kTriggers{
    Trigger{"note_ticket_new", "INSERT ON event.ticket",
            "INSERT INTO changed_ticket VALUES (new.id) ON CONFLICT DO NOTHING;"},
    Trigger{"note_ticket_now", "UPDATE ON event.ticket",
            "INSERT INTO changed_ticket VALUES (new.id) ON CONFLICT DO NOTHING;"},
    Trigger{"note_ticket_gone", "DELETE ON event.ticket",
            "INSERT INTO changed_ticket VALUES (old.id) ON CONFLICT DO NOTHING;"
            "INSERT INTO removed_row VALUES (old.rowid) ON CONFLICT DO NOTHING;"},
    Trigger{"note_check_in_new", "INSERT ON event.check_in", kNewTicket},
    Trigger{"note_check_in_was", "UPDATE ON event.check_in", kOldTicket},
    Trigger{"note_check_in_now", "UPDATE ON event.check_in", kNewTicket},
    Trigger{"note_check_in_gone", "DELETE ON event.check_in", kOldTicket},
    Trigger{"note_own_check_in_new", "INSERT ON main.own_check_in", kNewTicket},
    Trigger{"note_own_check_in_gone", "DELETE ON main.own_check_in", kOldTicket},
    Trigger{"note_correction_new", "INSERT ON main.own_correction", kNewTicket},
    Trigger{"note_correction_gone", "DELETE ON main.own_correction", kOldTicket},
    Trigger{"note_walk_in_new", "INSERT ON main.own_walk_in", kNewTicket},
    Trigger{"note_walk_in_gone", "DELETE ON main.own_walk_in", kOldTicket},
    Trigger{"note_void_new", "INSERT ON main.own_void",
            "INSERT INTO changed_ticket SELECT ticket FROM event.check_in WHERE id = new.check_in UNION "
            "SELECT ticket FROM main.own_check_in WHERE op = new.check_in ON CONFLICT DO NOTHING;"},
    Trigger{"note_void_gone", "DELETE ON main.own_void",
            "INSERT INTO changed_ticket SELECT ticket FROM event.check_in WHERE id = old.check_in UNION "
            "SELECT ticket FROM main.own_check_in WHERE op = old.check_in ON CONFLICT DO NOTHING;"},
    // A passage says whose it is where that is known; that one was undone, or stands, says which.
    Trigger{
        "note_told_new", "INSERT ON main.lan_news",
        "INSERT INTO changed_ticket SELECT new.ticket WHERE new.ticket IS NOT NULL ON CONFLICT DO NOTHING;"
        "INSERT INTO changed_ticket SELECT ticket FROM event.check_in WHERE new.kind > 0 AND id = new.op "
        "UNION SELECT ticket FROM main.own_check_in WHERE new.kind > 0 AND op = new.op UNION SELECT ticket "
        "FROM main.lan_news WHERE new.kind > 0 AND op = new.op AND kind = 0 AND ticket IS NOT NULL "
        "ON CONFLICT DO NOTHING;"},
    Trigger{
        "note_told_now", "UPDATE ON main.lan_news",
        "INSERT INTO changed_ticket SELECT new.ticket WHERE new.ticket IS NOT NULL ON CONFLICT DO NOTHING;"},
};

}  // namespace

void ChangedTickets::begin() {
  if (!noting_) {
    // Nothing of it is to reach the disk.
    database_.execute("PRAGMA temp_store=MEMORY");
    database_.execute(
        "CREATE TEMP TABLE changed_ticket (id TEXT PRIMARY KEY) WITHOUT ROWID;"
        "CREATE TEMP TABLE removed_row (number INTEGER PRIMARY KEY)");
    makeTriggers();
    noting_ = true;
  }
  forget();
}

void ChangedTickets::makeTriggers() {
  for (const auto& [name, after, note] : kTriggers) {
    database_.execute(std::string("CREATE TEMP TRIGGER ") + name + " AFTER " + after + " BEGIN " + note +
                      " END");
  }
}

void ChangedTickets::dropTriggers() {
  for (const Trigger& trigger : kTriggers) {
    database_.execute(std::string("DROP TRIGGER IF EXISTS temp.") + trigger.name);
  }
}

void ChangedTickets::around(const std::function<void()>& swap) {
  if (!noting_) return swap();
  dropTriggers();
  try {
    swap();
  } catch (...) {
    makeTriggers();
    throw;
  }
  makeTriggers();
  forget();
}

void ChangedTickets::forget() {
  database_.execute("DELETE FROM temp.changed_ticket; DELETE FROM temp.removed_row");
}

std::vector<std::int64_t> ChangedTickets::takeRemoved() {
  std::vector<std::int64_t> removed;
  {
    auto rows = database_.keep("SELECT number FROM temp.removed_row");
    while (rows.step()) removed.push_back(rows.integer(0));
  }
  if (!removed.empty()) database_.keep("DELETE FROM temp.removed_row").run();
  return removed;
}

std::vector<std::string> ChangedTickets::take(int at_most) {
  std::vector<std::string> changed;
  {
    auto rows = database_.keep("SELECT id FROM temp.changed_ticket ORDER BY id LIMIT ?");
    for (rows.bindAll(at_most); rows.step();) changed.push_back(rows.text(0));
  }
  if (!changed.empty()) database_.keep("DELETE FROM temp.changed_ticket WHERE id <= ?").run(changed.back());
  return changed;
}

bool ChangedTickets::any() {
  return database_.keep("SELECT 1 FROM temp.changed_ticket LIMIT 1").step();
}

}  // namespace usher::store
