// SPDX-License-Identifier: Apache-2.0
#include "store_fixture.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

namespace usher::store::test {

namespace {

domain::LocalizedText english(const QString& text) {
  return domain::LocalizedText({{QStringLiteral("en"), text}});
}

}  // namespace

domain::EventId gala() {
  return *domain::EventId::parse(u"gala");
}
domain::TicketId ticketId(int number) {
  return *domain::TicketId::parse(QStringLiteral("ticket-%1").arg(number));
}
domain::CheckInListId mainDoor() {
  return *domain::CheckInListId::parse(u"main");
}
QString codeOf(int number) {
  return QStringLiteral("CODE-%1").arg(number);
}
domain::TicketCode scanned(const QString& code) {
  return *domain::TicketCode::parse(code.toUtf8());
}
domain::OpId opId(int number) {
  return *domain::OpId::parse(QStringLiteral("op-%1").arg(number, 6, 10, QChar(u'0')));
}

domain::Ticket ticket(int number) {
  return {.id = ticketId(number),
          .code = codeOf(number),
          .type = *domain::TicketTypeId::parse(u"regular"),
          .order_status = domain::OrderStatus::Paid,
          .blocked = false,
          .revoked = false,
          .valid_from = fakes::FakeTime::kStart,
          .valid_until = std::nullopt,
          .attendee = {QStringLiteral("Zoë"),
                       QStringLiteral("张%1").arg(number),
                       QStringLiteral("Müller & Söhne"),
                       {}},
          .enrolments = {*domain::SessionId::parse(u"keynote"), *domain::SessionId::parse(u"close")},
          .open_questions = {*domain::QuestionId::parse(u"diet")}};
}

domain::CheckIn checkIn(int op, int ticket, domain::Direction direction) {
  return {.id = opId(op),
          .ticket = ticketId(ticket),
          .list = mainDoor(),
          .direction = direction,
          .at = fakes::FakeTime::kStart + std::chrono::seconds(op),
          .kiosk = QStringLiteral("East door")};
}

domain::LookUpKey lookUpKey(std::uint8_t byte) {
  domain::LookUpKey key{.id = *domain::LookUpKeyId::parse(u"1")};
  key.bytes.fill(byte);
  return key;
}

ports::FeedPosition at(const QString& cursor, const QString& generation) {
  return {generation, cursor, QStringLiteral("chain-%1").arg(cursor)};
}

std::vector<ports::Record> eventRecords() {
  using namespace std::chrono_literals;
  const auto start = fakes::FakeTime::kStart;
  const auto regular = *domain::TicketTypeId::parse(u"regular");
  return {
      domain::Session{*domain::SessionId::parse(u"close"), english(QStringLiteral("Closing")),
                      QStringLiteral("Hall"), start + 8h, start + 9h},
      domain::Event{gala(),
                    domain::LocalizedText({{QStringLiteral("en"), QStringLiteral("Gala")},
                                           {QStringLiteral("de"), QStringLiteral("Fest")}}),
                    QStringLiteral("Europe/Berlin"),
                    start,
                    start + 48h,
                    domain::Branding{.accent = 0x8a1c4a,
                                     .ground = 0xfff7fa,
                                     .logo = *domain::PictureId::parse(u"logo"),
                                     .background = *domain::PictureId::parse(u"hall"),
                                     .greeting = english(QStringLiteral("Welcome to the gala")),
                                     .welcome = english(QStringLiteral("Coats on the left")),
                                     .help = english(QStringLiteral("At the desk")),
                                     .steps_off = {domain::GuestStep::WalkIn, domain::GuestStep::Enrolment}},
                    {domain::CodeFormat::Pdf417, domain::CodeFormat::Code128}},
      domain::TicketType{regular, english(QStringLiteral("Regular")), 0x3366cc},
      domain::TicketType{*domain::TicketTypeId::parse(u"vip"), english(QStringLiteral("VIP")), 0xcc3366},
      domain::CheckInList{mainDoor(),
                          english(QStringLiteral("Main")),
                          {regular},
                          start,
                          std::nullopt,
                          true,
                          domain::ReEntry::AfterExit},
      domain::Session{*domain::SessionId::parse(u"keynote"), english(QStringLiteral("Keynote")),
                      QStringLiteral("Hall"), start, start + 1h, domain::Fill::Filling},
      domain::Question{.id = *domain::QuestionId::parse(u"diet"),
                       .text = english(QStringLiteral("What do you eat?")),
                       .form = domain::AnswerForm::Choice,
                       .required = true,
                       .choices = {{QStringLiteral("vegan"), english(QStringLiteral("Vegan"))}}},
      domain::CatalogueItem{.id = *domain::ItemId::parse(u"soup"),
                            .name = english(QStringLiteral("Bowl of soup")),
                            .kind = domain::ItemKind::Food,
                            .session = *domain::SessionId::parse(u"keynote"),
                            .stock = 300,
                            .per_guest = 2,
                            .opens_at = start,
                            .closes_at = start + 8h,
                            .picture = *domain::PictureId::parse(u"soup")},
      domain::CatalogueItem{.id = *domain::ItemId::parse(u"help"),
                            .name = english(QStringLiteral("Help")),
                            .kind = domain::ItemKind::Assistance,
                            .session = {},
                            .stock = {},
                            .per_guest = {},
                            .opens_at = {},
                            .closes_at = {}},
      domain::Notice{.id = *domain::NoticeId::parse(u"moved.keynote"),
                     .kind = domain::NoticeKind::Moved,
                     .session = *domain::SessionId::parse(u"keynote"),
                     .title = english(QStringLiteral("Keynote")),
                     .from = start,
                     .until = start + 1h},
      domain::Picture{*domain::PictureId::parse(u"logo"), QByteArray("\xff\xd8\xff\0\x01", 5)},
  };
}

Fixture::Fixture()
    : folder(dir.filePath(QStringLiteral("data")).toStdString()),
      key_folder(dir.filePath(QStringLiteral("keys")).toStdString()),
      keys(key_folder, random) {
  std::filesystem::create_directory(folder);
  std::filesystem::create_directory(key_folder);
}

StoreSettings Fixture::settings() const {
  return {.folder = folder,
          .event = gala(),
          .boot = QStringLiteral("boot-1"),
          .patience = std::chrono::milliseconds{0}};
}

std::expected<std::unique_ptr<KioskStore>, ports::StoreError> Fixture::tryOpen() {
  return KioskStore::open(settings(), keys, time, random, signed_tickets, look_ups);
}

KioskStore& Fixture::open() {
  close();
  store = must(tryOpen());
  return *store;
}

void Fixture::load(int tickets, const ports::FeedPosition& position,
                   const std::vector<domain::CheckIn>& accepted) {
  auto load = must(store->beginSnapshot(gala(), position));
  must(load->add(eventRecords()));
  std::vector<ports::Record> records;
  for (int number = 1; number <= tickets; ++number) records.push_back(ticket(number));
  records.insert(records.end(), accepted.begin(), accepted.end());
  must(load->add(records));
  must(load->finish());
}

void Fixture::pass(int op, int number) {
  must(store->redeem(scanned(codeOf(number)), [&](auto) { return ports::Ruling{checkIn(op, number)}; }));
}

std::vector<domain::CheckIn> Fixture::history(int number) {
  std::vector<domain::CheckIn> history;
  must(store->redeem(scanned(codeOf(number)), [&](const domain::LookUp& look_up) {
    const auto& found = look_up.found;
    for (const auto& one : found) history.insert(history.end(), one.history.begin(), one.history.end());
    return ports::Ruling{};
  }));
  return history;
}

std::vector<domain::OpId> Fixture::queued() {
  std::vector<domain::OpId> ops;
  for (const auto& op : must(store->due(domain::Instant::max(), 1'000'000))) ops.push_back(op.id());
  return ops;
}

QStringList Fixture::filesWith(const QByteArray& bytes) {
  close();
  const QDir all(QString::fromStdString(folder.string()));
  QStringList with;
  int read = 0;
  for (const QString& name : all.entryList(QDir::Files)) {
    QFile file(all.filePath(name));
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("a file of the store can't be read");
    if (file.readAll().contains(bytes)) with.push_back(name);
    ++read;
  }
  // kiosk.db and the event's own.
  if (read < 2) throw std::runtime_error("the store has no files");
  return with;
}

void Fixture::apply(const ports::FeedPosition& position, std::vector<ports::Change> changes) {
  must(store->apply(
      {.after = position, .changes = std::move(changes), .more = false, .server_time = std::nullopt}));
}

void Fixture::settle(const domain::OpId& op, decltype(ports::OpOutcome::outcome) outcome,
                     const QString& visible_at) {
  must(store->settle({{op, std::move(outcome)}}, visible_at));
}

}  // namespace usher::store::test
