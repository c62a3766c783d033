// SPDX-License-Identifier: Apache-2.0
#include <usher/store/outbox_copy.h>

#include <QByteArray>
#include <QByteArrayList>
#include <QFile>
#include <QHash>

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <utility>

#include <usher/store/files.h>
#include <usher/store/op_text.h>
#include <usher/store/rows.h>

namespace usher::store {

namespace {

// Fields are parted by tabs, texts in them percent-encoded; what is not there is empty.
//   CHECKSUM c OP AT BOOT MONOTONIC STAFF TICKET LIST DIRECTION KIOSK SEALED OWED
//   CHECKSUM o OP AT BOOT MONOTONIC STAFF SEALED
//   CHECKSUM - OP
constexpr qsizetype kFieldsOfCheckIn = 12;
constexpr qsizetype kFieldsOfOp = 7;
constexpr qsizetype kFieldsOfGone = 2;
enum Field { kKind, kOp, kAt, kBoot, kMonotonic, kStaff, kTicket, kList, kDirection, kKiosk, kWhy, kOwed };
constexpr qsizetype kSealedOfOp = kTicket;

/// So much of it a power cut may take.
constexpr auto kFlushAfter = std::chrono::seconds(2);

/// A file of so few is written anew for nothing.
constexpr std::size_t kFewLines = 100;

QByteArray checksumOf(const QByteArray& line) {
  std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
  crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(line.constData()),
                     static_cast<unsigned long long>(line.size()), nullptr, 0);
  return QByteArray(reinterpret_cast<const char*>(hash.data()), 8).toHex();
}

std::string withChecksum(const QByteArrayList& fields) {
  const QByteArray line = fields.join('\t');
  return (checksumOf(line) + '\t' + line + '\n').toStdString();
}

QByteArray encoded(std::string_view text) {
  const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
  // Ids are all of this, and guests wait for each line.
  const auto stays = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_';
  };
  return std::ranges::all_of(bytes, stays) ? bytes : bytes.toPercentEncoding();
}

QByteArray encoded(sqlite::Blob bytes) {
  return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()))
      .toBase64();
}

QString decoded(const QByteArray& field) {
  return QString::fromUtf8(QByteArray::fromPercentEncoding(field));
}

/// Of a field that is not empty.
std::optional<QByteArray> opened(Sealing& sealing, const domain::OpId& op, const QByteArray& field) {
  const QByteArray blob = QByteArray::fromBase64(field);
  return sealing.unsealOp(
      op, {reinterpret_cast<const unsigned char*>(blob.constData()), static_cast<std::size_t>(blob.size())});
}

std::optional<ports::OutboxOp> opFrom(const QByteArrayList& fields, Sealing& sealing) {
  const auto op = domain::OpId::parse(decoded(fields[kOp]));
  const auto staff = domain::StaffMemberId::parse(decoded(fields[kStaff]));
  if (!op || (!staff && !fields[kStaff].isEmpty())) return std::nullopt;
  const auto by = staff ? std::optional(*staff) : std::nullopt;
  const auto at = instant(fields[kAt].toLongLong());
  const std::chrono::milliseconds monotonic(fields[kMonotonic].toLongLong());
  const QString boot = decoded(fields[kBoot]);
  if (fields[kKind] == "o") {
    const auto text = opened(sealing, *op, fields[kSealedOfOp]);
    auto what = text ? whatFrom(*text) : std::nullopt;
    if (!what) return std::nullopt;
    return ports::OutboxOp{
        .done = domain::Op{*op, at, *std::move(what), by}, .monotonic = monotonic, .boot = boot};
  }
  const auto ticket = domain::TicketId::parse(decoded(fields[kTicket]));
  const auto list = domain::CheckInListId::parse(decoded(fields[kList]));
  const int direction = fields[kDirection].toInt();
  if (!ticket || !list || direction < 0 || direction > 1) return std::nullopt;
  domain::CheckIn made{
      *op, *ticket, *list, static_cast<domain::Direction>(direction), at, decoded(fields[kKiosk])};
  if (fields.value(kOwed) == "1") made.badge = domain::EntryBadge::Owed;
  ports::OutboxOp read{.done = made, .monotonic = monotonic, .boot = boot, .by = by};
  if (!fields[kWhy].isEmpty()) {
    const auto text = opened(sealing, *op, fields[kWhy]);
    read.overrides = text ? overrideFrom(*text) : std::nullopt;
    if (!read.overrides) return std::nullopt;
  }
  return read;
}

bool isLine(const QByteArrayList& fields) {
  const auto& kind = fields[kKind];
  // The last one lines of before have not.
  const bool passage = fields.size() == kFieldsOfCheckIn || fields.size() == kFieldsOfCheckIn - 1;
  return (kind == "c" && passage) || (kind == "o" && fields.size() == kFieldsOfOp) ||
         (kind == "-" && fields.size() == kFieldsOfGone);
}

}  // namespace

OutboxCopy::OutboxCopy(sqlite::Database& database, const std::filesystem::path& folder)
    : database_(database), folder_(folder), flusher_(kFlushAfter, ::fdatasync) {}

OutboxCopy::~OutboxCopy() {
  if (file_ >= 0) ::close(file_);
}

