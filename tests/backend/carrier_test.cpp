// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include <usher/backend/service/carrier.h>
#include <usher/backend/service/kiosks.h>
#include <usher/backend/service/ticket_keys.h>
#include <usher/backend/store/sqlite/sqlite_store.h>
#include <usher/contract/codec.h>

#include "event_rows.h"

namespace usher::backend::tests {

using contract::BundlePart;

namespace {

struct Keys {
  std::string public_key = std::string(32, '\0');
  std::string secret_key = std::string(64, '\0');
  Keys() {
    crypto_sign_keypair(reinterpret_cast<unsigned char*>(public_key.data()),
                        reinterpret_cast<unsigned char*>(secret_key.data()));
  }
};

/// What a kiosk reads of an answer.
struct Answer {
  contract::BundleHeader header;
  std::vector<contract::OpResult> results;
  std::vector<contract::ChangesAnswer> pages;
  std::string snapshot;
  std::string problem;
};

}  // namespace

/// What comes of a file that somebody carries from a kiosk to the backend.
class CarrierTest : public QObject {
  Q_OBJECT

 private slots:
  void opsAreTakenInOnceHoweverOftenTheyAreCarried() {
    const auto bundle = bundleOf(
        {checkIn(1, 1, "never"), checkIn(2, 2, "never"), checkIn(3, 1, "never"), checkIn(4, 77, "never")});
    auto report = carry(bundle);
    QVERIFY(report);
    QCOMPARE(report->name, std::string("North"));
    QCOMPARE(report->ops, 4);
    QCOMPARE(report->accepted, 2);
    QCOMPARE(report->conflicts, 1);
    QCOMPARE(report->rejected, 1);
    const auto first = answer();
    QCOMPARE(first.results.size(), std::size_t{4});
    QCOMPARE(first.header.way, contract::BundleWay::ToKiosk);
    QCOMPARE(checkIns(), 2U);
    report = carry(bundle);
    QCOMPARE(report->accepted, 2);
    QCOMPARE(checkIns(), 2U);
    QCOMPARE(answer().results.size(), std::size_t{4});
  }

  void whatIsAboutAnOpComesBehindIt() {
    contract::Op undone{opId(2), at(2000), 2, contract::VoidOp{opId(1), "wrong guest"}};
    QVERIFY(carry(bundleOf({checkIn(1, 1, "never"), undone, checkIn(3, 1, "never")})));
    for (const auto& result : answer().results) QCOMPARE(result.status, contract::OpStatus::Ok);
    QCOMPARE(answer().results.size(), std::size_t{3});
  }

  void anOpThatCantBeReadHoldsUpNobody() {
    const auto lines = line(checkIn(1, 1, "never")) + "{\"boot\":\"b\",\"ops\":[{\"id\":\"?\"}]}\n" +
                       line(checkIn(2, 2, "never"));
    const auto report = carry(bundleOf(header(), {{BundlePart::Ops, lines}}));
    QVERIFY(report);
    QCOMPARE(report->accepted, 2);
    QCOMPARE(report->left, 1);
  }

  void newsComeSinceTheKioskAsked() {
    const auto asked = header();
    rename("never", "Never again");
    const auto report = carry(bundleOf(asked, {}));
    QVERIFY(report);
    QVERIFY(report->changes > 0);
    QCOMPARE(report->rows, 0);
    const auto got = answer();
    QVERIFY(got.snapshot.empty());
    QCOMPARE(got.pages.size(), std::size_t{1});
    auto chain = asked.chain;
    for (const auto& change : got.pages.front().changes) chain = contract::nextChain(chain, change);
    QCOMPARE(chain, got.pages.front().chain);
  }

  void aKioskWhoseFeedDoesNotGoOnGetsAllOfIt_data() {
    QTest::addColumn<QString>("what");
    for (const char* what : {"nothing yet", "another history", "another chain", "beyond the end"})
      QTest::newRow(what) << what;
  }
  void aKioskWhoseFeedDoesNotGoOnGetsAllOfIt() {
    QFETCH(const QString, what);
    auto asked = header();
    if (what == "nothing yet") asked.generation = asked.cursor = asked.chain = "";
    if (what == "another history") asked.generation = "other";
    if (what == "another chain") asked.chain = std::string(64, 'a');
    if (what == "beyond the end") asked.cursor = "999999";
    QVERIFY(
        store_->settings().editRows(kEvent, {.put = {eventRows(1).back()}, .remove = {}}, at(5)).has_value());
    auto row = std::get<contract::TicketRow>(eventRows(1).back());
    row.given_name = "Other";
    rename("never", "Never again");
    const auto report = carry(bundleOf(asked, {}));
    QVERIFY(report);
    QVERIFY(report->rows >= 3);
    const auto got = answer();
    QVERIFY(got.snapshot.starts_with("{"));
    QVERIFY(got.snapshot.find("\"end\"") != got.snapshot.npos);
    QVERIFY2(std::filesystem::is_empty(folder() / "scratch"), "a snapshot stays on the disk");
  }

