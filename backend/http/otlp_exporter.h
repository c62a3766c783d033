// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <expected>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include <usher/backend/http/metrics.h>
#include <usher/backend/http/span.h>
#include <usher/backend/log/logger.h>

namespace usher::backend::http {

struct OtlpOptions {
  /// http or https, with its path, e.g. "http://127.0.0.1:4318/v1/traces".
  std::string url;
  /// Whole lines, "Name: value".
  std::vector<std::string> headers = {};
  std::string service = "usher-backend";
  std::chrono::milliseconds timeout = std::chrono::seconds(10);
  /// Between two batches, and before the first try again; doubled with each.
  std::chrono::milliseconds every = std::chrono::seconds(5);
  /// How long the end may take for what is still queued.
  std::chrono::milliseconds last = std::chrono::seconds(2);
  int tries = 4;
  std::size_t queue = 4096;
  std::size_t batch = 512;
};

/// From OTEL_EXPORTER_OTLP_TRACES_ENDPOINT, or OTEL_EXPORTER_OTLP_ENDPOINT with /v1/traces behind it, and
/// OTEL_EXPORTER_OTLP_HEADERS, OTEL_EXPORTER_OTLP_TIMEOUT (milliseconds), OTEL_SERVICE_NAME,
/// OTEL_SDK_DISABLED (https://opentelemetry.io/docs/specs/otel/protocol/exporter/). nullopt: no endpoint is
/// set. An error is a sentence that names the variable.
std::expected<std::optional<OtlpOptions>, std::string> otlpOptionsFromEnvironment();

/// Spans as OTLP/HTTP in JSON (https://opentelemetry.io/docs/specs/otlp/#otlphttp) from a thread of its own.
/// What does not fit into the queue, or is refused for good, is dropped, and counted in
/// usher_spans_dropped_total.
class OtlpExporter {
 public:
  OtlpExporter(OtlpOptions options, Metrics& metrics, log::Logger& logger);
  ~OtlpExporter();
  OtlpExporter(const OtlpExporter&) = delete;
  OtlpExporter& operator=(const OtlpExporter&) = delete;

  /// Never blocks for long; any thread.
  void offer(Span span);

 private:
  enum class Sent { Yes, TryAgain, Never };

  void loop();
  void deliver(const std::vector<Span>& spans);
  Sent send(const std::string& body);
  /// Until then, or until the end begins.
  void pause(std::chrono::milliseconds time);
  void drop(std::size_t spans, const std::string& why);
  /// Whether the end has taken its time.
  bool isOver();

  OtlpOptions options_;
  Metrics& metrics_;
  log::Logger& logger_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Span> queue_;
  std::optional<std::chrono::steady_clock::time_point> end_by_;
  std::string why_;
  std::thread thread_;
};

/// The body of one export.
std::string otlpJson(const std::vector<Span>& spans, const std::string& service);

}  // namespace usher::backend::http
