// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/backend/store/port/message_store.h>
#include <usher/backend/store/sqlite/feed_log.h>
#include <usher/sqlite/database.h>

/// How messages and notices come to be, and go, inside the transaction of what they tell; they throw
/// sqlite::Error and UnknownEvent.
namespace usher::backend::store {

/// Whether it was new: queueing one of the same event and dedupe key again changes nothing.
bool queueMessage(sqlite::Database& database, const NewMessage& message, Instant now);
/// Whatever its state: with the guest goes what was said to them.
void forgetMessagesAbout(sqlite::Database& database, const std::string& event, const std::string& ticket);

/// Whether it was new: where it was not, nothing was changed. The feed's row is `feed`'s to finish.
bool enterNotice(sqlite::Database& database, FeedLog& feed, const NewNotice& notice, Instant now);

}  // namespace usher::backend::store
