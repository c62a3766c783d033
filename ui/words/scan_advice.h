// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <usher/domain/code_trouble.h>

namespace usher::ui {

/// What a guest can do so that their code is read; `finds_guests`: they may go on without it.
QString adviceFor(domain::CodeTrouble trouble, bool finds_guests);

}  // namespace usher::ui
