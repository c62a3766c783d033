// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>

#include <usher/desk/place.h>
#include <usher/domain/staff/requests_page.h>
#include <usher/ports/check_in_store.h>
#include <usher/ports/clock.h>
#include <usher/ports/journal.h>
#include <usher/ports/random.h>
#include <usher/ports/request_book.h>

namespace usher::desk {

/// What the page of requests asks for. At a session's door, what belongs to that session comes before the
/// rest. Data thread.
class ServeRequests {
 public:
  /// The references outlive this object.
  ServeRequests(ports::CheckInStore& store, ports::RequestBook& requests, ports::Journal& journal,
                const ports::Clock& clock, ports::Random& random, Place place);

  /// An error is of the store, and nothing was read.
  std::expected<domain::requests_page::RequestsRead, ports::StoreError> read(
      const domain::requests_page::Read& wanted);

  struct Served {
    domain::requests_page::StepDone done;
    /// Something was kept that the backend has to hear.
    bool kept = false;
  };
  /// An error is of the store, and nothing was done.
  std::expected<Served, ports::StoreError> operator()(const domain::StaffMember& member,
                                                      const domain::requests_page::Do& wanted);

 private:
  std::expected<domain::RequestsToServe, ports::StoreError> toServe();

  ports::CheckInStore& store_;
  ports::RequestBook& requests_;
  ports::Journal& journal_;
  const ports::Clock& clock_;
  ports::Random& random_;
  Place place_;
};

}  // namespace usher::desk
