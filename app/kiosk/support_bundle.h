// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <expected>
#include <map>
#include <optional>
#include <vector>

#include <usher/domain/instant.h>
#include <usher/net/pairing.h>
#include <usher/ports/incident_book.h>
#include <usher/ports/outbox.h>
#include <usher/ports/store_report.h>

#include <usher/kiosk/settings.h>

namespace usher::kiosk {

/// What a bundle says of the store: numbers and kinds, nothing of what was done or who it was about.
struct StoreFacts {
  std::vector<ports::FileReport> files = {};
  ports::OutboxDepth outbox = {};
  /// By "kind: problem", e.g. "check_in: unknown-ticket".
  std::map<QString, int> dead_letters = {};
  int second_entries = 0;
};

/// Asks an open store. Data thread.
std::expected<StoreFacts, ports::StoreError> storeFactsOf(ports::StoreReport& report, ports::Outbox& outbox,
                                                          ports::IncidentBook& incidents);

struct SupportFacts {
  domain::Instant at;
  KioskSettings settings;
  std::optional<net::Pairing> pairing = std::nullopt;
  /// Of a store that is not open: what it said (ports::StoreError::detail).
  std::expected<StoreFacts, QString> store{std::unexpect};
  /// As json_log.h keeps it.
  std::vector<QByteArray> log = {};
  /// The queues of the machine by name.
  QStringList printers = {};
};

/// Writes a .tar.gz for whoever helps from afar: about.json, settings.json, machine.json, store.json and
/// log.jsonl. There is nobody's name, code, address or PIN in it, and no key; ids of tickets and staff are.
/// docs/operating.md says what is. Whole or not at all, readable by its owner alone; a file of that name is
/// replaced. The error names file and cause. Any thread.
std::expected<void, QString> writeSupportBundle(const QString& path, const SupportFacts& facts);

}  // namespace usher::kiosk
