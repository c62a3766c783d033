// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/printing/queue_printer.h>

#include <QBuffer>
#include <QPdfWriter>

#include <algorithm>
#include <array>

#include <usher/kiosk/printing/ipp_device.h>
#include <usher/kiosk/printing/paint_job.h>
#include <usher/kiosk/printing/queue_state.h>

namespace usher::kiosk {

namespace {

constexpr int kResolution = 1200;
/// How often the printer itself is asked what keeps a job: it is slower than its queue, and has to print. ms
constexpr int kLookEvery = 500;
/// Jobs are known by their numbers at their queues.
constexpr const char* kJobs = "/jobs/";

class Options {
 public:
  ~Options() { cupsFreeOptions(count_, options_); }
  Options() = default;
  Options(const Options&) = delete;
  Options& operator=(const Options&) = delete;

  void add(const char* name, const QByteArray& value) {
    count_ = cupsAddOption(name, value.constData(), count_, &options_);
  }
  int count() const { return count_; }
  cups_option_t* data() const { return options_; }

 private:
  int count_ = 0;
  cups_option_t* options_ = nullptr;
};

std::expected<QByteArray, QString> pdfOf(const PrintJob& job) {
  QByteArray pdf;
  QBuffer buffer(&pdf);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(kResolution);
  if (const auto painted = paintJob(job, writer); !painted) return std::unexpected(painted.error());
  return pdf;
}

/// Hundredths of a millimetre, as CUPS counts.
int hundredths(double mm) {
  return qRound(mm * 100);
}

/// No: it would refuse the job for such paper, and prints it on what is in it where none is named. A queue
/// without a driver does not know, but its printer may.
bool takes(http_t* http, cups_dest_t& dest, cups_dinfo_t* info, const QByteArray& media) {
  if (info == nullptr) return true;
  if (const auto known = takesMedia(http, dest, info, media)) return *known;
  const auto device = IppDevice::behind(dest);
  return !device || !*device || (*device)->takes(dest, media);
}

/// The printer's own name for the size where it has one, so that its driver finds the tray; else the one that
/// every IPP printer knows it by (PWG 5101.1), if this one does; "": what is in it.
QByteArray mediaFor(http_t* http, cups_dest_t& dest, cups_dinfo_t* info, const QSizeF& page) {
  cups_size_t size{};
  if (info && cupsGetDestMediaBySize(http, &dest, info, hundredths(page.width()), hundredths(page.height()),
                                     CUPS_MEDIA_FLAGS_EXACT, &size)) {
    return size.media;
  }
  const pwg_media_t* const media = pwgMediaForSize(hundredths(page.width()), hundredths(page.height()));
  return media && takes(http, dest, info, media->pwg) ? QByteArray(media->pwg) : QByteArray();
}

IppAnswer askAboutJob(http_t* http, ipp_op_t what, int job) {
  const QByteArray uri = "ipp://localhost" + QByteArray(kJobs) + QByteArray::number(job);
  ipp_t* const request = ippNewRequest(what);
  ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "job-uri", nullptr, uri.constData());
  ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
  if (what == IPP_OP_GET_JOB_ATTRIBUTES) {
    constexpr std::array<const char*, 4> kWanted{"job-state", "job-name", "time-at-processing",
                                                 "job-printer-state-message"};
    ippAddStrings(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", kWanted.size(),
                  nullptr, kWanted.data());
  }
  return IppAnswer(cupsDoRequest(http, request, kJobs));
}

/// What the printer said of the job.
QString saidOr(ipp_t* answer, const QString& otherwise) {
  ipp_attribute_t* const said = ippFindAttribute(answer, "job-printer-state-message", IPP_TAG_TEXT);
  const QString words = said ? QString::fromUtf8(ippGetString(said, 0, nullptr)) : QString();
  return words.isEmpty() ? otherwise : words;
}

QString nameIn(ipp_t* answer) {
  ipp_attribute_t* const name = ippFindAttribute(answer, "job-name", IPP_TAG_NAME);
  return name ? QString::fromUtf8(ippGetString(name, 0, nullptr)) : QString();
}

/// Something of it may have gone to the printer.
bool wasBegun(ipp_t* answer) {
  ipp_attribute_t* const begun = ippFindAttribute(answer, "time-at-processing", IPP_TAG_ZERO);
  return begun != nullptr && ippGetValueTag(begun) == IPP_TAG_INTEGER;
}

bool isActive(http_t* http, const QString& queue, int job) {
  cups_job_t* jobs = nullptr;
  const int count = cupsGetJobs2(http, &jobs, queue.toUtf8().constData(), 1, CUPS_WHICHJOBS_ACTIVE);
  // Where it can't be asked, the job's own word stands.
  const bool is_active =
      count < 0 || std::any_of(jobs, jobs + count, [&](const cups_job_t& one) { return one.id == job; });
  cupsFreeJobs(std::max(count, 0), jobs);
  return is_active;
}

}  // namespace

