// SPDX-License-Identifier: Apache-2.0
#include <usher/net/unpacked.h>

#include <zlib.h>

#include <array>
#include <new>
#include <optional>

namespace usher::net {

namespace {

/// The first byte of a gzip file, and of no JSON.
constexpr unsigned char kGzip = 0x1f;
/// Asks zlib for a gzip header and trailer.
constexpr int kWindow = 16 + MAX_WBITS;

}  // namespace

struct Unpacked::Stream {
  z_stream zlib{};
  std::optional<bool> is_gzip;
  bool ended = false;
  std::span<const unsigned char> left;
  std::array<unsigned char, 64 * 1024> out{};
};

Unpacked::Unpacked() : stream_(std::make_unique<Stream>()) {
  if (inflateInit2(&stream_->zlib, kWindow) != Z_OK) throw std::bad_alloc();
}

Unpacked::~Unpacked() {
  inflateEnd(&stream_->zlib);
}

void Unpacked::take(std::span<const unsigned char> packed) {
  stream_->left = packed;
}

std::expected<std::string_view, Unpacked::Broken> Unpacked::next() {
  Stream& it = *stream_;
  if (!it.is_gzip && !it.left.empty()) it.is_gzip = it.left.front() == kGzip;
  if (it.is_gzip == false) {
    const auto plain = it.left;
    it.left = {};
    return std::string_view(reinterpret_cast<const char*>(plain.data()), plain.size());
  }
  if (it.ended && !it.left.empty()) return std::unexpected(Broken{});
  if (it.ended) return std::string_view();
  // zlib does not write to it; it was made before const was.
  it.zlib.next_in = const_cast<Bytef*>(it.left.data());
  it.zlib.avail_in = static_cast<uInt>(it.left.size());
  it.zlib.next_out = it.out.data();
  it.zlib.avail_out = static_cast<uInt>(it.out.size());
  const int code = inflate(&it.zlib, Z_NO_FLUSH);
  if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR) return std::unexpected(Broken{});
  it.ended = code == Z_STREAM_END;
  it.left = it.left.last(it.zlib.avail_in);
  return std::string_view(reinterpret_cast<const char*>(it.out.data()), it.out.size() - it.zlib.avail_out);
}

}  // namespace usher::net
