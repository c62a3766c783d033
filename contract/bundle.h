// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <expected>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

/// Messages between a kiosk and its backend as a file that somebody carries. Who finds it learns its size
/// and nothing else; who changes it, cuts it off or makes one up is found out before anything of it counts.
///
/// Numbers are little-endian:
///
///   offset 0   "USHERB1\n"
///   offset 8   whom it is for: the first 16 bytes of BLAKE2b over the receiver's public key
///   offset 24  length of the sealed head, 4 bytes, then that head: libsodium's sealed box to the receiver's
///              key (Ed25519, as X25519) of the stream's key, 32 bytes; the sender's Ed25519 signature, 64
///              bytes; the header's text. Signed are "usher-bundle-v1", a zero byte, the receiver's public
///              key, the stream's key, the stream's header, and the header's text.
///   then       the stream's header, 24 bytes, and its frames: length, 4 bytes, and a message of libsodium's
///              secretstream (XChaCha20-Poly1305): the kind of the part, 1 byte, the length of its text,
///              4 bytes, and the text by zlib. The last frame has the tag FINAL, kind "e" and no text.
///
/// The signature proves the stream's key, and that proves each frame, its place and the end: a bundle is
/// read once, a frame at a time, and no frame is given out that the sender has not made.
namespace usher::contract {

/// Of a part's text. A page of the feed with pictures is the largest.
inline constexpr std::size_t kMostBundlePart = 8 * 1024 * 1024;
/// Of a bundle that a kiosk hands in.
inline constexpr std::size_t kMostQueueBundle = 32 * 1024 * 1024;

enum class BundleFault {
  /// Something else, or its beginning is not there.
  NoBundle,
  /// Of a later version.
  Newer,
  /// For somebody else.
  NotForUs,
  /// Nobody whom the receiver knows has made it, or it was changed.
  Forged,
  /// It ends before its end, or can't be read.
  CutOff,
};

enum class BundlePart : char {
  /// Lines, each an OpsRequest of one op.
  Ops = 'o',
  /// An OpsAnswer.
  Results = 'r',
  /// A ChangesAnswer.
  Changes = 'c',
  /// The next bytes of a snapshot.
  Snapshot = 's',
  /// A Problem: why the kiosk gets no news.
  Problem = 'p',
};

/// Hexadecimal, 16 digits: how the files of a kiosk are told apart, by its public key.
std::string bundleAddress(std::string_view public_key);

/// What is sealed to the public half of `secret_key` (Ed25519, 64 bytes); nullopt where it is not.
std::optional<std::string> unseal(std::string_view sealed, std::string_view secret_key);

class BundleWriter {
 public:
  /// Takes bytes in their order; false: they can't be kept.
  using Put = std::function<bool(std::string_view bytes)>;
  /// The sender's Ed25519 signature, 64 bytes.
  using Sign = std::function<std::string(std::string_view message)>;

  /// `receiver`: Ed25519, 32 bytes. nullopt where that is no key, or `put` has failed.
  static std::optional<BundleWriter> begin(std::string_view header, std::string_view receiver,
                                           const Sign& sign, Put put);
  BundleWriter(BundleWriter&& other) noexcept;
  BundleWriter(const BundleWriter&) = delete;
  BundleWriter& operator=(const BundleWriter&) = delete;
  BundleWriter& operator=(BundleWriter&&) = delete;
  ~BundleWriter();

  /// At most kMostBundlePart. False: it can't be kept, and nothing more is to be put.
  bool add(BundlePart kind, std::string_view text);
  /// To be called once, at the end.
  bool end();

 private:
  explicit BundleWriter(Put put) : put_(std::move(put)) {}
  bool frame(char kind, std::string_view text, unsigned char tag);

  Put put_;
  // libsodium's crypto_secretstream_xchacha20poly1305_state, whose header stays out of this one.
  alignas(64) std::array<std::byte, 64> state_{};
};

class BundleReader;

/// A bundle of which it is known what it says, and not yet whether that is true.
class UnprovenBundle {
 public:
  /// The next bytes, at most `most`; fewer only at the end, or where they can't be read.
  using Read = std::function<std::string(std::size_t most)>;
  /// unseal() by the receiver's key.
  using Unseal = std::function<std::optional<std::string>(std::string_view sealed)>;
  /// The key pair that a bundle is for, by the first 16 bytes of BLAKE2b over its public half.
  struct Receiver {
    /// 32 bytes.
    std::string public_key;
    Unseal unseal;
  };
  /// nullopt: it is nobody's here.
  using Find = std::function<std::optional<Receiver>(std::string_view address)>;

  static std::expected<UnprovenBundle, BundleFault> open(Read read, const Find& find);

  /// The header's text, as somebody has written it.
  const std::string& header() const { return header_; }
  /// The public key of who received it.
  const std::string& receiver() const { return receiver_; }
  /// Forged unless the holder of `sender` (Ed25519, 32 bytes) has made it.
  std::expected<BundleReader, BundleFault> provenBy(std::string_view sender) const;

 private:
  Read read_;
  std::string receiver_;
  std::string key_;
  std::string signature_;
  std::string header_;
  std::string stream_header_;
};

/// The first 16 bytes of BLAKE2b over a public key.
std::string bundleReceiver(std::string_view public_key);

class BundleReader {
 public:
  struct Part {
    BundlePart kind;
    std::string text;
  };

  /// nullopt: that was all of it, and nothing follows. After an error nothing more is to be read.
  std::expected<std::optional<Part>, BundleFault> next();

 private:
  friend class UnprovenBundle;
  explicit BundleReader(UnprovenBundle::Read read) : read_(std::move(read)) {}

  UnprovenBundle::Read read_;
  alignas(64) std::array<std::byte, 64> state_{};
};

}  // namespace usher::contract
