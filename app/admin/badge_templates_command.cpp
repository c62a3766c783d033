// SPDX-License-Identifier: Apache-2.0
#include <cstdio>

#include <usher/templates/template_file.h>

#include "command.h"
#include "command_line.h"

namespace usher::admin {
namespace {

QString sizeOf(const templates::Template& design) {
  const auto mm = [](double length) { return QString::number(length, 'g', 5); };
  if (design.shortest) return mm(design.size.width()) + QStringLiteral(" mm roll");
  return mm(design.size.width()) + QStringLiteral(" x ") + mm(design.size.height()) + QStringLiteral(" mm");
}

int run(const QStringList& arguments) {
  CommandLine line(kBadgeTemplates);
  line.positional("NAME", "Prints this one's file instead, to be changed.", "[NAME]");
  if (const auto code = line.parse(arguments, 0, 1)) return *code;
  if (!line.positionals().empty()) {
    const QByteArray text = templates::readyText(line.positionals().first());
    if (text.isEmpty())
      return line.fail(QStringLiteral("no template of that name comes with Usher; there are %1.")
                           .arg(templates::readyTemplates().join(", ")));
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    return kDone;
  }
  for (const QString& name : templates::readyTemplates()) {
    const auto loaded = templates::loadTemplate(name);
    if (!loaded) continue;
    std::printf("%-22s %-6s %-16s %s\n", qUtf8Printable(name),
                loaded->design.paper == domain::Paper::Badge ? "badge" : "agenda",
                qUtf8Printable(sizeOf(loaded->design)), qUtf8Printable(loaded->design.name.in("en")));
  }
  return kDone;
}

}  // namespace

const Command kBadgeTemplates = {"badge templates",
                                 "Lists the templates that come with Usher, or prints one.", true, run};

}  // namespace usher::admin
