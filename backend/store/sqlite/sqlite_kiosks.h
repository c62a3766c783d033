// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/store/port/kiosk_store.h>
#include <usher/backend/store/sqlite/departure_news.h>
#include <usher/backend/store/sqlite/readers.h>
#include <usher/backend/store/sqlite/writer.h>

namespace usher::backend::store {

class SqliteKiosks final : public KioskStore {
 public:
  SqliteKiosks(Writer& writer, Readers& readers, DepartureNews& departures)
      : writer_(writer), readers_(readers), departures_(departures) {}

  Result<void> addPairingCode(const PairingCode& code) override;
  Result<bool> hasPairingCode(const std::string& code_hash, Instant now) override;
  Result<std::optional<Kiosk>> pair(const std::string& code_hash, const Kiosk& kiosk, Instant now) override;
  Result<std::optional<Kiosk>> kiosk(const std::string& id) override;
  Result<std::vector<Kiosk>> kiosks() override;
  Result<bool> revokeKiosk(const std::string& id, Instant now) override;
  Result<Moved> moveKiosk(const std::string& id, const std::string& event, Instant now) override;
  Result<bool> hasLeft(const std::string& kiosk, const std::string& event) override;
  Result<bool> offerEvents(const std::string& kiosk, const std::vector<std::string>& events) override;
  Result<std::vector<contract::OtherEvent>> offeredEvents(const std::string& kiosk) override;
  Result<Switched> switchKiosk(const std::string& id, const std::string& from, const std::string& event,
                               Instant now) override;
  Result<std::vector<contract::Command>> saveHeartbeat(const std::string& kiosk,
                                                       const contract::HeartbeatRequest& heartbeat,
                                                       Instant now) override;
  Result<Commanded> addCommand(const std::string& kiosk, const contract::Command& command,
                               Instant now) override;
  Result<bool> addToken(const Token& token, Instant now) override;
  Result<std::optional<Kiosk>> kioskOfToken(const std::string& hash, Instant now) override;
  void listen(DepartureListener listener) override { departures_.listen(std::move(listener)); }

 private:
  Writer& writer_;
  Readers& readers_;
  DepartureNews& departures_;
};

}  // namespace usher::backend::store
