// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/notify/handover.h>
#include <usher/backend/notify/occasion.h>

namespace usher::backend::notify {

inline Handover handoverOf(const Unsaid& unsaid) {
  return {unsaid.try_again ? Handover::TryAgain : Handover::GiveUp, false, unsaid.why};
}

}  // namespace usher::backend::notify
