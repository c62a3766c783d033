// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>

#include <atomic>
#include <filesystem>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <usher/backend/http/server.h>
#include <usher/backend/service/ticket_keys.h>
#include <usher/backend/store/sqlite/sqlite_store.h>
#include <usher/backend/web/guest_routes.h>

#include "../http_client.h"

namespace usher::backend::tests {

using Fields = std::vector<std::pair<std::string, std::string>>;

inline constexpr const char* kLumen = "lumen";

/// Guests' pages on a free port of loopback, with a clock to set and an event "lumen" of two days: ticket
/// types visitor and student; sessions "small" with two seats, "large" with none counted, both on the first
/// day; three questions; water (three left, two a guest), hand-outs of "small", and a dinner that opens on
/// the second day.
class WebSite {
 public:
  WebSite();
  ~WebSite();

  std::uint16_t port() const { return server_->port(); }
  store::SqliteStore& store() { return *store_; }
  /// The store's.
  std::filesystem::path file() const { return folder_.filePath("db").toStdString(); }
  /// The paths of all forms, e.g. "/g/{token}/badge".
  const std::vector<std::string>& forms() const { return forms_; }
  /// What organizers decided; save() puts it into force.
  contract::EventSettings settings;
  void save();
  contract::Instant now() const { return contract::Instant(std::chrono::milliseconds(now_ms_.load())); }
  void setNow(const char* instant);

  HttpAnswer get(const std::string& target, const HttpClient::Headers& headers = {});
  HttpAnswer post(const std::string& target, const Fields& fields, const HttpClient::Headers& headers = {});
  /// A form that can be taken, for the guest of this name.
  Fields form(const std::string& given_name) const;
  /// Registers the guest; the path of their own page.
  std::string registerGuest(const std::string& given_name, const Fields& more = {});
  /// The ticket of that page.
  std::string ticketOf(const std::string& path);
  /// Staff take the guest's only request on.
  void stepRequest(const std::string& ticket, contract::RequestState to, const std::string& reason = "");
  void checkIn(const std::string& ticket);

 private:
  service::Clock clock() {
    return [this] { return now(); };
  }
  void makeEvent();

  std::atomic<std::int64_t> now_ms_;
  QTemporaryDir folder_;
  std::unique_ptr<store::SqliteStore> store_;
  log::Logger logger_;
  http::Metrics metrics_;
  std::unique_ptr<service::TicketKeys> keys_;
  std::unique_ptr<service::GuestLinks> links_;
  std::unique_ptr<service::Registration> registration_;
  std::unique_ptr<service::Enrolments> enrolments_;
  std::unique_ptr<service::Attendees> attendees_;
  std::unique_ptr<service::Requests> requests_;
  std::vector<std::string> forms_;
  std::unique_ptr<http::Router> router_;
  std::unique_ptr<http::Server> server_;
  std::thread thread_;
};

/// application/x-www-form-urlencoded.
std::string encoded(const Fields& fields);
/// The value of the hidden or visible input of that name; "" where there is none.
std::string inputValue(const std::string& page, const std::string& name);

}  // namespace usher::backend::tests
