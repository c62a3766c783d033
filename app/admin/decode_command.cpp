// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <limits>
#include <memory>
#include <string>
#include <vector>

#include <usher/qr/code_line.h>
#include <usher/scan/frame_reader.h>
#include <usher/scan/image_frame.h>
#include <usher/scan/luminance.h>
#include <usher/scan/other_code_reader.h>

#include "code/qr_reader.h"
#include "code/wanted_formats.h"
#include "command.h"
#include "command_line.h"

namespace usher::admin {
namespace {

void print(const QString& path, const std::string& text) {
  std::printf("%s\t%s\n", path.toLocal8Bit().constData(), qr::codeLine(text).c_str());
}

/// The path itself; of a folder its pictures, in the order of their names.
QStringList picturesAt(const QString& path) {
  const QFileInfo info(path);
  if (!info.isDir()) return {path};
  QStringList patterns;
  for (const QByteArray& format : QImageReader::supportedImageFormats())
    patterns << QStringLiteral("*.") + QString::fromLatin1(format);
  const QDir folder(path);
  QStringList paths;
  for (const QString& name : folder.entryList(patterns, QDir::Files, QDir::Name))
    paths << folder.filePath(name);
  return paths;
}

int decodeFrames(const CommandLine& line, scan::CodeFormats formats) {
  const auto wanted = std::make_shared<scan::WantedFormats>();
  wanted->set(formats);
  int result = kDone;
  for (const QString& path : line.positionals()) {
    const QStringList pictures = picturesAt(path);
    if (pictures.isEmpty()) {
      result = line.fail(QStringLiteral("%1 has no pictures.").arg(path));
      continue;
    }
    // One for all of a folder: what it learned from a frame helps with the next.
    const scan::Decoder read = scan::frameReader(std::chrono::milliseconds(24), wanted);
    for (const QString& picture : pictures) {
      QImageReader reader(picture);
      const QImage image = reader.read();
      const auto frame = scan::MappedFrame::map(scan::frameOf(image));
      if (!frame) {
        const QString reason =
            image.isNull() ? reader.errorString() : QStringLiteral("it is no frame's size");
        result = line.fail(QStringLiteral("cannot read %1: %2.").arg(picture, reason));
        continue;
      }
      const scan::FrameSight sight = read(frame->luminance());
      for (const scan::SeenCode& code : sight.codes) print(picture, code.utf8.toStdString());
    }
  }
  return result;
}

/// With as much time, and as many tries, as it takes.
void printOtherCodes(const QString& path, const QImage& image, scan::CodeFormats formats) {
  const auto frame = scan::MappedFrame::map(scan::frameOf(image));
  if (!frame) return;
  for (const auto& code : scan::OtherCodeReader::readThoroughly(frame->luminance(), formats))
    print(path, code.utf8.toStdString());
}

int run(const QStringList& arguments) {
  CommandLine line(kDecode);
  line.flag(
      "frames",
      "Reads as a kiosk does what its camera sees. A folder is one sequence: its pictures in the order of "
      "their names. What is no QR code counts at a kiosk when a second picture shows it; here each is "
      "printed.");
  line.option("formats",
              "Reads these, too, as a kiosk does at an event that wants them: aztec, data_matrix, pdf417, "
              "code_128; several by commas.",
              "NAMES");
  line.positional("FILE", "A picture that Qt can read, e.g. PNG or JPEG.", "FILE...");
  if (const auto code = line.parse(arguments, 1, std::numeric_limits<int>::max())) return *code;
  const auto formats = wantedFormats(line.value("formats"));
  if (!formats) return line.refuse(formats.error());
  if (line.isSet("frames")) return decodeFrames(line, *formats);

  int result = kDone;
  for (const QString& path : line.positionals()) {
    QImageReader reader(path);
    const QImage image = reader.read();
    if (image.isNull()) {
      result = line.fail(QStringLiteral("cannot read %1: %2.").arg(path, reader.errorString()));
      continue;
    }
    for (const std::string& text : readQrCodes(image)) print(path, text);
    if (!formats->empty()) printOtherCodes(path, image, *formats);
  }
  return result;
}

}  // namespace

const Command kDecode = {"decode", "Prints what the codes in pictures say: path, tab, text.", false, run};

}  // namespace usher::admin
