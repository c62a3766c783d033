// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <nlohmann/json.hpp>

#include <usher/backend/log/logger.h>

namespace usher::backend::log {

namespace {

const char* nameOf(Level level) {
  switch (level) {
    case Level::Error:
      return "error";
    case Level::Warn:
      return "warn";
    case Level::Info:
      return "info";
    case Level::Debug:
      return "debug";
  }
  return "info";
}

std::string now() {
  const auto since_epoch = std::chrono::system_clock::now().time_since_epoch();
  const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(since_epoch).count();
  const auto seconds = static_cast<std::time_t>(ms / 1000);
  std::tm utc{};
  gmtime_r(&seconds, &utc);
  char date[32];
  std::strftime(date, sizeof date, "%Y-%m-%dT%H:%M:%S", &utc);
  char text[48];
  std::snprintf(text, sizeof text, "%s.%03dZ", date, static_cast<int>(ms % 1000));
  return text;
}

}  // namespace

Level levelFromEnvironment() {
  const char* value = std::getenv("USHER_LOG");
  const std::string_view wanted = value ? value : "";
  for (const auto level : {Level::Error, Level::Warn, Level::Debug}) {
    if (wanted == nameOf(level)) return level;
  }
  return Level::Info;
}

Logger::Logger(Level level, Sink sink) : level_(level), sink_(std::move(sink)) {}

void Logger::write(Level level, std::string_view msg, std::initializer_list<Field> fields) {
  if (!takes(level)) return;
  nlohmann::ordered_json record;
  record["ts"] = now();
  record["level"] = nameOf(level);
  record["msg"] = msg;
  for (const auto& [name, value] : fields) {
    const auto* text = std::get_if<std::string>(&value);
    if (text && text->empty()) continue;
    std::visit([&record, key = std::string(name)](const auto& each) { record[key] = each; }, value);
  }
  // Bytes that are no UTF-8 (a stranger's header) are replaced, not thrown at.
  sink_(record.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n');
}

Logger::Sink toStderr() {
  return [](const std::string& line) {
    // A log that cannot be written is no reason to stop serving.
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, line.data(), line.size());
  };
}

}  // namespace usher::backend::log
