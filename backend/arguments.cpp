// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"

#include <algorithm>

#include <usher/backend/notify/provider_options.h>

#include "access_options.h"

namespace usher::backend {

namespace {

struct Option {
  const char* name;
  bool required;
};

struct Command {
  const char* name;
  std::vector<Option> options;
  /// What else it needs, e.g. "a file"; nullptr: nothing.
  const char* operand = nullptr;
};

/// serve, which comes first, also takes what says how messages go out and how people sign in.
std::vector<Command> withProviders(std::vector<Command> all) {
  for (const char* name : notify::providerOptionNames()) all.front().options.push_back({name, false});
  for (const char* name : accessOptionNames()) all.front().options.push_back({name, false});
  return all;
}

const std::vector<Command>& commands() {
  static const std::vector<Command> all = withProviders({
      {"serve",
       {{"data", true},
        {"listen", false},
        {"port-file", false},
        {"tls-certificate", false},
        {"tls-key", false},
        {"trusted-proxy", false},
        {"rate-per-address", false},
        {"rate-per-kiosk", false},
        {"connections-per-address", false},
        {"oldest-kiosk", false},
        {"usher-program", false},
        {"metrics-token-file", false}}},
      {"import", {{"data", true}, {"usher-program", false}}, "a file"},
      {"pairing-code", {{"data", true}, {"event", true}, {"name", true}}},
      {"check-ins", {{"data", true}, {"event", true}}},
      {"incidents", {{"data", true}, {"event", true}}},
      {"kiosks", {{"data", true}}},
      {"revoke-kiosk", {{"data", true}, {"kiosk", true}}},
      {"backup", {{"data", true}}, "a file"},
      {"restore", {{"data", true}}, "a file"},
      {"admin add", {{"data", true}, {"password-file", false}}, "a name"},
      {"admin remove", {{"data", true}}, "a name"},
      {"admin list", {{"data", true}}},
      {"token create", {{"data", true}, {"role", true}, {"days", false}}, "a name"},
      {"token revoke", {{"data", true}}, "a name"},
      {"token list", {{"data", true}}},
      {"staff add", {{"data", true}, {"event", true}, {"role", false}}, "a name"},
      {"staff renew", {{"data", true}, {"event", true}}, "an id"},
      {"staff remove", {{"data", true}, {"event", true}}, "an id"},
      {"staff list", {{"data", true}, {"event", true}}},
  });
  return all;
}

std::unexpected<std::string> wrong(std::string what) {
  return std::unexpected(std::move(what));
}

}  // namespace

const char* const kHelp =
    R"(Usage: usher-backend COMMAND --data DIR [OPTION]...

The event backend: tells kiosks who may enter, and takes in who did. Everything is kept in the data folder DIR,
which must exist. Every command but restore works while a server runs on the same folder.

