// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <optional>

#include <usher/contract/branding.h>
#include <usher/templates/template_file.h>
#include <usher/templates/template_reader.h>

#include "badge/laid_out.h"
#include "client/connection.h"
#include "command.h"
#include "command_line.h"
#include "input_file.h"

namespace usher::admin {
namespace {

int show(const EventConnection& backend, const CommandLine& line, const std::string& paper) {
  const auto text = backend.api->ask({.target = backend.path({"templates", paper})});
  if (!text) return line.end(text.error());
  std::fwrite(text->data(), 1, text->size(), stdout);
  return kDone;
}

/// nullopt where something is wrong, which is said.
std::optional<QByteArray> named(const CommandLine& line, const QString& name) {
  if (name == u"-") {
    auto input = readInput(name);
    if (input) return *std::move(input);
    line.fail(input.error());
    return std::nullopt;
  }
  const auto loaded = templates::loadTemplate(name);
  if (loaded) return templates::withPicturesInside(*loaded);
  for (const auto& fault : loaded.error()) line.fail(name + ": " + inWords(fault));
  return std::nullopt;
}

int put(const CommandLine& line, const QString& paper) {
  const QString name = line.value("put");
  const auto given = named(line, name);
  if (!given) return kFailed;
  const QByteArray& text = *given;
  // A server may be without the tool that checks.
  const auto right =
      templates::readTemplateAlone(text, paper == u"badge" ? domain::Paper::Badge : domain::Paper::Agenda);
  if (!right) {
    for (const auto& fault : right.error()) line.fail(name + ": " + inWords(fault));
    return kFailed;
  }
  if (static_cast<std::size_t>(text.size()) > contract::kMostTemplateBytes)
    return line.fail(name + QStringLiteral(" has more than 160 KiB; save its pictures smaller."));
  if (const auto papers = laidOut(*right, madeUpGuests()); !papers)
    return line.fail(name + ": " + inWords(papers.error()));
  const auto backend = connectToEvent(line);
  if (!backend) return line.end(backend.error());
  const auto done = backend->api->ask({.method = "PUT",
                                       .target = backend->path({"templates", paper.toStdString()}),
                                       .answer = "",
                                       .type = "application/json",
                                       .body = text.toStdString()});
  return done ? kDone : line.end(done.error());
}

int run(const QStringList& arguments) {
  CommandLine line(kEventTemplate);
  line.positional("PAPER", "badge or agenda.", "PAPER");
  line.option(
      "put",
      "What the event's kiosks print by from now on: a template's file, as docs/templates.md describes it, "
      "with the pictures beside it, or the name of one that comes with Usher; - reads standard input, with "
      "its pictures inside.",
      "FILE|NAME");
  line.flag("remove", "Kiosks print by their own again.");
  addEventOptions(line);
  if (const auto code = line.parse(arguments, 1, 1)) return *code;
  const QString paper = line.positionals().first();
  if (paper != u"badge" && paper != u"agenda")
    return line.refuse(QStringLiteral("there is no template of \"%1\": badge or agenda.").arg(paper));
  if (line.isSet("put") && line.isSet("remove"))
    return line.refuse(QStringLiteral("--put and --remove do not go together."));
  if (line.isSet("put")) return put(line, paper);
  const auto backend = connectToEvent(line);
  if (!backend) return line.end(backend.error());
  if (!line.isSet("remove")) return show(*backend, line, paper.toStdString());
  const auto gone = backend->api->ask(
      {.method = "DELETE", .target = backend->path({"templates", paper.toStdString()}), .answer = ""});
  return gone ? kDone : line.end(gone.error());
}

}  // namespace

const Command kEventTemplate = {
    "event template", "The event's own badge or agenda: prints it, puts it in or takes it out.", true, run};

}  // namespace usher::admin
