// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "people_api.h"

namespace usher::admin {

/// A server's address as HttpApi takes it: https://, or http:// on this machine alone, since a token must not
/// go over a network in the clear. The error is a sentence.
std::expected<std::string, QString> serverUrl(const QString& text);

/// A host that cannot be reached from elsewhere: localhost, 127.0.0.0/8, ::1.
bool isThisMachine(const QString& host);

struct HttpOptions {
  /// As serverUrl() gives it.
  std::string url;
  std::string token;
  /// Authorities (PEM) to trust in the place of the system's; "": the system's.
  std::string ca_file;
  /// How long the server may be silent.
  long silence_s = 120;
};

/// The people's API of a server, over HTTP.
class HttpApi final : public PeopleApi {
 public:
  explicit HttpApi(HttpOptions options);
  ~HttpApi() override;
  std::expected<void, Failure> receive(const Call& call, const Take& take) override;

 private:
  struct Connection;
  HttpOptions options_;
  std::unique_ptr<Connection> connection_;
};

}  // namespace usher::admin
