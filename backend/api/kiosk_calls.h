// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/api/api.h>

namespace usher::backend::api {

http::Answer pair(const Services& services, http::RateLimit& wrong_codes, const http::Request& request);
http::Answer token(const Services& services, const http::Request& request);
http::Answer heartbeat(const Services& services, const http::Request& request, const store::Kiosk& kiosk);
http::Answer switchEvent(const Services& services, const http::Request& request, const store::Kiosk& kiosk);
http::Answer snapshot(const Services& services, const http::Request& request, const store::Kiosk& kiosk);
http::Answer changes(const Services& services, const http::Request& request, const store::Kiosk& kiosk);
/// Replies once the store has.
void push(const Services& services, const http::Request& request, const store::Kiosk& kiosk,
          const http::Reply& reply);

}  // namespace usher::backend::api
