// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/printing/queue_state.h>

#include <algorithm>
#include <initializer_list>

#include <usher/kiosk/printing/ipp_device.h>

namespace usher::kiosk {

namespace {

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

QStringList wordsOf(ipp_attribute_t* attribute) {
  QStringList words;
  for (int i = 0; i < ippGetCount(attribute); ++i)
    words.push_back(QString::fromUtf8(ippGetString(attribute, i, nullptr)));
  return words;
}

QueueState withState(QueueState state, int printer_state, const QString& message) {
  if (printer_state != kStopped) return state;
  // That it is paused is known by then; why is in the message.
  const bool is_told = !state.fault.isEmpty() && state.fault != u"paused";
  if (!is_told) state.fault = message.isEmpty() ? QStringLiteral("paused") : message;
  return state;
}

QueueState unreachable() {
  return {.fault = QStringLiteral("does not answer: ") + lastCupsError()};
}

QueueState askPrinter(const IppDevice& device) {
  const IppAnswer answer = device.attributes();
  if (!answer) return unreachable();
  const auto find = [&](const char* name, ipp_tag_t tag) {
    return ippFindAttribute(answer.get(), name, tag);
  };
  ipp_attribute_t* const reasons = find("printer-state-reasons", IPP_TAG_KEYWORD);
  ipp_attribute_t* const message = find("printer-state-message", IPP_TAG_TEXT);
  return withState(stateOfReasons(reasons ? wordsOf(reasons) : QStringList(), reasons != nullptr),
                   ippGetInteger(find("printer-state", IPP_TAG_ENUM), 0),
                   message ? wordsOf(message).value(0) : QString());
}

}  // namespace

QueueState stateOfReasons(const QStringList& reasons, bool whole) {
  QueueState state;
  if (whole) state.paper = state.ink = Supply::Good;
  for (const QString& reason : reasons) {
    const QString keyword = keywordOf(reason);
    if (isOneOf(keyword, {"media-empty", "media-needed"})) {
      lower(state.paper, Supply::Out);
    } else if (keyword == u"media-low") {
      lower(state.paper, Supply::Low);
    } else if (isOneOf(keyword, {"toner-empty", "marker-supply-empty"})) {
      lower(state.ink, Supply::Out);
    } else if (isOneOf(keyword, {"toner-low", "marker-supply-low"})) {
      lower(state.ink, Supply::Low);
    } else if (isFault(reason, keyword) && state.fault.isEmpty()) {
      state.fault = QString(keyword).replace(u'-', u' ');
    }
  }
  return state;
}

std::expected<QueueState, QString> queueState(const QString& queue) {
  const Connection http = connectToService();
  if (!http) {
    return std::unexpected(
        QStringLiteral("printer queue %1: the print service does not answer: ").arg(queue) + lastCupsError());
  }
  const Dest dest(cupsGetNamedDest(http.get(), queue.toUtf8().constData(), nullptr));
  if (!dest) {
    return std::unexpected(
        QStringLiteral("printer queue %1: there is no such queue (lpstat -e lists them)").arg(queue));
  }
  const auto device = IppDevice::behind(*dest);
  if (!device) return unreachable();
  if (*device) return askPrinter(**device);
  const QStringList reasons = optionOf(*dest, "printer-state-reasons").split(u',', Qt::SkipEmptyParts);
  QueueState state = withState(stateOfReasons(reasons, false), optionOf(*dest, "printer-state").toInt(), {});
  if (state.fault.isEmpty() && optionOf(*dest, "printer-is-accepting-jobs") == u"false")
    state.fault = QStringLiteral("takes no jobs (cupsaccept lets it)");
  return state;
}

}  // namespace usher::kiosk
