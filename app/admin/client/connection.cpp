// SPDX-License-Identifier: Apache-2.0
#include "connection.h"

#include <QFile>

#include <algorithm>
#include <cstdlib>

#include "http_api.h"
#include "local_api.h"

namespace usher::admin {
namespace {

constexpr qint64 kLongestToken = 8192;
constexpr std::uint64_t kLongestSilence = 3600;

std::unexpected<Failure> wrong(const CommandLine& line, const QString& sentence) {
  return std::unexpected(Failure{kBadArguments, line.withHelp(sentence)});
}

QString fromEnvironment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? QString() : QString::fromLocal8Bit(value);
}

/// Of --token-file or the environment; it never stands on the command line, where all users of the machine
/// can read it.
std::expected<std::string, Failure> tokenOf(const CommandLine& line) {
  QByteArray token = qgetenv("USHER_TOKEN");
  QString where = QStringLiteral("USHER_TOKEN");
  if (line.isSet("token-file")) {
    QFile file(line.value("token-file"));
    if (!file.open(QIODevice::ReadOnly)) {
      return wrong(
          line, QStringLiteral("--token-file: cannot read %1: %2.").arg(file.fileName(), file.errorString()));
    }
    token = file.readLine(kLongestToken);
    where = file.fileName();
  }
  token = token.trimmed();
  if (token.isEmpty()) {
    return wrong(line,
                 QStringLiteral("a server wants a token: put it into the environment as USHER_TOKEN, or "
                                "into the first line of a file that --token-file names."));
  }
  const bool plain = std::ranges::all_of(token, [](char c) { return c > 0x20 && c < 0x7F; });
  if (!plain) return wrong(line, QStringLiteral("what is in %1 is no token.").arg(where));
  return token.toStdString();
}

std::expected<std::unique_ptr<PeopleApi>, Failure> toServer(const CommandLine& line, const QString& server) {
  auto url = serverUrl(server);
  if (!url) return wrong(line, url.error());
  const auto silence = line.whole("timeout", 1, kLongestSilence);
  if (!silence) return std::unexpected(Failure{kBadArguments, {}});
  const QString ca_file = line.value("ca-file");
  if (!ca_file.isEmpty() && !QFile::exists(ca_file)) {
    return wrong(line, QStringLiteral("--ca-file: there is no %1.").arg(ca_file));
  }
  auto token = tokenOf(line);
  if (!token) return std::unexpected(token.error());
  return std::make_unique<HttpApi>(HttpOptions{.url = *std::move(url),
                                               .token = *std::move(token),
                                               .ca_file = ca_file.toLocal8Bit().toStdString(),
                                               .silence_s = static_cast<long>(*silence)});
}

}  // namespace

void addConnectionOptions(CommandLine& line) {
  line.option("server",
              "The backend at this address, with a token from the environment's USHER_TOKEN or from "
              "--token-file. The environment's USHER_SERVER where neither this nor --data is given.",
              "URL");
  line.option("data", "The backend's data folder on this machine; a server may be working on it.", "FOLDER");
  line.option("token-file", "The token is this file's first line.", "FILE");
  line.option("ca-file", "Trusts these authorities (PEM) and not the system's.", "FILE");
  line.option("timeout", "How long the server may be silent (120).", "SECONDS", "120");
}

void addEventOptions(CommandLine& line) {
  line.option("event", "The event's id; usher event list shows them. Needed.", "ID");
  addConnectionOptions(line);
}

QString serverOf(const CommandLine& line) {
  if (line.isSet("data")) return {};
  return line.isSet("server") ? line.value("server") : fromEnvironment("USHER_SERVER");
}

std::expected<std::unique_ptr<PeopleApi>, Failure> connect(const CommandLine& line,
                                                           backend::composition::IfMissing if_missing) {
  if (line.isSet("server") && line.isSet("data")) {
    return wrong(line, QStringLiteral("--server and --data exclude each other."));
  }
  if (line.isSet("data")) {
    if (line.value("data").isEmpty()) return wrong(line, QStringLiteral("--data FOLDER is empty."));
    auto local = LocalApi::open(line.value("data").toLocal8Bit().toStdString(), if_missing);
    if (!local) return std::unexpected(local.error());
    return std::move(*local);
  }
  const QString server = serverOf(line);
  if (server.isEmpty()) return wrong(line, QStringLiteral("--server URL or --data FOLDER is missing."));
  return toServer(line, server);
}

std::string EventConnection::path(const std::vector<std::string>& segments) const {
  return pathOf({"events", event}) + pathOf(segments);
}

std::expected<EventConnection, Failure> connectToEvent(const CommandLine& line) {
  if (line.value("event").isEmpty()) return wrong(line, QStringLiteral("--event ID is missing."));
  auto api = connect(line);
  if (!api) return std::unexpected(api.error());
  return EventConnection{*std::move(api), line.value("event").toStdString()};
}

}  // namespace usher::admin
