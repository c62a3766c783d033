// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/api/api.h>

namespace usher::backend::api {

http::Answer pair(const Services& services, const http::Request& request);
http::Answer token(const Services& services, const http::Request& request);
http::Answer heartbeat(const Services& services, const http::Request& request, const store::Kiosk& kiosk);
http::Answer snapshot(const Services& services, const http::Request& request, const store::Kiosk& kiosk);
http::Answer changes(const Services& services, const http::Request& request, const store::Kiosk& kiosk);
/// Replies by way of `later` once the store has answered.
void push(const Services& services, const http::Request& request, const store::Kiosk& kiosk,
          const http::Later& later, const http::Reply& reply);

}  // namespace usher::backend::api
