// SPDX-License-Identifier: Apache-2.0
#include "certificates.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>
#include <stdexcept>

namespace usher::backend::http::tests {

namespace {

template <class Write>
std::string pem(const Write& write) {
  const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), BIO_free);
  if (!write(bio.get())) throw std::runtime_error("PEM");
  char* text = nullptr;
  const auto size = BIO_get_mem_data(bio.get(), &text);
  return {text, static_cast<std::size_t>(size)};
}

}  // namespace

Certificate makeCertificate(const std::string& name, int days) {
  constexpr long kDay = 24 * 60 * 60;
  const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
  const std::unique_ptr<X509, decltype(&X509_free)> x509(X509_new(), X509_free);
  X509_set_version(x509.get(), X509_VERSION_3);
  ASN1_INTEGER_set(X509_get_serialNumber(x509.get()), 1);
  X509_gmtime_adj(X509_getm_notBefore(x509.get()), -30 * kDay);
  X509_gmtime_adj(X509_getm_notAfter(x509.get()), days * kDay);
  X509_set_pubkey(x509.get(), key.get());
  auto* subject = X509_get_subject_name(x509.get());
  X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                             reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1, 0);
  X509_set_issuer_name(x509.get(), subject);
  const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> names(
      X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1"),
      X509_EXTENSION_free);
  X509_add_ext(x509.get(), names.get(), -1);
  if (X509_sign(x509.get(), key.get(), EVP_sha256()) == 0) throw std::runtime_error("X509_sign");

  Certificate made;
  made.certificate = pem([&](BIO* bio) { return PEM_write_bio_X509(bio, x509.get()); });
  made.key = pem([&](BIO* bio) {
    return PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
  });
  made.locked_key = pem([&](BIO* bio) {
    auto passphrase = std::string("secret");
    return PEM_write_bio_PrivateKey(bio, key.get(), EVP_aes_256_cbc(),
                                    reinterpret_cast<unsigned char*>(passphrase.data()),
                                    static_cast<int>(passphrase.size()), nullptr, nullptr);
  });
  return made;
}

}  // namespace usher::backend::http::tests
