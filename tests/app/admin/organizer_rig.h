// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>

#include "../../backend/backend_program.h"
#include "tool.h"

namespace usher::tests {

/// How an organizer's tool may reach its backend.
enum class Way { Server, Folder, FolderBesideServer };

/// Rows of all of them, in a column "way".
void addWays();

/// A backend, and the tool that reaches it in one of these ways.
class OrganizerRig {
 public:
  explicit OrganizerRig(Way way);

  backend::tests::BackendProgram& program() { return program_; }
  Tool& tool() { return tool_; }
  /// Kiosks have to reach a server, whichever way the tool goes.
  void serveForKiosks();

 private:
  Way way_;
  backend::tests::BackendProgram program_;
  Tool tool_;
};

}  // namespace usher::tests

Q_DECLARE_METATYPE(usher::tests::Way)
