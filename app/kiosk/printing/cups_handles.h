// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cups/cups.h>
// Behind cups.h, which it needs and does not include.
#include <cups/pwg.h>

#include <QString>

#include <memory>

/// What libcups gives and wants back.
namespace usher::kiosk {

struct FreeDest {
  void operator()(cups_dest_t* dest) const { cupsFreeDests(1, dest); }
};
using Dest = std::unique_ptr<cups_dest_t, FreeDest>;

struct FreeDestInfo {
  void operator()(cups_dinfo_t* info) const { cupsFreeDestInfo(info); }
};
using DestInfo = std::unique_ptr<cups_dinfo_t, FreeDestInfo>;

struct CloseHttp {
  void operator()(http_t* http) const { httpClose(http); }
};
using Connection = std::unique_ptr<http_t, CloseHttp>;

struct DeleteIpp {
  void operator()(ipp_t* message) const { ippDelete(message); }
};
using IppAnswer = std::unique_ptr<ipp_t, DeleteIpp>;

/// A print service that does not answer may keep a badge waiting so long.
inline constexpr int kServicePatienceMs = 3'000;

/// nullptr: the print service does not answer.
inline Connection connectToService() {
  Connection http(httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1,
                               kServicePatienceMs, nullptr));
  if (http) httpSetTimeout(http.get(), kServicePatienceMs / 1000.0, nullptr, nullptr);
  return http;
}

inline QString lastCupsError() {
  return QString::fromUtf8(cupsLastErrorString());
}

}  // namespace usher::kiosk
