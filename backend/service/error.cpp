// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/service/error.h>

namespace usher::backend::service {

Error fromStore(const store::Error& error) {
  if (error.code == store::Error::NoSuchEvent) {
    return {Error::NotFound, "unknown-event", "There is no such event.", 0, error.detail};
  }
  if (error.code == store::Error::Refused) return {Error::Conflict, "refused", error.detail};
  if (error.code == store::Error::Malformed) {
    return {Error::Invalid, "not-allowed", "This cannot be kept: " + error.detail + "."};
  }
  const int again = error.code == store::Error::Busy ? 1 : 10;
  return {Error::Unavailable, "store-unavailable",
          "The backend's store does not answer; nothing was changed.", again, error.detail};
}

Error unknownTicket() {
  return {Error::NotFound, "unknown-ticket", "The event has no such ticket."};
}

}  // namespace usher::backend::service
