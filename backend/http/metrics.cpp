// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/metrics.h>

#include <prometheus/counter.h>
#include <prometheus/family.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <mutex>
#include <utility>

namespace usher::backend::http {

namespace {

/// From a look at the store to a kiosk's whole snapshot on a slow line.
const prometheus::Histogram::BucketBoundaries kSeconds = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                                          0.1,   0.25,   0.5,   1,    2.5,   10};

std::string named(const std::string& route) {
  return route.empty() ? "none" : route;
}

}  // namespace

class Metrics::Impl {
 public:
  prometheus::Registry registry;
  prometheus::Family<prometheus::Counter>& requests = prometheus::BuildCounter()
                                                          .Name("usher_http_requests_total")
                                                          .Help("Requests answered, by route and status.")
                                                          .Register(registry);
  prometheus::Family<prometheus::Histogram>& durations =
      prometheus::BuildHistogram()
          .Name("usher_http_request_duration_seconds")
          .Help(
              "From a request's last byte to its answer's first, without the time that a poll waited for "
              "news.")
          .Register(registry);

  struct Figures {
    prometheus::Counter* requests = nullptr;
    prometheus::Histogram* durations = nullptr;
  };
  /// Kept, as the library makes a new one of each before it sees that there is one.
  Figures of(const std::string& route, int status) {
    const std::lock_guard lock(mutex);
    auto& known = answered[{route, status}];
    if (!known.requests) {
      known.requests = &requests.Add({{"route", named(route)}, {"status", std::to_string(status)}});
      known.durations = &durations.Add({{"route", named(route)}}, kSeconds);
    }
    return known;
  }

  std::mutex mutex;
  std::map<std::pair<std::string, int>, Figures> answered;
  std::map<std::string, prometheus::Family<prometheus::Counter>*> counters;
  std::map<std::string, prometheus::Family<prometheus::Gauge>*> gauges;
  std::map<prometheus::Gauge*, std::function<double()>> asked;
};

Metrics::Metrics() : impl_(std::make_unique<Impl>()) {}
Metrics::~Metrics() = default;

void Metrics::answered(const std::string& route, int status, std::chrono::nanoseconds took) {
  const auto figures = impl_->of(route, status);
  figures.requests->Increment();
  figures.durations->Observe(std::chrono::duration<double>(took).count());
}

void Metrics::count(const std::string& name, const std::string& help, const Labels& labels, double by) {
  prometheus::Family<prometheus::Counter>* family = nullptr;
  {
    const std::lock_guard lock(impl_->mutex);
    auto& known = impl_->counters[name];
    if (!known) known = &prometheus::BuildCounter().Name(name).Help(help).Register(impl_->registry);
    family = known;
  }
  family->Add(labels).Increment(by);
}

void Metrics::gauge(const std::string& name, const std::string& help, const Labels& labels,
                    std::function<double()> value) {
  const std::lock_guard lock(impl_->mutex);
  auto& family = impl_->gauges[name];
  if (!family) family = &prometheus::BuildGauge().Name(name).Help(help).Register(impl_->registry);
  impl_->asked[&family->Add(labels)] = std::move(value);
}

std::string Metrics::text() {
  decltype(impl_->asked) asked;
  {
    const std::lock_guard lock(impl_->mutex);
    asked = impl_->asked;
  }
  // Some ask the store; nobody who counts waits for that.
  for (auto& [gauge, value] : asked) gauge->Set(value());
  return prometheus::TextSerializer().Serialize(impl_->registry.Collect());
}

}  // namespace usher::backend::http
