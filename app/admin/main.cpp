// SPDX-License-Identifier: Apache-2.0
#include <QGuiApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <string>

#include <usher/admin/command.h>
#include <usher/admin/command_line.h>

namespace {

using namespace usher::admin;

void printHelp(std::FILE* to) {
  std::fputs("Usage: usher COMMAND [arguments]\nWhat an event's operators do from a terminal.\n\nCommands:\n",
             to);
  for (const Command* command : commands()) std::fprintf(to, "  %-12s %s\n", command->name, command->summary);
  std::fputs("\nMore about one of them: usher COMMAND --help\n", to);
}

std::unique_ptr<QCoreApplication> makeApplication(bool paints, int& argc, char** argv) {
  if (!paints) return std::make_unique<QCoreApplication>(argc, argv);
  // Painting to files needs no display, and must not fail where there is none.
  qputenv("QT_QPA_PLATFORM", "offscreen");
  // Qt remarks on standard error that a user without a session has no run-time folder; nothing here needs
  // one.
  QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
  return std::make_unique<QGuiApplication>(argc, argv);
}

}  // namespace

int main(int argc, char** argv) {
  const std::string name = argc > 1 ? argv[1] : "";
  if (name.empty()) {
    printHelp(stderr);
    return kBadArguments;
  }
  if (name == "--help" || name == "-h" || name == "help") {
    printHelp(stdout);
    return kDone;
  }
  const auto all = commands();
  const auto found = std::ranges::find_if(all, [&](const Command* command) { return name == command->name; });
  if (found == all.end()) {
    complain(
        QStringLiteral("usher"),
        QStringLiteral("there is no command \"%1\". See: usher --help").arg(QString::fromStdString(name)));
    return kBadArguments;
  }

  QStringList arguments;
  for (int i = 2; i < argc; ++i) arguments.append(QString::fromLocal8Bit(argv[i]));
  // Qt's help text begins with the program's name as the application knows it.
  std::string shown_name = "usher " + name;
  std::array<char*, 2> shown = {shown_name.data(), nullptr};
  int shown_count = 1;
  const auto application = makeApplication((*found)->paints, shown_count, shown.data());
  return (*found)->run(arguments);
}
