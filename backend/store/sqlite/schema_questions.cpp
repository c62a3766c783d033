// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/schema_steps.h>

namespace usher::backend::store {

void makeQuestionChangeTable(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE question_change (
  event TEXT NOT NULL REFERENCES event (id),
  question TEXT NOT NULL,
  after_ticket TEXT NOT NULL,
  who INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (event, question)
) STRICT, WITHOUT ROWID;
)");
}

}  // namespace usher::backend::store
