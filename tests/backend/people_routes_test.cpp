// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <optional>

#include <usher/backend/composition/composition.h>
#include <usher/backend/http/router.h>
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

  std::optional<http::Answer> ask(const std::string& method, const std::string& target) {
    http::Request request;
    request.method = method;
    request.target = target;
    const auto match = router_->match(request);
    request.params = match.params;
    std::optional<http::Answer> answer;
    http::Router::handle(
        match, request, [](const auto& work) { work(); },
        [&](http::Answer given) { answer = std::move(given); });
    return answer;
  }

  std::optional<http::Response> backup(const std::string& method) {
    return std::get<http::Response>(*ask(method, "/api/v1/backup"));
  }

  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<store::SqliteStore> store_;
  std::unique_ptr<composition::Composition> services_;
  std::unique_ptr<http::Router> router_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::PeopleRoutesTest)
#include "people_routes_test.moc"
