// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/tls.h>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <optional>

namespace usher::backend::http {

namespace {

std::string latestReason() {
  const auto code = ERR_peek_last_error();
  ERR_clear_error();
  const char* reason = code != 0 ? ERR_reason_error_string(code) : nullptr;
  return reason ? reason : "no reason given";
}

std::optional<std::string> unreadable(const std::filesystem::path& file) {
  std::error_code ignored;
  errno = 0;
  const std::ifstream stream(file);
  if (stream && !std::filesystem::is_directory(file, ignored)) return std::nullopt;
  const char* why = stream ? "it is a folder" : std::strerror(errno);
  return "cannot read " + file.string() + ": " + why;
}

/// Keeps OpenSSL from asking for a passphrase on the terminal.
int noPassphrase(char* /*buffer*/, int /*size*/, int /*writing*/, void* asked) {
  *static_cast<bool*>(asked) = true;
  return -1;
}

std::string textOf(const ASN1_TIME* time) {
  const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), BIO_free);
  if (!bio || ASN1_TIME_print(bio.get(), time) != 1) return "";
  char* text = nullptr;
  const auto size = BIO_get_mem_data(bio.get(), &text);
  return {text, static_cast<std::size_t>(size)};
}

}  // namespace

std::expected<Tls, std::string> loadTls(const TlsFiles& files) {
  for (const auto& file : {files.certificate, files.key}) {
    if (auto error = unreadable(file)) return std::unexpected(std::move(*error));
  }
  ERR_clear_error();
  Tls tls;
  tls.context.reset(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
  auto* context = tls.context.get();
  if (!context) return std::unexpected("TLS cannot be set up: " + latestReason());
  SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
  // Of TLS 1.2 what RFC 9325, 4.2 recommends: forward secrecy, and no padding to be asked about.
  SSL_CTX_set_cipher_list(context, "ECDHE+AESGCM:ECDHE+CHACHA20");
  SSL_CTX_set_options(context,
                      SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE);
  // Thousands of idle connections need no buffers of their own.
  SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
  bool asked_passphrase = false;
  SSL_CTX_set_default_passwd_cb(context, noPassphrase);
  SSL_CTX_set_default_passwd_cb_userdata(context, &asked_passphrase);

  const auto certificate = files.certificate.string();
  if (SSL_CTX_use_certificate_chain_file(context, certificate.c_str()) != 1) {
    return std::unexpected(certificate + " holds no certificate in PEM that can be used: " + latestReason());
  }
  const auto key = files.key.string();
  if (SSL_CTX_use_PrivateKey_file(context, key.c_str(), SSL_FILETYPE_PEM) != 1) {
    if (asked_passphrase) return std::unexpected(key + " is locked with a passphrase; give one without");
    const bool other = ERR_GET_REASON(ERR_peek_last_error()) == X509_R_KEY_VALUES_MISMATCH ||
                       ERR_GET_REASON(ERR_peek_last_error()) == X509_R_KEY_TYPE_MISMATCH;
    const auto reason = latestReason();
    if (other) return std::unexpected(key + " is not the key of the certificate in " + certificate);
    return std::unexpected(key + " holds no private key in PEM that can be used: " + reason);
  }
  if (SSL_CTX_check_private_key(context) != 1) {
    ERR_clear_error();
    return std::unexpected(key + " is not the key of the certificate in " + certificate);
  }
  SSL_CTX_set_default_passwd_cb_userdata(context, nullptr);
  SSL_CTX_set_default_passwd_cb(context, nullptr);
  const auto* end = X509_get0_notAfter(SSL_CTX_get0_certificate(context));
  tls.expires = textOf(end);
  tls.expired = X509_cmp_current_time(end) < 0;
  return tls;
}

}  // namespace usher::backend::http
