// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace usher::backend::notify {

/// What became of handing a message to a provider.
struct Handover {
  enum Outcome {
    Sent,
    /// Not now; later it may go.
    TryAgain,
    /// It never will.
    GiveUp,
  };
  Outcome outcome = Sent;
  /// With TryAgain: it is not this message, none would get through (no connection, a wrong password).
  bool provider_down = false;
  /// For organizers, in the provider's words where it had any: one line. It may name the receiver.
  std::string said;
};

}  // namespace usher::backend::notify
