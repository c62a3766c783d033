// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/printing/ipp_device.h>

#include <array>
#include <utility>

namespace usher::kiosk {

namespace {

/// As the connection was made to.
QByteArray uriOf(http_t* http, const char* resource) {
  std::array<char, 256> host{};
  std::array<char, 1024> uri{};
  httpGetHostname(http, host.data(), host.size());
  httpAssembleURI(HTTP_URI_CODING_ALL, uri.data(), uri.size(), httpIsEncrypted(http) ? "ipps" : "ipp",
                  nullptr, host.data(), httpAddrPort(httpGetAddress(http)), resource);
  return uri.data();
}

}  // namespace

std::optional<bool> takesMedia(http_t* http, cups_dest_t& dest, cups_dinfo_t* info, const QByteArray& media) {
  ipp_attribute_t* const known = cupsFindDestSupported(http, &dest, info, CUPS_MEDIA);
  if (known == nullptr) return std::nullopt;
  for (int i = 0; i < ippGetCount(known); ++i) {
    const QByteArray name = ippGetString(known, i, nullptr);
    // A roll is cut where the paper ends.
    if (name == media || name.startsWith("roll_max_")) return true;
  }
  // Of sizes without names of their own it looks at the least and the largest.
  return cupsCheckDestSupported(http, &dest, info, CUPS_MEDIA, media) != 0;
}

IppDevice::IppDevice(Connection http, QByteArray resource, QByteArray uri)
    : http_(std::move(http)), resource_(std::move(resource)), uri_(std::move(uri)) {}

std::expected<std::optional<IppDevice>, QString> IppDevice::behind(cups_dest_t& dest) {
  const QByteArray uri = cupsGetOption("device-uri", dest.num_options, dest.options);
  // One that was found in the network is named by its service there, which is resolved with the connection.
  const bool is_found =
      uri.startsWith("dnssd:") && (uri.contains("._ipp._tcp") || uri.contains("._ipps._tcp"));
  if (!is_found && !uri.startsWith("ipp:") && !uri.startsWith("ipps:")) return std::nullopt;
  std::array<char, 1024> resource{};
  Connection http(cupsConnectDest(&dest, CUPS_DEST_FLAGS_DEVICE, kPatienceMs, nullptr, resource.data(),
                                  resource.size(), nullptr, nullptr));
  // It may be there without being connected, and would try again for longer than anybody waits.
  if (!http || httpGetFd(http.get()) < 0) return std::unexpected(lastCupsError());
  httpSetTimeout(http.get(), kPatienceMs / 1000.0, nullptr, nullptr);
  return IppDevice(std::move(http), resource.data(), is_found ? uriOf(http.get(), resource.data()) : uri);
}

ipp_t* IppDevice::request(ipp_op_t what) const {
  ipp_t* const request = ippNewRequest(what);
  ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uri_.constData());
  ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
  return request;
}

IppAnswer IppDevice::ask(ipp_t* request) const {
  IppAnswer answer(cupsDoRequest(http_.get(), request, resource_.constData()));
  if (answer && ippGetStatusCode(answer.get()) >= IPP_STATUS_ERROR_BAD_REQUEST) answer.reset();
  return answer;
}

IppAnswer IppDevice::attributes() const {
  ipp_t* const asked = request(IPP_OP_GET_PRINTER_ATTRIBUTES);
  constexpr std::array<const char*, 3> kWanted{"printer-state", "printer-state-reasons",
                                               "printer-state-message"};
  ippAddStrings(asked, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", kWanted.size(), nullptr,
                kWanted.data());
  return ask(asked);
}

bool IppDevice::takes(cups_dest_t& dest, const QByteArray& media) const {
  const DestInfo info(cupsCopyDestInfo(http_.get(), &dest));
  return !info || takesMedia(http_.get(), dest, info.get(), media).value_or(true);
}

std::expected<std::optional<IppDevice::Job>, QString> IppDevice::find(const QString& name) const {
  // In this order: one that ends between the two questions is in both answers, and the later one is true.
  std::optional<Job> last;
  for (const char* which : {"not-completed", "completed"}) {
    ipp_t* const asked = request(IPP_OP_GET_JOBS);
    ippAddString(asked, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "which-jobs", nullptr, which);
    constexpr std::array<const char*, 3> kWanted{"job-id", "job-name", "job-state"};
    ippAddStrings(asked, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", kWanted.size(), nullptr,
                  kWanted.data());
    const IppAnswer answer = ask(asked);
    if (!answer) return std::unexpected(lastCupsError());
    Job job;
    bool is_it = false;
    const auto take = [&] {
      if (is_it && (!last || last->id <= job.id)) last = job;
      job = {};
      is_it = false;
    };
    // Jobs are parted by an attribute without a name.
    for (auto* one = ippFirstAttribute(answer.get()); one != nullptr; one = ippNextAttribute(answer.get())) {
      const QByteArray key = ippGetName(one);
      if (key.isEmpty()) take();
      if (ippGetGroupTag(one) != IPP_TAG_JOB) continue;
      if (key == "job-id") job.id = ippGetInteger(one, 0);
      if (key == "job-state") job.state = static_cast<ipp_jstate_t>(ippGetInteger(one, 0));
      if (key == "job-name") is_it = QString::fromUtf8(ippGetString(one, 0, nullptr)) == name;
    }
    take();
  }
  return last;
}

bool IppDevice::cancel(const Job& job) const {
  ipp_t* const asked = request(IPP_OP_CANCEL_JOB);
  ippAddInteger(asked, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job.id);
  return ask(asked) != nullptr;
}

}  // namespace usher::kiosk
