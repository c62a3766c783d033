// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/loss.h>

namespace usher::kiosk {

namespace {

domain::OutOfServiceReason reasonOf(ports::StoreError::Code code) {
  using domain::OutOfServiceReason;
  using ports::StoreError;
  switch (code) {
    case StoreError::FolderMissing:
      return OutOfServiceReason::FolderMissing;
    case StoreError::Newer:
      return OutOfServiceReason::DatabaseNewer;
    case StoreError::Corrupt:
      return OutOfServiceReason::DatabaseCorrupt;
    case StoreError::DiskFull:
      return OutOfServiceReason::DiskFull;
    case StoreError::KeyMissing:
      return OutOfServiceReason::KeyMissing;
    case StoreError::NoEvent:
      return OutOfServiceReason::WaitingForEvent;
    case StoreError::Busy:
    case StoreError::BadData:
    case StoreError::Failed:
      return OutOfServiceReason::StorageFailed;
  }
  return OutOfServiceReason::StorageFailed;
}

}  // namespace

domain::event::ServiceLost lossOf(const ports::StoreError& error, const QString& folder) {
  // Not every error of the database says where it is.
  const bool named = error.detail.contains(folder);
  return {reasonOf(error.code), named ? error.detail : folder + QStringLiteral(": ") + error.detail};
}

}  // namespace usher::kiosk
