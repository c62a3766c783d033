// SPDX-License-Identifier: Apache-2.0
#include <usher/store/download_file.h>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <system_error>
#include <utility>

#include <usher/store/errors.h>

namespace usher::store {

namespace {

constexpr std::size_t kPiece = 64 * 1024;
/// Of a piece with all that sealing adds.
constexpr std::size_t kLargestBlob = kPiece + 1024;
/// The first piece.
constexpr std::int64_t kTagPlace = -1;
constexpr int kLengthBytes = 4;
/// What is older is of an event that has moved on.
constexpr std::chrono::hours kWorthGoingOn{24};

struct Close {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Close>;

[[noreturn]] void fail(const std::filesystem::path& path, int error) {
  throw sqlite::Error(SQLITE_IOERR_WRITE, path.string() + ": " + std::generic_category().message(error),
                      error);
}

/// The blob of the next piece; nullopt where none is, or not all of it.
std::optional<Bytes> readBlob(std::FILE* file) {
  std::array<unsigned char, kLengthBytes> length{};
  if (std::fread(length.data(), 1, length.size(), file) != length.size()) return std::nullopt;
  std::size_t size = 0;
  for (std::size_t i = 0; i < length.size(); ++i) size |= std::size_t{length[i]} << (8 * i);
  if (size > kLargestBlob) return std::nullopt;
  Bytes blob(size);
  if (std::fread(blob.data(), 1, size, file) != size) return std::nullopt;
  return blob;
}

class Reader final : public ports::SpoolReader {
 public:
  Reader(File file, QByteArray tag, std::unique_ptr<Sealing> sealing, std::int64_t pieces)
      : file_(std::move(file)), tag_(std::move(tag)), sealing_(std::move(sealing)), pieces_(pieces) {}

  std::expected<std::span<const unsigned char>, ports::StoreError> next() override {
    if (place_ == pieces_) return std::span<const unsigned char>();
    const auto blob = readBlob(file_.get());
    const auto bytes = blob ? sealing_->unsealPiece(tag_, place_, *blob) : std::nullopt;
    if (!bytes) {
      return std::unexpected(ports::StoreError{
          ports::StoreError::BadData, QStringLiteral("event.download is damaged, it is to be fetched anew")});
    }
    ++place_;
    return *bytes;
  }

 private:
  File file_;
  QByteArray tag_;
  std::unique_ptr<Sealing> sealing_;
  std::int64_t pieces_;
  std::int64_t place_ = 0;
};

}  // namespace

DownloadFile::DownloadFile(const std::filesystem::path& folder, std::unique_ptr<Sealing> sealing)
    : path_(fileIn(folder)), sealing_(std::move(sealing)) {}

DownloadFile::~DownloadFile() {
  // As much as there is room for: the next run goes on from it.
  (void)guarded([this] {
    if (file_) writeWaiting();
  });
}

// Each piece is opened, since a power cut may have left zeros where one was, and the rest is asked for behind
// what is good.
void DownloadFile::look() {
  if (std::exchange(looked_, true)) return;
  std::error_code none;
  const auto written = std::filesystem::last_write_time(path_, none);
  if (none) return;
  if (std::filesystem::file_time_type::clock::now() - written > kWorthGoingOn) return clear();
  File file(std::fopen(path_.c_str(), "rbe"));
  if (!file) return clear();
  const auto first = readBlob(file.get());
  const auto tag = first ? sealing_->unsealPiece({}, kTagPlace, *first) : std::nullopt;
  if (!tag) return clear();
  held_.tag = QByteArray(reinterpret_cast<const char*>(tag->data()), static_cast<qsizetype>(tag->size()));
  auto good = std::ftell(file.get());
  while (const auto blob = readBlob(file.get())) {
    const auto bytes = sealing_->unsealPiece(held_.tag, place_, *blob);
    if (!bytes) break;
    good = std::ftell(file.get());
    if (bytes->empty()) {
      held_.whole = true;
      break;
    }
    held_.bytes += static_cast<std::int64_t>(bytes->size());
    ++place_;
  }
  file.reset();
  std::error_code failed;
  std::filesystem::resize_file(path_, static_cast<std::uintmax_t>(good), failed);
  if (!failed) file_.reset(std::fopen(path_.c_str(), "ab"));
  if (!file_) clear();
}

std::optional<ports::Spool::Held> DownloadFile::held() {
  look();
  if (!file_) return std::nullopt;
  return held_;
}

std::expected<void, ports::StoreError> DownloadFile::begin(const QByteArray& tag) {
  clear();
  return guarded([&] {
    file_.reset(std::fopen(path_.c_str(), "wbe"));
    if (!file_) fail(path_, errno);
    held_.tag = tag;
    write({}, kTagPlace, {reinterpret_cast<const unsigned char*>(tag.constData()), std::size_t(tag.size())});
  });
}

std::expected<void, ports::StoreError> DownloadFile::append(QByteArrayView bytes) {
  return guarded([&] {
    if (!file_ || held_.whole)
      throw Failure(ports::StoreError::Failed, QStringLiteral("no download was begun"));
    while (!bytes.isEmpty()) {
      const auto room = static_cast<qsizetype>(kPiece - waiting_.size());
      const auto taken = bytes.first(std::min(room, bytes.size()));
      waiting_.insert(waiting_.end(), taken.begin(), taken.end());
      held_.bytes += taken.size();
      bytes = bytes.sliced(taken.size());
      if (waiting_.size() == kPiece) writeWaiting();
    }
  });
}

std::expected<void, ports::StoreError> DownloadFile::end() {
  return guarded([&] {
    if (!file_) throw Failure(ports::StoreError::Failed, QStringLiteral("no download was begun"));
    if (std::exchange(held_.whole, true)) return;
    writeWaiting();
    write(held_.tag, place_, {});
    if (std::fflush(file_.get()) != 0) fail(path_, errno);
  });
}

std::expected<std::unique_ptr<ports::SpoolReader>, ports::StoreError> DownloadFile::read() {
  return guarded([&]() -> std::unique_ptr<ports::SpoolReader> {
    if (!held()) throw Failure(ports::StoreError::Failed, QStringLiteral("nothing was downloaded"));
    writeWaiting();
    if (std::fflush(file_.get()) != 0) fail(path_, errno);
    File file(std::fopen(path_.c_str(), "rbe"));
    if (!file) fail(path_, errno);
    if (!readBlob(file.get())) fail(path_, EIO);
    return std::make_unique<Reader>(std::move(file), held_.tag, sealing_->another(), place_);
  });
}

void DownloadFile::clear() {
  looked_ = true;
  file_.reset();
  held_ = {};
  place_ = 0;
  waiting_.clear();
  std::error_code ignored;
  std::filesystem::remove(path_, ignored);
}

void DownloadFile::writeWaiting() {
  if (waiting_.empty()) return;
  write(held_.tag, place_, waiting_);
  waiting_.clear();
  ++place_;
}

void DownloadFile::write(const QByteArray& tag, std::int64_t place, std::span<const unsigned char> bytes) {
  const auto blob = sealing_->sealPiece(tag, place, bytes);
  std::array<unsigned char, kLengthBytes> length{};
  for (std::size_t i = 0; i < length.size(); ++i)
    length[i] = static_cast<unsigned char>(blob.size() >> (8 * i));
  const bool written = std::fwrite(length.data(), 1, length.size(), file_.get()) == length.size() &&
                       std::fwrite(blob.data(), 1, blob.size(), file_.get()) == blob.size();
  if (written) return;
  const int error = errno;
  // Half a piece would be in the way of those behind it.
  clear();
  fail(path_, error);
}

}  // namespace usher::store
