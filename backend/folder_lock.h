// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <filesystem>
#include <string>

namespace usher::backend {

/// Keeps a second server off a data folder: two would send the same mails. Ends with this object or with the
/// process, however that ends.
class FolderLock {
 public:
  /// An error is one line for the operator.
  static std::expected<FolderLock, std::string> take(const std::filesystem::path& folder);
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
