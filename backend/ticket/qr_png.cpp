// SPDX-License-Identifier: Apache-2.0
#include <png.h>
#include <algorithm>
#include <stdexcept>
#include <vector>

#include <usher/backend/ticket/qr_picture.h>

namespace usher::backend::ticket {

namespace {

constexpr int kLargestScale = 64;

void append(png_structp png, png_bytep bytes, png_size_t size) {
  static_cast<std::string*>(png_get_io_ptr(png))->append(reinterpret_cast<const char*>(bytes), size);
}

// An exception in place of libpng's longjmp, which would pass over destructors.
[[noreturn]] void fail(png_structp, png_const_charp message) {
  throw std::runtime_error(message);
}

class Writer {
 public:
  explicit Writer(std::string& file)
      : png_(png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, fail, nullptr)),
        info_(png_create_info_struct(png_)) {
    png_set_write_fn(png_, &file, append, nullptr);
  }
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  ~Writer() { png_destroy_write_struct(&png_, &info_); }

  void begin(int side) {
    png_set_IHDR(png_, info_, static_cast<png_uint_32>(side), static_cast<png_uint_32>(side), 1,
                 PNG_COLOR_TYPE_GRAY, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                 PNG_FILTER_TYPE_DEFAULT);
    png_write_info(png_, info_);
  }
  void row(const std::vector<png_byte>& bits) { png_write_row(png_, bits.data()); }
  void end() { png_write_end(png_, info_); }

 private:
  png_structp png_;
  png_infop info_;
};

/// A row of pixels, eight a byte, the first the highest bit; 1 is white.
std::vector<png_byte> rowOf(const qr::Code& code, int y, int scale) {
  const int modules = code.side() + 2 * qr::kQuietZone;
  std::vector<png_byte> bits(static_cast<std::size_t>((modules * scale + 7) / 8), 0xff);
  if (y < 0 || y >= code.side()) return bits;
  for (int x = 0; x < code.side() * scale; ++x) {
    if (!code.dark(x / scale, y)) continue;
    const int at = x + qr::kQuietZone * scale;
    bits[static_cast<std::size_t>(at / 8)] &= static_cast<png_byte>(~(0x80 >> (at % 8)));
  }
  return bits;
}

}  // namespace

std::string qrPng(const qr::Code& code, int scale) {
  scale = std::clamp(scale, 1, kLargestScale);
  std::string file;
  Writer writer(file);
  writer.begin((code.side() + 2 * qr::kQuietZone) * scale);
  for (int y = -qr::kQuietZone; y < code.side() + qr::kQuietZone; ++y) {
    const auto bits = rowOf(code, y, scale);
    for (int i = 0; i < scale; ++i) writer.row(bits);
  }
  writer.end();
  return file;
}

}  // namespace usher::backend::ticket
