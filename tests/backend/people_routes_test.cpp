// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <stdexcept>

#include <usher/backend/composition/composition.h>
#include <usher/backend/http/router.h>
#include <usher/contract/base64.h>
#include <usher/contract/codec.h>
#include <usher/contract/staff_sign_in.h>
#include <usher/sqlite/database.h>

#include "event_rows.h"

namespace usher::backend::tests {

/// The calls of people, as somebody who may everything, over the shipped store.
class PeopleRoutesTest : public QObject {
  Q_OBJECT

 private slots:
  void oneIsMadeAtATimeAndGoesWhenItHasBeenSent() {
    const auto scratch = folder() / "scratch";
    auto first = backup("GET");
    QCOMPARE(first->status, 200);
    QVERIFY(std::filesystem::file_size(first->file->file) == first->file->size);
    const auto meanwhile = backup("GET");
    QCOMPARE(meanwhile->status, 429);
    QVERIFY(!meanwhile->file);
    first.reset();
    QVERIFY(std::filesystem::is_empty(scratch));
    QCOMPARE(backup("GET")->status, 200);
  }

  void whoeverAsksForItsHeadAloneMakesNone() {
    QCOMPARE(backup("HEAD")->status, 405);
    QVERIFY(!std::filesystem::exists(folder() / "scratch"));
  }

  void aStreamEndsWhereTheStoreFails() {
    store_->events().importEvent(eventRows(1), at(0)).value();
    auto stream = std::get<http::Stream>(*ask("GET", std::string("/api/v1/events/") + kEvent + "/stream"));
    QVERIFY(!stream.next(stream.after).last);
    QVERIFY(!stream.next(stream.after).last);
    sqlite::Database(composition::databaseFile(folder()), sqlite::OpenMode::OpenExisting)
        .execute("PRAGMA foreign_keys = OFF; DELETE FROM event");
    QVERIFY(stream.next(stream.after).last);
  }

  void picturesAreRowsLikeOthers() {
    store_->events().importEvent(eventRows(1), at(0)).value();
    const std::string event = std::string("/api/v1/events/") + kEvent;
    std::string file("\x89PNG\r\n\x1a\n\0", 9);
    file.resize(contract::kMostPictureBytes, 'x');
    const auto picture = contract::encode(contract::PictureRow{"cup", contract::toBase64(file)});
    const std::string item =
        R"({"kind":"item","id":"coffee","name":{"en":"Coffee"},"type":"drink","picture":"cup"})";
    QCOMPARE(statusOf("PUT", event + "/rows", R"({"put":[)" + item + "]}"), 409);
    QVERIFY(last_.find("dangling") != std::string::npos);
    QCOMPARE(statusOf("PUT", event + "/rows", R"({"put":[)" + item + "," + picture + "]}"), 204);
    QCOMPARE(statusOf("GET", event + "/rows/picture", ""), 200);
    QVERIFY(last_.find(contract::toBase64(file)) != std::string::npos);
    QCOMPARE(statusOf("PUT", event + "/rows", R"({"remove":[{"kind":"picture","id":"cup"}]})"), 409);
    QVERIFY(last_.find("in-use") != std::string::npos);
    std::string many;
    for (std::size_t i = 0; i < store::kMostPictures; ++i) {
      many +=
          (many.empty() ? "" : ",") + contract::encode(contract::PictureRow{
                                          "p" + std::to_string(i), contract::toBase64(file.substr(0, 99))});
    }
    QCOMPARE(statusOf("PUT", event + "/rows", R"({"put":[)" + many + "]}"), 409);
    QVERIFY(last_.find("too-many-pictures") != std::string::npos);
  }

  void aNewEventShowsNoPictureYet() {
    auto row = std::get<contract::EventRow>(eventRows(0).at(0));
    row.branding.logo = "logo";
    QCOMPARE(statusOf("POST", "/api/v1/events", contract::encode(contract::Row(row))), 409);
    row.branding = {.accent = "#123456",
                    .greeting = {{"en", std::string(2000, 'x')}},
                    .help = {{"en", std::string(2000, 'x')}}};
    for (const auto* language : {"de", "fr", "it", "es"}) {
      row.branding.welcome[language] = std::string(2000, 'x');
      row.branding.help[language] = std::string(2000, 'x');
    }
    QCOMPARE(statusOf("POST", "/api/v1/events", contract::encode(contract::Row(row))), 201);
    QVERIFY(store_->settings().event(kEvent)->value() == row);
  }

