// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/pair_command.h>

#include <QCoreApplication>
#include <QSysInfo>

#include <cstdio>

#include <usher/net/device_key.h>
#include <usher/net/pairing.h>

#include <usher/kiosk/data_folder.h>
#include <usher/kiosk/system_random.h>

namespace usher::kiosk {

namespace {

int complain(const QString& line, int exit_code) {
  std::fprintf(stderr, "usher-kiosk: %s\n", qUtf8Printable(line));
  return exit_code;
}

}  // namespace

int runPairCommand(const Arguments& arguments) {
  const DataFolder folder(arguments.settings.data_folder);
  SystemRandom random;
  const auto key = net::DeviceKey::loadOrCreate(folder.deviceKeyFile(), random);
  if (!key) return complain(key.error(), 2);

  net::PairingClient client(*key, random);
  int exit_code = 1;
  const auto finished = [&](std::expected<net::Pairing, ports::BackendError> answer) {
    if (!answer) {
      const bool refused = answer.error().code == ports::BackendError::Refused;
      exit_code = complain(
          QStringLiteral("not paired with %1: %2").arg(arguments.backend.toString(), answer.error().detail),
          refused ? 2 : 1);
    } else if (const auto saved = net::savePairing(folder.pairingFile(), *answer); !saved) {
      exit_code = complain(saved.error(), 2);
    } else {
      std::printf("This kiosk is now \"%s\". The backend shows the same four digits: %s\n",
                  qUtf8Printable(answer->identity.name), qUtf8Printable(key->fingerprint()));
      exit_code = 0;
    }
    QCoreApplication::quit();
  };
  client.pair({.backend = arguments.backend.toString(),
               .code = arguments.pairing_code,
               .hardware = QSysInfo::prettyProductName() + u' ' + QSysInfo::currentCpuArchitecture(),
               .version = QCoreApplication::applicationVersion()},
              finished);
  QCoreApplication::exec();
  return exit_code;
}

}  // namespace usher::kiosk
