// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>
#include <vector>

#include <usher/domain/decision.h>
#include <usher/domain/event.h>

namespace usher::admin {

/// Whom a paper is shown for.
struct PreviewGuest {
  domain::Guest guest;
  /// Of the paper's words.
  QString language;
};

/// A conference of two days that there never was.
domain::Event previewEvent();

/// Nobody there is: in five scripts, one with the longest names, one without a company.
std::vector<PreviewGuest> madeUpGuests();

/// Of a file as saidGuests() reads it. They have the sessions of the made-up ones, and a code of their own
/// where none is said. The error is a sentence.
std::expected<std::vector<PreviewGuest>, QString> previewGuests(const QByteArray& file);

}  // namespace usher::admin
