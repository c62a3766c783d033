// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/guest_time.h>

namespace usher::kiosk {

void GuestTime::codeSeen(Moment frame) {
  code_ = frame;
  welcome_ = std::nullopt;
  taps_ = 0;
}

void GuestTime::tapped() {
  ++taps_;
}

std::optional<GuestTime::Served> GuestTime::turnedTo(const domain::Screen& screen, Moment now) {
  if (!code_) return std::nullopt;
  // Whoever gets a badge after that has held up no code.
  if (std::holds_alternative<domain::Attract>(screen.page)) code_ = std::nullopt;
  const auto* welcome = std::get_if<domain::Welcome>(&screen.page);
  if (!welcome) return std::nullopt;
  if (!welcome_) welcome_ = now;
  if (welcome->badge != domain::PrintState::Printed) return std::nullopt;
  const Served served{*welcome_ - *code_, now - *code_, taps_};
  code_ = std::nullopt;
  return served;
}

}  // namespace usher::kiosk