OutboxCopy::Read OutboxCopy::read(const std::filesystem::path& folder, Sealing& sealing,
                                  const std::set<std::string>& known) {
  Read read;
  QFile file(QString::fromStdString(fileIn(folder).string()));
  if (!file.open(QIODevice::ReadOnly)) return read;
  QHash<QByteArray, std::size_t> places;
  std::vector<QByteArray> lines;
  bool is_whole = true;
  while (!file.atEnd()) {
    QByteArray line = file.readLine();
    is_whole = line.endsWith('\n');
    if (is_whole) line.chop(1);
    const auto tab = line.indexOf('\t');
    const QByteArray rest = line.mid(tab + 1);
    const auto fields = rest.split('\t');
    if (tab < 0 || line.left(tab) != checksumOf(rest) || !isLine(fields)) {
      ++read.unreadable;
      continue;
    }
    if (const auto before = places.constFind(fields[kOp]); before != places.cend()) {
      lines[*before].clear();
      places.erase(before);
    }
    lines.push_back(fields[kKind] == "-" ? QByteArray() : rest);
    if (fields[kKind] != "-") places.insert(fields[kOp], lines.size() - 1);
  }
  std::size_t in_both = 0;
  for (const auto& line : lines) {
    if (line.isEmpty()) continue;
    const auto fields = line.split('\t');
    if (known.contains(utf8(decoded(fields[kOp])))) {
      ++in_both;
    } else if (auto op = opFrom(fields, sealing)) {
      read.missing.push_back(*std::move(op));
    } else {
      ++read.unreadable;
    }
  }
  read.is_as_known = is_whole && read.unreadable == 0 && read.missing.empty() && in_both == known.size() &&
                     lines.size() <= 2 * in_both + kFewLines;
  return read;
}

void OutboxCopy::goOn() {
  const auto name = fileIn(folder_);
  file_ = ::open(name.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
  if (file_ < 0) return begin();
  struct stat now{};
  if (::fstat(file_, &now) != 0 || ::fdatasync(file_) != 0) return giveUp("flushed");
  is_empty_ = now.st_size == 0;
  flusher_.follow(file_);
}

void OutboxCopy::begin() {
  if (file_ >= 0) ::close(std::exchange(file_, -1));
  const auto name = fileIn(folder_);
  const auto next = name.string() + ".new";
  file_ = ::open(next.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600);
  if (file_ < 0) return giveUp("opened");
  is_empty_ = true;
  std::string lines;
  constexpr std::size_t kEnough = 256 * 1024;
  std::vector<std::string> ops;
  for (auto row = database_.prepare("SELECT op FROM main.outbox ORDER BY seq"); row.step();)
    ops.push_back(row.text(0));
  for (const auto& op : ops) {
    lines += lineOf(op);
    if (lines.size() > kEnough) append(std::exchange(lines, {}));
  }
  append(lines);
  if (file_ < 0) return;
  if (::fdatasync(file_) != 0 || ::rename(next.c_str(), name.c_str()) != 0) return giveUp("put in place");
  flushFolder(folder_);
  flusher_.follow(file_);
}

void OutboxCopy::follow(const std::set<std::string>& ops) {
  if (ops.empty()) return;
  if (const int error = flusher_.error(); error != 0) {
    errno = error;
    giveUp("flushed");
  }
  if (file_ < 0) return begin();
  std::string lines;
  bool one_is_gone = false;
  for (const auto& op : ops) {
    auto line = lineOf(op);
    one_is_gone = one_is_gone || line.empty();
    lines += line.empty() ? withChecksum({"-", encoded(std::string_view(op))}) : line;
  }
  if (one_is_gone && !database_.prepare("SELECT 1 FROM main.outbox LIMIT 1").step()) {
    if (is_empty_) return;
    if (::ftruncate(file_, 0) != 0) return giveUp("emptied");
    is_empty_ = true;
    flusher_.wrote();
    return;
  }
  append(lines);
}

std::string OutboxCopy::lineOf(const std::string& op) {
  auto passage = database_.keep(
      "SELECT c.op, c.at, c.boot, c.monotonic, c.staff, c.sealed, c.ticket, c.list, c.direction, c.kiosk, "
      "c.badge_owed FROM main.own_check_in c JOIN main.outbox o ON o.op = c.op WHERE c.op = ?");
  auto other = database_.keep(
      "SELECT d.op, d.at, d.boot, d.monotonic, d.staff, d.sealed FROM main.own_op d JOIN main.outbox o ON "
      "o.op = d.op WHERE d.op = ?");
  const auto begun = [](const char* kind, const sqlite::Statement& row) {
    return QByteArrayList{kind,
                          encoded(row.view(0)),
                          QByteArray::number(static_cast<qint64>(row.integer(1))),
                          encoded(row.view(2)),
                          QByteArray::number(static_cast<qint64>(row.integer(3))),
                          encoded(row.view(4))};
  };
  if (passage.bindAll(op).step()) {
    auto fields = begun("c", passage);
    fields << encoded(passage.view(6)) << encoded(passage.view(7))
           << QByteArray::number(static_cast<qint64>(passage.integer(8))) << encoded(passage.view(9))
           << encoded(passage.blob(5)) << (passage.integer(10) != 0 ? "1" : "");
    return withChecksum(fields);
  }
  if (!other.bindAll(op).step()) return {};
  auto fields = begun("o", other);
  fields << encoded(other.blob(5));
  return withChecksum(fields);
}

void OutboxCopy::append(const std::string& lines) {
  if (file_ < 0 || lines.empty()) return;
  is_empty_ = false;
  const auto written = ::write(file_, lines.data(), lines.size());
  if (written != static_cast<ssize_t>(lines.size())) return giveUp("written");
  flusher_.wrote();
}

// What it held before is still there, if only in part, until it can be written anew.
void OutboxCopy::giveUp(const char* what) {
  qWarning("%s can't be %s: %s", fileIn(folder_).c_str(), what, std::strerror(errno));
  if (file_ >= 0) ::close(std::exchange(file_, -1));
  flusher_.follow(-1);
}

}  // namespace usher::store
