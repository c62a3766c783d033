// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report.h"

/// What each measures is told in docs/numbers.md. They throw std::runtime_error where something does not run.
namespace usher::bench {

Figures backendBench();
Figures decideBench();
Figures lookUpBench();
Figures scanBench();
Figures searchBench();
Figures startBench();
Figures storeBench();

}  // namespace usher::bench
