// SPDX-License-Identifier: Apache-2.0
// usher-soak: hours of a camera's video through the scanner, with mishaps, as fast as it is read.
#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

#include "soak.h"

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  QCommandLineParser parser;
  parser.setApplicationDescription(
      QStringLiteral("Plays made-up video to the scanner and checks that each frame is accounted for and no "
                     "wrong text read."));
  parser.addHelpOption();
  parser.addOptions({{QStringLiteral("minutes"), QStringLiteral("Of video, 30 frames a second (60)."),
                      QStringLiteral("N"), QStringLiteral("60")},
                     {QStringLiteral("seed"), QStringLiteral("Other seeds make other video (1)."),
                      QStringLiteral("N"), QStringLiteral("1")}});
  parser.process(application);
  bool minutes_ok = false;
  bool seed_ok = false;
  const uint minutes = parser.value(QStringLiteral("minutes")).toUInt(&minutes_ok);
  const qulonglong seed = parser.value(QStringLiteral("seed")).toULongLong(&seed_ok);
  constexpr uint kMostMinutes = 100'000;
  if (!minutes_ok || !seed_ok || minutes < 1 || minutes > kMostMinutes) {
    std::fprintf(stderr, "usher-soak: --minutes takes a whole number from 1 to %u, --seed one from 0\n",
                 kMostMinutes);
    return 2;
  }

  constexpr std::uint64_t kFramesInMinute = 60 * 30;
  usher::scan::soak::Soak soak(minutes * kFramesInMinute, seed);
  QObject::connect(&soak, &usher::scan::soak::Soak::finished, &application, &QCoreApplication::quit);
  QMetaObject::invokeMethod(&soak, &usher::scan::soak::Soak::start, Qt::QueuedConnection);
  QCoreApplication::exec();
  soak.printFigures();
  std::printf("%s\n", soak.faults().isEmpty() ? "all is well" : "something is wrong, see above");
  return soak.faults().isEmpty() ? 0 : 1;
}
