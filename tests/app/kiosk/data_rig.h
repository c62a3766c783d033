// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>

#include <usher/fakes/fake_backend.h>
#include <usher/proof/contract_staff_hashes.h>

#include <usher/kiosk/data_room.h>

#include "look_up_rig.h"
#include "store_fixture.h"

namespace usher::kiosk::test {

class Source final : public DataSource {
 public:
  explicit Source(store::test::Fixture& fixture, fakes::FakeBackend*& backend)
      : fixture_(fixture), backend_(backend) {}
  std::expected<OpenData, domain::event::ServiceLost> open() override {
    fixture_.open();
    auto backend = std::make_unique<fakes::FakeBackend>(fixture_.time);
    backend_ = backend.get();
    OpenData data{.pairing = {QUrl(),
                              {.id = *domain::KioskId::parse(u"k1"),
                               .name = QStringLiteral("North door"),
                               .events = {store::test::gala()},
                               .fingerprint = QStringLiteral("1234")}},
                  .keys = nullptr,
                  .store = std::move(fixture_.store),
                  .backend = std::move(backend),
                  .staff_hashes = std::make_unique<proof::ContractStaffHashes>()};
    return data;
  }
  void distrust() override {}

 private:
  store::test::Fixture& fixture_;
  fakes::FakeBackend*& backend_;
};

/// A data room without a backend, over a store of five guests.
struct Kiosk {
  explicit Kiosk(std::uint8_t seed) {
    fixture.random = fakes::FakeRandom(seed);
    fixture.open();
    fixture.load(5, store::test::at(QStringLiteral("5")));
    // One who has nothing to answer first.
    auto quick = store::test::ticket(3);
    quick.open_questions.clear();
    fixture.apply(store::test::at(QStringLiteral("6")),
                  {{1, ports::Record(store::test::lookUpKey())}, {2, ports::Record(quick)}});
    fixture.close();
    clock.follow(fixture.time.now() + std::chrono::minutes(1) - machine.monotonic());
  }
  void begin(quint16 port, quint16 other) {
    settings.lan.port = port;
    settings.lan.peers = {{QStringLiteral("127.0.0.1"), other}};
    // Nobody else who is on this machine's networks is meant.
    settings.lan.interface = QStringLiteral("none-here");
    begin();
  }
  void begin() {
    room = std::make_unique<DataRoom>(settings, machine, clock, random, looking.room,
                                      std::make_unique<Source>(fixture, backend));
  }
  ~Kiosk() {
    if (room) room->close();
    room.reset();
  }

  store::test::Fixture fixture;
  SystemClock machine;
  CorrectedClock clock{machine};
  fakes::FakeRandom random;
  Looking looking;
  KioskSettings settings;
  fakes::FakeBackend* backend = nullptr;
  std::unique_ptr<DataRoom> room;
};

}  // namespace usher::kiosk::test