  void badFilesAreRefusedPlainlyAndCountForNothing_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("type");
    QTest::newRow("empty") << "empty" << "no-bundle";
    QTest::newRow("other file") << "other file" << "no-bundle";
    QTest::newRow("later version") << "later version" << "newer-bundle";
    QTest::newRow("cut head") << "cut head" << "cut-off-bundle";
    QTest::newRow("cut") << "cut" << "cut-off-bundle";
    QTest::newRow("changed") << "changed" << "forged-bundle";
    QTest::newRow("foreign backend") << "foreign backend" << "unknown-receiver";
    QTest::newRow("foreign kiosk") << "foreign kiosk" << "forged-bundle";
    QTest::newRow("unknown kiosk") << "unknown kiosk" << "forged-bundle";
    QTest::newRow("foreign event") << "foreign event" << "forged-bundle";
    QTest::newRow("an answer") << "an answer" << "forged-bundle";
    QTest::newRow("no header") << "no header" << "forged-bundle";
  }
  void badFilesAreRefusedPlainlyAndCountForNothing() {
    QFETCH(const QString, what);
    QFETCH(const QString, type);
    const std::vector<std::pair<BundlePart, std::string>> ops{
        {BundlePart::Ops, line(checkIn(1, 1, "never"))}};
    auto asked = header();
    if (what == "unknown kiosk") asked.kiosk = "nobody";
    if (what == "foreign event") asked.event = "spring";
    if (what == "an answer") asked.way = contract::BundleWay::ToKiosk;
    auto text = contract::encode(asked);
    if (what == "no header") text = "{}";
    const Keys stranger;
    auto bytes = sealed(text, ops, what == "foreign backend" ? stranger.public_key : backendKey(),
                        what == "foreign kiosk" ? stranger : kiosk_);
    if (what == "empty") bytes.clear();
    if (what == "other file")
      bytes =
          "\x7f"
          "ELF and more than that";
    if (what == "later version") bytes[6] = '9';
    if (what == "cut head") bytes.resize(100);
    if (what == "cut") bytes.resize(bytes.size() - 1);
    if (what == "changed") bytes[bytes.size() - 30] ^= 1;
    const auto report = carry(bytes);
    QVERIFY(!report);
    QCOMPARE(report.error().type, type.toStdString());
    QCOMPARE(report.error().code, service::Error::Invalid);
    QVERIFY(!report.error().detail.empty());
    QCOMPARE(checkIns(), 0U);
  }

  void randomBytesAreRefused() {
    const auto right = bundleOf({checkIn(1, 1, "never")});
    std::string bytes = right;
    for (int round = 0; round < 300; ++round) {
      bytes = right.substr(0, randombytes_uniform(static_cast<std::uint32_t>(right.size())));
      std::string more(randombytes_uniform(200), '\0');
      randombytes_buf(more.data(), more.size());
      QVERIFY(!carry(bytes + more));
    }
    QCOMPARE(checkIns(), 0U);
  }

  void aKioskThatWasMovedHandsInAndHearsWhereTo() {
    const auto bundle = bundleOf({checkIn(1, 1, "never")});
    auto spring = std::get<contract::EventRow>(eventRows(0).at(0));
    spring.id = "spring";
    store_->events().importEvent({spring}, at(0)).value();
    QVERIFY(service::Kiosks(store_->kiosks(), [] { return at(0); }).move(kEvent, "k", "spring").has_value());
    const auto report = carry(bundle);
    QVERIFY(report);
    QCOMPARE(report->accepted, 1);
    QCOMPARE(report->problem, std::string("moved"));
    const auto got = answer();
    QCOMPARE(got.results.size(), std::size_t{1});
    QVERIFY(got.pages.empty() && got.snapshot.empty());
    QCOMPARE(contract::decodeProblem(got.problem)->event, std::string("spring"));
  }

  void aRevokedKioskHandsInForADay() {
    const auto bundle = bundleOf({checkIn(1, 1, "never")});
    QVERIFY(service::Kiosks(store_->kiosks(), [] { return at(0); }).revoke(kEvent, "k").has_value());
    now_ = at(23 * 3'600'000);
    QCOMPARE(carry(bundle)->problem, std::string("revoked"));
    QVERIFY(answer().pages.empty() && answer().snapshot.empty());
    now_ = at(25 * 3'600'000);
    QCOMPARE(carry(bundle).error().type, std::string("revoked"));
  }

  void aKeyThatWasRotatedStillOpens() {
    const auto bundle = bundleOf({checkIn(1, 1, "never")});
    service::TicketKeys keys(store_->settings(), [] { return at(0); });
    QVERIFY(keys.rotate(kEvent, true).has_value());
    QCOMPARE(carry(bundle)->accepted, 1);
    // By the key that the kiosk knows.
    QCOMPARE(answer().results.size(), std::size_t{1});
  }

