// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/service/check_ins.h>
#include <usher/backend/service/cursor.h>

namespace usher::backend::service {

void CheckIns::push(const store::Kiosk& kiosk, contract::OpsRequest request, Reply reply) {
  const auto now = clock_();
  store_.redeem(
      {kiosk.event, kiosk.id, kiosk.name, std::move(request.boot), std::move(request.ops), now},
      [now, reply = std::move(reply)](store::Result<store::PushOutcome> outcome) mutable {
        if (!outcome) return reply(std::unexpected(fromStore(outcome.error())));
        reply(contract::OpsAnswer{std::move(outcome->results), now, formatCursor(outcome->sequence)});
      });
}

}  // namespace usher::backend::service
