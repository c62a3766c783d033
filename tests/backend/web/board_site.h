// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <usher/backend/auth/access.h>
#include <usher/backend/http/router.h>
#include <usher/backend/log/logger.h>
#include <usher/backend/service/guest_links.h>
#include <usher/backend/service/ticket_keys.h>
#include <usher/backend/store/sqlite/sqlite_store.h>
#include <usher/backend/web/board/board_routes.h>

namespace usher::backend::tests {

/// The board's pages over the shipped store, with an event "fair" and one guest, ticket "t1", whose names are
/// hostile HTML.
class BoardSite {
 public:
  /// `usher` is the tool that looks at templates; "": there is none.
  explicit BoardSite(const std::string& usher = {});

  store::SqliteStore& store() { return *store_; }
  /// The store's.
  std::filesystem::path file() const { return folder_.filePath("db").toStdString(); }
  /// The paths of all forms, e.g. "/board/{event}/requests/{request}".
  const std::vector<std::string>& forms() const { return forms_; }
  /// Somebody who is signed in in a browser of their own.
  struct Person {
    std::string cookie;
    std::string csrf;
  };
  Person signIn(auth::Role role);
  static Person nobody() { return {}; }

  http::Response get(const std::string& target, const Person& person);
  /// A form with `fields` (urlencoded), and the token of the page that it is on.
  http::Response post(const std::string& target, const Person& person, const std::string& fields);
  http::Response postWithoutToken(const std::string& target, const Person& person, const std::string& fields);

  http::Response send(const std::string& method, const std::string& target, const Person& person,
                      const std::string& content_type, const std::string& body);

  /// A file of that kind, in multipart/form-data, with the token.
  http::Response upload(const std::string& target, const Person& person, const std::string& kind,
                        const std::string& bytes);

 private:
  http::Response ask(http::Request request, const Person& person);

  QTemporaryDir folder_;
  std::unique_ptr<store::SqliteStore> store_;
  log::Logger logger_;
  service::TicketKeys keys_;
  service::GuestLinks links_;
  service::Attendees attendees_;
  service::Requests requests_;
  service::Imports imports_;
  service::KeptFiles uploads_;
  service::Pairing pairing_;
  service::Staff staff_;
  service::Arrivals arrivals_;
  service::TemplateProofs template_proofs_;
  service::EventTemplates templates_;
  auth::Access access_;
  std::vector<std::string> forms_;
  http::Router router_;
};

/// "" where the response has no such header.
std::string headerOf(const http::Response& response, const std::string& name);

}  // namespace usher::backend::tests
