// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <sodium.h>

#include <string>
#include <utility>
#include <vector>

#include <usher/contract/bundle.h>
#include <usher/contract/bundle_header.h>

namespace usher::contract {

namespace {

struct Keys {
  std::string public_key;
  std::string secret_key;
};

Keys keysOf(char seed) {
  Keys keys{std::string(32, '\0'), std::string(64, '\0')};
  const std::string seeds(32, seed);
  crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(keys.public_key.data()),
                           reinterpret_cast<unsigned char*>(keys.secret_key.data()),
                           reinterpret_cast<const unsigned char*>(seeds.data()));
  return keys;
}

std::string signedBy(const Keys& keys, std::string_view message) {
  std::string signature(64, '\0');
  crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                       reinterpret_cast<const unsigned char*>(message.data()), message.size(),
                       reinterpret_cast<const unsigned char*>(keys.secret_key.data()));
  return signature;
}

using Parts = std::vector<std::pair<BundlePart, std::string>>;

std::string bundleOf(const Keys& from, const Keys& to, const std::string& header, const Parts& parts,
                     bool ends = true) {
  std::string bytes;
  auto writer = BundleWriter::begin(
      header, to.public_key, [&](std::string_view message) { return signedBy(from, message); },
      [&](std::string_view piece) {
        bytes += piece;
        return true;
      });
  for (const auto& [kind, text] : parts) {
    if (!writer || !writer->add(kind, text)) return {};
  }
  if (ends && !writer->end()) return {};
  return bytes;
}

struct Seen {
  std::string header;
  Parts parts;
  std::optional<BundleFault> fault;
};

/// What `to` makes of it, who believes `from`.
Seen read(std::string bytes, const Keys& to, const Keys& from) {
  Seen seen;
  std::size_t at = 0;
  const auto bundle = UnprovenBundle::open(
      [&](std::size_t most) {
        const auto piece = bytes.substr(at, most);
        at += piece.size();
        return piece;
      },
      [&](std::string_view address) -> std::optional<UnprovenBundle::Receiver> {
        if (address != bundleReceiver(to.public_key)) return std::nullopt;
        return UnprovenBundle::Receiver{
            to.public_key, [&](std::string_view sealed) { return unseal(sealed, to.secret_key); }};
      });
  if (!bundle) return {{}, {}, bundle.error()};
  seen.header = bundle->header();
  auto reader = bundle->provenBy(from.public_key);
  if (!reader) return {seen.header, {}, reader.error()};
  for (;;) {
    auto part = reader->next();
    if (!part) {
      seen.fault = part.error();
      return seen;
    }
    if (!*part) return seen;
    seen.parts.emplace_back((*part)->kind, std::move((*part)->text));
  }
}

}  // namespace

class BundleTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QVERIFY(sodium_init() >= 0); }

  void whatIsWrittenIsReadByTheReceiverAlone() {
    const auto bytes = bundleOf(kiosk_, backend_, "header", parts_);
    const Seen seen = read(bytes, backend_, kiosk_);
    QVERIFY(!seen.fault);
    QCOMPARE(seen.header, std::string("header"));
    QVERIFY(seen.parts == parts_);
    QVERIFY(bytes.find("header") == bytes.npos && bytes.find("Lindholm") == bytes.npos);
    QCOMPARE(read(bytes, stranger_, kiosk_).fault, BundleFault::NotForUs);
  }

  void aForeignSenderIsNotBelieved() {
    const auto bytes = bundleOf(stranger_, backend_, "header", parts_);
    const Seen seen = read(bytes, backend_, kiosk_);
    QCOMPARE(seen.fault, BundleFault::Forged);
    QVERIFY(seen.parts.empty());
  }

  void whatWasSealedForAnotherIsNotPassedOn() {
    // The stranger is sent a bundle, and seals its head once more to the backend.
    const auto bytes = bundleOf(kiosk_, stranger_, "header", parts_);
    const std::size_t sealed_at = 28;
    const std::size_t length =
        static_cast<unsigned char>(bytes[24]) | std::size_t(static_cast<unsigned char>(bytes[25])) << 8;
    auto head = unseal(std::string_view(bytes).substr(sealed_at, length), stranger_.secret_key);
    QVERIFY(head);
    std::string curve(32, '\0');
    QCOMPARE(crypto_sign_ed25519_pk_to_curve25519(
                 reinterpret_cast<unsigned char*>(curve.data()),
                 reinterpret_cast<const unsigned char*>(backend_.public_key.data())),
             0);
    std::string sealed(length, '\0');
    crypto_box_seal(reinterpret_cast<unsigned char*>(sealed.data()),
                    reinterpret_cast<const unsigned char*>(head->data()), head->size(),
                    reinterpret_cast<const unsigned char*>(curve.data()));
    auto forged = bytes;
    forged.replace(8, 16, bundleReceiver(backend_.public_key));
    forged.replace(sealed_at, length, sealed);
    QCOMPARE(read(forged, backend_, kiosk_).fault, BundleFault::Forged);
  }

  void everyChangedByteIsFoundOut() {
    const auto bytes = bundleOf(kiosk_, backend_, "header", parts_);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      auto changed = bytes;
      changed[i] = static_cast<char>(changed[i] ^ 0x10);
      const Seen seen = read(changed, backend_, kiosk_);
      QVERIFY2(seen.fault, qPrintable(QString::number(i)));
      QVERIFY2(seen.parts.size() <= parts_.size() &&
                   std::equal(seen.parts.begin(), seen.parts.end(), parts_.begin()),
               qPrintable(QString::number(i)));
    }
  }

  void everyCutIsFoundOut() {
    const auto bytes = bundleOf(kiosk_, backend_, "header", parts_);
    for (std::size_t length = 0; length < bytes.size(); ++length) {
      const Seen seen = read(bytes.substr(0, length), backend_, kiosk_);
      QVERIFY2(seen.fault == BundleFault::CutOff || (length < 28 && seen.fault == BundleFault::NoBundle),
               qPrintable(QString::number(length)));
    }
    QCOMPARE(read(bundleOf(kiosk_, backend_, "header", parts_, false), backend_, kiosk_).fault,
             BundleFault::CutOff);
    QCOMPARE(read(bytes + "x", backend_, kiosk_).fault, BundleFault::Forged);
  }

  void framesOfAnotherBundleDoNotFit() {
    const auto one = bundleOf(kiosk_, backend_, "header", parts_);
    const auto other = bundleOf(kiosk_, backend_, "header", parts_);
    QCOMPARE(one.size(), other.size());
    const auto middle = one.size() - 40;
    QCOMPARE(read(one.substr(0, middle) + other.substr(middle), backend_, kiosk_).fault, BundleFault::Forged);
  }

  void laterVersionsAndOtherFilesAreToldApart() {
    auto later = bundleOf(kiosk_, backend_, "header", parts_);
    later[6] = '2';
    QCOMPARE(read(later, backend_, kiosk_).fault, BundleFault::Newer);
    QCOMPARE(read("PK\x03\x04 some archive", backend_, kiosk_).fault, BundleFault::NoBundle);
    QCOMPARE(read({}, backend_, kiosk_).fault, BundleFault::NoBundle);
  }

  void aKeyThatIsNoneIsRefused() {
    QVERIFY(!BundleWriter::begin(
        "header", std::string(32, '\0'), [](std::string_view) { return std::string(64, '\0'); },
        [](std::string_view) { return true; }));
    QVERIFY(!unseal("short", kiosk_.secret_key));
  }

  void largeTextsFit() {
    const Parts large{{BundlePart::Snapshot, std::string(kMostBundlePart, 'x')}};
    QVERIFY(read(bundleOf(kiosk_, backend_, "header", large), backend_, kiosk_).parts == large);
    QVERIFY(bundleOf(kiosk_, backend_, "h", {{BundlePart::Snapshot, std::string(kMostBundlePart + 1, 'x')}})
                .empty());
  }

  void headersAndReportsComeBackAsTheyWere() {
    BundleHeader header{.way = BundleWay::ToKiosk,
                        .event = "gala",
                        .kiosk = "k-1",
                        .boot = "boot",
                        .id = "01935d1e-7a00-7000-8000-000000000001",
                        .at = Instant(std::chrono::milliseconds(1'795'000'000'123))};
    QVERIFY(decodeBundleHeader(encode(header)) == header);
    header.generation = "g1";
    header.cursor = "42";
    header.chain = std::string(64, 'a');
    QVERIFY(decodeBundleHeader(encode(header)) == header);
    QCOMPARE(decodeBundleHeader(R"({"way":"up"})").error().field, std::string("/way"));
    CarriedReport report{.event = "gala", .kiosk = "k-1", .name = "North", .written_at = header.at};
    report.ops = 7;
    report.left = 2;
    report.problem = "moved";
    QVERIFY(decodeCarriedReport(encode(report)) == report);
    QVERIFY(!decodeCarriedReport("[]"));
  }

 private:
  const Keys kiosk_ = keysOf('k');
  const Keys backend_ = keysOf('b');
  const Keys stranger_ = keysOf('s');
  const Parts parts_{{BundlePart::Ops, "{\"guest\":\"Lindholm\"}\n"},
                     {BundlePart::Changes, ""},
                     {BundlePart::Snapshot, std::string(1000, 'z')}};
};

}  // namespace usher::contract

QTEST_GUILESS_MAIN(usher::contract::BundleTest)
#include "bundle_test.moc"
