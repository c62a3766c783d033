// SPDX-License-Identifier: Apache-2.0
#include <QFileInfo>
#include <QSaveFile>

#include <usher/templates/template_file.h>

#include "badge/laid_out.h"
#include "badge/preview_file.h"
#include "badge/preview_guest.h"
#include "command.h"
#include "command_line.h"
#include "input_file.h"

namespace usher::admin {
namespace {

constexpr int kFewestDots = 72;
constexpr int kMostDots = 1200;

int run(const QStringList& arguments) {
  CommandLine line(kBadgePreview);
  line.option("template", "A template's file, or the name of one that comes with Usher.", "FILE|NAME",
              "badge_4x3in");
  line.option(
      "guest",
      "A guest, or a list of them, as JSON with given_name, family_name, company, type, colour, code, "
      "language; - reads standard input. Else made-up ones in five scripts.",
      "FILE");
  line.option("dpi", "Dots to the inch, as the printer has them.", "DOTS", "203");
  line.option("out", "Where to: a .pdf, a page each, or a .png with all of them.", "FILE");
  if (const auto code = line.parse(arguments, 0, 0)) return *code;
  const auto dots = line.whole("dpi", kFewestDots, kMostDots);
  if (!dots) return kBadArguments;
  const QString out = line.value("out");
  const QString suffix = QFileInfo(out).suffix().toLower();
  if (suffix != "pdf" && suffix != "png") return line.refuse("--out FILE.pdf or FILE.png is missing.");

  const QString name = line.value("template");
  const auto loaded = templates::loadTemplate(name);
  if (!loaded) {
    for (const auto& fault : loaded.error()) line.fail(name + ": " + inWords(fault));
    return kFailed;
  }
  std::vector<PreviewGuest> guests = madeUpGuests();
  if (line.isSet("guest")) {
    const auto input = readInput(line.value("guest"));
    if (!input) return line.fail(input.error());
    auto said = previewGuests(*input);
    if (!said) return line.fail(said.error());
    guests = *std::move(said);
  }
  const auto papers = laidOut(loaded->design, guests);
  if (!papers) return line.fail(name + ": " + inWords(papers.error()));
  std::vector<domain::PrintPage> pages;
  for (const auto& paper : *papers) pages.insert(pages.end(), paper.begin(), paper.end());
  QSaveFile file(out);
  const auto write = suffix == "pdf" ? writePreviewPdf : writePreviewPng;
  if (!file.open(QIODevice::WriteOnly) || !write(file, pages, static_cast<int>(*dots)) || !file.commit())
    return line.fail(QStringLiteral("cannot write %1: %2.").arg(out, file.errorString()));
  return kDone;
}

}  // namespace

const Command kBadgePreview = {"badge preview",
                               "Shows a badge or agenda as a printer gets it, as PDF or picture.", true, run};

}  // namespace usher::admin
