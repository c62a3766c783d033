// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <sodium.h>

#include <set>

#include <usher/fakes/fake_random.h>
#include <usher/store/sealing.h>

using namespace usher;
using store::Bytes;
using store::Personal;
using store::Sealing;

class SealingTest : public QObject {
  Q_OBJECT

  fakes::FakeRandom random_;
  const domain::TicketId ticket_ = *domain::TicketId::parse(u"t-1");
  const Personal ada_{"CODE", {"Ada", "Łovelace 张", QString(300, 'x'), QString::fromUtf8("a\0b", 3)}};

  static ports::EventKey key(std::uint8_t seed) {
    ports::EventKey key;
    key.fill(seed);
    return key;
  }
  static Bytes copy(std::span<const unsigned char> bytes) { return {bytes.begin(), bytes.end()}; }

 private slots:
  void initTestCase() { QVERIFY(sodium_init() >= 0); }

  void whatIsSealedOpensAgain() {
    Sealing sealing(key(1), random_);
    QCOMPARE(sealing.unseal("t-1", copy(sealing.seal(ticket_, ada_))), std::optional(ada_));
    QCOMPARE(sealing.unseal("t-1", copy(sealing.seal(ticket_, {}))), std::optional(Personal{}));
  }

  void onlyWithItsKeyForItsTicketAndWhole() {
    Sealing sealing(key(1), random_);
    Sealing other(key(2), random_);
    const Bytes blob = copy(sealing.seal(ticket_, ada_));
    QVERIFY(!other.unseal("t-1", blob));
    QVERIFY(!sealing.unseal("t-2", blob));
    for (std::size_t i = 0; i < blob.size(); ++i) {
      Bytes damaged = blob;
      damaged[i] ^= 1;
      QVERIFY(!sealing.unseal("t-1", damaged));
      QVERIFY(!sealing.unseal("t-1", std::span(blob).first(i)));
    }
    // A blob of one purpose is none of the other.
    QVERIFY(!sealing.opensCheck(blob));
    QVERIFY(!sealing.unseal("t-1", sealing.makeCheck()));
  }

  void noNonceComesTwice() {
    Sealing sealing(key(1), random_);
    std::set<Bytes> nonces;
    for (int i = 0; i < 1000; ++i) {
      const Bytes blob = copy(sealing.seal(ticket_, ada_));
      nonces.insert({blob.begin() + 1, blob.begin() + 25});
    }
    QCOMPARE(nonces.size(), std::size_t{1000});
  }

  void formatIsTheOnePublished() {
    // By hand, from libsodium alone: another implementation must be able to read a kiosk's disk.
    Sealing sealing(key(7), random_);
    const Bytes blob = copy(sealing.seal(ticket_, {"C", {"A", "B", "", "é"}}));
    unsigned char content_key[32];
    crypto_kdf_derive_from_key(content_key, sizeof content_key, 1, "usherkey", key(7).data());
    const std::string tag = "usher-ticket-1:t-1";
    Bytes content(blob.size() - 25 - 16);
    QCOMPARE(crypto_aead_xchacha20poly1305_ietf_decrypt(content.data(), nullptr, nullptr, blob.data() + 25,
                                                        blob.size() - 25,
                                                        reinterpret_cast<const unsigned char*>(tag.data()),
                                                        tag.size(), blob.data() + 1, content_key),
             0);
    const Bytes expected{1, 0,   0, 0, 'C', 1, 0, 0, 0, 'A', 1,    0,   0,
                         0, 'B', 0, 0, 0,   0, 2, 0, 0, 0,   0xc3, 0xa9};
    QCOMPARE(content, expected);

    unsigned char code_key[32];
    crypto_kdf_derive_from_key(code_key, sizeof code_key, 2, "usherkey", key(7).data());
    store::CodeHash hash;
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>("CODE"), 4, code_key,
                       32);
    QVERIFY(sealing.hashOf("CODE") == hash);
  }

  void codesHashByKey() {
    Sealing sealing(key(1), random_);
    Sealing other(key(2), random_);
    QVERIFY(sealing.hashOf("A") == Sealing(key(1), random_).hashOf("A"));
    QVERIFY(sealing.hashOf("A") != sealing.hashOf("B"));
    QVERIFY(sealing.hashOf("A") != other.hashOf("A"));
  }

  void checkTellsTheKey() {
    Sealing sealing(key(1), random_);
    const Bytes check = sealing.makeCheck();
    QVERIFY(Sealing(key(1), random_).opensCheck(check));
    QVERIFY(!Sealing(key(2), random_).opensCheck(check));
    QVERIFY(!sealing.opensCheck({}));
  }

  void whoSawToARequestOpensUnderItsIdAlone() {
    Sealing sealing(key(1), random_);
    const auto bare = [](QStringView id) {
      return domain::GuestRequest{.id = *domain::RequestId::parse(id),
                                  .ticket = *domain::TicketId::parse(u"t-1"),
                                  .item = *domain::ItemId::parse(u"soup"),
                                  .at = {}};
    };
    auto served = bare(u"r-1");
    served.by = QStringLiteral("Ada Winter");
    served.note = QStringLiteral("without celery, please: 芹菜");
    const Bytes blob = copy(sealing.sealRequest(served));
    auto opened = bare(u"r-1");
    QVERIFY(sealing.unsealRequest(opened, blob));
    QCOMPARE(opened, served);
    auto another = bare(u"r-2");
    QVERIFY(!sealing.unsealRequest(another, blob));
    QVERIFY(!Sealing(key(2), random_).unsealRequest(opened, blob));
  }
};

QTEST_GUILESS_MAIN(SealingTest)
#include "sealing_test.moc"
