// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string_view>

namespace usher::backend::service {

/// A file as it is written, plain. Throws std::system_error.
class PlainFile {
 public:
  explicit PlainFile(const std::filesystem::path& file);
  void write(std::string_view bytes);
  /// To be called at the end: what was buffered may fail to arrive.
  void close();

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  std::unique_ptr<std::FILE, Close> file_;
};

/// The same, gzipped.
class GzipFile {
 public:
  explicit GzipFile(const std::filesystem::path& file);
  ~GzipFile();
  GzipFile(const GzipFile&) = delete;
  GzipFile& operator=(const GzipFile&) = delete;
  void write(std::string_view bytes);
  void close();

 private:
  struct Stream;
  void deflate(int flush);

  PlainFile file_;
  std::unique_ptr<Stream> stream_;
};

}  // namespace usher::backend::service
