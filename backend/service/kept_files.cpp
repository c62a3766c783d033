// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/service/kept_files.h>

#include <exception>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

#include <usher/backend/service/output_file.h>
#include <usher/backend/service/secret.h>

namespace usher::backend::service {

namespace {

constexpr std::size_t kKeyBytes = 16;

void write(const std::filesystem::path& file, std::string_view bytes) {
  PlainFile out(file);
  out.write(bytes);
  out.close();
}

void removeFile(const std::filesystem::path& file) {
  std::error_code ignored;
  std::filesystem::remove(file, ignored);
}

}  // namespace

KeptFiles::KeptFiles(std::filesystem::path folder, Clock clock)
    : folder_(std::move(folder)), clock_(std::move(clock)) {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

Result<std::string> KeptFiles::keep(const std::string& owner, const std::string& purpose,
                                    std::string_view bytes) {
  const auto key = randomHex(kKeyBytes);
  const std::scoped_lock lock(mutex_);
  kept_.erase(owner);
  try {
    std::filesystem::create_directories(folder_);
    write(fileOf(owner), bytes);
  } catch (const std::exception& error) {
    removeFile(fileOf(owner));
    return std::unexpected(Error{Error::Unavailable, "no-room",
                                 "The backend's disk does not take the file; nothing was changed.", 10,
                                 error.what()});
  }
  kept_[owner] = {key, purpose, clock_() + kLife};
  return key;
}

std::optional<std::string> KeptFiles::find(const std::string& owner, const std::string& purpose,
                                           const std::string& key) {
  const std::scoped_lock lock(mutex_);
  const auto* kept = lookUp(owner, key);
  if (!kept || kept->purpose != purpose) return std::nullopt;
  std::ifstream in(fileOf(owner), std::ios::binary);
  std::string bytes(std::istreambuf_iterator<char>(in), {});
  if (!in) return std::nullopt;
  return bytes;
}

void KeptFiles::forget(const std::string& owner, const std::string& key) {
  const std::scoped_lock lock(mutex_);
  if (!lookUp(owner, key)) return;
  removeFile(fileOf(owner));
  kept_.erase(owner);
}

void KeptFiles::forgetExpired() {
  const std::scoped_lock lock(mutex_);
  const auto now = clock_();
  std::erase_if(kept_, [&](const auto& each) {
    const auto& [owner, kept] = each;
    const bool is_over = kept.until <= now;
    if (is_over) removeFile(fileOf(owner));
    return is_over;
  });
}

const KeptFiles::Kept* KeptFiles::lookUp(const std::string& owner, const std::string& key) {
  const auto found = kept_.find(owner);
  if (found == kept_.end() || found->second.key != key || found->second.until <= clock_()) return nullptr;
  return &found->second;
}

std::filesystem::path KeptFiles::fileOf(const std::string& owner) const {
  return folder_ / hashOf(owner);
}

}  // namespace usher::backend::service
