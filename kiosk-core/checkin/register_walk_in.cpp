// SPDX-License-Identifier: Apache-2.0
#include <usher/checkin/register_walk_in.h>

#include <algorithm>
#include <array>

#include <usher/checkin/record_op.h>

namespace usher::checkin {

namespace {

/// Without those that are taken for one another when they are read out: Crockford's base 32.
constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// 80 bits: two kiosks never make the same.
constexpr std::size_t kLetters = 16;
constexpr std::size_t kGroup = 4;
/// As much as a line of the contract holds.
constexpr qsizetype kLongestName = 200;

QString draw(ports::Random& random) {
  std::array<std::uint8_t, kLetters> drawn{};
  random.fill(drawn);
  QString text;
  for (std::size_t i = 0; i < kLetters; ++i) {
    if (i > 0 && i % kGroup == 0) text += u'-';
    text += QLatin1Char(kAlphabet[drawn[i] % 32]);
  }
  return text;
}

std::expected<bool, ports::StoreError> hasRoom(const domain::TicketType& type, ports::WalkIns& walk_ins) {
  if (!type.at_door) return false;
  if (!type.capacity) return true;
  const auto count = walk_ins.ticketsOf(type.id);
  if (!count) return std::unexpected(count.error());
  return *count < *type.capacity;
}

QString name(const QString& typed) {
  return typed.simplified().left(kLongestName);
}

}  // namespace

std::expected<std::vector<domain::TicketType>, ports::StoreError> typesAtDoor(const domain::EventFacts& facts,
                                                                              ports::WalkIns& walk_ins) {
  std::vector<domain::TicketType> types;
  for (const domain::TicketType& type : facts.ticket_types) {
    const auto room = hasRoom(type, walk_ins);
    if (!room) return std::unexpected(room.error());
    if (*room) types.push_back(type);
  }
  return types;
}

std::expected<std::optional<domain::TicketCode>, ports::StoreError> registerWalkIn(
    const domain::WalkInForm& form, const domain::EventFacts& facts, ports::WalkIns& walk_ins,
    ports::Journal& journal, const ports::Clock& clock, ports::Random& random,
    std::optional<domain::StaffMemberId> by) {
  const auto* type = facts.ticketType(form.type);
  if (!type) return std::nullopt;
  const auto room = hasRoom(*type, walk_ins);
  if (!room) return std::unexpected(room.error());
  if (!*room) return std::nullopt;

  const QString code = QStringLiteral("W-") + draw(random);
  const domain::op::WalkIn made{.ticket = *domain::TicketId::parse(code.toLower()),
                                .code = code,
                                .type = form.type,
                                .given_name = name(form.given_name),
                                .family_name = name(form.family_name),
                                .company = name(form.company),
                                .language = form.language,
                                .email = form.email};
  if (const auto kept = recordOp(journal, clock, random, made, std::move(by)); !kept)
    return std::unexpected(kept.error());
  return *domain::TicketCode::parse(code.toUtf8());
}

}  // namespace usher::checkin
