// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cctype>
#include <sstream>

#include <usher/backend/exchange/exports.h>
#include <usher/backend/http/form.h>
#include <usher/backend/http/responses.h>
#include <usher/backend/service/attendee_export.h>
#include <usher/backend/service/check_in_export.h>
#include <usher/backend/web/board/board_call.h>

namespace usher::backend::web {

namespace {

using csv::Writer;

constexpr std::size_t kMostProblems = 200;

service::Result<service::ImportReport> import(const BoardCall& call, const std::string& kind,
                                              std::string_view bytes, bool preview) {
  auto& imports = call.board.services.imports;
  return kind == "agenda" ? imports.agenda(call.event.id, bytes, preview)
                          : imports.attendees(call.event.id, bytes, preview);
}

/// A kept file is imported only into the event, and as what, it was previewed.
std::string purposeOf(const BoardCall& call, const std::string& kind) {
  return kind + " " + call.event.id;
}

View reportView(const BoardCall& call, const service::ImportReport& report) {
  View view;
  view.text("added", call.say("would_add", {{"count", report.added}}));
  view.text("changed", call.say("would_change", {{"count", report.changed}}));
  view.text("unchanged", call.say("would_leave", {{"count", report.unchanged}}));
  view.flag("is_applied", report.applied);
  std::string ignored;
  for (const auto& column : report.columns.ignored) ignored += (ignored.empty() ? "" : ", ") + column;
  view.text("ignored", ignored);
  std::vector<View> problems;
  for (const auto& problem : report.problems) {
    if (problems.size() == kMostProblems) break;
    problems.emplace_back();
    problems.back().text("words", exchange::inWords(problem, call.visitor.language()));
    problems.back().flag("left_out", problem.left_out);
  }
  const auto more = report.problems.size() - problems.size();
  view.text("more", more > 0 ? call.say("more_problems", {{"count", more}}) : std::string());
  view.list("problems", std::move(problems));
  return view;
}

http::Response filesPage(const BoardCall& call, View view) {
  view.text("preview_path", call.path({"files", "preview"}));
  view.text("import_path", call.path({"files", "import"}));
  std::vector<View> exports;
  for (const std::string name : {"attendees", "check-ins", "requests"}) {
    auto key = "export_" + name;
    std::ranges::replace(key, '-', '_');
    exports.emplace_back();
    exports.back().text("path", call.path({"files", name + ".csv"})).text("name", call.say(key));
  }
  view.list("exports", std::move(exports));
  return call.page("board_files", "files", std::move(view));
}

http::Response csvFile(const BoardCall& call, std::string_view name, std::string text) {
  auto response = http::content("text/csv; charset=utf-8; header=present", std::move(text));
  // The event's id may hold what does not belong into a header.
  std::string stem;
  for (const char c : call.event.id) stem += std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '-';
  response.headers.emplace_back("Content-Disposition",
                                "attachment; filename=\"" + stem + "-" + std::string(name) + ".csv\"");
  return response;
}

}  // namespace

http::Answer showFiles(const BoardCall& call) {
  return filesPage(call, View().flag("report", false));
}

http::Answer previewFile(const BoardCall& call) {
  const auto form = http::formOf(call.request);
  const auto* file = form ? form->file("file") : nullptr;
  const auto kind = form ? form->text("kind") : std::string();
  if (!file || file->bytes.empty() || (kind != "attendees" && kind != "agenda"))
    return call.notDone(call.path({"files"}), "file");
  const auto report = import(call, kind, file->bytes, true);
  if (!report) return call.fail(report.error());
  const auto key = call.board.services.uploads.keep(call.who.subject, purposeOf(call, kind), file->bytes);
  if (!key) return call.fail(key.error());
  auto view = reportView(call, *report);
  view.text("file_name", file->filename).text("file_key", *key).text("kind", kind);
  view.flag("may_import", report->added + report->changed > 0);
  return filesPage(call, View().part("report", std::move(view)));
}

http::Answer importFile(const BoardCall& call) {
  const auto form = http::formOf(call.request);
  const auto kind = form ? form->text("kind") : std::string();
  const auto key = form ? form->text("file_key") : std::string();
  auto& uploads = call.board.services.uploads;
  const auto bytes = uploads.find(call.who.subject, purposeOf(call, kind), key);
  if (!bytes) return call.notDone(call.path({"files"}), "kept");
  const auto report = import(call, kind, *bytes, false);
  if (!report) return call.fail(report.error());
  uploads.forget(call.who.subject, key);
  auto view = reportView(call, *report);
  view.text("file_name", "").flag("may_import", false);
  return filesPage(call, View().part("report", std::move(view)));
}

http::Answer exportAttendees(const BoardCall& call) {
  const auto exported =
      service::exportedAttendees(call.stores().attendees, call.stores().settings, call.event.id, "");
  if (!exported) return call.fail(exported.error());
  std::ostringstream out;
  Writer csv(out, Writer::For::Spreadsheets);
  exchange::writeAttendees(csv, exported->attendees, exported->questions);
  return csvFile(call, "attendees", out.str());
}

http::Answer exportCheckIns(const BoardCall& call) {
  const auto check_ins =
      service::exportedCheckIns(call.stores().events, call.stores().settings, call.event.id);
  if (!check_ins) return call.fail(check_ins.error());
  std::ostringstream out;
  Writer csv(out, Writer::For::Spreadsheets);
  exchange::writeCheckIns(csv, *check_ins);
  return csvFile(call, "check-ins", out.str());
}

http::Answer exportRequests(const BoardCall& call) {
  const auto requests = call.stores().requests.requests(call.event.id, "");
  if (!requests) return call.fail(requests.error());
  std::ostringstream out;
  Writer csv(out, Writer::For::Spreadsheets);
  exchange::writeRequests(csv, *requests);
  return csvFile(call, "requests", out.str());
}

}  // namespace usher::backend::web
