// SPDX-License-Identifier: Apache-2.0
#include <usher/proof/contract_look_ups.h>

#include <usher/contract/look_up.h>
#include <usher/proof/key_bytes.h>

namespace usher::proof {

std::vector<QByteArray> ContractLookUps::hashesOf(const domain::GuestSearch& search,
                                                  const domain::LookUpKey& key) const {
  std::vector<QByteArray> hashes;
  for (const auto& hash : contract::lookUpsOf(search.referenceOrEmail().toStdString(),
                                              search.lastName().toStdString(), bytesOf(key))) {
    hashes.push_back(QByteArray::fromStdString(hash));
  }
  return hashes;
}

std::optional<domain::BookingId> ContractLookUps::bookingOf(const QString& reference,
                                                            const domain::LookUpKey& key) const {
  const auto id = domain::BookingId::parse(
      QString::fromStdString(contract::bookingId(reference.toStdString(), bytesOf(key))));
  return id ? std::optional(*id) : std::nullopt;
}

}  // namespace usher::proof
