// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <usher/backend/store/port/attendee_store.h>
#include <usher/contract/event_rows.h>
#include <usher/contract/ops.h>
#include <usher/sqlite/database.h>

/// What guests have yet to be asked at the door, inside a transaction of the caller's.
namespace usher::backend::store {

/// Whether a guest of this origin who has not answered it is asked before they are let in. Who registers at
/// the door is asked there what others are asked when they register.
bool isAskedAtDoor(const contract::QuestionRow& question, Origin origin);
/// Other guests than before have to be asked. `before` nullptr: the question is new.
bool changesWhoIsAsked(const contract::QuestionRow* before, const contract::QuestionRow& after);
/// Whether the event takes `text` as an answer; see contract::QuestionRow. A question that need not be
/// answered may be left empty.
bool isAnswer(const contract::QuestionRow& question, const std::string& text);
/// Those of the event that isAskedAtDoor() holds for, ordered by id.
std::vector<contract::QuestionRow> questionsAtDoor(sqlite::Database& database, const std::string& event,
                                                   Origin origin);
/// A new ticket's open questions: what it brings along and what is asked of everybody, less what `answers`
/// have an answer to.
std::vector<std::string> openQuestions(const std::vector<contract::QuestionRow>& asked,
                                       std::vector<std::string> brought,
                                       const std::vector<contract::Answer>& answers);
/// Whether an answer is kept that the question takes; any one where the event has no such question.
bool isAnswered(sqlite::Database& database, const std::string& event, const std::string& ticket,
                const std::string& question);

}  // namespace usher::backend::store