  void codesThatNobodyReadsAreRefusedByName() {
    auto row = std::get<contract::EventRow>(eventRows(0).at(0));
    row.code_formats = {contract::CodeFormat::Code128};
    const auto wanted = contract::encode(contract::Row(row));
    auto unknown = wanted;
    unknown.replace(unknown.find("code_128"), 8, "code_129");
    const auto says_so = [this](const char* field) {
      return last_.find(field) != std::string::npos &&
             last_.find("must be one of aztec, data_matrix, pdf417, code_128") != std::string::npos;
    };
    QCOMPARE(statusOf("POST", "/api/v1/events", unknown), 422);
    QVERIFY(says_so("/code_formats/0"));
    QCOMPARE(statusOf("POST", "/api/v1/events", wanted), 201);
    const std::string rows = std::string("/api/v1/events/") + kEvent + "/rows";
    QCOMPARE(statusOf("PUT", rows, R"({"put":[)" + unknown + "]}"), 422);
    QVERIFY(says_so("/put/0/code_formats/0"));
    QVERIFY(store_->settings().event(kEvent)->value() == row);
    row.code_formats.clear();
    QCOMPARE(statusOf("PUT", rows, R"({"put":[)" + contract::encode(contract::Row(row)) + "]}"), 204);
    QVERIFY(store_->settings().event(kEvent)->value() == row);
  }

  void staffAreAppointedAndTheirSecretsToldOnce() {
    store_->events().importEvent(eventRows(1), at(0)).value();
    const std::string staff = std::string("/api/v1/events/") + kEvent + "/staff";
    QCOMPARE(statusOf("POST", staff, R"({"name":" ","role":"staff"})"), 422);
    QVERIFY(last_.find("no-name") != std::string::npos);
    QCOMPARE(statusOf("POST", staff, R"({"name":"Ada","role":"supervisor"})"), 201);
    const auto ada = nlohmann::json::parse(last_);
    const auto pin = ada.at("pin").get<std::string>();
    const auto badge = ada.at("badge").get<std::string>();
    QVERIFY(contract::isPin(pin) && contract::isStaffBadge(badge));
    // What a kiosk is told fits what they were told.
    const auto key = store_->staff().signInKey(kEvent, at(0)).value();
    const auto row = store_->staff().staff(kEvent)->at(0);
    QCOMPARE(row.id, ada.at("id").get<std::string>());
    QVERIFY(row.pin == contract::pinHash(pin, key) && row.badge == contract::staffBadgeHash(badge, key));
    QVERIFY(row.role == contract::StaffRole::Supervisor);
    QCOMPARE(statusOf("GET", staff, ""), 200);
    QCOMPARE(nlohmann::json::parse(last_).dump(),
             nlohmann::json({{"staff", {{{"id", row.id}, {"name", "Ada"}, {"role", "supervisor"}}}}}).dump());

    const auto member = staff + "/" + row.id;
    QCOMPARE(statusOf("PUT", member, R"({"name":"Ada L.","role":"administrator"})"), 200);
    auto changed = row;
    changed.name = "Ada L.";
    changed.role = contract::StaffRole::Administrator;
    QVERIFY(store_->staff().staff(kEvent)->at(0) == changed);
    QCOMPARE(statusOf("POST", member + "/renew", ""), 200);
    const auto renewed = nlohmann::json::parse(last_);
    QVERIFY(renewed.at("badge") != badge);
    QCOMPARE(store_->staff().staff(kEvent)->at(0).pin,
             contract::pinHash(renewed.at("pin").get<std::string>(), key).value());
    QCOMPARE(statusOf("DELETE", member, ""), 204);
    QVERIFY(store_->staff().staff(kEvent)->empty());
    for (const auto& [method, path] : {std::pair("DELETE", ""), std::pair("POST", "/renew")}) {
      QCOMPARE(statusOf(method, member + path, ""), 404);
      QVERIFY(last_.find("unknown-staff-member") != std::string::npos);
    }
  }

