// SPDX-License-Identifier: Apache-2.0
#include "sync_kiosk.h"

#include <QCoreApplication>
#include <QTimer>

#include <sodium.h>

#include <chrono>
#include <stdexcept>

#include <usher/checkin/record_op.h>

#include "../backend/event_rows.h"
#include "bench_kiosk.h"

namespace usher::bench {

namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 600s;

QString demo() {
  return QString::fromLatin1(backend::tests::kEvent);
}

domain::TicketId ticketId(int number) {
  return *domain::TicketId::parse(QString::fromStdString(backend::tests::ticketId(number)));
}

domain::CheckInListId doorOfDemo() {
  return *domain::CheckInListId::parse(u"never");
}

QUrl loopback(std::uint16_t port) {
  return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
}

}  // namespace

void turnUntil(const char* what, const std::function<bool()>& is_so) {
  bool late = false;
  QTimer patience;
  patience.setSingleShot(true);
  QObject::connect(&patience, &QTimer::timeout, [&] { late = true; });
  patience.start(kPatience);
  while (!is_so()) {
    if (late) throw std::runtime_error(std::string("waited in vain for ") + what);
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
  }
}

SyncKiosk::SyncKiosk(std::filesystem::path folder, const QString& name,
                     const backend::tests::BackendProgram& backend)
    : folder_(std::move(folder)) {
  if (sodium_init() < 0) throw std::runtime_error("the machine gives no random numbers");
  std::filesystem::create_directories(folder_ / "data");
  std::filesystem::create_directories(folder_ / "keys");
  keys_ = std::make_unique<store::FileEventKeys>(folder_ / "keys", random_);
  const auto key =
      net::DeviceKey::loadOrCreate(QString::fromStdString((folder_ / "device-key").string()), random_);
  if (!key) throw std::runtime_error(key.error().toStdString());
  device_key_ = *key;
  const auto code = backend::tests::BackendProgram::run(
      {QStringLiteral("pairing-code"), QStringLiteral("--data"), backend.data(), QStringLiteral("--event"),
       demo(), QStringLiteral("--name"), name});
  net::PairingClient client(*device_key_, random_);
  std::optional<std::expected<net::Pairing, ports::BackendError>> answer;
  client.pair({.backend = loopback(backend.port()).toString(),
               .code = QString::fromUtf8(code.out.trimmed()),
               .hardware = {},
               .version = QStringLiteral("bench")},
              [&](auto paired) { answer = std::move(paired); });
  turnUntil("the pairing", [&] { return answer.has_value(); });
  if (!*answer) throw std::runtime_error("not paired: " + (*answer).error().detail.toStdString());
  pairing_ = **answer;
}

SyncKiosk::~SyncKiosk() {
  disconnect();
}

void SyncKiosk::moveTo(const std::filesystem::path& folder) {
  store_.reset();
  std::filesystem::copy(folder_, folder, std::filesystem::copy_options::recursive);
  std::filesystem::remove_all(folder_);
  folder_ = folder;
  keys_ = std::make_unique<store::FileEventKeys>(folder_ / "keys", random_);
}

void SyncKiosk::openStore() {
  store_ = must(store::KioskStore::open(
      {.folder = folder_ / "data", .event = *domain::EventId::parse(demo()), .boot = QStringLiteral("boot")},
      *keys_, clock_, random_, signed_tickets_, look_ups_));
}

void SyncKiosk::connect(std::uint16_t port) {
  const auto event = *domain::EventId::parse(demo());
  spool_ = store_->spool();
  backend_ =
      std::make_unique<net::UsherBackend>(net::UsherBackendSettings{.base = loopback(port),
                                                                    .event = event,
                                                                    .identity = pairing_->identity,
                                                                    .version = QStringLiteral("bench")},
                                          *device_key_, *spool_, clock_, random_);
  // When a kiosk begins to hand in after a long outage its id decides; here it begins at once.
  engine_ = std::make_unique<sync::Engine>(
      sync::EngineSettings{
          .event = event, .kiosk = pairing_->identity.id, .version = QStringLiteral("bench"), .spread = 0ms},
      *store_, *store_, *backend_, clock_, random_, scheduler_);
  QObject::connect(engine_.get(), &sync::Engine::storeFailed, engine_.get(),
                   [](const ports::StoreError& error) { qWarning("%s", qUtf8Printable(error.detail)); });
  engine_->start();
}

void SyncKiosk::disconnect() {
  engine_.reset();
  backend_.reset();
  spool_.reset();
}

void SyncKiosk::load(std::uint16_t port) {
  connect(port);
  turnUntil("everything to be here", [&] { return engine_->status().data_age.has_value(); });
  disconnect();
}

std::int64_t SyncKiosk::waiting() {
  return must(store_->depth()).waiting;
}

void SyncKiosk::admit(int number) {
  checkin::Redeem redeem(*store_, store_.get(), clock_, random_, QStringLiteral("East door"),
                         domain::Door{doorOfDemo()});
  const auto code = domain::TicketCode::parse("CODE-" + QByteArray::number(number));
  expect<domain::Admitted>(must(redeem(*code)));
  if (engine_) engine_->recorded();
}

domain::OpId SyncKiosk::record(int number) {
  const auto now = clock_.now();
  const auto op = checkin::newOpId(now, random_);
  must(store_->redeem(ticketId(number), [&](const domain::LookUp&) -> ports::Ruling {
    return {.check_in = domain::CheckIn{op, ticketId(number), doorOfDemo(), domain::Direction::Entry, now,
                                        QStringLiteral("East door")}};
  }));
  return op;
}

bool SyncKiosk::isIn(int number) {
  bool is_in = false;
  must(store_->redeem(ticketId(number), [&](const domain::LookUp& look_up) -> ports::Ruling {
    is_in = !look_up.found.empty() && !look_up.found.front().history.empty();
    return {};
  }));
  return is_in;
}

}  // namespace usher::bench
