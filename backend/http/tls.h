// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <filesystem>
#include <memory>
#include <string>

struct ssl_ctx_st;

namespace usher::backend::http {

struct TlsFiles {
  /// PEM: the server's certificate, then those up to the root's, without it.
  std::filesystem::path certificate;
  /// PEM, without a passphrase.
  std::filesystem::path key;
};

/// A certificate with its key, as OpenSSL's SSL_CTX: TLS 1.2 and later.
struct Tls {
  std::shared_ptr<ssl_ctx_st> context;
  /// In UTC, as OpenSSL writes it, e.g. "Nov 24 09:30:00 2027 GMT"; for the log.
  std::string expires;
  bool expired = false;
};

/// An error is a sentence for the operator that names the file.
std::expected<Tls, std::string> loadTls(const TlsFiles& files);

}  // namespace usher::backend::http
