// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <limits>

#include <usher/templates/template_file.h>

#include "badge/laid_out.h"
#include "command.h"
#include "command_line.h"

namespace usher::admin {
namespace {

int run(const QStringList& arguments) {
  CommandLine line(kBadgeCheck);
  line.positional("FILE", "A template, as docs/templates.md describes it.", "FILE...");
  if (const auto code = line.parse(arguments, 1, std::numeric_limits<int>::max())) return *code;
  int result = kDone;
  for (const QString& file : line.positionals()) {
    const auto loaded = templates::loadTemplate(file);
    if (!loaded) {
      for (const auto& fault : loaded.error()) result = line.fail(file + ": " + inWords(fault));
    } else if (const auto papers = laidOut(loaded->design, madeUpGuests()); !papers) {
      result = line.fail(file + ": " + inWords(papers.error()));
    } else {
      std::printf("%s: right\n", file.toLocal8Bit().constData());
    }
  }
  return result;
}

}  // namespace

const Command kBadgeCheck = {"badge check", "Says what is wrong with templates of badges and agendas.", true,
                             run};

}  // namespace usher::admin
