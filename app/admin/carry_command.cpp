// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <unistd.h>

#include <usher/contract/bundle.h>
#include <usher/contract/bundle_header.h>

#include "client/connection.h"
#include "command.h"
#include "command_line.h"
#include "print/table.h"

namespace usher::admin {
namespace {

/// More than any report of the backend's.
constexpr std::size_t kLongestReport = 64 * 1024;

/// Takes the answer to a bundle apart: a line for whoever carries it, then what is for the kiosk.
class Answer {
 public:
  explicit Answer(QSaveFile& file) : file_(file) {}

  bool take(std::string_view bytes) {
    if (!is_told_) {
      const auto feed = bytes.find('\n');
      report_ += bytes.substr(0, feed);
      if (feed == bytes.npos) return report_.size() <= kLongestReport;
      is_told_ = true;
      bytes.remove_prefix(feed + 1);
    }
    return file_.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size());
  }
  const std::string& report() const { return report_; }

 private:
  QSaveFile& file_;
  std::string report_;
  bool is_told_ = false;
};

std::expected<std::string, Failure> read(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    return std::unexpected(
        Failure{kFailed, QStringLiteral("%1 can't be read: %2.").arg(path, file.errorString())});
  }
  if (file.size() > static_cast<qint64>(contract::kMostQueueBundle)) {
    return std::unexpected(
        Failure{kFailed, QStringLiteral("%1 is larger than what a kiosk writes.").arg(path)});
  }
  return file.readAll().toStdString();
}

/// A stick is pulled out as soon as this has ended.
void settleFolder(const QString& path) {
  QFile folder(QFileInfo(path).path());
  if (folder.open(QIODevice::ReadOnly)) ::fsync(folder.handle());
}

std::expected<contract::CarriedReport, Failure> carry(PeopleApi& api, const QString& queue) {
  auto bytes = read(queue);
  if (!bytes) return std::unexpected(bytes.error());
  QString path = queue;
  path.replace(path.size() - 5, 5, QStringLiteral("answer"));
  QSaveFile file(path);
  const auto unwritable = [&] {
    return std::unexpected(
        Failure{kFailed, QStringLiteral("%1 can't be written: %2.").arg(path, file.errorString())});
  };
  if (!file.open(QIODevice::WriteOnly)) return unwritable();
  Answer answer(file);
  const Call call{.method = "POST",
                  .target = "/bundles",
                  .answer = "application/vnd.usher.answer",
                  .type = "application/vnd.usher.queue",
                  .body = *std::move(bytes)};
  const auto received = api.receive(call, [&](std::string_view piece) { return answer.take(piece); });
  if (!received && file.error() != QFileDevice::NoError) return unwritable();
  if (!received) return std::unexpected(received.error());
  auto report = contract::decodeCarriedReport(answer.report());
  if (!report) return std::unexpected(Failure{kFailed, "the backend's answer can't be understood."});
  if (!file.commit()) return unwritable();
  settleFolder(path);
  return *std::move(report);
}

QString newsOf(const contract::CarriedReport& report) {
  if (report.problem == "revoked") return QStringLiteral("none: locked out");
  if (report.problem == "moved") return QStringLiteral("none: serves another event");
  if (report.rows == 0) return QStringLiteral("%1 changes").arg(report.changes);
  return QStringLiteral("all %1 rows").arg(report.rows);
}

int run(const QStringList& arguments) {
  CommandLine line(kCarry);
  line.positional("FOLDER", "Where kiosks have written what they did, e.g. a USB stick.");
  addConnectionOptions(line);
  if (const auto code = line.parse(arguments, 1, 1)) return *code;
  const QDir folder(line.positionals().first());
  if (!folder.exists()) return line.refuse(QStringLiteral("there is no folder %1.").arg(folder.path()));
  const auto api = connect(line);
  if (!api) return line.end(api.error());
  Table table({"KIOSK", "EVENT", "WRITTEN", "DONE THERE", "ACCEPTED", "TWICE IN", "REFUSED", "LEFT", "NEWS"});
  int code = kDone;
  const QStringList queues = folder.entryList({QStringLiteral("usher-*.queue")}, QDir::Files, QDir::Name);
  for (const QString& name : queues) {
    const auto report = carry(**api, folder.filePath(name));
    if (!report) {
      // The others are carried all the same.
      code = line.fail(QStringLiteral("%1: %2").arg(name, report.error().sentence));
      continue;
    }
    const auto number = [](std::int64_t count) { return QString::number(count); };
    table.row({QString::fromStdString(report->name), QString::fromStdString(report->event),
               QString::fromStdString(contract::formatInstant(report->written_at)), number(report->ops),
               number(report->accepted), number(report->conflicts), number(report->rejected),
               number(report->left), newsOf(*report)});
  }
  if (queues.isEmpty() || !table.isEmpty())
    table.print(QStringLiteral("No kiosk has written anything into %1.").arg(folder.path()));
  return code;
}

}  // namespace

const Command kCarry = {"carry",
                        "Hands in what kiosks without a network have written to a USB stick, and writes "
                        "back what they need.",
                        false, run};

}  // namespace usher::admin
