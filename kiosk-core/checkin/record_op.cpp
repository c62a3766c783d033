// SPDX-License-Identifier: Apache-2.0
#include <usher/checkin/record_op.h>

#include <array>
#include <utility>

#include <usher/domain/op_id.h>

namespace usher::checkin {

domain::OpId newOpId(domain::Instant at, ports::Random& random) {
  std::array<std::uint8_t, 10> drawn{};
  random.fill(drawn);
  return domain::makeOpId(at, drawn);
}

std::expected<void, ports::StoreError> recordOp(ports::Journal& journal, const ports::Clock& clock,
                                                ports::Random& random, domain::Op::What what,
                                                std::optional<domain::StaffMemberId> by) {
  const domain::Instant now = clock.now();
  return journal.record({newOpId(now, random), now, std::move(what), std::move(by)});
}

}  // namespace usher::checkin