  void init() {
    dir_ = std::make_unique<QTemporaryDir>();
    store_ = store::SqliteStore::open(folder() / "db.sqlite").value();
    store_->events().importEvent(eventRows(3), at(0)).value();
    service::TicketKeys keys(store_->settings(), [] { return at(0); });
    QVERIFY(keys.ensure(kEvent).has_value());
    QVERIFY(store_->kiosks().addPairingCode({"hash", kEvent, "North", at(1000)}).has_value());
    store::Kiosk kiosk;
    kiosk.id = "k";
    kiosk.public_key = kiosk_.public_key;
    QVERIFY(store_->kiosks().pair("hash", kiosk, at(0)).value().has_value());
    backend_key_ = store_->settings().signingKeys(kEvent)->back().public_key;
    now_ = at(0);
    std::filesystem::create_directory(folder() / "scratch");
  }
  void cleanup() { store_.reset(); }

 private:
  std::filesystem::path folder() const { return dir_->path().toStdString(); }
  /// Something that kiosks have to hear.
  void rename(const std::string& list, const std::string& name) {
    auto row = std::get<contract::CheckInListRow>(eventRows(0).at(2));
    row.id = list;
    row.name = {{"en", name}};
    const auto edited = store_->settings().editRows(kEvent, {.put = {row}, .remove = {}}, at(5));
    if (!edited || *edited) qFatal("the list is not renamed");
  }
  std::string backendKey() const { return backend_key_; }

  contract::BundleHeader header() const {
    const auto page = store_->events().changes(kEvent, 0, 1000).value();
    return {.way = contract::BundleWay::ToBackend,
            .event = kEvent,
            .kiosk = "k",
            .boot = "boot",
            .id = opId(900),
            .at = at(0),
            .generation = page.head.generation,
            .cursor = std::to_string(page.head.sequence),
            .chain = page.head.chain};
  }
  static std::string line(const contract::Op& op) {
    return contract::encode(contract::OpsRequest{"boot", {op}}) + "\n";
  }

  static std::string sealed(const std::string& header,
                            const std::vector<std::pair<BundlePart, std::string>>& parts,
                            const std::string& to, const Keys& from) {
    std::string bytes;
    auto writer = contract::BundleWriter::begin(
        header, to,
        [&from](std::string_view message) {
          std::string signature(64, '\0');
          crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                               reinterpret_cast<const unsigned char*>(message.data()), message.size(),
                               reinterpret_cast<const unsigned char*>(from.secret_key.data()));
          return signature;
        },
        [&bytes](std::string_view piece) {
          bytes += piece;
          return true;
        });
    for (const auto& [kind, text] : parts) writer->add(kind, text);
    writer->end();
    return bytes;
  }
  std::string bundleOf(const contract::BundleHeader& header,
                       const std::vector<std::pair<BundlePart, std::string>>& parts) const {
    return sealed(contract::encode(header), parts, backendKey(), kiosk_);
  }
  std::string bundleOf(const std::vector<contract::Op>& ops) const {
    std::string lines;
    for (const auto& op : ops) lines += line(op);
    return bundleOf(header(), {{BundlePart::Ops, lines}});
  }

  service::Result<contract::CarriedReport> carry(const std::string& bundle) {
    std::filesystem::remove(folder() / "answer");
    service::Carrier carrier(store_->events(), store_->settings(), store_->kiosks(), folder() / "scratch",
                             [this] { return now_; });
    return carrier.carry(bundle, folder() / "answer");
  }

  /// As the kiosk reads it, which believes the key that it knows.
  Answer answer() const {
    std::ifstream file(folder() / "answer", std::ios::binary);
    std::string bytes(std::istreambuf_iterator<char>(file), {});
    std::size_t read = 0;
    const auto bundle = contract::UnprovenBundle::open(
        [&](std::size_t most) {
          const auto piece = bytes.substr(read, most);
          read += piece.size();
          return piece;
        },
        [this](std::string_view) {
          return contract::UnprovenBundle::Receiver{kiosk_.public_key, [this](std::string_view text) {
                                                      return contract::unseal(text, kiosk_.secret_key);
                                                    }};
        });
    Answer got{.header = contract::decodeBundleHeader(bundle.value().header()).value()};
    auto reader = bundle->provenBy(backendKey()).value();
    while (const auto part = reader.next().value()) {
      if (part->kind == BundlePart::Results)
        std::ranges::copy(contract::decodeOpsAnswer(part->text)->results, std::back_inserter(got.results));
      if (part->kind == BundlePart::Changes)
        got.pages.push_back(contract::decodeChangesAnswer(part->text).value());
      if (part->kind == BundlePart::Snapshot) got.snapshot += part->text;
      if (part->kind == BundlePart::Problem) got.problem = part->text;
    }
    return got;
  }
  std::size_t checkIns() const { return store_->events().checkIns(kEvent)->size(); }

  const Keys kiosk_;
  std::string backend_key_;
  contract::Instant now_;
  std::unique_ptr<QTemporaryDir> dir_;
  std::unique_ptr<store::SqliteStore> store_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::CarrierTest)
#include "carrier_test.moc"
