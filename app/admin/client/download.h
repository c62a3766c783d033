// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "people_api.h"

namespace usher::admin {

/// An answer's body into a file, whole or not at all: until all of it is there, `path` is what it was.
std::expected<qint64, Failure> download(PeopleApi& api, const Call& call, const QString& path);

}  // namespace usher::admin
