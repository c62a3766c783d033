// SPDX-License-Identifier: Apache-2.0
#include "test_kiosk.h"

#include <sodium.h>
#include <zlib.h>

#include <stdexcept>

#include <usher/contract/assertion.h>
#include <usher/contract/base64.h>

namespace usher::backend::tests {

namespace {

unsigned char* bytes(std::string& text) {
  return reinterpret_cast<unsigned char*>(text.data());
}

}  // namespace

TestKiosk::TestKiosk()
    : public_key_(crypto_sign_PUBLICKEYBYTES, '\0'), secret_key_(crypto_sign_SECRETKEYBYTES, '\0') {
  if (sodium_init() < 0) throw std::runtime_error("no randomness");
  crypto_sign_keypair(bytes(public_key_), bytes(secret_key_));
}

contract::PairRequest TestKiosk::pairRequest(const std::string& code) const {
  return {code, contract::toBase64(public_key_), "test", "1.0"};
}

contract::TokenRequest TestKiosk::assertion(const std::string& kiosk, contract::Instant issued_at) {
  contract::TokenRequest request{kiosk, issued_at, "nonce-" + std::to_string(++nonces_), ""};
  auto message = contract::assertionMessage(request);
  std::string signature(crypto_sign_BYTES, '\0');
  crypto_sign_detached(bytes(signature), nullptr, bytes(message), message.size(), bytes(secret_key_));
  request.signature = contract::toBase64(signature);
  return request;
}

std::string gunzip(const std::string& bytes_in) {
  z_stream stream{};
  if (inflateInit2(&stream, MAX_WBITS + 16) != Z_OK) return {};
  auto in = bytes_in;
  stream.next_in = bytes(in);
  stream.avail_in = static_cast<uInt>(in.size());
  std::string out;
  int status = Z_OK;
  while (status == Z_OK) {
    std::string piece(64 * 1024, '\0');
    stream.next_out = bytes(piece);
    stream.avail_out = static_cast<uInt>(piece.size());
    status = inflate(&stream, Z_NO_FLUSH);
    out.append(piece, 0, piece.size() - stream.avail_out);
  }
  inflateEnd(&stream);
  return status == Z_STREAM_END ? out : std::string();
}

}  // namespace usher::backend::tests
