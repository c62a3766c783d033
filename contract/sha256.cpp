// SPDX-License-Identifier: Apache-2.0
#include <openssl/evp.h>
#include <sodium.h>

#include <stdexcept>

#include <usher/contract/sha256.h>

namespace usher::contract {
namespace {

void require(int done) {
  if (done != 1) throw std::runtime_error("OpenSSL can't reckon SHA-256");
}

}  // namespace

void Sha256::Free::operator()(evp_md_ctx_st* context) const {
  EVP_MD_CTX_free(context);
}

Sha256::Sha256() : context_(EVP_MD_CTX_new()) {
  require(EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr));
}

void Sha256::add(std::string_view bytes) {
  require(EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size()));
}

std::string Sha256::hex() {
  unsigned char hash[32];
  require(EVP_DigestFinal_ex(context_.get(), hash, nullptr));
  std::string text(sizeof hash * 2 + 1, '\0');
  sodium_bin2hex(text.data(), text.size(), hash, sizeof hash);
  text.pop_back();  // its NUL
  return text;
}

}  // namespace usher::contract
