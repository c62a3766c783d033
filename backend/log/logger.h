// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace usher::backend::log {

enum class Level { Error, Warn, Info, Debug };

/// From USHER_LOG (error, warn, info or debug); Info where it is unset or something else.
Level levelFromEnvironment();

using Value = std::variant<std::string, std::int64_t>;
using Field = std::pair<std::string_view, Value>;

/// Structured records, one JSON object a line: ts, level, msg, then the fields that are not empty. Never
/// personal data. Any thread.
class Logger {
 public:
  /// Takes a whole line, its line feed included; any thread.
  using Sink = std::function<void(const std::string& line)>;

  Logger(Level level, Sink sink);

  /// Whether records of this level are written at all.
  bool takes(Level level) const { return level <= level_; }

  void error(std::string_view msg, std::initializer_list<Field> fields = {}) {
    write(Level::Error, msg, fields);
  }
  void warn(std::string_view msg, std::initializer_list<Field> fields = {}) {
    write(Level::Warn, msg, fields);
  }
  void info(std::string_view msg, std::initializer_list<Field> fields = {}) {
    write(Level::Info, msg, fields);
  }
  void debug(std::string_view msg, std::initializer_list<Field> fields = {}) {
    write(Level::Debug, msg, fields);
  }
  void write(Level level, std::string_view msg, std::initializer_list<Field> fields);

 private:
  Level level_;
  Sink sink_;
};

/// Each line to stderr in one write, so that lines of several threads do not mix.
Logger::Sink toStderr();

}  // namespace usher::backend::log
