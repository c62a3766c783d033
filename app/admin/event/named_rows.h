// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <expected>
#include <string>
#include <vector>

#include <usher/contract/event_rows.h>

namespace usher::admin {

/// "Harbour Summit", or "de=Hafengipfel" for each language of its own; without one it is English. The error
/// is a sentence's end.
std::expected<contract::LocalizedText, QString> localizedText(const QStringList& texts);

/// Ticket types of "visitor=Visitor", each with a colour of its own, and check-in lists of "main=Main door"
/// that admit every type.
std::expected<std::vector<contract::Row>, QString> ticketTypes(const QStringList& texts);
std::expected<std::vector<contract::Row>, QString> checkInLists(const QStringList& texts);

}  // namespace usher::admin
