// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/otlp_exporter.h>

#include <curl/curl.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace usher::backend::http {

namespace {

using SteadyClock = std::chrono::steady_clock;

struct FreeList {
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

std::size_t ignoreAnswer(char* /*bytes*/, std::size_t size, std::size_t count, void* /*self*/) {
  return size * count;
}

bool mayWorkLater(long status) {
  constexpr long kTooMany = 429;
  constexpr long kBadGateway = 502;
  constexpr long kUnavailable = 503;
  constexpr long kGatewayTimeout = 504;
  return status == kTooMany || status == kBadGateway || status == kUnavailable || status == kGatewayTimeout;
}

}  // namespace

OtlpExporter::OtlpExporter(OtlpOptions options, Metrics& metrics, log::Logger& logger)
    : options_(std::move(options)), metrics_(metrics), logger_(logger), thread_([this] { loop(); }) {}

OtlpExporter::~OtlpExporter() {
  {
    const std::lock_guard lock(mutex_);
    end_by_ = SteadyClock::now() + options_.last;
  }
  wake_.notify_all();
  thread_.join();
}

void OtlpExporter::offer(Span span) {
  bool full = false;
  {
    const std::lock_guard lock(mutex_);
    full = queue_.size() >= options_.queue;
    if (!full) queue_.push_back(std::move(span));
    if (queue_.size() == options_.batch) wake_.notify_all();
  }
  if (full) drop(1, "the queue is full");
}

void OtlpExporter::loop() {
  for (;;) {
    std::vector<Span> batch;
    {
      std::unique_lock lock(mutex_);
      wake_.wait_for(lock, options_.every, [this] { return end_by_ || queue_.size() >= options_.batch; });
      if (queue_.empty() && end_by_) return;
      const auto size = static_cast<std::ptrdiff_t>(std::min(queue_.size(), options_.batch));
      batch.assign(std::make_move_iterator(queue_.begin()), std::make_move_iterator(queue_.begin() + size));
      queue_.erase(queue_.begin(), queue_.begin() + size);
    }
    if (isOver()) {
      drop(batch.size(), "the backend ends");
    } else if (!batch.empty()) {
      deliver(batch);
    }
  }
}

void OtlpExporter::deliver(const std::vector<Span>& spans) {
  const auto body = otlpJson(spans, options_.service);
  auto wait = options_.every;
  for (int left = options_.tries; left > 0; --left) {
    const auto sent = send(body);
    if (sent == Sent::Yes) {
      metrics_.count("usher_spans_exported_total", "Spans that a collector has taken.", {},
                     static_cast<double>(spans.size()));
      return;
    }
    if (sent == Sent::Never) break;
    if (left > 1) pause(wait);
    wait *= 2;
  }
  drop(spans.size(), why_);
}

OtlpExporter::Sent OtlpExporter::send(const std::string& body) {
  const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(curl_easy_init(), curl_easy_cleanup);
  std::unique_ptr<curl_slist, FreeList> headers;
  const auto add = [&headers](const std::string& line) {
    auto* longer = curl_slist_append(headers.get(), line.c_str());
    static_cast<void>(headers.release());
    headers.reset(longer);
  };
  add("Content-Type: application/json");
  // libcurl would wait for leave to send what is larger than a few bytes.
  add("Expect:");
  for (const auto& line : options_.headers) add(line);
  auto* handle = curl.get();
  if (!handle || !headers) return Sent::TryAgain;
  curl_easy_setopt(handle, CURLOPT_URL, options_.url.c_str());
  curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers.get());
  curl_easy_setopt(handle, CURLOPT_POSTFIELDS, body.data());
  curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
  curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(options_.timeout.count()));
  curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(handle, CURLOPT_USERAGENT, "usher-backend/" USHER_VERSION);
  curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, ignoreAnswer);
  curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
  // Not 0 ends the transfer.
  constexpr auto kProgress = [](void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t) -> int {
    return static_cast<OtlpExporter*>(self)->isOver() ? 1 : 0;
  };
  curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, +kProgress);
  curl_easy_setopt(handle, CURLOPT_XFERINFODATA, this);
  const auto code = curl_easy_perform(handle);
  if (code != CURLE_OK) {
    why_ = curl_easy_strerror(code);
    return Sent::TryAgain;
  }
  long status = 0;
  curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
  why_ = "the collector answers " + std::to_string(status);
  if (status >= 200 && status < 300) return Sent::Yes;
  return mayWorkLater(status) ? Sent::TryAgain : Sent::Never;
}

bool OtlpExporter::isOver() {
  const std::lock_guard lock(mutex_);
  return end_by_ && SteadyClock::now() > *end_by_;
}

void OtlpExporter::pause(std::chrono::milliseconds time) {
  std::unique_lock lock(mutex_);
  wake_.wait_for(lock, time, [this] { return end_by_.has_value(); });
}

void OtlpExporter::drop(std::size_t spans, const std::string& why) {
  metrics_.count("usher_spans_dropped_total", "Spans that no collector got, by full queue or refusal.", {},
                 static_cast<double>(spans));
  logger_.debug("spans dropped", {{"spans", static_cast<std::int64_t>(spans)}, {"cause", why}});
}

}  // namespace usher::backend::http
