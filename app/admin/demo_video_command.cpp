// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>

#include <cmath>
#include <cstdio>
#include <limits>
#include <utility>

#include "command.h"
#include "command_line.h"
#include "ticket/ticket_face.h"
#include "video/avi_file.h"
#include "video/develop.h"
#include "video/film.h"

namespace usher::admin {
namespace {

constexpr int kMostFrames = 100'000;
constexpr double kTail = 3;

std::optional<QSize> parseSize(const QString& text) {
  const QStringList parts = text.split(u'x');
  if (parts.size() != 2) return std::nullopt;
  const QSize size(parts[0].toInt(), parts[1].toInt());
  if (size.width() < 160 || size.height() < 120 || size.width() > 3840 || size.height() > 2160)
    return std::nullopt;
  return size;
}

/// --ticket, --code and --pause in the order in which they were given; nullopt, and the reason is out, where
/// a pause is no number.
std::optional<std::vector<Showing>> parseShowings(const CommandLine& line, double gap) {
  std::vector<Showing> showings;
  QStringList tickets = line.values("ticket");
  QStringList codes = line.values("code");
  QStringList pauses = line.values("pause");
  double next_gap = gap;
  for (const QString& name : line.given()) {
    if (name == "pause") {
      const auto pause = line.number("pause", pauses.takeFirst(), 0, 600);
      if (!pause) return std::nullopt;
      next_gap = *pause;
    } else if (name == "ticket" || name == "code") {
      Showing showing;
      (name == "ticket" ? showing.ticket : showing.code) = (name == "ticket" ? tickets : codes).takeFirst();
      showing.gap = std::exchange(next_gap, gap);
      showings.push_back(showing);
    }
  }
  return showings;
}

/// Where the frames go; the first error stays.
class Output {
 public:
  Output(const CommandLine& line, QSize size, int fps)
      : folder_(line.value("out")), avi_(line.value("avi"), size, fps) {
    as_pictures_ = line.isSet("out");
    as_avi_ = line.isSet("avi");
  }

  bool open() {
    if (as_pictures_ && !folder_.mkpath(".")) {
      error_ = QStringLiteral("cannot make the folder %1.").arg(folder_.path());
    } else if (as_avi_ && !avi_.open()) {
      failAvi();
    }
    return error_.isEmpty();
  }

  bool add(int number, const QByteArray& jpeg) {
    if (as_pictures_) {
      QFile file(folder_.filePath(QStringLiteral("%1.jpg").arg(number, 5, 10, QChar(u'0'))));
      if (!file.open(QIODevice::WriteOnly) || file.write(jpeg) != jpeg.size() || !file.flush()) {
        error_ = QStringLiteral("cannot write %1: %2.").arg(file.fileName(), file.errorString());
        return false;
      }
    }
    if (as_avi_ && !avi_.add(jpeg)) failAvi();
    return error_.isEmpty();
  }

  bool finish() {
    if (as_avi_ && !avi_.finish()) failAvi();
    return error_.isEmpty();
  }

  const QString& error() const { return error_; }

 private:
  void failAvi() { error_ = QStringLiteral("cannot write the AVI file: %1.").arg(avi_.errorString()); }

  QDir folder_;
  AviFile avi_;
  bool as_pictures_ = false;
  bool as_avi_ = false;
  QString error_;
};

int run(const QStringList& arguments) {
  CommandLine line(kDemoVideo);
  line.positional("EVENT_FILE", "As demo-event writes it.");
  line.option("out", "A folder for the frames, 00000.jpg and so on; made if missing.", "DIR");
  line.option("avi", "One Motion-JPEG file; this or --out is needed.", "FILE");
  line.option("ticket",
              "A ticket's id. In the order given, together with --code and --pause; may be repeated.", "ID");
  line.option("code", "A code of no ticket, on a strange ticket.", "TEXT");
  line.option("pause", "How long the hall is empty before the next ticket, in place of --gap.", "SECONDS");
  line.option("hold", "How long each ticket is held still (2.5).", "SECONDS", "2.5");
  line.option("gap", "How long the hall is empty before each ticket (2).", "SECONDS", "2");
  line.option("fps", "Frames a second (15).", "N", "15");
  line.option("size", "The frames' size (1280x720).", "WxH", "1280x720");
  line.option("seed", "Another number, other people (1).", "N", "1");
  if (const auto code = line.parse(arguments, 1, 1)) return *code;
  if (line.value("out").isEmpty() && line.value("avi").isEmpty()) {
    return line.refuse(QStringLiteral("--avi FILE or --out DIR is missing."));
  }
  const auto fps = line.whole("fps", 1, 60);
  if (!fps) return kBadArguments;
  const auto seed = line.whole("seed", 0, std::numeric_limits<std::uint64_t>::max());
  if (!seed) return kBadArguments;
  const auto hold = line.number("hold", line.value("hold"), 0.1, 600);
  if (!hold) return kBadArguments;
  const auto gap = line.number("gap", line.value("gap"), 0, 600);
  if (!gap) return kBadArguments;
  const auto size = parseSize(line.value("size"));
  if (!size)
    return line.refuse(QStringLiteral("--size is like 1280x720, not \"%1\".").arg(line.value("size")));
  const auto showings = parseShowings(line, *gap);
  if (!showings) return kBadArguments;
  if (showings->empty())
    return line.refuse(QStringLiteral("nothing to show: give --ticket ID or --code TEXT."));

  const Timeline timeline = makeTimeline(*showings, *hold, kTail);
  const auto frames = static_cast<int>(std::floor(timeline.duration * static_cast<double>(*fps)));
  if (frames > kMostFrames)
    return line.refuse(QStringLiteral("that would be more than %1 frames.").arg(kMostFrames));

  // With no --ticket at all nothing but the file's facts is needed, yet it must be an event file.
  const QStringList ids = line.isSet("ticket") ? line.values("ticket") : QStringList();
  const auto file = readEventFile(line.positionals().first(), ids);
  if (!file) return line.fail(file.error());
  std::vector<QImage> screens;
  for (const Showing& showing : *showings) {
    const auto* ticket = file->ticket(showing.ticket.toStdString());
    const auto face = ticket != nullptr ? ticketFace(*file, *ticket) : strangeTicketFace(showing.code);
    if (!face)
      return line.fail(QStringLiteral("a code does not fit into a QR code: it is empty or too long."));
    screens.push_back(ticketImage(*face, size->height() * 3 / 4));
  }
  Output output(line, *size, static_cast<int>(*fps));
  if (!output.open()) return line.fail(output.error());
  const Film film(*size, *seed, timeline, screens);
  const bool done =
      develop(film, frames, static_cast<double>(*fps),
              [&output](int number, const QByteArray& jpeg) { return output.add(number, jpeg); });
  if (!done || !output.finish()) return line.fail(output.error());
  std::fputs(toJson(timeline, static_cast<int>(*fps), frames, size->width(), size->height()).constData(),
             stdout);
  return kDone;
}

}  // namespace

const Command kDemoVideo = {"demo-video", "Paints a camera's view of guests who hold up their tickets.", true,
                            run};

}  // namespace usher::admin
