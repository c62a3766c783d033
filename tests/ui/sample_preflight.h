// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/staff/preflight.h>

/// The kiosk of sample_kiosk.h before the doors open.
namespace usher::sample {

/// All is proved but that a code is read.
domain::preflight::State preflightNeedsACode();
/// The doors can open.
domain::preflight::State preflightGreen();
/// It was offline, and has something to send; paper runs low.
domain::preflight::State preflightCare();
/// In a training.
domain::preflight::State preflightInTraining();
/// Whatever can be wrong is.
domain::preflight::State preflightRed();

struct NamedPreflight {
  const char* name;
  domain::preflight::State state;
};
/// The page in each of its states.
std::vector<NamedPreflight> preflights();

}  // namespace usher::sample
