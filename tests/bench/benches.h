// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report.h"

/// What each measures is told in docs/numbers.md. They throw std::runtime_error where something does not run.
namespace usher::bench {

Figures backendBench();
Figures decideBench();
Figures printBench();
Figures lookUpBench();
Figures scanBench();
/// Read rates over made-up frames in many kinds of trouble.
Figures corpusBench();
/// The same over a folder of pictures, each with a text file of its codes beside it.
Figures scanFolder(const QString& folder);
Figures searchBench();
Figures startBench();
Figures storeBench();
Figures syncBench();

}  // namespace usher::bench
