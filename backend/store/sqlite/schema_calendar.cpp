// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/schema_steps.h>

namespace usher::backend::store {

void makeCalendarRevisions(sqlite::Database& database) {
  // How full a session is does not show in a calendar.
  database.execute(R"(
CREATE TABLE calendar_revision (
  event TEXT NOT NULL REFERENCES event (id),
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  PRIMARY KEY (event, kind, id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER revise_calendar AFTER UPDATE OF row ON thing
  WHEN new.kind IN ('session', 'event')
    AND json_remove(old.row, '$.fill', '$.capacity') <> json_remove(new.row, '$.fill', '$.capacity') BEGIN
  INSERT INTO calendar_revision VALUES (new.event, new.kind, new.id, 1)
    ON CONFLICT (event, kind, id) DO UPDATE SET revision = revision + 1;
END;
CREATE TRIGGER revise_calendar_gone AFTER DELETE ON thing WHEN old.kind = 'session' BEGIN
  INSERT INTO calendar_revision VALUES (old.event, old.kind, old.id, 1)
    ON CONFLICT (event, kind, id) DO UPDATE SET revision = revision + 1;
END;
)");
}

void leaveLooksOutOfCalendars(sqlite::Database& database) {
  database.execute(R"(
DROP TRIGGER revise_calendar;
CREATE TRIGGER revise_calendar AFTER UPDATE OF row ON thing
  WHEN new.kind IN ('session', 'event') AND json_remove(old.row, '$.fill', '$.capacity', '$.branding')
    <> json_remove(new.row, '$.fill', '$.capacity', '$.branding') BEGIN
  INSERT INTO calendar_revision VALUES (new.event, new.kind, new.id, 1)
    ON CONFLICT (event, kind, id) DO UPDATE SET revision = revision + 1;
END;
)");
}

void leaveCodesOutOfCalendars(sqlite::Database& database) {
  database.execute(R"(
DROP TRIGGER revise_calendar;
CREATE TRIGGER revise_calendar AFTER UPDATE OF row ON thing
  WHEN new.kind IN ('session', 'event')
    AND json_remove(old.row, '$.fill', '$.capacity', '$.branding', '$.code_formats')
    <> json_remove(new.row, '$.fill', '$.capacity', '$.branding', '$.code_formats') BEGIN
  INSERT INTO calendar_revision VALUES (new.event, new.kind, new.id, 1)
    ON CONFLICT (event, kind, id) DO UPDATE SET revision = revision + 1;
END;
)");
}

}  // namespace usher::backend::store
