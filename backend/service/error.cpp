// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/service/error.h>

namespace usher::backend::service {

Error fromStore(const store::Error& error) {
  const int again = error.code == store::Error::Busy ? 1 : 10;
  return {Error::Unavailable, "store-unavailable",
          "The backend's store does not answer; nothing was changed.", again, error.detail};
}

}  // namespace usher::backend::service
