// SPDX-License-Identifier: Apache-2.0
#include <usher/lan/message.h>

#include <QtEndian>

#include <algorithm>
#include <chrono>

#include <usher/domain/overloaded.h>
#include <usher/lan/datagram_seal.h>

namespace usher::lan {

using ports::LanReach;
using ports::LanRecord;
using ports::LanSource;

namespace {

enum Type : std::uint8_t { kHave = 1, kWant = 2, kNews = 3 };

/// Bytes of sender, starts, counter, type and count.
constexpr qsizetype kStamp = 16 + 4 + 8 + 1 + 1;

/// No passage of any event was before, or will be after; ms.
constexpr std::int64_t kEarliest = 1'577'836'800'000;  // 2020
constexpr std::int64_t kLatest = 4'102'444'800'000;    // 2100

class Writer {
 public:
  template <class Number>
  void number(Number value) {
    const Number swapped = qToBigEndian(value);
    bytes_.append(reinterpret_cast<const char*>(&swapped), sizeof swapped);
  }
  template <std::size_t N>
  void raw(const std::array<std::uint8_t, N>& bytes) {
    bytes_.append(reinterpret_cast<const char*>(bytes.data()), N);
  }
  void text(const QString& value) {
    const QByteArray utf8 = value.toUtf8();
    number(static_cast<std::uint8_t>(utf8.size()));
    bytes_.append(utf8);
  }
  void reaches(const std::vector<LanReach>& all) {
    number(static_cast<std::uint8_t>(all.size()));
    for (const LanReach& one : all) {
      raw(one.source);
      number(one.through);
    }
  }
  void record(const LanRecord& record) {
    raw(record.source);
    number(record.number);
    number(static_cast<std::uint8_t>(record.kind));
    text(record.op.text());
    if (record.kind == LanRecord::Kind::BadgeGoes) {
      raw(record.to);
      text(record.order->text());
    }
    if (record.kind != LanRecord::Kind::Passage) return;
    raw(record.ticket);
    text(record.list->text());
    number(static_cast<std::uint8_t>(record.direction));
    number(static_cast<std::int64_t>(record.at.time_since_epoch().count()));
    text(record.kiosk);
    number(static_cast<std::uint8_t>(record.badge_owed));
  }
  QByteArray take() { return std::move(bytes_); }
  qsizetype size() const { return bytes_.size(); }

 private:
  QByteArray bytes_;
};

/// After the first thing that is not there, or can't be, everything is nothing.
class Reader {
 public:
  explicit Reader(QByteArrayView bytes) : left_(bytes) {}

  template <class Number>
  Number number() {
    const auto bytes = next(sizeof(Number));
    return fine_ ? qFromBigEndian<Number>(bytes.data()) : Number();
  }
  template <std::size_t N>
  std::array<std::uint8_t, N> raw() {
    std::array<std::uint8_t, N> value{};
    const auto bytes = next(N);
    if (fine_) std::copy_n(reinterpret_cast<const std::uint8_t*>(bytes.data()), N, value.begin());
    return value;
  }
  QString text() {
    const auto bytes = next(number<std::uint8_t>());
    const QString value = QString::fromUtf8(bytes);
    // Also where a character is cut off at the end.
    require(value.toUtf8() == bytes);
    require(std::ranges::all_of(value, [](QChar c) { return c.isPrint() || c.isSurrogate(); }));
    return value;
  }
  template <class Id>
  std::optional<Id> id() {
    auto value = Id::parse(text());
    require(value.has_value());
    return value;
  }
  std::vector<LanReach> reaches() {
    std::vector<LanReach> all(number<std::uint8_t>());
    require(all.size() <= kMostReaches);
    for (LanReach& one : all) {
      if (!fine_) break;
      one = {raw<16>(), number<std::uint64_t>()};
      require(one.through < kMostRecords);
    }
    return all;
  }
  Have have() {
    Have have{reaches()};
    const auto prints = number<std::uint8_t>();
    require(prints <= 1);
    if (prints == 0) return have;
    have.prints = Offer{text()};
    have.prints->waiting = number<std::uint8_t>();
    return have;
  }
  std::optional<LanRecord> record() {
    const auto source = raw<16>();
    const auto place = number<std::uint64_t>();
    require(place > 0 && place < kMostRecords);
    const auto kind = number<std::uint8_t>();
    require(kind <= static_cast<std::uint8_t>(LanRecord::Kind::BadgeGoes));
    auto op = id<domain::OpId>();
    if (!fine_) return std::nullopt;
    LanRecord record{
        .source = source, .number = place, .kind = static_cast<LanRecord::Kind>(kind), .op = *std::move(op)};
    if (record.kind == LanRecord::Kind::BadgeGoes) {
      record.to = raw<16>();
      record.order = id<domain::OpId>();
    }
    if (record.kind != LanRecord::Kind::Passage)
      return fine_ ? std::optional(std::move(record)) : std::nullopt;
    record.ticket = raw<16>();
    record.list = id<domain::CheckInListId>();
    const auto direction = number<std::uint8_t>();
    require(direction <= static_cast<std::uint8_t>(domain::Direction::Exit));
    record.direction = static_cast<domain::Direction>(direction);
    const auto at = number<std::int64_t>();
    require(at >= kEarliest && at < kLatest);
    record.at = domain::Instant(std::chrono::milliseconds(at));
    record.kiosk = text();
    const auto badge_owed = number<std::uint8_t>();
    require(badge_owed <= 1);
    record.badge_owed = badge_owed != 0;
    return fine_ ? std::optional(std::move(record)) : std::nullopt;
  }

