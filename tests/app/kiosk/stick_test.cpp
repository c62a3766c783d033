// SPDX-License-Identifier: Apache-2.0
// A kiosk's store, the file that it writes for its backend, and the one that comes back.
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <sodium.h>

#include <usher/contract/base64.h>
#include <usher/contract/bundle.h>
#include <usher/contract/bundle_header.h>
#include <usher/contract/codec.h>
#include <usher/contract/sha256.h>
#include <usher/kiosk/stick_reading.h>
#include <usher/kiosk/stick_writing.h>
#include <usher/sync/qt_scheduler.h>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;
using contract::BundlePart;
using domain::StickTrouble;
using kiosk::StickReading;
using kiosk::StickWriting;

namespace {

struct Keys {
  std::string public_key = std::string(32, '\0');
  std::string secret_key = std::string(64, '\0');
  explicit Keys(char seed) {
    const std::string seeds(32, seed);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(public_key.data()),
                             reinterpret_cast<unsigned char*>(secret_key.data()),
                             reinterpret_cast<const unsigned char*>(seeds.data()));
  }
  domain::TicketKey row(const QString& id, bool retired = false) const {
    domain::TicketKey key{.id = *domain::TicketKeyId::parse(id), .public_key = {}, .retired = retired};
    std::ranges::copy(public_key, key.public_key.begin());
    return key;
  }
};

QString uuid(int number) {
  return QStringLiteral("01935d1e-7a00-7000-8000-%1").arg(number, 12, 10, QChar(u'0'));
}
domain::OpId op(int number) {
  return *domain::OpId::parse(uuid(number));
}

ports::FeedPosition place(int cursor, const QString& generation = QStringLiteral("g1")) {
  return {generation, QString::number(cursor), QString(64, QChar(u'a'))};
}

contract::UnprovenBundle::Read readerOf(const QByteArray& bytes) {
  return [text = bytes.toStdString(), at = std::size_t{0}](std::size_t most) mutable {
    const auto piece = text.substr(at, most);
    at += piece.size();
    return piece;
  };
}

std::string results(std::initializer_list<int> ops, contract::OpStatus status = contract::OpStatus::Ok) {
  contract::OpsAnswer answer;
  for (const int number : ops) {
    contract::OpResult result;
    result.id = uuid(number).toStdString();
    result.status = status;
    result.problem = status == contract::OpStatus::Rejected ? "unknown-ticket" : "";
    answer.results.push_back(result);
  }
  answer.visible_at = "9";
  return contract::encode(answer);
}

/// A page up to `cursor` in which the ticket has that name.
std::string page(int cursor, int ticket, const std::string& name, const std::string& generation = "g1") {
  contract::TicketRow row;
  row.id = ticketId(ticket).text().toStdString();
  row.code = codeOf(ticket).toStdString();
  row.ticket_type = "regular";
  row.given_name = name;
  contract::ChangesAnswer news;
  news.generation = generation;
  news.cursor = std::to_string(cursor);
  news.chain = std::string(64, 'b');
  news.changes.push_back({.kind = "ticket", .id = row.id, .version = cursor, .row = row});
  return contract::encode(news);
}

}  // namespace

class StickTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    f_ = std::make_unique<Fixture>();
    f_->open();
    f_->load(3, place(5));
    give(backend_.row("1"));
    key_ = *net::DeviceKey::loadOrCreate(f_->dir.filePath("device.key"), f_->random);
    header_ = asked();
    QDir(f_->dir.path()).mkdir("stick");
  }
  void cleanup() {
    reading_.reset();
    f_.reset();
  }

  // What is written.

  void whatTheBackendHasNotHeardIsInTheFileInItsOrder() {
    for (int number = 1; number <= 250; ++number) prints(number);
    f_->settle(op(2), ports::outcome::Ok{}, "9");
    // Put off, and from another boot: it is carried all the same.
    f_->settle(op(3), ports::outcome::Retry{f_->time.now() + std::chrono::hours(1), "later"}, "9");
    QCOMPARE(save(), (domain::StickWritten{249, 0}));
    const auto carried = opsIn(queueFile());
    QCOMPARE(carried.size(), std::size_t{249});
    QCOMPARE(carried.front(), uuid(1).toStdString());
    QCOMPARE(carried[1], uuid(3).toStdString());
    QCOMPARE(carried.back(), uuid(250).toStdString());
    QCOMPARE(must(f_->store->depth()).waiting, std::int64_t{249});
    QCOMPARE(header_.cursor, std::string("5"));
    QCOMPARE(header_.event, std::string("gala"));
    QCOMPARE(files(), QStringList{QFileInfo(queueFile()).fileName()});
  }

  void theFileTellsNobodyAnything() {
    prints(1);
    save();
    const QByteArray bytes = contents(queueFile());
    for (const char* word : {"gala", "kiosk-7", "ticket-1", "print", "op"})
      QVERIFY2(!bytes.contains(word), word);
    QVERIFY(!bytes.contains(uuid(1).toUtf8()));
  }

  void oneOfBeforeIsReplaced() {
    prints(1);
    save();
    prints(2);
    QFile left(queueFile() + ".part");
    QVERIFY(left.open(QIODevice::WriteOnly) && left.write("what a power cut has left") > 0);
    left.close();
    QCOMPARE(save(), (domain::StickWritten{2, 0}));
    QCOMPARE(opsIn(queueFile()).size(), std::size_t{2});
    QCOMPARE(files().size(), 1);
  }

  void whatDoesNotFitStays() {
    for (int number = 1; number <= 250; ++number) prints(number);
    const auto written = save(1024 * 1024 / 2 + 1'000);
    QVERIFY2(written.ops >= 100 && written.left >= 50, qPrintable(QString::number(written.ops)));
    QCOMPARE(written.ops + written.left, std::int64_t{250});
    QCOMPARE(opsIn(queueFile()).size(), static_cast<std::size_t>(written.ops));
  }

  void theNewestKeyIsWrittenTo() {
    give(other_.row("12"));
    give(backend_.row("1", true), 7);
    prints(1);
    save();
    QCOMPARE(opsIn(queueFile(), other_).size(), std::size_t{1});
    QCOMPARE(must(f_->store->backendKeys()).size(), std::size_t{1});
  }

  void withoutAKeyOrAFolderItSaysSo() {
    StickWriting nowhere(*f_->store, queue(), *key_);
    QSignalSpy failed(&nowhere, &StickWriting::failed);
    nowhere.start("/nowhere/at/all.queue");
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed[0].at(0).toString().contains("/nowhere/at/all.queue"));
    give(backend_.row("1", true), 7);
    StickWriting writing(*f_->store, queue(), *key_);
    QSignalSpy useless(&writing, &StickWriting::useless);
    writing.start(queueFile());
    QCOMPARE(useless.count(), 1);
    QVERIFY(files().isEmpty());
  }

  // What is read.

  void answersSettleAndNewsCome() {
    prints(1);
    prints(2);
    prints(3);
    answer({{BundlePart::Results, results({1, 2})},
            {BundlePart::Results, results({3}, contract::OpStatus::Rejected)},
            {BundlePart::Changes, page(6, 1, "Ada")},
            {BundlePart::Changes, page(7, 2, "Alan")}});
    auto end = read();
    QVERIFY(!end.trouble && !end.failed);
    QCOMPARE(end.brought.settled, std::int64_t{3});
    QCOMPARE(end.brought.changes, std::int64_t{2});
    QVERIFY(end.brought.whole_as_of.has_value());
    QCOMPARE(must(f_->store->depth()).waiting, std::int64_t{0});
    QCOMPARE(must(f_->store->depth()).parked, std::int64_t{1});
    QCOMPARE(must(f_->store->position())->cursor, QStringLiteral("7"));
    QCOMPARE(nameOf(1), QStringLiteral("Ada"));
    // The same once more.
    end = read();
    QVERIFY(!end.trouble && !end.failed);
    QCOMPARE(end.brought.settled, std::int64_t{0});
    QCOMPARE(end.brought.changes, std::int64_t{0});
    QCOMPARE(must(f_->store->depth()).parked, std::int64_t{1});
  }

  void whatIsToBeToldAgainWaits() {
    prints(1);
    answer({{BundlePart::Results, results({1}, contract::OpStatus::Retry)}});
    QCOMPARE(read().brought.settled, std::int64_t{0});
    QCOMPARE(f_->queued(), std::vector{op(1)});
  }

  void whatTheNetworkHasOvertakenChangesNothing() {
    prints(1);
    answer({{BundlePart::Results, results({1})},
            {BundlePart::Changes, page(6, 1, "Ada")},
            {BundlePart::Changes, page(9, 2, "Alan")}});
    f_->settle(op(1), ports::outcome::Ok{}, "6");
    f_->apply(place(8));
    auto end = read();
    QVERIFY(!end.trouble);
    QCOMPARE(end.brought.settled, std::int64_t{0});
    // The network has had the first page.
    QCOMPARE(end.brought.changes, std::int64_t{1});
    QCOMPARE(nameOf(1), QStringLiteral("Zoë"));
    QCOMPARE(nameOf(2), QStringLiteral("Alan"));
    QCOMPARE(must(f_->store->position())->cursor, QStringLiteral("9"));
    f_->apply(place(20));
    end = read();
    QCOMPARE(end.brought.changes, std::int64_t{0});
    QCOMPARE(must(f_->store->position())->cursor, QStringLiteral("20"));
  }

  void answersInTheWrongOrderChangeNothingBack() {
    answer({{BundlePart::Changes, page(6, 1, "Older")}});
    const QByteArray older = contents(answerFile());
    answer({{BundlePart::Changes, page(8, 1, "Newer")}});
    QVERIFY(!read().trouble);
    replace(older);
    const auto end = read();
    QVERIFY(!end.trouble);
    QCOMPARE(end.brought.changes, std::int64_t{0});
    QCOMPARE(nameOf(1), QStringLiteral("Newer"));
  }

  void newsThatDoNotGoOnFromHereAreLeft() {
    header_.cursor = "9";
    answer({{BundlePart::Changes, page(10, 1, "Ada")}});
    QCOMPARE(read().trouble, std::optional(StickTrouble::Old));
    header_ = asked();
    answer({{BundlePart::Changes, page(10, 1, "Ada", "g2")}});
    QCOMPARE(read().trouble, std::optional(StickTrouble::Old));
    QCOMPARE(must(f_->store->position())->cursor, QStringLiteral("5"));
    QCOMPARE(nameOf(1), QStringLiteral("Zoë"));
  }

  void aWholeEventTakesItsPlaceOnce() {
    prints(1);
    answer({{BundlePart::Results, results({1})},
            {BundlePart::Snapshot, snapshot(40, "g2").substr(0, 100)},
            {BundlePart::Snapshot, snapshot(40, "g2").substr(100)},
            {BundlePart::Changes, page(41, 1, "Ada", "g2")}});
    auto end = read();
    QVERIFY2(!end.trouble && !end.failed, qPrintable(end.failed ? end.failed->detail : QString()));
    QVERIFY(end.brought.all_anew);
    QCOMPARE(*must(f_->store->position()), (ports::FeedPosition{"g2", "41", QString(64, QChar(u'b'))}));
    QCOMPARE(nameOf(1), QStringLiteral("Ada"));
    end = read();
    QVERIFY(!end.brought.all_anew && !end.trouble);
    QCOMPARE(must(f_->store->position())->cursor, QStringLiteral("41"));
  }

  void anOldWholeEventDoesNotSetBack() {
    answer({{BundlePart::Snapshot, snapshot(40, "g2")}});
    // History was rewritten once more since.
    f_->load(2, place(3, "g3"));
    const auto end = read();
    QVERIFY(!end.brought.all_anew);
    QCOMPARE(must(f_->store->position())->generation, QStringLiteral("g3"));
  }

  void aCutOrChangedFileKeepsWhatWasWhole() {
    prints(1);
    answer({{BundlePart::Results, results({1})},
            {BundlePart::Snapshot, snapshot(40, "g2")},
            {BundlePart::Changes, page(41, 1, "Ada", "g2")}});
    const QByteArray whole = contents(answerFile());
    for (qsizetype length = 0; length < whole.size(); length += 61) {
      replace(whole.first(length));
      const auto end = read();
      QCOMPARE(end.trouble, std::optional(StickTrouble::CutOff));
      QVERIFY(!end.brought.whole_as_of);
    }
    QByteArray changed = whole;
    changed[changed.size() - 5] = static_cast<char>(changed[changed.size() - 5] ^ 1);
    replace(changed);
    QCOMPARE(read().trouble, std::optional(StickTrouble::Forged));
    QVERIFY(f_->queued().empty());
    replace(whole);
    QVERIFY(!read().trouble);
    QCOMPARE(must(f_->store->position())->cursor, QStringLiteral("41"));
  }

  void foreignFilesAreNotBelieved_data() {
    QTest::addColumn<QString>("what");
    for (const char* what : {"sender", "retired sender", "kiosk", "event", "receiver", "way", "header"})
      QTest::newRow(what) << what;
  }
  void foreignFilesAreNotBelieved() {
    QFETCH(const QString, what);
    prints(1);
    if (what == "kiosk") header_.kiosk = "kiosk-8";
    if (what == "event") header_.event = "ball";
    if (what == "way") header_.way = contract::BundleWay::ToBackend;
    if (what == "retired sender") {
      give(other_.row("2"));
      give(backend_.row("1", true), 7);
    }
    answer({{BundlePart::Results, results({1})}}, what == "sender" ? other_ : backend_,
           what == "receiver" ? other_.public_key : std::string(), what == "header");
    QCOMPARE(read().trouble, std::optional(StickTrouble::Forged));
    QCOMPARE(f_->queued(), std::vector{op(1)});
  }

  void aStickWithoutAFileSaysSo() { QCOMPARE(read().trouble, std::optional(StickTrouble::Nothing)); }

  void aFarewellIsTold() {
    contract::Problem moved{.type = "moved", .title = {}, .status = 403, .detail = "gone", .event = "ball"};
    answer({{BundlePart::Problem, contract::encode(moved)}});
    const auto end = read();

    QVERIFY(end.brought.farewell);
    QCOMPARE(end.brought.farewell->code, ports::BackendError::Moved);
    QCOMPARE(end.brought.farewell->moved_to->text(), QStringLiteral("ball"));
  }

 private:
  static contract::BundleHeader asked() {
    return {.way = contract::BundleWay::ToKiosk,
            .event = "gala",
            .kiosk = "kiosk-7",
            .boot = "boot",
            .id = uuid(900).toStdString(),
            .at = fakes::FakeTime::kStart,
            .generation = "g1",
            .cursor = "5",
            .chain = std::string(64, 'a')};
  }
  void give(const domain::TicketKey& key, int version = 6) { f_->apply(place(5), {{version, key}}); }
  void prints(int number) {
    must(f_->store->record(domain::Op{
        op(number), f_->time.now(),
        domain::op::PrintResult{ticketId(1), domain::Paper::Badge, domain::PrintOutcome::Printed}}));
  }
  net::QueueOf queue() {
    return {.event = gala(),
            .kiosk = *domain::KioskId::parse(u"kiosk-7"),
            .boot = "boot",
            .id = op(900),
            .at = f_->time.now(),
            .position = must(f_->store->position())};
  }
  QString queueFile() const { return f_->dir.filePath("stick/" + net::bundleName(*key_) + ".queue"); }
  QString answerFile() const { return f_->dir.filePath("stick/answer"); }
  QStringList files() const { return QDir(f_->dir.filePath("stick")).entryList(QDir::Files); }
  static QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  void replace(const QByteArray& bytes) const {
    QFile file(answerFile());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
      qFatal("no answer can be written");
  }

  domain::StickWritten save(qint64 most = static_cast<qint64>(contract::kMostQueueBundle)) {
    StickWriting writing(*f_->store, queue(), *key_, most);
    QSignalSpy written(&writing, &StickWriting::written);
    writing.start(queueFile());
    if (written.isEmpty() && !written.wait()) return {-1, -1};
    return written[0].at(0).value<domain::StickWritten>();
  }

  /// Ids of the ops in a file, as its receiver reads them.
  std::vector<std::string> opsIn(const QString& path) { return opsIn(path, backend_); }
  std::vector<std::string> opsIn(const QString& path, const Keys& receiver) {
    const auto bundle = contract::UnprovenBundle::open(
        readerOf(contents(path)),
        [&](std::string_view address) -> std::optional<contract::UnprovenBundle::Receiver> {
          if (address != contract::bundleReceiver(receiver.public_key)) return std::nullopt;
          return contract::UnprovenBundle::Receiver{receiver.public_key, [&](std::string_view text) {
                                                      return contract::unseal(text, receiver.secret_key);
                                                    }};
        });
    if (!bundle) return {};
    header_ = contract::decodeBundleHeader(bundle->header()).value();
    auto reader = bundle->provenBy(key_->publicKey().toStdString()).value();
    std::vector<std::string> ids;
    while (const auto part = reader.next().value()) {
      for (const QByteArray& line : QByteArray::fromStdString(part->text).split('\n')) {
        if (line.isEmpty()) continue;
        const auto request = contract::decodeOpsRequest(line.toStdString());
        if (request) ids.push_back(request->ops.front().id);
      }
    }
    return ids;
  }

  using Parts = std::vector<std::pair<BundlePart, std::string>>;
  void answer(const Parts& parts) { answer(parts, backend_, {}, false); }
  void answer(const Parts& parts, const Keys& sender, const std::string& receiver, bool without_header) {
    QByteArray bytes;
    auto writer = contract::BundleWriter::begin(
        without_header ? "{}" : contract::encode(header_),
        receiver.empty() ? key_->publicKey().toStdString() : receiver,
        [&](std::string_view message) {
          std::string signature(64, '\0');
          crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                               reinterpret_cast<const unsigned char*>(message.data()), message.size(),
                               reinterpret_cast<const unsigned char*>(sender.secret_key.data()));
          return signature;
        },
        [&](std::string_view piece) {
          bytes.append(piece.data(), static_cast<qsizetype>(piece.size()));
          return true;
        });
    for (const auto& [kind, text] : parts) writer->add(kind, text);
    writer->end();
    replace(bytes);
  }

  std::string snapshot(int cursor, const std::string& generation) const {
    std::vector<std::string> lines;
    lines.push_back(contract::encode(contract::EventRow{"gala",
                                                        {{"en", "Gala"}},
                                                        "Europe/Berlin",
                                                        fakes::FakeTime::kStart,
                                                        fakes::FakeTime::kStart + std::chrono::hours(8)}));
    lines.push_back(contract::encode(contract::TicketTypeRow{"regular", {{"en", "Regular"}}, "#1F6FEB"}));
    lines.push_back(contract::encode(contract::TicketKeyRow{"1", contract::toBase64(backend_.public_key)}));
    contract::SnapshotHeader header;
    header.generation = generation;
    header.event = "gala";
    header.cursor = std::to_string(cursor);
    header.chain = std::string(64, 'c');
    header.rows = static_cast<std::int64_t>(lines.size());
    std::string text = contract::encode(header) + "\n";
    for (const auto& line : lines) text += line + "\n";
    contract::Sha256 hash;
    hash.add(text);
    return text + contract::encode(contract::SnapshotEnd{header.rows, hash.hex()}) + "\n";
  }

  StickReading::End read() {
    store::KioskStore& store = *f_->store;
    reading_ = std::make_unique<StickReading>(StickReading::Stores{store, store, store}, *key_, gala(),
                                              *domain::KioskId::parse(u"kiosk-7"), f_->time, scheduler_);
    std::optional<StickReading::End> ended;
    connect(reading_.get(), &StickReading::ended, this, [&](const StickReading::End& end) { ended = end; });
    reading_->start(answerFile());
    if (!QTest::qWaitFor([&] { return ended.has_value(); })) qFatal("the reading does not end");
    return *ended;
  }

  QString nameOf(int number) {
    QString name;
    must(f_->store->redeem(ticketId(number), [&](const domain::LookUp& look_up) {
      if (!look_up.found.empty()) name = look_up.found.front().ticket.attendee.given_name;
      return ports::Ruling{};
    }));
    return name;
  }

  const Keys backend_{'b'};
  const Keys other_{'o'};
  contract::BundleHeader header_ = asked();
  std::unique_ptr<Fixture> f_;
  std::optional<net::DeviceKey> key_;
  sync::QtScheduler scheduler_;
  std::unique_ptr<StickReading> reading_;
};

QTEST_GUILESS_MAIN(StickTest)
#include "stick_test.moc"
