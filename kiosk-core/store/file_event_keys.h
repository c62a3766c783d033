// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include <usher/ports/event_keys.h>
#include <usher/ports/random.h>

namespace usher::store {

/// One file an event, `EVENT.key`: 32 raw bytes, readable by its owner alone.
class FileEventKeys final : public ports::EventKeys {
 public:
  /// The folder is there. `random` outlives this object.
  FileEventKeys(std::filesystem::path folder, ports::Random& random);

  std::expected<std::optional<ports::EventKey>, ports::KeyError> find(const domain::EventId& event) override;
  /// A new key is on the disk, whole, before it is answered: what is sealed with it never outlives it.
  std::expected<ports::EventKey, ports::KeyError> obtain(const domain::EventId& event) override;
  std::expected<void, ports::KeyError> forget(const domain::EventId& event) override;

 private:
  std::filesystem::path fileOf(const domain::EventId& event) const;

  std::filesystem::path folder_;
  ports::Random& random_;
};

}  // namespace usher::store
