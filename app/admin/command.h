// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <span>

namespace usher::admin {

inline constexpr int kDone = 0;
/// The arguments were right, the work was not possible.
inline constexpr int kFailed = 1;
inline constexpr int kBadArguments = 2;

struct Command {
  const char* name;
  const char* summary;
  /// Needs fonts and a paint device, not only the event loop's basics.
  bool paints;
  /// Takes what follows the command's name, answers the exit code.
  int (*run)(const QStringList& arguments);
};

extern const Command kDemoEvent;
extern const Command kTickets;
extern const Command kDemoVideo;
extern const Command kDecode;

std::span<const Command* const> commands();

}  // namespace usher::admin
