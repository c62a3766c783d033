// SPDX-License-Identifier: Apache-2.0
#include <usher/store/sealing.h>

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace usher::store {

namespace {

constexpr unsigned char kFormat = 1;
constexpr std::size_t kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kHeadSize = 1 + kNonceSize;

constexpr char kContext[crypto_kdf_CONTEXTBYTES] = {'u', 's', 'h', 'e', 'r', 'k', 'e', 'y'};
constexpr std::uint64_t kContentKey = 1;
constexpr std::uint64_t kCodeKey = 2;
constexpr std::uint64_t kLookUpKey = 3;

// Names the schema of the content: another layout takes another tag, and neither is taken for the other.
constexpr std::string_view kTicketTag = "usher-ticket-1:";
constexpr std::string_view kOpTag = "usher-op-1:";
constexpr std::string_view kLookUpKeyTag = "usher-look-up-key-1:";
constexpr std::string_view kStaffTag = "usher-staff-member-1:";
constexpr std::string_view kRequestTag = "usher-request-1:";
constexpr std::string_view kPieceTag = "usher-download-1:";
constexpr std::string_view kCheckTag = "usher-key-check-1";
constexpr std::string_view kCheckText = "the key fits";

static_assert(std::tuple_size_v<ports::EventKey> == crypto_kdf_KEYBYTES);

const unsigned char* bytesOf(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

void append(Bytes& content, const QString& text) {
  const QByteArray utf8 = text.toUtf8();
  const auto size = static_cast<std::uint32_t>(utf8.size());
  for (int shift = 0; shift < 32; shift += 8) content.push_back(static_cast<unsigned char>(size >> shift));
  content.insert(content.end(), utf8.begin(), utf8.end());
}

bool take(std::span<const unsigned char>& content, QString& text) {
  if (content.size() < 4) return false;
  std::uint32_t size = 0;
  for (unsigned i = 0; i < 4; ++i) size |= static_cast<std::uint32_t>(content[i]) << (8 * i);
  if (content.size() - 4 < size) return false;
  text = QString::fromUtf8(reinterpret_cast<const char*>(content.data()) + 4, static_cast<qsizetype>(size));
  content = content.subspan(4 + size);
  return true;
}

CodeHash hashed(const QByteArray& bytes, const std::array<unsigned char, 32>& key) {
  CodeHash hash;
  crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(bytes.constData()),
                     static_cast<unsigned long long>(bytes.size()), key.data(), key.size());
  return hash;
}

/// What a blob is of: a kind's tag and an id.
class Tag {
 public:
  Tag(std::string_view kind, std::string_view id) {
    text_.reserve(kind.size() + id.size());
    text_.append(kind).append(id);
  }
  operator std::string_view() const { return text_; }

 private:
  std::string text_;
};

Tag pieceTag(const QByteArray& tag, std::int64_t place) {
  return {kPieceTag, std::to_string(place) + ":" + tag.toStdString()};
}

}  // namespace

Sealing::Sealing(const ports::EventKey& key, ports::Random& random) : random_(random) {
  crypto_kdf_derive_from_key(content_key_.data(), content_key_.size(), kContentKey, kContext, key.data());
  crypto_kdf_derive_from_key(code_key_.data(), code_key_.size(), kCodeKey, kContext, key.data());
  crypto_kdf_derive_from_key(look_up_key_.data(), look_up_key_.size(), kLookUpKey, kContext, key.data());
}

Sealing::~Sealing() {
  sodium_memzero(content_key_.data(), content_key_.size());
  sodium_memzero(code_key_.data(), code_key_.size());
  sodium_memzero(look_up_key_.data(), look_up_key_.size());
  if (!content_.empty()) sodium_memzero(content_.data(), content_.size());
}

std::unique_ptr<Sealing> Sealing::another() const {
  // Nonces are never shared: each draws its own.
  auto other = std::unique_ptr<Sealing>(new Sealing(random_));
  other->content_key_ = content_key_;
  other->code_key_ = code_key_;
  other->look_up_key_ = look_up_key_;
  return other;
}

void Sealing::drawNonce(unsigned char* nonce) {
  if (pool_left_ < kNonceSize) {
    random_.fill(pool_);
    pool_left_ = pool_.size();
  }
  pool_left_ -= kNonceSize;
  std::memcpy(nonce, pool_.data() + pool_left_, kNonceSize);
}

void Sealing::sealContent(std::string_view associated) {
  blob_.resize(kHeadSize + content_.size() + kTagSize);
  blob_[0] = kFormat;
  drawNonce(blob_.data() + 1);
  crypto_aead_xchacha20poly1305_ietf_encrypt(blob_.data() + kHeadSize, nullptr, content_.data(),
                                             content_.size(), bytesOf(associated), associated.size(), nullptr,
                                             blob_.data() + 1, content_key_.data());
}

bool Sealing::unsealContent(std::string_view associated, std::span<const unsigned char> blob) {
  if (blob.size() < kHeadSize + kTagSize || blob[0] != kFormat) return false;
  content_.resize(blob.size() - kHeadSize - kTagSize);
  return crypto_aead_xchacha20poly1305_ietf_decrypt(
             content_.data(), nullptr, nullptr, blob.data() + kHeadSize, blob.size() - kHeadSize,
             bytesOf(associated), associated.size(), blob.data() + 1, content_key_.data()) == 0;
}

std::span<const unsigned char> Sealing::seal(const domain::TicketId& ticket, const Personal& personal) {
  content_.clear();
  for (const QString* text : {&personal.code, &personal.attendee.given_name, &personal.attendee.family_name,
                              &personal.attendee.company, &personal.attendee.notes}) {
    append(content_, *text);
  }
  sealContent(Tag(kTicketTag, ticket.text().toStdString()));
  return blob_;
}

std::optional<Personal> Sealing::unseal(std::string_view ticket, std::span<const unsigned char> blob) {
  if (!unsealContent(Tag(kTicketTag, ticket), blob)) return std::nullopt;
  Personal personal;
  std::span<const unsigned char> rest = content_;
  for (QString* text : {&personal.code, &personal.attendee.given_name, &personal.attendee.family_name,
                        &personal.attendee.company, &personal.attendee.notes}) {
    if (!take(rest, *text)) return std::nullopt;
  }
  return personal;
}

std::span<const unsigned char> Sealing::sealOp(const domain::OpId& op, const QByteArray& content) {
  content_.assign(content.begin(), content.end());
  sealContent(Tag(kOpTag, op.text().toStdString()));
  return blob_;
}

std::optional<QByteArray> Sealing::unsealOp(const domain::OpId& op, std::span<const unsigned char> blob) {
  if (!unsealContent(Tag(kOpTag, op.text().toStdString()), blob)) return std::nullopt;
  return QByteArray(reinterpret_cast<const char*>(content_.data()), static_cast<qsizetype>(content_.size()));
}

std::span<const unsigned char> Sealing::sealKey(const domain::LookUpKey& key) {
  content_.assign(key.bytes.begin(), key.bytes.end());
  sealContent(Tag(kLookUpKeyTag, key.id.text().toStdString()));
  return blob_;
}

bool Sealing::unsealKey(domain::LookUpKey& key, std::span<const unsigned char> blob) {
  if (!unsealContent(Tag(kLookUpKeyTag, key.id.text().toStdString()), blob)) return false;
  if (content_.size() != key.bytes.size()) return false;
  std::ranges::copy(content_, key.bytes.begin());
  return true;
}

std::span<const unsigned char> Sealing::sealStaff(const domain::StaffMember& member) {
  content_.assign(member.pin.begin(), member.pin.end());
  content_.push_back(static_cast<unsigned char>(member.role));
  content_.push_back(member.badge ? 1 : 0);
  if (member.badge) content_.insert(content_.end(), member.badge->begin(), member.badge->end());
  append(content_, member.name);
  sealContent(Tag(kStaffTag, member.id.text().toStdString()));
  return blob_;
}

bool Sealing::unsealStaff(domain::StaffMember& member, std::span<const unsigned char> blob) {
  if (!unsealContent(Tag(kStaffTag, member.id.text().toStdString()), blob)) return false;
  std::span<const unsigned char> rest = content_;
  const auto takeHash = [&](domain::StaffHash& hash) {
    if (rest.size() < hash.size()) return false;
    std::ranges::copy(rest.first(hash.size()), hash.begin());
    rest = rest.subspan(hash.size());
    return true;
  };
  if (!takeHash(member.pin) || rest.size() < 2) return false;
  if (rest[0] > static_cast<unsigned char>(domain::StaffRole::Administrator) || rest[1] > 1) return false;
  member.role = static_cast<domain::StaffRole>(rest[0]);
  const bool has_badge = rest[1] == 1;
  rest = rest.subspan(2);
  member.badge = has_badge ? std::optional(domain::StaffHash()) : std::nullopt;
  return (!has_badge || takeHash(*member.badge)) && take(rest, member.name);
}

std::span<const unsigned char> Sealing::sealRequest(const domain::GuestRequest& request) {
  content_.clear();
  append(content_, request.by);
  append(content_, request.note);
  sealContent(Tag(kRequestTag, request.id.text().toStdString()));
  return blob_;
}

bool Sealing::unsealRequest(domain::GuestRequest& request, std::span<const unsigned char> blob) {
  if (!unsealContent(Tag(kRequestTag, request.id.text().toStdString()), blob)) return false;
  std::span<const unsigned char> rest = content_;
  return take(rest, request.by) && take(rest, request.note);
}

std::span<const unsigned char> Sealing::sealPiece(const QByteArray& tag, std::int64_t place,
                                                  std::span<const unsigned char> bytes) {
  content_.assign(bytes.begin(), bytes.end());
  sealContent(pieceTag(tag, place));
  return blob_;
}

std::optional<std::span<const unsigned char>> Sealing::unsealPiece(const QByteArray& tag, std::int64_t place,
                                                                   std::span<const unsigned char> blob) {
  if (!unsealContent(pieceTag(tag, place), blob)) return std::nullopt;
  return content_;
}

CodeHash Sealing::hashOf(const QString& code) const {
  return hashed(code.toUtf8(), code_key_);
}

CodeHash Sealing::hashOfLookUp(const QByteArray& look_up) const {
  return hashed(look_up, look_up_key_);
}

Bytes Sealing::makeCheck() {
  content_.assign(kCheckText.begin(), kCheckText.end());
  sealContent(kCheckTag);
  return blob_;
}

bool Sealing::opensCheck(std::span<const unsigned char> check) {
  return unsealContent(kCheckTag, check) &&
         std::string_view(reinterpret_cast<const char*>(content_.data()), content_.size()) == kCheckText;
}

}  // namespace usher::store
