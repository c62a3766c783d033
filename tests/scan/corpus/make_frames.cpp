// SPDX-License-Identifier: Apache-2.0
// usher-make-frames: made-up frames of a kiosk's camera, with what is to be read in them.
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <cstdio>
#include <optional>

#include "approaches.h"
#include "frame_files.h"
#include "kinds.h"

namespace {

using namespace usher::scan;

struct Wishes {
  QString folder;
  quint64 seed = 0;
  int each = 0;
  const corpus::Kind* only = nullptr;
  int approaches = 0;
};

std::optional<quint64> whole(const QCommandLineParser& parser, const QString& name, quint64 most) {
  bool ok = false;
  const quint64 number = parser.value(name).toULongLong(&ok);
  if (ok && number <= most) return number;
  std::fprintf(stderr, "usher-make-frames: --%s takes a whole number from 0 to %llu, not \"%s\"\n",
               qPrintable(name), static_cast<unsigned long long>(most), qPrintable(parser.value(name)));
  return std::nullopt;
}

QString numbered(const QString& name, int number) {
  return QStringLiteral("%1-%2").arg(name).arg(number, 3, 10, QLatin1Char('0'));
}

std::optional<QString> writeAll(const Wishes& wishes) {
  if (!QDir().mkpath(wishes.folder)) return QStringLiteral("cannot make the folder %1").arg(wishes.folder);
  for (const corpus::Kind& kind : corpus::kinds()) {
    if (wishes.only && wishes.only != &kind) continue;
    const QString name = QString::fromUtf8(kind.name.data(), qsizetype(kind.name.size()));
    for (int number = 0; number < wishes.each; ++number) {
      const corpus::Frame frame = corpus::frameOf(kind, wishes.seed, number);
      if (auto failure = corpus::writeFrame(frame, wishes.folder, numbered(name, number))) return failure;
    }
  }
  for (int number = 0; number < wishes.approaches; ++number) {
    const QString folder = wishes.folder + u'/' + numbered(QStringLiteral("approach"), number);
    if (!QDir().mkpath(folder)) return QStringLiteral("cannot make the folder %1").arg(folder);
    int frame_number = 0;
    for (const corpus::Frame& frame : corpus::approach(wishes.seed, number)) {
      const QString name = numbered(QStringLiteral("frame"), frame_number++);
      if (auto failure = corpus::writeFrame(frame, folder, name)) return failure;
    }
  }
  return std::nullopt;
}

std::optional<Wishes> wishesOf(const QCommandLineParser& parser) {
  if (parser.positionalArguments().size() != 1) {
    std::fputs("usher-make-frames: needs one folder to write to. See: usher-make-frames --help\n", stderr);
    return std::nullopt;
  }
  const auto seed = whole(parser, QStringLiteral("seed"), ~quint64(0));
  const auto each = whole(parser, QStringLiteral("each"), 999);
  const auto approaches = whole(parser, QStringLiteral("approaches"), 999);
  if (!seed || !each || !approaches) return std::nullopt;
  Wishes wishes{parser.positionalArguments().first(), *seed, int(*each), nullptr, int(*approaches)};
  if (parser.isSet(QStringLiteral("kind"))) {
    wishes.only = corpus::kindOf(parser.value(QStringLiteral("kind")).toStdString());
    if (!wishes.only) {
      std::fprintf(stderr, "usher-make-frames: there is no kind \"%s\"; there are:",
                   qPrintable(parser.value(QStringLiteral("kind"))));
      for (const corpus::Kind& kind : corpus::kinds())
        std::fprintf(stderr, " %.*s", int(kind.name.size()), kind.name.data());
      std::fputc('\n', stderr);
      return std::nullopt;
    }
  }
  return wishes;
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  QCommandLineParser parser;
  parser.setApplicationDescription(QStringLiteral(
      "Writes frames as a kiosk's camera gives them (PGM, 1280x720), each with a text file of its codes."));
  parser.addHelpOption();
  parser.addPositionalArgument(QStringLiteral("OUT"), QStringLiteral("The folder to write to."));
  parser.addOptions(
      {{QStringLiteral("seed"), QStringLiteral("Other seeds make other frames (1)."), QStringLiteral("N"),
        QStringLiteral("1")},
       {QStringLiteral("each"), QStringLiteral("Frames of each kind (20)."), QStringLiteral("N"),
        QStringLiteral("20")},
       {QStringLiteral("kind"), QStringLiteral("Only this kind."), QStringLiteral("NAME")},
       {QStringLiteral("approaches"), QStringLiteral("Sequences of 15 frames, a folder each (0)."),
        QStringLiteral("N"), QStringLiteral("0")}});
  parser.process(application);
  const auto wishes = wishesOf(parser);
  if (!wishes) return 2;
  if (const auto failure = writeAll(*wishes)) {
    std::fprintf(stderr, "usher-make-frames: %s\n", qPrintable(*failure));
    return 1;
  }
  return 0;
}
