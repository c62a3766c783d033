// SPDX-License-Identifier: Apache-2.0
#include <QImageReader>

#include <cstdio>
#include <limits>
#include <string>

#include "code/qr_reader.h"
#include "command.h"
#include "command_line.h"

namespace usher::admin {
namespace {

/// Keeps one code on one line, whatever it holds.
std::string escaped(const std::string& text) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '\\') {
      out += "\\\\";
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\r') {
      out += "\\r";
    } else if (c == '\t') {
      out += "\\t";
    } else if (byte < 0x20 || byte == 0x7F) {
      constexpr const char* kDigits = "0123456789abcdef";
      out += {'\\', 'x', kDigits[byte / 16], kDigits[byte % 16]};
    } else {
      out += c;
    }
  }
  return out;
}

int run(const QStringList& arguments) {
  CommandLine line(kDecode);
  line.positional("FILE", "A picture that Qt can read, e.g. PNG or JPEG.", "FILE...");
  if (const auto code = line.parse(arguments, 1, std::numeric_limits<int>::max())) return *code;

  int result = kDone;
  for (const QString& path : line.positionals()) {
    QImageReader reader(path);
    const QImage image = reader.read();
    if (image.isNull()) {
      result = line.fail(QStringLiteral("cannot read %1: %2.").arg(path, reader.errorString()));
      continue;
    }
    for (const std::string& text : readQrCodes(image)) {
      std::printf("%s\t%s\n", path.toLocal8Bit().constData(), escaped(text).c_str());
    }
  }
  return result;
}

}  // namespace

const Command kDecode = {"decode", "Prints what the QR codes in pictures say: path, tab, text.", false, run};

}  // namespace usher::admin
