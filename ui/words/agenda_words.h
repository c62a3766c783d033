// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <usher/domain/layout/agenda_layout.h>

namespace usher::ui {

/// The words of a printed agenda in `language`, whatever the screen speaks at the moment; times in `zone` (an
/// IANA name). Any thread, and so are the functions in it.
domain::AgendaWords agendaWords(const QString& language, const QString& zone);

}  // namespace usher::ui
