// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <random>

#include <sodium.h>

#include <usher/fakes/fake_random.h>
#include <usher/lan/datagram_seal.h>
#include <usher/lan/message.h>
#include <usher/lan/replay_window.h>

namespace usher::lan {

namespace {

ports::LanRecord passage(std::uint64_t number) {
  return {.source = {1, 2, 3},
          .number = number,
          .op = *domain::OpId::parse(u"01890a5d-ac96-774b-bcce-b302099a8057"),
          .ticket = {9, 8, 7},
          .list = domain::CheckInListId::parse(u"main"),
          .direction = domain::Direction::Exit,
          .at = domain::Instant(std::chrono::milliseconds(1'800'000'000'000)),
          .kiosk = QStringLiteral("Südeingang"),
          .badge_owed = true};
}

ports::LanRecord ofBadge(std::uint64_t number, ports::LanRecord::Kind kind) {
  return {.source = {1, 2, 3},
          .number = number,
          .kind = kind,
          .op = *domain::OpId::parse(u"01890a5d-ac96-774b-bcce-b302099a8057")};
}

Message news() {
  auto undone = passage(2);
  undone.kind = ports::LanRecord::Kind::Undone;
  undone.ticket = {};
  undone.list.reset();
  undone.direction = domain::Direction::Entry;
  undone.at = {};
  undone.kiosk.clear();
  undone.badge_owed = false;
  auto goes = ofBadge(4, ports::LanRecord::Kind::BadgeGoes);
  goes.to = {7, 7};
  goes.order = domain::OpId::parse(u"01890a5d-ac96-774b-bcce-b302099a8058");
  return {{{5}, 3, 77},
          News{{passage(1), undone, ofBadge(3, ports::LanRecord::Kind::BadgeOut), std::move(goes)}}};
}

}  // namespace

class DatagramsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QVERIFY(sodium_init() >= 0); }

  void whatIsSaidIsUnderstood() {
    for (const Message& message : {news(), Message{{{1}, 1, 1}, Have{}},
                                   Message{{{1}, 1, 1}, Have{{{{4}, 9}}, Offer{QStringLiteral("Tür 2"), 3}}},
                                   Message{{{1}, 1, 2}, Want{{{{4}, 9}}}}}) {
      const auto back = decode(encode(message));
      QVERIFY(back.has_value());
      QVERIFY(*back == message);
      const auto opened = seal_.open(seal_.close(encode(message)));
      QVERIFY(opened.content.has_value());
      QCOMPARE(*opened.content, encode(message));
    }
  }

  void noTicketAndNoNameIsReadable() {
    const auto datagram = seal_.close(encode(news()));
    QVERIFY(!datagram.contains("eingang"));
    QVERIFY(!datagram.contains("main"));
  }

  void noBitCanBeTurned() {
    const auto datagram = seal_.close(encode(news()));
    for (qsizetype bit = 0; bit < datagram.size() * 8; ++bit) {
      auto turned = datagram;
      turned[bit / 8] = static_cast<char>(turned[bit / 8] ^ 1 << bit % 8);
      QVERIFY(!seal_.open(turned).content);
    }
    for (qsizetype size = 0; size < datagram.size(); ++size)
      QVERIFY(!seal_.open(datagram.first(size)).content);
    QVERIFY(!seal_.open(QByteArray(datagram).append('x')).content);
    QVERIFY(!seal_.open(QByteArray(5'000, 'U')).content);
  }

  void anotherEventsAreStrangers() {
    DatagramSeal other({2}, random_);
    const auto opened = other.open(seal_.close("x"));
    QVERIFY(!opened.content);
    QVERIFY(opened.foreign == DatagramSeal::Foreign::Stranger);
  }

  void nothingMadeUpIsTakenForMore() {
    const auto whole = encode(news());
    for (qsizetype size = 0; size < whole.size(); ++size) QVERIFY(!decode(whole.first(size)));
    QVERIFY(!decode(QByteArray(whole).append('\0')));
    std::mt19937 dice(7);
    for (int round = 0; round < 200'000; ++round) {
      auto bytes = whole;
      for (auto changes = dice() % 4; changes-- > 0;)
        bytes[static_cast<qsizetype>(dice() % static_cast<unsigned>(bytes.size()))] =
            static_cast<char>(dice());
      if (dice() % 3 == 0) bytes.truncate(dice() % static_cast<unsigned>(bytes.size()));
      // What is understood says the same again.
      if (const auto message = decode(bytes)) QCOMPARE(encode(*message), bytes);
    }
  }

  void timesThatCantBeAreRefused() {
    auto wrong = passage(1);
    wrong.at = {};
    QVERIFY(!decode(encode({{}, News{{wrong}}})));
    wrong.at = domain::Instant(std::chrono::milliseconds(5'000'000'000'000));
    QVERIFY(!decode(encode({{}, News{{wrong}}})));
    wrong = passage(0);
    QVERIFY(!decode(encode({{}, News{{wrong}}})));
  }

  void eachDatagramIsTakenOnce() {
    ReplayWindow window;
    QVERIFY(window.takes({{}, 2, 100}));
    QVERIFY(!window.takes({{}, 2, 100}));
    QVERIFY(window.takes({{}, 2, 102}));
    QVERIFY(window.takes({{}, 2, 101}));
    QVERIFY(!window.takes({{}, 2, 101}));
    QVERIFY(window.takes({{}, 2, 500}));
    QVERIFY(!window.takes({{}, 2, 102}));
    QVERIFY(!window.takes({{}, 2, 103}));
    // Of an earlier start.
    QVERIFY(!window.takes({{}, 1, 900}));
    QVERIFY(window.takes({{}, 3, 1}));
    QVERIFY(!window.takes({{}, 2, 501}));
  }

 private:
  fakes::FakeRandom random_;
  DatagramSeal seal_{{1}, random_};
};

}  // namespace usher::lan

QTEST_GUILESS_MAIN(usher::lan::DatagramsTest)
#include "datagrams_test.moc"
