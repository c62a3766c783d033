// SPDX-License-Identifier: Apache-2.0
#include <QGuiApplication>
#include <QLoggingCategory>

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

#include <usher/admin/command.h>
#include <usher/admin/command_line.h>

namespace {

using namespace usher::admin;

void printHelp(std::FILE* to) {
  std::fputs("Usage: usher COMMAND [arguments]\nWhat an event's operators do from a terminal.\n\nCommands:\n",
             to);
  for (const Command* command : commands()) std::fprintf(to, "  %-19s %s\n", command->name, command->summary);
  std::fputs("\nMore about one of them: usher COMMAND --help\n", to);
}

void printGroup(std::FILE* to, const std::string& group) {
  std::fprintf(to, "Usage: usher %s COMMAND [arguments]\n\nCommands:\n", group.c_str());
  for (const Command* command : commands()) {
    if (std::string_view(command->name).starts_with(group + ' '))
      std::fprintf(to, "  %-19s %s\n", command->name, command->summary);
  }
  std::fprintf(to, "\nMore about one of them: usher %s COMMAND --help\n", group.c_str());
}

const Command* commandOf(const std::string& name) {
  const auto all = commands();
  const auto found = std::ranges::find_if(all, [&](const Command* command) { return name == command->name; });
  return found == all.end() ? nullptr : *found;
}

bool isGroup(const std::string& name) {
  return std::ranges::any_of(commands(), [&](const Command* command) {
    return std::string_view(command->name).starts_with(name + ' ');
  });
}

/// What was printed has arrived, or that is said.
int flushed(int code) {
  if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return code;
  complain(QStringLiteral("usher"), QStringLiteral("the output cannot be written."));
  return code == kDone ? kFailed : code;
}

std::unique_ptr<QCoreApplication> makeApplication(bool paints, int& argc, char** argv) {
  if (!paints) return std::make_unique<QCoreApplication>(argc, argv);
  // Painting to files needs no display, and must not fail where there is none.
  qputenv("QT_QPA_PLATFORM", "offscreen");
  // Qt remarks on standard error that a user without a session has no run-time folder, which nothing here
  // needs, and that a font lacks a script, for which the next one is taken.
  QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false\nqt.text.font.db=false"));
  return std::make_unique<QGuiApplication>(argc, argv);
}

}  // namespace

int main(int argc, char** argv) {
  // Guests' names and codes are in the files that are made here.
  umask(S_IRWXG | S_IRWXO);
  std::signal(SIGPIPE, SIG_IGN);
  const std::string name = argc > 1 ? argv[1] : "";
  if (name.empty()) {
    printHelp(stderr);
    return kBadArguments;
  }
  if (name == "--help" || name == "-h" || name == "help") {
    printHelp(stdout);
    return kDone;
  }
  if (name == "--version") {
    std::printf("usher %s\n", USHER_VERSION);
    return flushed(kDone);
  }
  // "kiosks revoke" is a command of its own beside "kiosks".
  int words = 2;
  const Command* command = argc > 2 ? commandOf(name + ' ' + argv[2]) : nullptr;
  if (command == nullptr) {
    words = 1;
    command = commandOf(name);
  }
  if (command == nullptr && isGroup(name)) {
    const bool helps =
        argc > 2 && (std::string_view(argv[2]) == "--help" || std::string_view(argv[2]) == "-h");
    if (helps) {
      printGroup(stdout, name);
      return flushed(kDone);
    }
    complain(QStringLiteral("usher"), QStringLiteral("%1 needs one of its commands. See: usher %1 --help")
                                          .arg(QString::fromStdString(name)));
    return kBadArguments;
  }
  if (command == nullptr) {
    complain(
        QStringLiteral("usher"),
        QStringLiteral("there is no command \"%1\". See: usher --help").arg(QString::fromStdString(name)));
    return kBadArguments;
  }

  QStringList arguments;
  for (int i = 1 + words; i < argc; ++i) arguments.append(QString::fromLocal8Bit(argv[i]));
  // Qt's help text begins with the program's name as the application knows it.
  std::string shown_name = std::string("usher ") + command->name;
  std::array<char*, 2> shown = {shown_name.data(), nullptr};
  int shown_count = 1;
  const auto application = makeApplication(command->paints, shown_count, shown.data());
  return flushed(command->run(arguments));
}
