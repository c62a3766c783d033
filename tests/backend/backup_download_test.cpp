// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <optional>

#include <usher/backend/composition/composition.h>
#include <usher/backend/http/router.h>

namespace usher::backend::tests {

/// The call for a backup, over the shipped store.
class BackupDownloadTest : public QObject {
  Q_OBJECT

 private slots:
  void oneIsMadeAtATimeAndGoesWhenItHasBeenSent() {
    const auto scratch = folder() / "scratch";
    auto first = ask("GET");
    QCOMPARE(first->status, 200);
    QVERIFY(std::filesystem::file_size(first->file->file) == first->file->size);
    const auto meanwhile = ask("GET");
    QCOMPARE(meanwhile->status, 429);
    QVERIFY(!meanwhile->file);
    first.reset();
    QVERIFY(std::filesystem::is_empty(scratch));
    QCOMPARE(ask("GET")->status, 200);
  }

  void whoeverAsksForItsHeadAloneMakesNone() {
    QCOMPARE(ask("HEAD")->status, 405);
    QVERIFY(!std::filesystem::exists(folder() / "scratch"));
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

  std::optional<http::Response> ask(const std::string& method) {
    http::Request request;
    request.method = method;
    request.target = "/api/v1/backup";
    std::optional<http::Response> response;
    http::Router::handle(
        router_->match(request), request, [](const auto& work) { work(); },
        [&](http::Answer answer) { response = std::get<http::Response>(std::move(answer)); });
    return response;
  }

  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<store::SqliteStore> store_;
  std::unique_ptr<composition::Composition> services_;
  std::unique_ptr<http::Router> router_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::BackupDownloadTest)
#include "backup_download_test.moc"
