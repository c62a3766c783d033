// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <string>

#include <usher/backend/store/port/error.h>
#include <usher/backend/store/sqlite/writer.h>
#include <usher/contract/instant.h>

namespace usher::backend::store {

/// Whose open questions follow from a question that has changed.
enum class Swept {
  Everybody,
  /// Who was imported has what the file says.
  NotImported,
};

/// Notes that the question is asked at the door from now on, or is so no more. Inside the transaction of the
/// edit; QuestionSweep carries it to the tickets.
void noteQuestionChange(sqlite::Database& database, const std::string& event, const std::string& question,
                        Swept who, contract::Instant now);

/// Puts the open questions of tickets in step with what is asked at the door: so few tickets a transaction
/// that ops of guests at the doors get between them. What is left to do lies in the database, for a later
/// start to go on with.
class QuestionSweep {
 public:
  static constexpr int kTicketsAtOnce = 100;

  explicit QuestionSweep(Writer& writer) : writer_(writer) {}

  /// To be called after each commit, on the writer's thread: posts the next piece where there is one.
  void look(sqlite::Database& database);
  /// From any thread: what is left waits for a later start.
  void stop() { stopped_ = true; }

 private:
  Writer& writer_;
  std::atomic<bool> stopped_ = false;
  std::atomic<bool> is_queued_ = false;
};

}  // namespace usher::backend::store
