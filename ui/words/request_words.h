// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <usher/domain/flow/screen.h>
#include <usher/ui/words/speaking.h>

/// What is said of things that can be asked for, and of requests.
namespace usher::ui {

/// An icon of resources/icons.
QString shapeOf(domain::ItemKind kind);

/// What there is to know before a finger touches it: "3 left", "sold out"; may be empty. `session` is the
/// title of the session that it belongs to, if any.
QString offerWords(const domain::Offer& offer, const QString& session, const Speaking& speaking);

struct StateWords {
  QString shape;
  QString words;
};
StateWords stateWords(domain::RequestState state);

/// "Soup", or "2 × Soup".
QString piecesOf(std::int64_t quantity, const QString& item);

/// What a guest reads out to staff, who find the request by it: the end of its id.
QString numberOf(const domain::RequestId& id);

}  // namespace usher::ui
