// SPDX-License-Identifier: Apache-2.0
#include <QByteArray>

#include <algorithm>

#include <usher/contract/staff_sign_in.h>
#include <usher/proof/contract_staff_hashes.h>
#include <usher/proof/key_bytes.h>

namespace usher::proof {

namespace {

std::optional<domain::StaffHash> fromHexadecimal(const std::optional<std::string>& text) {
  domain::StaffHash hash{};
  const QByteArray bytes = text ? QByteArray::fromHex(QByteArray::fromStdString(*text)) : QByteArray();
  if (bytes.size() != static_cast<qsizetype>(hash.size())) return std::nullopt;
  std::ranges::copy(bytes, hash.begin());
  return hash;
}

}  // namespace

bool ContractStaffHashes::isPin(const QString& text) const {
  return contract::isPin(text.toStdString());
}

std::optional<domain::StaffHash> ContractStaffHashes::ofPin(const QString& pin,
                                                            const domain::LookUpKey& key) const {
  return fromHexadecimal(contract::pinHash(pin.toStdString(), bytesOf(key)));
}

bool ContractStaffHashes::isBadge(const QString& code) const {
  return contract::isStaffBadge(code.toStdString());
}

std::optional<domain::StaffHash> ContractStaffHashes::ofBadge(const QString& code,
                                                              const domain::LookUpKey& key) const {
  return fromHexadecimal(contract::staffBadgeHash(code.toStdString(), bytesOf(key)));
}

}  // namespace usher::proof
