// SPDX-License-Identifier: Apache-2.0
#include "test_key.h"

#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <stdexcept>
#include <vector>

namespace usher::backend::tests {

namespace {

void require(bool done) {
  if (!done) throw std::runtime_error("OpenSSL failed");
}

const unsigned char* bytesOf(const std::string& text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

std::string numberOf(EVP_PKEY* key, const char* name) {
  BIGNUM* number = nullptr;
  require(EVP_PKEY_get_bn_param(key, name, &number) == 1);
  const std::unique_ptr<BIGNUM, decltype(&BN_free)> owned(number, BN_free);
  std::string bytes(static_cast<std::size_t>(BN_num_bytes(number)), '\0');
  BN_bn2bin(number, reinterpret_cast<unsigned char*>(bytes.data()));
  return base64Url(bytes);
}

}  // namespace

std::string base64Url(const std::string& bytes) {
  std::vector<unsigned char> out((bytes.size() + 2) / 3 * 4 + 1);
  EVP_EncodeBlock(out.data(), bytesOf(bytes), static_cast<int>(bytes.size()));
  std::string text(reinterpret_cast<const char*>(out.data()));
  for (char& c : text) c = c == '+' ? '-' : c == '/' ? '_' : c;
  text.resize(text.find_last_not_of('=') + 1);
  return text;
}

TestKey::TestKey(std::string id, unsigned bits) : id_(std::move(id)) {
  EVP_PKEY* key = EVP_RSA_gen(bits);
  require(key != nullptr);
  key_ = std::shared_ptr<void>(key, [](void* each) { EVP_PKEY_free(static_cast<EVP_PKEY*>(each)); });
}

Json TestKey::jwk() const {
  auto* key = static_cast<EVP_PKEY*>(key_.get());
  return {{"kty", "RSA"},
          {"use", "sig"},
          {"alg", "RS256"},
          {"kid", id_},
          {"n", numberOf(key, OSSL_PKEY_PARAM_RSA_N)},
          {"e", numberOf(key, OSSL_PKEY_PARAM_RSA_E)}};
}

std::string TestKey::publicPem() const {
  const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), BIO_free);
  require(PEM_write_bio_PUBKEY(bio.get(), static_cast<EVP_PKEY*>(key_.get())) == 1);
  char* bytes = nullptr;
  const auto size = BIO_get_mem_data(bio.get(), &bytes);
  return {bytes, static_cast<std::size_t>(size)};
}

std::string TestKey::sign(const Json& claims) const {
  return signTexts(Json{{"alg", "RS256"}, {"typ", "JWT"}, {"kid", id_}}.dump(), claims.dump());
}

std::string TestKey::signTexts(const std::string& header, const std::string& payload) const {
  const auto text = base64Url(header) + "." + base64Url(payload);
  const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
  std::size_t size = 0;
  require(EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr,
                             static_cast<EVP_PKEY*>(key_.get())) == 1);
  require(EVP_DigestSign(context.get(), nullptr, &size, bytesOf(text), text.size()) == 1);
  std::string signature(size, '\0');
  require(EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size,
                         bytesOf(text), text.size()) == 1);
  signature.resize(size);
  return text + "." + base64Url(signature);
}

std::string macToken(const std::string& header, const std::string& payload, const std::string& secret) {
  const auto text = base64Url(header) + "." + base64Url(payload);
  unsigned char mac[EVP_MAX_MD_SIZE];
  unsigned size = 0;
  require(HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()), bytesOf(text), text.size(), mac,
               &size) != nullptr);
  return text + "." + base64Url({reinterpret_cast<const char*>(mac), size});
}

}  // namespace usher::backend::tests
