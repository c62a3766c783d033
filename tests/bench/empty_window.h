// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace usher::bench {

/// The yardstick of a start: a program with nothing but an empty window of Qt Widgets, as large as the
/// kiosk's. Writes "painted", a line, to standard output when it has painted it, and stays until SIGTERM.
int emptyWindow(int argc, char** argv);

}  // namespace usher::bench
