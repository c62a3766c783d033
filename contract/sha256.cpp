// SPDX-License-Identifier: Apache-2.0
#include <sodium.h>

#include <new>

#include <usher/contract/sha256.h>

namespace usher::contract {
namespace {

using State = crypto_hash_sha256_state;

State* stateIn(std::byte* storage) {
  return std::launder(reinterpret_cast<State*>(storage));
}

}  // namespace

Sha256::Sha256() {
  static_assert(sizeof(State) <= sizeof(state_) && alignof(State) <= alignof(Sha256));
  crypto_hash_sha256_init(new (state_.data()) State);
}

void Sha256::add(std::string_view bytes) {
  crypto_hash_sha256_update(stateIn(state_.data()), reinterpret_cast<const unsigned char*>(bytes.data()),
                            bytes.size());
}

std::string Sha256::hex() {
  unsigned char hash[crypto_hash_sha256_BYTES];
  crypto_hash_sha256_final(stateIn(state_.data()), hash);
  std::string text(sizeof hash * 2 + 1, '\0');
  sodium_bin2hex(text.data(), text.size(), hash, sizeof hash);
  text.pop_back();  // its NUL
  return text;
}

}  // namespace usher::contract
