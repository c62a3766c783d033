// SPDX-License-Identifier: Apache-2.0
#include <usher/proof/contract_look_ups.h>

#include <usher/contract/look_up.h>

namespace usher::proof {

std::vector<QByteArray> ContractLookUps::hashesOf(const domain::GuestSearch& search,
                                                  const domain::LookUpKey& key) const {
  static_assert(std::tuple_size_v<decltype(key.bytes)> == contract::kLookUpKeySize);
  const std::string bytes(key.bytes.begin(), key.bytes.end());
  std::vector<QByteArray> hashes;
  for (const auto& hash :
       contract::lookUpsOf(search.referenceOrEmail().toStdString(), search.lastName().toStdString(), bytes)) {
    hashes.push_back(QByteArray::fromStdString(hash));
  }
  return hashes;
}

}  // namespace usher::proof
