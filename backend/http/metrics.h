// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace usher::backend::http {

/// What the backend counts, as Prometheus reads it. Labels have few values: names of routes, kinds of
/// results; never a guest, a ticket or an address. Any thread.
class Metrics {
 public:
  using Labels = std::map<std::string, std::string>;

  Metrics();
  ~Metrics();
  Metrics(const Metrics&) = delete;
  Metrics& operator=(const Metrics&) = delete;

  /// An answer of `route` (its name; "" for none): usher_http_requests_total and
  /// usher_http_request_duration_seconds. The time that a long poll waited is not in `took`.
  void answered(const std::string& route, int status, std::chrono::nanoseconds took);
  /// Adds to a counter that is made when first named; by convention `name` ends with _total.
  void count(const std::string& name, const std::string& help, const Labels& labels = {}, double by = 1);
  /// A figure that is asked for whenever somebody reads the metrics, on a worker; `value` must stay callable
  /// until then. The same name and labels again replace the earlier one.
  void gauge(const std::string& name, const std::string& help, const Labels& labels,
             std::function<double()> value);

  /// All of it, in https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format.
  std::string text();
  static constexpr const char* kContentType = "text/plain; version=0.0.4; charset=utf-8";

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace usher::backend::http
