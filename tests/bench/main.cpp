// SPDX-License-Identifier: Apache-2.0
#include <QGuiApplication>

#include <cstdio>
#include <exception>
#include <string_view>
#include <thread>

#include "benches.h"
#include "echo_server.h"
#include "empty_window.h"

namespace {

constexpr struct {
  std::string_view name;
  usher::bench::Figures (*run)();
} kBenches[] = {{"backend", usher::bench::backendBench}, {"decide", usher::bench::decideBench},
                {"look-up", usher::bench::lookUpBench},  {"print", usher::bench::printBench},
                {"scan", usher::bench::scanBench},       {"search", usher::bench::searchBench},
                {"start", usher::bench::startBench},     {"store", usher::bench::storeBench},
                {"sync", usher::bench::syncBench}};

}  // namespace

/// usher-bench [NAME], or usher-bench scan FOLDER: the table on standard output, and bench.json in the
/// current directory.
int main(int argc, char** argv) {
  const std::string_view wanted = argc > 1 ? argv[1] : "";
  // Benches start this program a second time, as their yardstick.
  if (wanted == "empty-window") return usher::bench::emptyWindow(argc, argv);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const QGuiApplication application(argc, argv);
  if (wanted == "echo-server") return usher::bench::echoServer();

  if (argc > 3 || (argc > 2 && wanted != "scan")) {
    std::fputs("usher-bench: takes the name of a bench, and behind \"scan\" a folder\n", stderr);
    return 2;
  }
  const char* const folder = argc > 2 ? argv[2] : nullptr;

  usher::bench::Figures figures;
  bool known = false;
  for (const auto& bench : kBenches) {
    if (!wanted.empty() && bench.name != wanted) continue;
    known = true;
    std::fprintf(stderr, "usher-bench: %s ...\n", bench.name.data());
    try {
      const auto more = folder ? usher::bench::scanFolder(QString::fromLocal8Bit(folder)) : bench.run();
      figures.insert(figures.end(), more.begin(), more.end());
    } catch (const std::exception& error) {
      std::fprintf(stderr, "usher-bench: %s did not run: %s\n", bench.name.data(), error.what());
      return 1;
    }
  }
  if (!known) {
    std::fprintf(
        stderr,
        "usher-bench: there is no bench %s; there are backend, decide, look-up, print, scan, search, start, "
        "store and sync\n",
        argv[1]);
    return 2;
  }

  std::printf("%u cores, medians of %d rounds, both sides in turns\n\n", std::thread::hardware_concurrency(),
              usher::bench::kRounds);
  usher::bench::printTable(figures);
  if (!usher::bench::writeJson(figures, QStringLiteral("bench.json"))) {
    std::fputs("usher-bench: bench.json can't be written here\n", stderr);
    return 1;
  }
  return 0;
}
