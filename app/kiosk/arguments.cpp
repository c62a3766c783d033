// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/arguments.h>

#include <QCommandLineParser>

#include <usher/kiosk/serial_settings.h>

namespace usher::kiosk {

std::expected<Arguments, QString> parseArguments(const QStringList& arguments) {
  QCommandLineParser parser;
  parser.setApplicationDescription(
      QStringLiteral("Event check-in kiosk.\n\n"
                     "  usher-kiosk [--config FILE] [--set KEY=VALUE]... [--desk] [--training]\n"
                     "  usher-kiosk pair --backend URL --code CODE\n"
                     "  usher-kiosk --self-test"));
  const QCommandLineOption config(QStringLiteral("config"), QStringLiteral("Settings, an INI file."),
                                  QStringLiteral("FILE"));
  const QCommandLineOption set(
      QStringLiteral("set"),
      QStringLiteral("One setting, over the file's, e.g. camera/source=none. May be repeated."),
      QStringLiteral("KEY=VALUE"));
  const QCommandLineOption backend(QStringLiteral("backend"), QStringLiteral("pair: the backend's address."),
                                   QStringLiteral("URL"));
  const QCommandLineOption code(QStringLiteral("code"), QStringLiteral("pair: the one-time code."),
                                QStringLiteral("CODE"));
  const QCommandLineOption self_test(
      QStringLiteral("self-test"),
      QStringLiteral("Check this installation and exit: 0 if all is well, 1 if not."));
  const QCommandLineOption desk(
      QStringLiteral("desk"),
      QStringLiteral("Serve staff alone, at a laptop: no guests' screen, and a window as others are."));
  const QCommandLineOption training(
      QStringLiteral("training"),
      QStringLiteral("Train on made-up guests: no pairing is needed, nothing is sent, and the kiosk's own "
                     "data is left alone."));
  parser.addOptions({config, set, backend, code, self_test, desk, training});
  parser.addPositionalArgument(QStringLiteral("pair"), QStringLiteral("Pair this kiosk with a backend."),
                               QStringLiteral("[pair]"));
  const QCommandLineOption help = parser.addHelpOption();
  const QCommandLineOption version = parser.addVersionOption();
  if (!parser.parse(arguments)) return std::unexpected(parser.errorText());
  if (parser.isSet(help)) parser.showHelp();
  if (parser.isSet(version)) parser.showVersion();

  auto settings = readSettings(parser.value(config));
  if (!settings) return std::unexpected(settings.error());
  Arguments result{.settings = *settings};
  result.settings.desk = parser.isSet(desk);
  result.settings.training = parser.isSet(training);
  for (const QString& pair : parser.values(set)) {
    const auto equals = pair.indexOf(u'=');
    if (equals < 0) return std::unexpected(QStringLiteral("--set %1: must be KEY=VALUE").arg(pair));
    if (const auto applied = applySetting(result.settings, pair.left(equals), pair.mid(equals + 1));
        !applied) {
      return std::unexpected(QStringLiteral("--set ") + applied.error());
    }
  }

  if (const auto apart = keepApart(result.settings.light, result.settings.scanner_ports); !apart)
    return std::unexpected(apart.error());

  const QStringList words = parser.positionalArguments();
  if (parser.isSet(self_test)) {
    result.mode = Arguments::SelfTest;
    return result;
  }
  if (result.settings.data_folder.isEmpty()) {
    return std::unexpected(
        QStringLiteral("kiosk/data is not set: name the kiosk's data folder in the settings file, or by "
                       "--set kiosk/data=FOLDER"));
  }
  if (words.isEmpty()) return result;
  if (words != QStringList{QStringLiteral("pair")}) {
    return std::unexpected(QStringLiteral("%1: unknown; the only command is pair").arg(words.join(u' ')));
  }
  result.mode = Arguments::Pair;
  result.backend = QUrl(parser.value(backend), QUrl::StrictMode);
  if (!parser.isSet(backend)) {
    return std::unexpected(
        QStringLiteral("pair needs --backend with the backend's address, e.g. https://events.example.org"));
  }
  if (!result.backend.isValid() || result.backend.host().isEmpty()) {
    return std::unexpected(
        QStringLiteral("--backend %1: is no address; it must look like https://events.example.org")
            .arg(parser.value(backend)));
  }
  result.pairing_code = parser.value(code);
  if (result.pairing_code.isEmpty()) {
    return std::unexpected(QStringLiteral("pair needs --code with the one-time code that the backend shows"));
  }
  return result;
}

}  // namespace usher::kiosk