  void organizersOfferEventsToAKiosk() {
    store_->events().importEvent(eventRows(1), at(0)).value();
    auto spring = std::get<contract::EventRow>(eventRows(0).at(0));
    spring.id = "spring";
    store_->events().importEvent({spring}, at(0)).value();
    QVERIFY(store_->kiosks().addPairingCode({"hash", kEvent, "North", at(1000)}).has_value());
    store::Kiosk kiosk;
    kiosk.id = "k";
    kiosk.public_key = std::string(32, 'k');
    QVERIFY(store_->kiosks().pair("hash", kiosk, at(0)).value().has_value());
    const std::string kiosks = std::string("/api/v1/events/") + kEvent + "/kiosks";
    const auto offered = [&] {
      if (statusOf("GET", kiosks, "") != 200) return std::string("no list");
      return nlohmann::json::parse(last_).at("kiosks").at(0).at("offered_events").dump();
    };
    QCOMPARE(offered(), std::string("[]"));
    QCOMPARE(statusOf("PUT", kiosks + "/k/events", R"({"events":["spring"]})"), 204);
    QCOMPARE(offered(), std::string(R"(["spring"])"));
    QCOMPARE(statusOf("GET", kiosks + "?format=csv", ""), 200);
    QVERIFY(last_.find(",spring\n") != std::string::npos);
    QCOMPARE(statusOf("PUT", kiosks + "/nobody/events", R"({"events":[]})"), 404);
    for (const auto& [body, type] :
         {std::pair(R"({"events":["spring","winter"]})", "unknown-target"),
          std::pair(R"({"events":"spring"})", "malformed"),
          std::pair(R"({"events":["../spring"]})", "malformed"), std::pair("{}", "malformed")}) {
      QCOMPARE(statusOf("PUT", kiosks + "/k/events", body), 422);
      QVERIFY2(last_.find(type) != std::string::npos, last_.c_str());
    }
    QCOMPARE(offered(), std::string(R"(["spring"])"));
    QCOMPARE(statusOf("PUT", kiosks + "/k/events", R"({"events":[]})"), 204);
    QCOMPARE(offered(), std::string("[]"));
  }

  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    store_ = composition::openStore(folder(), composition::IfMissing::Make).value();
    services_ = std::make_unique<composition::Composition>(*store_, folder());
    const auto organizer = [](const http::Request&, auth::Role) {
      return auth::Identity{"kim", "local:kim", {auth::Role::Organizer}};
    };
    std::vector<http::Group> groups;
    groups.push_back(services_->peopleRoutes(organizer, folder() / "scratch"));
    router_ = std::make_unique<http::Router>(std::move(groups));
  }

  void cleanup() {
    router_.reset();
    services_.reset();
    store_.reset();
  }

 private:
  std::filesystem::path folder() const { return folder_->path().toStdString(); }

  /// Of a body that the call takes.
  int statusOf(const std::string& method, const std::string& target, const std::string& body) {
    const auto answer = std::get<http::Response>(*ask(method, target, body));
    last_ = answer.body;
    return answer.status;
  }

  std::optional<http::Answer> ask(const std::string& method, const std::string& target,
                                  const std::string& body = {}) {
    http::Request request;
    request.method = method;
    request.target = target;
    request.body = body;
    if (!body.empty()) request.headers.emplace_back("Content-Type", "application/json");
    const auto match = router_->match(request);
    request.params = match.params;
    if (match.bodyBytes() < body.size()) throw std::runtime_error("the call takes no such body");
    std::optional<http::Answer> answer;
    http::Router::handle(
        match, request, [](const auto& work) { work(); },
        [&](http::Answer given) { answer = std::move(given); });
    return answer;
  }

  std::optional<http::Response> backup(const std::string& method) {
    return std::get<http::Response>(*ask(method, "/api/v1/backup"));
  }

  std::string last_;
  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<store::SqliteStore> store_;
  std::unique_ptr<composition::Composition> services_;
  std::unique_ptr<http::Router> router_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::PeopleRoutesTest)
#include "people_routes_test.moc"
