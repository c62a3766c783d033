// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/backend/api/message.h>
#include <usher/backend/service/error.h>
#include <usher/contract/decode.h>

namespace usher::backend::api {

Response json(std::string body);
/// application/problem+json.
Response problem(int status, const std::string& type, const std::string& detail);
Response problem(const service::Error& error);
/// The detail names the field and the reason.
Response problem(const contract::DecodeError& error);

}  // namespace usher::backend::api