std::expected<QString, QString> QueuePrinter::print(const PrintJob& job) {
  const auto failed = [this](const QString& why) {
    return std::unexpected(QStringLiteral("printer queue %1: %2").arg(queue_, why));
  };
  if (job.pages.empty()) return failed(QStringLiteral("the job has no page"));
  const auto pdf = pdfOf(job);
  if (!pdf) return failed(pdf.error());
  const Connection http = connectToService();
  if (!http) return failed(QStringLiteral("the print service does not answer: ") + lastCupsError());
  const Dest dest(cupsGetNamedDest(http.get(), queue_.toUtf8().constData(), nullptr));
  if (!dest) return failed(QStringLiteral("there is no such queue (lpstat -e lists them)"));

  const DestInfo info(cupsCopyDestInfo(http.get(), dest.get()));
  Options options;
  const QByteArray media = mediaFor(http.get(), *dest, info.get(), job.pages.front().size);
  if (!media.isEmpty()) options.add(CUPS_MEDIA, media);
  options.add("print-scaling", "none");
  const QByteArray title = job.title().toUtf8();
  int id = 0;
  if (cupsCreateDestJob(http.get(), dest.get(), info.get(), &id, title.constData(), options.count(),
                        options.data()) != IPP_STATUS_OK) {
    return failed(QStringLiteral("the job was not taken: ") + lastCupsError());
  }
  // A job of which not all came is none: nothing of it is printed.
  const auto sent = [&] {
    return cupsStartDestDocument(http.get(), dest.get(), info.get(), id, title.constData(), CUPS_FORMAT_PDF,
                                 0, nullptr, 1) == HTTP_STATUS_CONTINUE &&
           cupsWriteRequestData(http.get(), pdf->constData(), static_cast<std::size_t>(pdf->size())) ==
               HTTP_STATUS_CONTINUE;
  };
  if (!sent()) {
    const QString why = lastCupsError();
    cupsCancelDestJob(http.get(), dest.get(), id);
    return failed(QStringLiteral("the job was not taken: ") + why);
  }
  // What is answered to the last byte may be lost, and the job is there all the same: follow() will say.
  if (cupsFinishDestDocument(http.get(), dest.get(), info.get()) != IPP_STATUS_OK)
    qWarning("printer queue %s: job %d: %s", qUtf8Printable(queue_), id, qUtf8Printable(lastCupsError()));
  return QString::number(id);
}