  void require(bool so) { fine_ = fine_ && so; }
  bool isDone() const { return fine_ && left_.isEmpty(); }

 private:
  /// It is a column of signed numbers where it is kept.
  static constexpr std::uint64_t kMostRecords = std::uint64_t{1} << 40;

  QByteArrayView next(std::size_t size) {
    const auto wanted = static_cast<qsizetype>(size);
    require(wanted <= left_.size());
    if (!fine_) return {};
    const auto bytes = left_.first(wanted);
    left_ = left_.sliced(wanted);
    return bytes;
  }

  QByteArrayView left_;
  bool fine_ = true;
};

}  // namespace

const qsizetype kRoomForRecords = DatagramSeal::kLongestContent - kStamp;

qsizetype sizeOf(const LanRecord& record) {
  Writer writer;
  writer.record(record);
  return writer.size();
}

QByteArray encode(const Message& message) {
  Writer writer;
  writer.raw(message.stamp.sender);
  writer.number(message.stamp.starts);
  writer.number(message.stamp.counter);
  std::visit(domain::Overloaded{
                 [&](const Have& have) {
                   writer.number(std::uint8_t{kHave});
                   writer.reaches(have.reaches);
                   writer.number(static_cast<std::uint8_t>(have.prints.has_value()));
                   if (!have.prints) return;
                   writer.text(have.prints->kiosk);
                   writer.number(have.prints->waiting);
                 },
                 [&](const Want& want) {
                   writer.number(std::uint8_t{kWant});
                   writer.reaches(want.known);
                 },
                 [&](const News& news) {
                   writer.number(std::uint8_t{kNews});
                   writer.number(static_cast<std::uint8_t>(news.records.size()));
                   for (const LanRecord& record : news.records) writer.record(record);
                 },
             },
             message.what);
  return writer.take();
}

std::optional<Message> decode(QByteArrayView content) {
  Reader reader(content);
  const Stamp stamp{.sender = reader.raw<16>(),
                    .starts = reader.number<std::uint32_t>(),
                    .counter = reader.number<std::uint64_t>()};
  const auto whole = [&](auto what) -> std::optional<Message> {
    if (!reader.isDone()) return std::nullopt;
    return Message{stamp, std::move(what)};
  };
  switch (reader.number<std::uint8_t>()) {
    case kHave:
      return whole(reader.have());
    case kWant:
      return whole(Want{reader.reaches()});
    case kNews: {
      News news;
      for (int left = reader.number<std::uint8_t>(); left > 0; --left) {
        auto record = reader.record();
        if (!record) return std::nullopt;
        news.records.push_back(*std::move(record));
      }
      return whole(std::move(news));
    }
    default:
      return std::nullopt;
  }
}

}  // namespace usher::lan
