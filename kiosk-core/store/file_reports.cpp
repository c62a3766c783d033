// SPDX-License-Identifier: Apache-2.0
#include <usher/store/file_reports.h>

#include <usher/store/attached_event.h>
#include <usher/store/rows.h>

namespace usher::store {

namespace {

constexpr int kMostFaults = 20;

// What exists nowhere else is compared with its indexes too; a copy is only looked through, since that is
// faster and it can be loaded again.
ports::FileReport reportOf(sqlite::Database& database, const std::string& schema, const char* check,
                           const std::filesystem::path& file, std::int64_t most_checked) {
  ports::FileReport report{.name = QString::fromStdString(file.filename().string())};
  std::error_code gone;
  const auto bytes = std::filesystem::file_size(file, gone);
  if (!gone) report.bytes = static_cast<std::int64_t>(bytes);

  auto version = database.prepare("PRAGMA " + schema + ".user_version");
  version.step();
  report.version = static_cast<int>(version.integer(0));

  std::vector<std::string> tables;
  for (auto row =
           database.prepare("SELECT name FROM " + schema +
                            ".sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
       row.step();) {
    tables.push_back(row.text(0));
  }
  for (const auto& table : tables) {
    auto count = database.prepare("SELECT count(*) FROM " + schema + ".\"" + table + "\"");
    count.step();
    report.tables.push_back({QString::fromStdString(table), count.integer(0)});
  }

  report.checked = report.bytes <= most_checked;
  if (!report.checked) return report;
  auto found = database.prepare("PRAGMA " + schema + "." + check + "(" + std::to_string(kMostFaults) + ")");
  while (found.step()) {
    if (found.view(0) != "ok") report.faults << fromUtf8(found.view(0));
  }
  return report;
}

}  // namespace

std::vector<ports::FileReport> fileReports(sqlite::Database& database, const std::filesystem::path& folder,
                                           std::int64_t most_checked) {
  return {reportOf(database, "main", "integrity_check", folder / "kiosk.db", most_checked),
          reportOf(database, "event", "quick_check", AttachedEvent::fileIn(folder), most_checked)};
}

}  // namespace usher::store
