// SPDX-License-Identifier: Apache-2.0
#include "http_api.h"

#include <QUrl>

#include <curl/curl.h>
#include <array>
#include <new>

#include "refusal.h"

namespace usher::admin {
namespace {

constexpr long kConnectSeconds = 15;
constexpr std::size_t kLongestRefusal = 64 * 1024;

struct Cleanup {
  void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using Headers = std::unique_ptr<curl_slist, Cleanup>;

void append(Headers& headers, const std::string& line) {
  auto* longer = curl_slist_append(headers.get(), line.c_str());
  if (longer == nullptr) throw std::bad_alloc();
  // It is the same list, or begins the first one.
  static_cast<void>(headers.release());
  headers.reset(longer);
}

/// Where an answer's bytes go: a success that is of the right kind to whoever asked, all else into a refusal.
struct Receiver {
  CURL* curl;
  const Call& call;
  const Take& take;
  std::string refusal = {};
  bool cannot_keep = false;

  long status() const {
    long code = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
    return code;
  }
  std::string type() const {
    const char* said = nullptr;
    curl_easy_getinfo(curl, CURLINFO_CONTENT_TYPE, &said);
    return said == nullptr ? std::string() : std::string(said);
  }
  bool isSuccess() const { return status() / 100 == 2; }
  bool isWanted() const { return isSuccess() && type().starts_with(call.answer); }

  bool add(std::string_view bytes) {
    if (isWanted()) {
      cannot_keep = !take(bytes);
      return !cannot_keep;
    }
    refusal += bytes.substr(0, kLongestRefusal - std::min(refusal.size(), kLongestRefusal));
    return true;
  }
};

std::size_t receiveBytes(char* data, std::size_t size, std::size_t count, void* receiver) {
  const std::string_view bytes(data, size * count);
  return static_cast<Receiver*>(receiver)->add(bytes) ? bytes.size() : 0;
}

QString broken(CURLcode result, const QString& who, const char* complaint, long silence_s) {
  const QString why = QString::fromUtf8(*complaint != '\0' ? complaint : curl_easy_strerror(result));
  switch (result) {
    case CURLE_COULDNT_RESOLVE_HOST:
      return QStringLiteral("%1 has no address that can be found: check it, and the network.").arg(who);
    case CURLE_COULDNT_CONNECT:
      return QStringLiteral("nobody answers at %1: is the server running, and the address right?").arg(who);
    case CURLE_OPERATION_TIMEDOUT:
      return QStringLiteral(
                 "%1 did not answer within %2 seconds. Try again, or give it longer with --timeout.")
          .arg(who)
          .arg(silence_s);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
      return QStringLiteral(
                 "no trusted connection to %1: %2. Where the server's authority is your own, name "
                 "its certificate with --ca-file.")
          .arg(who, why);
    default:
      return QStringLiteral("the connection to %1 broke: %2. Try again.").arg(who, why);
  }
}

}  // namespace

struct HttpApi::Connection {
  std::array<char, CURL_ERROR_SIZE> complaint{};
  std::unique_ptr<CURL, Cleanup> curl;
};

HttpApi::HttpApi(HttpOptions options)
    : options_(std::move(options)), connection_(std::make_unique<Connection>()) {
  curl_global_init(CURL_GLOBAL_DEFAULT);
  connection_->curl.reset(curl_easy_init());
  if (!connection_->curl) throw std::bad_alloc();
  auto* curl = connection_->curl.get();
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, kConnectSeconds);
  // No limit for the whole: a backup may take long, as long as it goes on.
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L);
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, options_.silence_s);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  if (!options_.ca_file.empty()) curl_easy_setopt(curl, CURLOPT_CAINFO, options_.ca_file.c_str());
  // A token must not follow a redirection, and ids such as ".." are to stay what they are.
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(curl, CURLOPT_PATH_AS_IS, 1L);
  const QUrl url(QString::fromStdString(options_.url));
  if (isThisMachine(url.host())) curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
  curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, connection_->complaint.data());
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, receiveBytes);
}

HttpApi::~HttpApi() = default;

std::expected<void, Failure> HttpApi::receive(const Call& call, const Take& take) {
  auto* curl = connection_->curl.get();
  const auto url = options_.url + "/api/v1" + call.target;
  Headers headers;
  append(headers, "Authorization: Bearer " + options_.token);
  append(headers, std::string("Accept: ") + (*call.answer != '\0' ? call.answer : "application/json") +
                      ", application/problem+json");
  append(headers, "Content-Type:" + (call.type.empty() ? std::string() : ' ' + call.type));
  // A server that refuses says so at once; waiting for its "100 Continue" costs a second with those that do
  // not.
  append(headers, "Expect:");
  Receiver receiver{curl, call, take};
  curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
  curl_easy_setopt(curl, CURLOPT_HTTPGET, 1L);
  if (std::string_view(call.method) != "GET") {
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(call.body.size()));
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, call.body.data());
  }
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, call.method);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &receiver);
  connection_->complaint[0] = '\0';
  const auto result = curl_easy_perform(curl);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, nullptr);

  const QString who = QString::fromStdString(options_.url);
  if (receiver.cannot_keep) return std::unexpected(Failure{kFailed, "the answer cannot be kept."});
  if (result != CURLE_OK) {
    return std::unexpected(
        Failure{kFailed, broken(result, who, connection_->complaint.data(), options_.silence_s)});
  }
  if (receiver.isWanted()) return {};
  if (receiver.isSuccess()) return std::unexpected(strangerAt(who));
  curl_off_t retry_after = 0;
  curl_easy_getinfo(curl, CURLINFO_RETRY_AFTER, &retry_after);
  return std::unexpected(failureOf({.who = who,
                                    .status = static_cast<int>(receiver.status()),
                                    .type = receiver.type(),
                                    .body = std::move(receiver.refusal),
                                    .retry_after_s = static_cast<std::int64_t>(retry_after)}));
}

}  // namespace usher::admin
