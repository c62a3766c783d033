// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <unistd.h>
#include <zlib.h>

#include <array>
#include <cerrno>
#include <system_error>

#include <usher/backend/service/output_file.h>

namespace usher::backend::service {

namespace {

[[noreturn]] void fail(const char* what) {
  throw std::system_error(errno, std::generic_category(), what);
}

}  // namespace

PlainFile::PlainFile(const std::filesystem::path& file) {
  // Names are in there: for the backend's own user alone.
  const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (descriptor < 0) fail("cannot make a file");
  file_.reset(::fdopen(descriptor, "wb"));
  if (!file_) {
    ::close(descriptor);
    fail("cannot make a file");
  }
}

void PlainFile::write(std::string_view bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) != bytes.size()) fail("cannot write a file");
}

void PlainFile::close() {
  if (std::fclose(file_.release()) != 0) fail("cannot write a file");
}

struct GzipFile::Stream {
  z_stream state{};
  std::array<unsigned char, 64 * 1024> out;
};

GzipFile::GzipFile(const std::filesystem::path& file) : file_(file), stream_(std::make_unique<Stream>()) {
  // 16 more than the window's bits asks zlib for a gzip header and trailer.
  constexpr int kGzip = MAX_WBITS + 16;
  constexpr int kMemory = 8;
  // Written once and sent to many: a second more for 100,000 attendees, who are under 50 bytes each then.
  constexpr int kThorough = 8;
  if (deflateInit2(&stream_->state, kThorough, Z_DEFLATED, kGzip, kMemory, Z_DEFAULT_STRATEGY) != Z_OK) {
    throw std::bad_alloc();
  }
}

GzipFile::~GzipFile() {
  deflateEnd(&stream_->state);
}

void GzipFile::write(std::string_view bytes) {
  stream_->state.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream_->state.avail_in = static_cast<uInt>(bytes.size());
  deflate(Z_NO_FLUSH);
}

void GzipFile::close() {
  deflate(Z_FINISH);
  file_.close();
}

void GzipFile::deflate(int flush) {
  auto& state = stream_->state;
  do {
    state.next_out = stream_->out.data();
    state.avail_out = static_cast<uInt>(stream_->out.size());
    ::deflate(&state, flush);
    file_.write({reinterpret_cast<const char*>(stream_->out.data()), stream_->out.size() - state.avail_out});
  } while (state.avail_out == 0);
}

}  // namespace usher::backend::service
