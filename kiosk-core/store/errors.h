// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <filesystem>
#include <functional>
#include <new>
#include <stdexcept>

#include <usher/ports/store_error.h>
#include <usher/sqlite/error.h>

namespace usher::store {

/// A store error on its way out of the depths of this room.
class Failure : public std::runtime_error {
 public:
  Failure(ports::StoreError::Code code, const QString& detail)
      : std::runtime_error(detail.toStdString()), error_{code, detail} {}
  const ports::StoreError& error() const { return error_; }

 private:
  ports::StoreError error_;
};

ports::StoreError toStoreError(const sqlite::Error& error);

/// Where this room's exceptions end: what `work` answers, or the error that it threw.
template <class Work>
auto guarded(Work&& work) -> std::expected<std::invoke_result_t<Work>, ports::StoreError> {
  using Answer = std::expected<std::invoke_result_t<Work>, ports::StoreError>;
  try {
    if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
      std::invoke(std::forward<Work>(work));
      return Answer();
    } else {
      return Answer(std::invoke(std::forward<Work>(work)));
    }
  } catch (const Failure& failure) {
    return std::unexpected(failure.error());
  } catch (const sqlite::Error& error) {
    return std::unexpected(toStoreError(error));
  } catch (const std::filesystem::filesystem_error& error) {
    return std::unexpected(ports::StoreError{ports::StoreError::Failed, QString::fromUtf8(error.what())});
  } catch (const std::bad_alloc&) {
    return std::unexpected(ports::StoreError{ports::StoreError::Failed, QStringLiteral("out of memory")});
  }
}

}  // namespace usher::store
