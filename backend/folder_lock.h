// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <filesystem>
#include <string>

namespace usher::backend {

/// Keeps everybody else who needs a data folder alone off it: of two servers both would send the same mails,
/// and either might find the other's schema under its hands. Ends with this object or with the process,
/// however that ends.
class FolderLock {
 public:
  /// An error is one line for the operator, which says what cannot be done: `what`, e.g. "serve".
  static std::expected<FolderLock, std::string> take(const std::filesystem::path& folder,
                                                     const std::string& what);
  ~FolderLock();
  FolderLock(FolderLock&& other) noexcept;
  FolderLock& operator=(FolderLock&&) = delete;
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

 private:
  explicit FolderLock(int file) : file_(file) {}
  int file_;
};

}  // namespace usher::backend
