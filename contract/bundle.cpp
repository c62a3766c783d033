// SPDX-License-Identifier: Apache-2.0
#include <sodium.h>
#include <zlib.h>

#include <cstring>
#include <new>
#include <utility>

#include <usher/contract/bundle.h>

namespace usher::contract {
namespace {

constexpr std::string_view kMagic = "USHERB1\n";
constexpr std::string_view kName = "USHERB";
constexpr std::string_view kDomain{"usher-bundle-v1\0", 16};
constexpr std::size_t kKey = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr std::size_t kStreamHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t kMac = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t kAddress = crypto_generichash_BYTES_MIN;
constexpr std::size_t kMostHeader = 4096;
constexpr std::size_t kMostHead = crypto_box_SEALBYTES + kKey + crypto_sign_BYTES + kMostHeader;
/// Kind and length before the text.
constexpr std::size_t kBefore = 5;
constexpr char kEnd = 'e';
/// Fast: a stick is slower than this, and ids do not get shorter.
constexpr int kLevel = 3;

using State = crypto_secretstream_xchacha20poly1305_state;
static_assert(sizeof(State) <= 64 && kAddress == 16 && kKey == 32);

State* stateIn(std::array<std::byte, 64>& storage) {
  return std::launder(reinterpret_cast<State*>(storage.data()));
}

const unsigned char* bytesOf(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}
unsigned char* bytesOf(std::string& text) {
  return reinterpret_cast<unsigned char*>(text.data());
}

void appendNumber(std::string& to, std::size_t number) {
  for (int shift = 0; shift < 32; shift += 8) to += static_cast<char>(number >> shift & 0xFFU);
}

std::size_t numberIn(std::string_view bytes) {
  std::size_t number = 0;
  for (int i = 3; i >= 0; --i) number = number << 8U | bytesOf(bytes)[i];
  return number;
}

std::string signedText(std::string_view receiver, std::string_view key, std::string_view stream_header,
                       std::string_view header) {
  std::string text(kDomain);
  text.append(receiver).append(key).append(stream_header).append(header);
  return text;
}

/// nullopt where it is no point of the curve.
std::optional<std::string> curveKey(std::string_view ed25519) {
  std::string key(crypto_scalarmult_curve25519_BYTES, '\0');
  if (ed25519.size() != crypto_sign_PUBLICKEYBYTES ||
      crypto_sign_ed25519_pk_to_curve25519(bytesOf(key), bytesOf(ed25519)) != 0) {
    return std::nullopt;
  }
  return key;
}

std::string deflated(std::string_view text) {
  uLongf size = compressBound(static_cast<uLong>(text.size()));
  std::string out(size, '\0');
  compress2(bytesOf(out), &size, bytesOf(text), static_cast<uLong>(text.size()), kLevel);
  out.resize(size);
  return out;
}

std::optional<std::string> inflated(std::string_view bytes, std::size_t length) {
  std::string out(length, '\0');
  uLongf size = static_cast<uLongf>(length);
  const bool done = uncompress(bytesOf(out), &size, bytesOf(bytes), static_cast<uLong>(bytes.size())) == Z_OK;
  return done && size == length ? std::optional(std::move(out)) : std::nullopt;
}

}  // namespace

std::string bundleReceiver(std::string_view public_key) {
  std::string hash(kAddress, '\0');
  crypto_generichash(bytesOf(hash), hash.size(), bytesOf(public_key), public_key.size(), nullptr, 0);
  return hash;
}

std::string bundleAddress(std::string_view public_key) {
  const std::string hash = bundleReceiver(public_key).substr(0, 8);
  std::string text(2 * hash.size() + 1, '\0');
  sodium_bin2hex(text.data(), text.size(), bytesOf(std::string_view(hash)), hash.size());
  text.pop_back();  // its NUL
  return text;
}

std::optional<std::string> unseal(std::string_view sealed, std::string_view secret_key) {
  if (secret_key.size() != crypto_sign_SECRETKEYBYTES || sealed.size() < crypto_box_SEALBYTES)
    return std::nullopt;
  const auto public_curve = curveKey(secret_key.substr(crypto_sign_SEEDBYTES));
  if (!public_curve) return std::nullopt;
  std::string secret_curve(crypto_scalarmult_curve25519_BYTES, '\0');
  crypto_sign_ed25519_sk_to_curve25519(bytesOf(secret_curve), bytesOf(secret_key));
  std::string plain(sealed.size() - crypto_box_SEALBYTES, '\0');
  const bool opened = crypto_box_seal_open(bytesOf(plain), bytesOf(sealed), sealed.size(),
                                           bytesOf(*public_curve), bytesOf(secret_curve)) == 0;
  sodium_memzero(secret_curve.data(), secret_curve.size());
  return opened ? std::optional(std::move(plain)) : std::nullopt;
}

std::optional<BundleWriter> BundleWriter::begin(std::string_view header, std::string_view receiver,
                                                const Sign& sign, Put put) {
  const auto curve = curveKey(receiver);
  if (!curve || header.size() > kMostHeader) return std::nullopt;
  BundleWriter writer(std::move(put));
  std::string key(kKey, '\0');
  crypto_secretstream_xchacha20poly1305_keygen(bytesOf(key));
  std::string stream_header(kStreamHeader, '\0');
  crypto_secretstream_xchacha20poly1305_init_push(new (writer.state_.data()) State, bytesOf(stream_header),
                                                  bytesOf(std::string_view(key)));
  std::string head = key + sign(signedText(receiver, key, stream_header, header));
  head.append(header);
  std::string sealed(head.size() + crypto_box_SEALBYTES, '\0');
  crypto_box_seal(bytesOf(sealed), bytesOf(std::string_view(head)), head.size(), bytesOf(*curve));
  sodium_memzero(head.data(), head.size());
  sodium_memzero(key.data(), key.size());
  std::string bytes(kMagic);
  bytes += bundleReceiver(receiver);
  appendNumber(bytes, sealed.size());
  bytes += sealed + stream_header;
  if (!writer.put_(bytes)) return std::nullopt;
  return std::optional<BundleWriter>(std::move(writer));
}

BundleWriter::BundleWriter(BundleWriter&& other) noexcept
    : put_(std::move(other.put_)), state_(other.state_) {
  sodium_memzero(other.state_.data(), other.state_.size());
}

BundleWriter::~BundleWriter() {
  sodium_memzero(state_.data(), state_.size());
}

bool BundleWriter::add(BundlePart kind, std::string_view text) {
  return text.size() <= kMostBundlePart &&
         frame(static_cast<char>(kind), text, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
}

bool BundleWriter::end() {
  return frame(kEnd, {}, crypto_secretstream_xchacha20poly1305_TAG_FINAL);
}

bool BundleWriter::frame(char kind, std::string_view text, unsigned char tag) {
  std::string plain(1, kind);
  appendNumber(plain, text.size());
  plain += deflated(text);
  std::string frame;
  appendNumber(frame, plain.size() + kMac);
  frame.resize(4 + plain.size() + kMac);
  crypto_secretstream_xchacha20poly1305_push(stateIn(state_), bytesOf(frame) + 4, nullptr,
                                             bytesOf(std::string_view(plain)), plain.size(), nullptr, 0, tag);
  return put_(frame);
}

std::expected<UnprovenBundle, BundleFault> UnprovenBundle::open(Read read, const Find& find) {
  const std::string begin = read(kMagic.size() + kAddress + 4);
  if (!begin.starts_with(kMagic)) {
    return std::unexpected(begin.starts_with(kName) && begin.size() >= kMagic.size() ? BundleFault::Newer
                                                                                     : BundleFault::NoBundle);
  }
  if (begin.size() < kMagic.size() + kAddress + 4) return std::unexpected(BundleFault::CutOff);
  const auto receiver = find(std::string_view(begin).substr(kMagic.size(), kAddress));
  if (!receiver) return std::unexpected(BundleFault::NotForUs);
  const std::size_t length = numberIn(std::string_view(begin).substr(kMagic.size() + kAddress));
  if (length > kMostHead) return std::unexpected(BundleFault::Forged);
  const std::string sealed = read(length);
  UnprovenBundle bundle;
  bundle.stream_header_ = sealed.size() == length ? read(kStreamHeader) : std::string();
  if (bundle.stream_header_.size() < kStreamHeader) return std::unexpected(BundleFault::CutOff);
  const auto head = receiver->unseal(sealed);
  if (!head || head->size() < kKey + crypto_sign_BYTES) return std::unexpected(BundleFault::Forged);
  bundle.read_ = std::move(read);
  bundle.receiver_ = receiver->public_key;
  bundle.key_ = head->substr(0, kKey);
  bundle.signature_ = head->substr(kKey, crypto_sign_BYTES);
  bundle.header_ = head->substr(kKey + crypto_sign_BYTES);
  return bundle;
}

std::expected<BundleReader, BundleFault> UnprovenBundle::provenBy(std::string_view sender) const {
  const std::string message = signedText(receiver_, key_, stream_header_, header_);
  if (sender.size() != crypto_sign_PUBLICKEYBYTES ||
      crypto_sign_verify_detached(bytesOf(std::string_view(signature_)), bytesOf(std::string_view(message)),
                                  message.size(), bytesOf(sender)) != 0) {
    return std::unexpected(BundleFault::Forged);
  }
  BundleReader reader(read_);
  crypto_secretstream_xchacha20poly1305_init_pull(new (reader.state_.data()) State,
                                                  bytesOf(std::string_view(stream_header_)),
                                                  bytesOf(std::string_view(key_)));
  return reader;
}

std::expected<std::optional<BundleReader::Part>, BundleFault> BundleReader::next() {
  const std::string prefix = read_(4);
  if (prefix.size() < 4) return std::unexpected(BundleFault::CutOff);
  const std::size_t length = numberIn(prefix);
  if (length < kMac + kBefore || length > kMac + kBefore + compressBound(kMostBundlePart))
    return std::unexpected(BundleFault::Forged);
  const std::string sealed = read_(length);
  if (sealed.size() < length) return std::unexpected(BundleFault::CutOff);
  std::string plain(length - kMac, '\0');
  unsigned char tag = 0;
  if (crypto_secretstream_xchacha20poly1305_pull(stateIn(state_), bytesOf(plain), nullptr, &tag,
                                                 bytesOf(std::string_view(sealed)), sealed.size(), nullptr,
                                                 0) != 0) {
    return std::unexpected(BundleFault::Forged);
  }
  const bool is_last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
  if (is_last != (plain.front() == kEnd)) return std::unexpected(BundleFault::Forged);
  if (is_last) {
    if (!read_(1).empty()) return std::unexpected(BundleFault::Forged);
    return std::nullopt;
  }
  const std::size_t text_length = numberIn(std::string_view(plain).substr(1));
  if (text_length > kMostBundlePart) return std::unexpected(BundleFault::Forged);
  auto text = inflated(std::string_view(plain).substr(kBefore), text_length);
  if (!text) return std::unexpected(BundleFault::Forged);
  return Part{static_cast<BundlePart>(plain.front()), *std::move(text)};
}

}  // namespace usher::contract