  serve [--listen ADDRESS:PORT] [--port-file FILE] [--tls-certificate FILE --tls-key FILE] [--trusted-proxy LIST]
        [--rate-per-address N] [--rate-per-kiosk N] [--connections-per-address N] [--metrics-token-file FILE]
        [--oldest-kiosk VERSION] [--usher-program FILE]
      Serve kiosks until SIGTERM or SIGINT; 127.0.0.1:8470 by default. With port 0 any free port is taken; which one
      stands in the log and in FILE. With a certificate and its key (PEM) it speaks TLS, and takes them anew on
      SIGHUP. X-Forwarded-For and -Proto count only from the addresses and networks of LIST, separated by commas.
      N are requests a second (1000 and 50; ten seconds' worth at once; 0: no limit) and open connections (5000).
      /metrics is for this machine alone, or for whoever bears the token in FILE. Kiosks older than VERSION hand in
      what they did, and get nothing more until they are updated. The tool usher, which shows and checks templates of
      badges and agendas for the board, is FILE, or lies beside this program.
    --public-url URL              where guests reach this server; mails and text messages link to it
    --mail-from 'NAME <ADDRESS>'  the sender of mails; without a name each event's own stands there
    --smtp-url URL                smtp://HOST:587 (STARTTLS is required) or smtps://HOST:465; without it mails wait
    --smtp-user NAME              signs in, with the password in --smtp-password-file FILE or USHER_SMTP_PASSWORD
    --smtp-ca-file FILE           trusts these authorities (PEM) and not the system's
    --smtp-tls off                no TLS, to a mail server on this machine
    --mail-dir DIR                instead of --smtp-url: each mail becomes a file in DIR
    --sms-webhook URL             text messages are posted there as JSON; --sms-token-file FILE or USHER_SMS_TOKEN
                                  holds a bearer token, --sms-headers-file FILE more headers, --sms-body-file FILE
                                  the JSON with {to}, {text} and {id}, --sms-ca-file FILE authorities
    --mails-per-minute N, --sms-per-minute N
                                  no more than that (300 and 60)
    --oidc-issuer URL             people sign in at this OpenID Connect provider, which sends them back to
                                  PUBLIC-URL/board/sign-in/callback
    --oidc-client-id ID           ours there, with the secret in --oidc-client-secret-file FILE
    --oidc-organizers GROUPS, --oidc-staff GROUPS
                                  who may do what, by group; separated by commas
    --oidc-groups-claim NAME      the claim with the groups ("groups"; Amazon Cognito: "cognito:groups")
    --oidc-scopes SCOPES, --oidc-audience NAME
                                  what to ask for ("openid profile"); whom programs' tokens may be for as well
  import FILE [--usher-program USHER]
      Make an event what FILE says (NDJSON, one row a line, the event first). Check-ins are kept. Templates in it are
      looked at as by serve.
  pairing-code --event ID --name "North door"
      Print a code with which one kiosk can be paired within ten minutes.
  check-ins --event ID
      Print the accepted check-ins as CSV, in the order of their acceptance.
  incidents --event ID
      Print second entries that were made all the same, as CSV.
  kiosks
      Print the paired kiosks as CSV.
  revoke-kiosk --kiosk ID
      Lock a kiosk out at once.
  backup FILE
      Copy everything, as it is at this moment, into FILE, which must not exist.
  restore FILE
      Put a backup in the place of what is there, which is kept beside it. The server must be stopped; kiosks load
      the event anew, and hand in again what they have not handed in.

  admin add NAME [--password-file FILE]
      Let an administrator sign in with a password, which is asked for, or stands in the first line of FILE (-: standard
      input). Gives a new one to a name that is there.
  admin remove NAME, admin list
  token create NAME --role organizer|staff [--days 90]
      Print a token with which a program may speak for people; it is shown this once.
  token revoke NAME, token list
  staff add NAME --event ID [--role staff|supervisor|administrator]
      Print a PIN with which somebody may open the staff mode of the event's kiosks, and a code for their badge; they
      are shown this once.
  staff renew ID --event ID, staff remove ID --event ID, staff list --event ID

  --help, --version

USHER_LOG=error|warn|info|debug sets how much the server logs. Exit codes: 0 done, 1 it failed, 2 the command line or
the data folder is not usable.
)";

std::expected<Arguments, std::string> parseArguments(const std::vector<std::string>& words) {
  if (words.empty()) return wrong("a command is missing; usher-backend --help lists them");
  Arguments arguments;
  arguments.command = words.front();
  if (arguments.command == "--help" || arguments.command == "--version") return arguments;
  const bool is_group =
      arguments.command == "admin" || arguments.command == "token" || arguments.command == "staff";
  if (is_group && words.size() > 1) arguments.command += " " + words[1];
  const auto command = std::ranges::find(commands(), arguments.command, &Command::name);
  if (command == commands().end()) {
    return wrong("there is no command '" + arguments.command + "'; usher-backend --help lists them");
  }
  for (std::size_t i = is_group ? 2 : 1; i < words.size(); ++i) {
    const auto& word = words[i];
    if (word == "--help") {
      arguments.command = word;
      return arguments;
    }
    if (!word.starts_with("--")) {
      if (!command->operand || !arguments.operand.empty())
        return wrong("'" + word + "' is one argument too many");
      arguments.operand = word;
      continue;
    }
    const auto name = word.substr(2);
    if (std::ranges::find(command->options, name, &Option::name) == command->options.end()) {
      return wrong(arguments.command + " has no option '" + word + "'");
    }
    if (++i == words.size() || words[i].empty()) return wrong(word + " needs a value");
    if (!arguments.options.emplace(name, words[i]).second) return wrong(word + " is given twice");
  }
  for (const auto& option : command->options) {
    if (option.required && !arguments.options.contains(option.name)) {
      return wrong(arguments.command + " needs --" + option.name);
    }
  }
  if (command->operand && arguments.operand.empty())
    return wrong(arguments.command + " needs " + command->operand);
  return arguments;
}

}  // namespace usher::backend
