// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>

#include <usher/backend/composition/if_missing.h>

#include "people_api.h"

namespace usher::admin {

/// The people's API of a data folder on this machine: the server's own calls, made in this process, by an
/// organizer who has the name of whoever runs it. A server may work on the folder at the same time.
class LocalApi final : public PeopleApi {
 public:
  static std::expected<std::unique_ptr<LocalApi>, Failure> open(const std::filesystem::path& folder,
                                                                backend::composition::IfMissing if_missing);
  ~LocalApi() override;
  std::expected<void, Failure> receive(const Call& call, const Take& take) override;

 private:
  struct Parts;
  explicit LocalApi(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace usher::admin
