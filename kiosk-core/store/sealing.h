// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <usher/domain/guest_request.h>
#include <usher/domain/look_up_key.h>
#include <usher/domain/staff/member.h>
#include <usher/domain/ticket.h>
#include <usher/ports/event_keys.h>
#include <usher/ports/random.h>

namespace usher::store {

/// What must not lie readable on the disk.
struct Personal {
  QString code;
  domain::Attendee attendee;
  bool operator==(const Personal&) const = default;
};

using CodeHash = std::array<unsigned char, 16>;
using Bytes = std::vector<unsigned char>;

/// Seals under sub-keys of one event's key (libsodium's crypto_kdf, so that no key serves two purposes).
///
/// A sealed blob is a format byte, a nonce of 24 random bytes and XChaCha20-Poly1305 (IETF) of the content;
/// the ticket's or op's id is bound to it as associated data, so that a blob moved to another row does not
/// open.
class Sealing {
 public:
  /// `random` outlives this object. libsodium has been initialised.
  Sealing(const ports::EventKey& key, ports::Random& random);
  ~Sealing();
  Sealing(const Sealing&) = delete;
  Sealing& operator=(const Sealing&) = delete;
  /// With the same keys, for another thread: an object is used by one at a time.
  std::unique_ptr<Sealing> another() const;

  /// Valid until the next call.
  std::span<const unsigned char> seal(const domain::TicketId& ticket, const Personal& personal);
  /// nullopt where the blob is not one of this key and ticket.
  std::optional<Personal> unseal(std::string_view ticket, std::span<const unsigned char> blob);

  /// The same of what was done here; valid until the next call.
  std::span<const unsigned char> sealOp(const domain::OpId& op, const QByteArray& content);
  std::optional<QByteArray> unsealOp(const domain::OpId& op, std::span<const unsigned char> blob);

  /// The same of a key; valid until the next call.
  std::span<const unsigned char> sealKey(const domain::LookUpKey& key);
  /// Fills in the bytes of the key with this id. False where the blob is not one of it.
  bool unsealKey(domain::LookUpKey& key, std::span<const unsigned char> blob);

  /// The same of a staff member; valid until the next call.
  std::span<const unsigned char> sealStaff(const domain::StaffMember& member);
  /// Fills in the rest of the member with this id. False where the blob is not one of it.
  bool unsealStaff(domain::StaffMember& member, std::span<const unsigned char> blob);

  /// The same of what people have to do with a request: who saw to it, and the note.
  std::span<const unsigned char> sealRequest(const domain::GuestRequest& request);
  /// Fills them in to the request with this id. False where the blob is not one of it.
  bool unsealRequest(domain::GuestRequest& request, std::span<const unsigned char> blob);

  /// Keyed BLAKE2b of the code as TicketCode compares it: equal codes are found, and nobody without the key
  /// can try codes out.
  CodeHash hashOf(const QString& code) const;
  /// The same of a hash in domain::Ticket::look_up, under a key of its own: what the backend's key would give
  /// away is kept from whoever has the disk and that key.
  CodeHash hashOfLookUp(const QByteArray& look_up) const;

  /// The same of a piece of a download, bound to what it is of and to its place there.
  std::span<const unsigned char> sealPiece(const QByteArray& tag, std::int64_t place,
                                           std::span<const unsigned char> bytes);
  /// Valid until the next call; nullopt where the blob is not that piece.
  std::optional<std::span<const unsigned char>> unsealPiece(const QByteArray& tag, std::int64_t place,
                                                            std::span<const unsigned char> blob);

  /// A blob that only the same key opens: kept in a database, it tells whether a key is the one it was sealed
  /// with.
  Bytes makeCheck();
  bool opensCheck(std::span<const unsigned char> check);

 private:
  explicit Sealing(ports::Random& random) : random_(random) {}
  void sealContent(std::string_view associated);
  bool unsealContent(std::string_view associated, std::span<const unsigned char> blob);
  void drawNonce(unsigned char* nonce);

  ports::Random& random_;
  std::array<unsigned char, 32> content_key_;
  std::array<unsigned char, 32> code_key_;
  std::array<unsigned char, 32> look_up_key_;
  // Kept from call to call: a snapshot seals a hundred thousand times.
  Bytes content_;
  Bytes blob_;
  std::array<unsigned char, 4096> pool_;
  std::size_t pool_left_ = 0;
};

}  // namespace usher::store