JobState QueuePrinter::follow(const PrintJob& job, const QString& printer_job) const {
  const Connection http = connectToService();
  if (!http) return job_state::Stuck{QStringLiteral("the print service does not answer")};
  const IppAnswer answer = askAboutJob(http.get(), IPP_OP_GET_JOB_ATTRIBUTES, printer_job.toInt());
  if (!answer || ippGetStatusCode(answer.get()) >= IPP_STATUS_ERROR_BAD_REQUEST) {
    if (cupsLastError() == IPP_STATUS_ERROR_NOT_FOUND) return askDevice(job, std::nullopt);
    return job_state::Stuck{QStringLiteral("the print service does not say how the job is: ") +
                            lastCupsError()};
  }
  // A service that lost its jobs gives their numbers to others.
  if (nameIn(answer.get()) != job.title()) return askDevice(job, std::nullopt);
  switch (ippGetInteger(ippFindAttribute(answer.get(), "job-state", IPP_TAG_ENUM), 0)) {
    case IPP_JSTATE_COMPLETED:
      return job_state::CameOut{};
    case IPP_JSTATE_CANCELED:
      return askDevice(job, saidOr(answer.get(), QStringLiteral("the job was cancelled")),
                       wasBegun(answer.get()));
    case IPP_JSTATE_ABORTED:
      return askDevice(job, saidOr(answer.get(), QStringLiteral("the job was given up")),
                       wasBegun(answer.get()));
    case IPP_JSTATE_STOPPED: {
      // By a driver that can't print it: the printer is well, and it never comes out.
      JobState state = onItsWay();
      if (std::holds_alternative<job_state::Stuck>(state)) return state;
      return job_state::Stuck{saidOr(answer.get(), QStringLiteral("the print service stopped the job"))};
    }
    case IPP_JSTATE_HELD:
      return job_state::Stuck{QStringLiteral("the job is held")};
    case IPP_JSTATE_PENDING:
      // A print service that was stopped in the middle of a job says so of it for ever, and does no more.
      if (!isActive(http.get(), queue_, printer_job.toInt())) return askDevice(job, std::nullopt);
      break;
    default:
      break;
  }
  return onItsWay();
}

JobState QueuePrinter::onItsWay() const {
  if (!looked_.isValid() || looked_.hasExpired(kLookEvery)) {
    trouble_ = troubleOf(state());
    looked_.start();
  }
  if (trouble_.isEmpty()) return job_state::Coming{};
  return job_state::Stuck{trouble_};
}

JobState QueuePrinter::askDevice(const PrintJob& job, const std::optional<QString>& given_up,
                                 bool was_begun) const {
  const auto unknown = [&]() -> JobState {
    if (given_up) return job_state::GivenUp{*given_up};
    return job_state::Forgotten{};
  };
  const Connection http = connectToService();
  const Dest dest(http ? cupsGetNamedDest(http.get(), queue_.toUtf8().constData(), nullptr) : nullptr);
  if (!dest) return job_state::Stuck{QStringLiteral("the print service does not say whose the queue is")};
  const auto device = IppDevice::behind(*dest);
  if (!device) return job_state::Stuck{device.error()};
  // What such a printer has in its memory it may print whatever its queue was told.
  if (!*device) return was_begun ? JobState(job_state::Forgotten{}) : unknown();
  const auto known = (*device)->find(job.title());
  if (!known) return job_state::Stuck{known.error()};
  if (!*known) return unknown();
  switch ((*known)->state) {
    case IPP_JSTATE_COMPLETED:
      return job_state::CameOut{};
    case IPP_JSTATE_CANCELED:
    case IPP_JSTATE_ABORTED:
      return job_state::GivenUp{given_up.value_or(QStringLiteral("the printer gave the job up"))};
    default:
      break;
  }
  if (!given_up) return onItsWay();
  // The queue has done with it, and the printer has not.
  return (*device)->cancel(**known) ? unknown() : JobState(job_state::Stuck{*given_up});
}

void QueuePrinter::cancel(const PrintJob& job, const QString& printer_job) {
  const Connection http = connectToService();
  if (!http) return;
  const IppAnswer answer = askAboutJob(http.get(), IPP_OP_GET_JOB_ATTRIBUTES, printer_job.toInt());
  if (answer && nameIn(answer.get()) == job.title())
    askAboutJob(http.get(), IPP_OP_CANCEL_JOB, printer_job.toInt());
}

std::expected<std::optional<QString>, QString> QueuePrinter::find(const PrintJob& job) const {
  const Connection http = connectToService();
  if (!http) return std::unexpected(QStringLiteral("the print service does not answer"));
  cups_job_t* jobs = nullptr;
  const int count = cupsGetJobs2(http.get(), &jobs, queue_.toUtf8().constData(), 1, CUPS_WHICHJOBS_ALL);
  if (count < 0) return std::unexpected(lastCupsError());
  std::optional<QString> found;
  for (int i = 0; i < count; ++i) {
    if (QString::fromUtf8(jobs[i].title) == job.title()) found = QString::number(jobs[i].id);
  }
  cupsFreeJobs(count, jobs);
  return found;
}

domain::PrinterState QueuePrinter::state() const {
  return queueState(queue_);
}

}  // namespace usher::kiosk
