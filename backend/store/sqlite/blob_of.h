// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/sqlite/statement.h>

namespace usher::backend::store {

/// To bind; `bytes` must outlive the statement's run.
inline sqlite::Blob blobOf(const std::string& bytes) {
  return {reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()};
}

}  // namespace usher::backend::store
