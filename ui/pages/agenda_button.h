// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/domain/flow/screen.h>
#include <usher/ui/widgets/big_button.h>

namespace usher::ui {

/// "Print my agenda", and what became of it.
void showAgendaState(BigButton& button, domain::PrintState state);

}  // namespace usher::ui
