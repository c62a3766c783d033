// SPDX-License-Identifier: Apache-2.0
#include <usher/device/escpos_status.h>

namespace usher::device {

namespace {

bool has(std::optional<std::uint8_t> answer, int bits) {
  return answer && (*answer & bits) != 0;
}

}  // namespace

DeviceState EscPosAnswers::state() const {
  DeviceState state;
  if (!printer) state.add(FaultKind::Silent);
  if (has(paper, 0x60) || has(offline_cause, 0x20)) state.add(FaultKind::PaperOut);
  if (has(offline_cause, 0x04)) state.add(FaultKind::CoverOpen);
  if (has(offline_cause, 0x08)) state.add(FaultKind::Busy);
  if (has(error, 0x08)) state.add(FaultKind::Cutter);
  if (has(error, 0x04)) state.add(FaultKind::Jam);
  if (has(error, 0x20)) state.add(FaultKind::Other, QStringLiteral("unrecoverable error"));
  // Mostly the head's heat: it goes on by itself.
  if (has(error, 0x40)) state.add(FaultKind::Overheated);
  const bool unnamed = has(printer, 0x08) || has(offline_cause, 0x40);
  if (unnamed && state.ready()) state.add(FaultKind::Other, QStringLiteral("not on line"));
  state.paper_low = has(paper, 0x0C);
  return state;
}

}  // namespace usher::device
