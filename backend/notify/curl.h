// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only: nobody else sees libcurl through it.

#include <curl/curl.h>
#include <memory>
#include <string>

namespace usher::backend::notify {

struct CurlCleanup {
  void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using CurlHandle = std::unique_ptr<CURL, CurlCleanup>;
using CurlList = std::unique_ptr<curl_slist, CurlCleanup>;

/// A handle that waits no longer than a minute, checks certificates (by `ca_file`, or the system's where it
/// is
/// ""), speaks `protocols` alone ("smtp,smtps") and puts its complaints into `complaint` (CURL_ERROR_SIZE
/// bytes), which must outlive it. Its connection is used again while it is fresh.
CurlHandle newCurl(const char* protocols, const std::string& ca_file, char* complaint);

void append(CurlList& list, const std::string& text);

}  // namespace usher::backend::notify
