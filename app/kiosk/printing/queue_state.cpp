// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/printing/queue_state.h>

#include <algorithm>
#include <initializer_list>

#include <usher/kiosk/printing/ipp_device.h>

namespace usher::kiosk {

namespace {

using domain::PrinterFault;
using domain::PrinterState;
using domain::Supply;

/// An IPP enumeration: the printer has stopped.
constexpr int kStopped = IPP_PSTATE_STOPPED;

QString optionOf(const cups_dest_t& dest, const char* name) {
  return QString::fromUtf8(cupsGetOption(name, dest.num_options, dest.options));
}

/// The keyword without how grave it is.
QString keywordOf(QString reason) {
  for (const char* grade : {"-error", "-warning", "-report"}) {
    if (reason.endsWith(QLatin1String(grade))) reason.chop(static_cast<qsizetype>(qstrlen(grade)));
  }
  return reason;
}

bool isOneOf(const QString& word, std::initializer_list<const char*> words) {
  return std::ranges::any_of(words, [&](const char* one) { return word == QLatin1String(one); });
}

/// What is only reported is the printer's own affair, but for what keeps papers from coming out.
bool isFault(const QString& reason, const QString& keyword) {
  if (keyword == u"none") return false;
  return !reason.endsWith(u"-report") || isOneOf(keyword, {"offline", "shutdown", "paused", "timed-out"});
}

/// The graver of the two.
void lower(Supply& supply, Supply to) {
  supply = std::max(supply, to);
}

/// What a keyword complains of that is neither paper nor ink that is used up.
PrinterFault faultOf(const QString& keyword) {
  const auto is = [&](std::initializer_list<const char*> words) { return isOneOf(keyword, words); };
  if (is({"cover-open", "door-open", "interlock-open"})) return PrinterFault::CoverOpen;
  if (is({"media-jam"})) return PrinterFault::Jam;
  if (is({"media-needed"})) return PrinterFault::WrongMedia;
  if (is({"output-area-full"})) return PrinterFault::OutputFull;
  if (is({"fuser-over-temp"})) return PrinterFault::Overheated;
  if (is({"paused", "moving-to-paused", "stopped-partly", "stopping"})) return PrinterFault::Paused;
  if (is({"offline", "shutdown", "connecting-to-device"})) return PrinterFault::Offline;
  return is({"timed-out"}) ? PrinterFault::Silent : PrinterFault::Other;
}

/// What is told first is the gravest, but that it has stopped is only what came of it.
void blame(PrinterState& state, PrinterFault fault, const QString& detail = {}) {
  if (state.fault != PrinterFault::None && state.fault != PrinterFault::Paused) return;
  state.fault = fault;
  state.detail = detail;
}

QStringList wordsOf(ipp_attribute_t* attribute) {
  QStringList words;
  for (int i = 0; i < ippGetCount(attribute); ++i)
    words.push_back(QString::fromUtf8(ippGetString(attribute, i, nullptr)));
  return words;
}

/// Of a printer that has stopped and has not said what it complains of, its message may.
PrinterState withState(PrinterState state, int printer_state, const QString& message) {
  if (printer_state == kStopped && canPrint(state)) state.fault = PrinterFault::Paused;
  if (state.fault == PrinterFault::Paused) state.detail = message;
  return state;
}

PrinterState askPrinter(const IppDevice& device) {
  const IppAnswer answer = device.attributes();
  if (!answer) return {.fault = PrinterFault::Offline, .detail = lastCupsError()};
  const auto find = [&](const char* name, ipp_tag_t tag) {
    return ippFindAttribute(answer.get(), name, tag);
  };
  ipp_attribute_t* const reasons = find("printer-state-reasons", IPP_TAG_KEYWORD);
  ipp_attribute_t* const message = find("printer-state-message", IPP_TAG_TEXT);
  return withState(stateOfReasons(reasons ? wordsOf(reasons) : QStringList(), reasons != nullptr),
                   ippGetInteger(find("printer-state", IPP_TAG_ENUM), 0),
                   message ? wordsOf(message).value(0) : QString());
}

/// What the printer says of itself, or else what its queue last heard of it.
PrinterState askDevice(cups_dest_t& dest) {
  const auto device = IppDevice::behind(dest);
  if (!device) return {.fault = PrinterFault::Offline, .detail = device.error()};
  if (*device) return askPrinter(**device);
  const QStringList reasons = optionOf(dest, "printer-state-reasons").split(u',', Qt::SkipEmptyParts);
  PrinterState state = stateOfReasons(reasons, false);
  if (state.fault == PrinterFault::Paused) state.fault = PrinterFault::QueueStopped;
  return state;
}

PrinterState stateOf(const QString& queue) {
  const Connection http = connectToService();
  if (!http) return {.fault = PrinterFault::NoPrintService, .detail = lastCupsError()};
  const Dest dest(cupsGetNamedDest(http.get(), queue.toUtf8().constData(), nullptr));
  if (!dest) return {.fault = PrinterFault::NoQueue};
  PrinterState state = askDevice(*dest);
  // Whatever the printer says: nothing reaches it.
  if (optionOf(*dest, "printer-state").toInt() == kStopped) blame(state, PrinterFault::QueueStopped);
  if (optionOf(*dest, "printer-is-accepting-jobs") == u"false") blame(state, PrinterFault::TakesNoJobs);
  return state;
}

}  // namespace

PrinterState stateOfReasons(const QStringList& reasons, bool whole) {
  PrinterState state;
  if (whole) state.paper = state.ink = Supply::Good;
  for (const QString& reason : reasons) {
    const QString keyword = keywordOf(reason);
    if (keyword == u"media-empty") {
      lower(state.paper, Supply::Out);
    } else if (keyword == u"media-low") {
      lower(state.paper, Supply::Low);
    } else if (isOneOf(keyword, {"toner-empty", "marker-supply-empty"})) {
      lower(state.ink, Supply::Out);
    } else if (isOneOf(keyword, {"toner-low", "marker-supply-low"})) {
      lower(state.ink, Supply::Low);
    } else if (isFault(reason, keyword)) {
      const PrinterFault fault = faultOf(keyword);
      // A printer prints on with what it only warns of; one that does not says that it has stopped.
      if (fault == PrinterFault::Other && reason.endsWith(u"-warning")) continue;
      blame(state, fault, fault == PrinterFault::Other ? QString(keyword).replace(u'-', u' ') : QString());
    }
  }
  return state;
}

PrinterState queueState(const QString& queue) {
  PrinterState state = stateOf(queue);
  state.name = queue;
  return state;
}

}  // namespace usher::kiosk
