// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/composition/composition.h>

#include <usher/backend/composition/system_clock.h>
#include <usher/backend/store/sqlite/backup.h>

namespace usher::backend::composition {

Composition::Composition(store::SqliteStore& the_store, std::filesystem::path folder,
                         std::filesystem::path usher)
    : store(the_store),
      guest_links(store.settings(), store.attendees()),
      ticket_keys(store.settings(), systemClock),
      registration(store.settings(), store.attendees(), guest_links, ticket_keys, systemClock),
      enrolments(store.settings(), store.attendees(), systemClock),
      attendees(store.settings(), store.attendees(), store.messages(), guest_links, ticket_keys, systemClock),
      requests(store.requests(), systemClock),
      staff(store.staff(), systemClock),
      imports(store.settings(), store.attendees(), guest_links, ticket_keys, systemClock),
      pairing(store.kiosks(), systemClock),
      arrivals(store.events(), systemClock),
      template_proofs(std::move(usher)),
      templates(store.settings(), template_proofs, systemClock),
      folder_(std::move(folder)) {}

http::Group Composition::peopleRoutes(Authenticate authenticate, std::filesystem::path scratch) {
  const auto back_up = [file = databaseFile(folder_)](const std::filesystem::path& copy) {
    return store::backUp(file, copy);
  };
  return api::peopleRoutes({std::move(authenticate), store.events(), store.settings(), store.attendees(),
                            store.requests(), store.messages(), store.kiosks(), store.staff(), attendees,
                            ticket_keys, imports, requests, staff, pairing, arrivals, templates, systemClock,
                            back_up, std::move(scratch)});
}

}  // namespace usher::backend::composition
