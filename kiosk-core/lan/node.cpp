// SPDX-License-Identifier: Apache-2.0
#include <usher/lan/node.h>

#include <algorithm>
#include <tuple>
#include <utility>

#include <usher/domain/overloaded.h>

namespace usher::lan {

using namespace std::chrono_literals;
using ports::LanReach;
using ports::LanRecord;
using ports::LanSource;

namespace {

/// Somebody who is silent for so long has left, or is cut off.
constexpr auto kSilent = 3 * Node::kAnnounces + 1s;
/// A question or its answer was lost.
constexpr auto kAskAgain = 300ms;
/// After news, for who lost it: soon enough for the next guest.
constexpr auto kSayAgain = 50ms;
/// At 100 Mbit/s these are 10 ms of the network.
constexpr int kAllowance = 100;
constexpr int kMostAtOnce = 256;
constexpr std::size_t kMostArrived = 4'096;
constexpr std::size_t kMostPeers = 1'000;

}  // namespace

Node::Node(ports::LanBook& book, DatagramSeal& seal, Transport& transport, const ports::Clock& clock)
    : book_(book), seal_(seal), transport_(transport), clock_(clock) {}

Node::Done Node::start() {
  allowance_ = kAllowance;
  if (auto read = readSelf(); !read) return read;
  if (auto read = readReach(); !read) return read;
  // What was not heard before is asked for.
  told_ = reachOf(self_.source);
  announce_at_ = clock_.monotonic();
  return tick();
}

Node::Done Node::readSelf() {
  auto self = book_.self();
  if (!self) return std::unexpected(self.error());
  self_ = *self;
  return {};
}

Node::Done Node::readReach() {
  auto all = book_.reach();
  if (!all) return std::unexpected(all.error());
  reach_.clear();
  for (const auto& [source, through] : *all) reach_[source] = through;
  return {};
}

std::uint64_t Node::reachOf(const LanSource& source) const {
  const auto found = reach_.find(source);
  return found == reach_.end() ? 0 : found->second;
}

QByteArray Node::sealed(decltype(Message::what) what) {
  return seal_.close(encode({{self_.source, self_.starts, ++counter_}, std::move(what)}));
}

template <class Send>
void Node::announce(Send send) {
  std::vector<LanReach> all;
  for (const auto& [source, through] : reach_) all.push_back({source, through});
  std::size_t from = 0;
  // Who has nothing says so: others then know that it is there.
  do {
    const auto count = std::min(kMostReaches, all.size() - from);
    const auto begin = all.begin() + static_cast<std::ptrdiff_t>(from);
    send(sealed(Have{{begin, begin + static_cast<std::ptrdiff_t>(count)}, prints_}));
    from += count;
  } while (from < all.size());
}

template <class Send>
bool Node::send(const std::vector<LanRecord>& records, Send each) {
  std::size_t from = 0;
  while (from < records.size()) {
    if (allowance_ <= 0) return false;
    News news;
    for (qsizetype left = kRoomForRecords; from < records.size(); ++from) {
      left -= sizeOf(records[from]);
      if (left < 0) break;
      news.records.push_back(records[from]);
    }
    --allowance_;
    each(sealed(std::move(news)));
  }
  return true;
}

Node::Done Node::recorded() {
  const auto records = book_.after({self_.source, told_}, kMostAtOnce);
  if (!records) return std::unexpected(records.error());
  if (records->empty()) return {};
  // What is more than the allowance is asked for.
  send(*records, [&](const QByteArray& datagram) { transport_.toAll(datagram); });
  told_ = records->back().number;
  reach_[self_.source] = told_;
  announce_at_ = std::min(announce_at_, clock_.monotonic() + kSayAgain);
  return {};
}

bool Node::isNew(const Stamp& stamp, bool& first) {
  const auto now = clock_.monotonic();
  auto peer = peers_.find(stamp.sender);
  if (peer == peers_.end()) {
    if (peers_.size() >= kMostPeers)
      peers_.erase(std::ranges::min_element(peers_, {}, [](const auto& one) { return one.second.heard; }));
    peer = peers_.emplace(stamp.sender, Peer{.window = {}, .heard = now - 2 * kSilent}).first;
  }
  if (!peer->second.window.takes(stamp)) return false;
  first = now - std::exchange(peer->second.heard, now) > kSilent;
  return true;
}

Node::Done Node::take(QByteArrayView datagram, const Address& from) {
  const auto opened = seal_.open(datagram);
  if (!opened.content) {
    ++(opened.foreign == DatagramSeal::Foreign::Forged ? counts_.forged : counts_.strangers);
    return {};
  }
  auto message = decode(*opened.content);
  if (!message) {
    ++counts_.malformed;
    return {};
  }
  // The network gives everybody their own words back.
  if (message->stamp.sender == self_.source) return {};
  bool first = false;
  if (!isNew(message->stamp, first)) {
    ++counts_.replayed;
    return {};
  }
  ++counts_.taken;
  if (first) announce([&](const QByteArray& mine) { transport_.to(from, mine); });
  return std::visit(domain::Overloaded{
                        [&](const Have& have) -> Done {
                          peers_[message->stamp.sender].prints = have.prints;
                          for (const LanReach& one : have.reaches) {
                            if (one.source == self_.source && one.through > reachOf(one.source)) {
                              // This store was put back to what it was some time ago.
                              if (auto begun = book_.beginAnew(); !begun) return begun;
                              if (auto read = readSelf(); !read) return read;
                              told_ = 0;
                            }
                            note(one.source, one.through, from);
                          }
                          ask();
                          return {};
                        },
                        [&](const Want& want) { return answer(want, from); },
                        [&](News& news) -> Done {
                          for (LanRecord& record : news.records) {
                            if (record.source == self_.source || record.number <= reachOf(record.source))
                              continue;
                            note(record.source, record.number, from);
                            if (arrived_.size() < kMostArrived) {
                              arrived_.push_back(std::move(record));
                            } else {
                              ++counts_.put_off;
                            }
                          }
                          return {};
                        },
                    },
                    message->what);
}

void Node::note(const LanSource& source, std::uint64_t through, const Address& at) {
  if (source == self_.source || through <= reachOf(source)) return;
  Missing& missing = missing_[source];
  if (through < missing.through) return;
  missing.through = through;
  missing.at = at;
}

void Node::ask() {
  const auto now = clock_.monotonic();
  std::map<std::pair<QString, std::uint16_t>, Want> wants;
  for (auto it = missing_.begin(); it != missing_.end();) {
    auto& [source, missing] = *it;
    const auto known = reachOf(source);
    if (known >= missing.through) {
      it = missing_.erase(it);
      continue;
    }
    ++it;
    if (now - missing.asked < kAskAgain && known == missing.known) continue;
    Want& want = wants[{missing.at.host, missing.at.port}];
    if (want.known.size() >= kMostReaches) continue;
    missing.asked = now;
    missing.known = known;
    want.known.push_back({source, known});
  }
  for (auto& [at, want] : wants) transport_.to({at.first, at.second}, sealed(std::move(want)));
}

Node::Done Node::answer(const Want& want, const Address& to) {
  for (const LanReach& known : want.known) {
    if (allowance_ <= 0) {
      ++counts_.put_off;
      continue;
    }
    if (known.through >= reachOf(known.source)) continue;
    const auto records = book_.after(known, kMostAtOnce);
    if (!records) return std::unexpected(records.error());
    if (!send(*records, [&](const QByteArray& datagram) { transport_.to(to, datagram); })) ++counts_.put_off;
  }
  return {};
}

std::expected<bool, ports::StoreError> Node::settle() {
  if (arrived_.empty()) return false;
  std::ranges::sort(arrived_, {}, [](const LanRecord& one) { return std::tie(one.source, one.number); });
  const auto kept = book_.keep(std::exchange(arrived_, {}));
  if (!kept) return kept;
  if (*kept) {
    if (auto read = readReach(); !read) return std::unexpected(read.error());
  }
  ask();
  return kept;
}

Node::Done Node::tick() {
  allowance_ = kAllowance;
  if (auto told = recorded(); !told) return told;
  const auto now = clock_.monotonic();
  // Who had it may have left: another one that has it says so again.
  std::erase_if(missing_, [&](const auto& one) {
    return one.second.known == reachOf(one.first) && one.second.asked > 0ms &&
           now - one.second.asked > 2 * kAskAgain;
  });
  if (now < announce_at_) return {};
  announce_at_ = now + kAnnounces;
  announce([&](const QByteArray& datagram) { transport_.toAll(datagram); });
  return {};
}

void Node::offer(std::optional<Offer> prints) {
  if (prints_.has_value() != prints.has_value())
    announce_at_ = std::min(announce_at_, clock_.monotonic() + kSayAgain);
  prints_ = std::move(prints);
  if (prints_) prints_->kiosk = ports::lanName(prints_->kiosk);
}

std::optional<Node::Printer> Node::printer() const {
  const auto now = clock_.monotonic();
  const std::pair<const LanSource, Peer>* best = nullptr;
  for (const auto& peer : peers_) {
    if (!peer.second.prints || now - peer.second.heard > kSilent) continue;
    if (best == nullptr || peer.second.prints->waiting < best->second.prints->waiting) best = &peer;
  }
  if (best == nullptr) return std::nullopt;
  return Printer{best->first, best->second.prints->kiosk};
}

int Node::heard() const {
  const auto now = clock_.monotonic();
  return static_cast<int>(
      std::ranges::count_if(peers_, [&](const auto& one) { return now - one.second.heard <= kSilent; }));
}

std::optional<std::chrono::milliseconds> Node::silence() const {
  if (peers_.empty()) return std::nullopt;
  const auto last =
      std::ranges::max_element(peers_, {}, [](const auto& one) { return one.second.heard; })->second.heard;
  return clock_.monotonic() - last;
}

}  // namespace usher::lan
