// SPDX-License-Identifier: Apache-2.0
#include <QLockFile>

#include <cstdio>

#include <sodium.h>

#include <usher/scan/code_process.h>
#include <usher/scan/source_spec.h>

#include <usher/kiosk/arguments.h>
#include <usher/kiosk/data_folder.h>
#include <usher/kiosk/json_log.h>
#include <usher/kiosk/kiosk.h>
#include <usher/kiosk/pair_command.h>
#include <usher/kiosk/paper_designs.h>
#include <usher/kiosk/quit_on_signal.h>
#include <usher/kiosk/restart.h>
#include <usher/kiosk/self_test.h>
#include <usher/kiosk/watched_application.h>

namespace {

int refuse(const QString& line) {
  std::fprintf(stderr, "usher-kiosk: %s\n", qUtf8Printable(line));
  return 2;
}

bool hasDisplay() {
  return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
         qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Pairing and the self-test show nothing.
bool willServe(int argc, char* argv[]) {
  const QStringList words(argv + 1, argv + argc);
  return !words.contains(QStringLiteral("pair")) && !words.contains(QStringLiteral("--self-test"));
}

bool isDebugBuild() {
#ifdef NDEBUG
  return false;
#else
  return true;
#endif
}

int serve(usher::kiosk::WatchedApplication& application, const usher::kiosk::KioskSettings& settings) {
  const usher::kiosk::DataFolder folder(settings.data_folder);
  QLockFile lock(folder.lockFile());
  if (!lock.tryLock()) {
    return refuse(
        QStringLiteral("%1 is in use by another usher-kiosk; end that one first").arg(folder.path()));
  }
  auto camera = usher::scan::makeFrameSources(settings.camera, settings.camera_tuning);
  if (!camera) return refuse(QStringLiteral("camera/source=%1: %2").arg(settings.camera, camera.error()));

  usher::kiosk::installJsonLog();
  usher::kiosk::KioskSettings designed = settings;
  usher::kiosk::adoptDesigns(designed);
  usher::kiosk::Kiosk kiosk(designed, std::move(*camera));
  usher::kiosk::quitOnSignal();
  kiosk.start();
  if (settings.watch_gui || isDebugBuild()) application.watch();
  const int code = QCoreApplication::exec();
  application.logWatch();
  return code;
}

}  // namespace

int main(int argc, char* argv[]) {
  if (const auto code = usher::scan::serveCodeProcess(argc, argv)) return *code;
  usher::kiosk::keepLogQuiet();
  if (sodium_init() < 0) return refuse(QStringLiteral("the machine gives no random numbers"));
  QCoreApplication::setApplicationName(QStringLiteral("usher-kiosk"));
  QCoreApplication::setApplicationVersion(QStringLiteral(USHER_VERSION));
  // Without a display Qt would abort, and not say what to do.
  const bool has_display = hasDisplay();
  if (!has_display || !willServe(argc, argv)) qputenv("QT_QPA_PLATFORM", "offscreen");
  usher::kiosk::WatchedApplication application(argc, argv);

  const auto arguments = usher::kiosk::parseArguments(QCoreApplication::arguments());
  if (!arguments) return refuse(arguments.error());
  if (arguments->mode == usher::kiosk::Arguments::SelfTest) return usher::kiosk::runSelfTest();
  if (const auto usable = usher::kiosk::DataFolder(arguments->settings.data_folder).check(); !usable) {
    return refuse(usable.error());
  }
  if (arguments->mode == usher::kiosk::Arguments::Pair) return usher::kiosk::runPairCommand(*arguments);
  if (!has_display) {
    return refuse(
        QStringLiteral("there is no display: start it in a graphical session, or name a platform in "
                       "QT_QPA_PLATFORM, e.g. eglfs"));
  }
  const int code = serve(application, arguments->settings);
  // Without what Qt has taken out of them.
  const auto again = usher::kiosk::argumentsAfter(code, QList<QByteArray>(argv, argv + argc));
  return again ? usher::kiosk::restart(*again) : code;
}
