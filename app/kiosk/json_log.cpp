// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/json_log.h>

#include <QByteArray>
#include <QDateTime>
#include <QJsonDocument>
#include <QtMessageHandler>

#include <cstdio>
#include <cstdlib>
#include <deque>
#include <mutex>

namespace usher::kiosk {

namespace {

enum Level { Error, Warn, Info, Debug };
constexpr const char* kNames[] = {"error", "warn", "info", "debug"};

Level limit() {
  static const Level from_environment = [] {
    const QByteArray wanted = qgetenv("USHER_LOG").toLower();
    for (const Level level : {Error, Warn, Info, Debug}) {
      if (wanted == kNames[level]) return level;
    }
    return Info;
  }();
  return from_environment;
}

Level levelOf(QtMsgType type) {
  switch (type) {
    case QtDebugMsg:
      return Debug;
    case QtInfoMsg:
      return Info;
    case QtWarningMsg:
      return Warn;
    case QtCriticalMsg:
    case QtFatalMsg:
      return Error;
  }
  return Error;
}

/// Also keeps the lines of one record together.
struct Kept {
  std::mutex one_at_a_time;
  std::deque<QByteArray> lines;
};

Kept& keptLog() {
  static Kept kept;
  return kept;
}

void write(Level level, const QString& message, QJsonObject record) {
  if (level > limit()) return;
  record[QStringLiteral("ts")] = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
  record[QStringLiteral("level")] = QLatin1String(kNames[level]);
  record[QStringLiteral("msg")] = message;
  const QByteArray line = QJsonDocument(record).toJson(QJsonDocument::Compact);
  Kept& kept = keptLog();
  const std::lock_guard lock(kept.one_at_a_time);
  std::fprintf(stderr, "%s\n", line.constData());
  std::fflush(stderr);
  kept.lines.push_back(line);
  if (kept.lines.size() > kLogKept) kept.lines.pop_front();
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message) {
  QJsonObject record;
  if (context.category && qstrcmp(context.category, "default") != 0) {
    record[QStringLiteral("category")] = QLatin1String(context.category);
  }
  write(levelOf(type), message, record);
}

/// Only Qt's last word counts, which it says when it can't open the display.
void handleBeforeServing(QtMsgType type, const QMessageLogContext&, const QString&) {
  if (type != QtFatalMsg) return;
  std::fprintf(stderr,
               "usher-kiosk: the display can't be used (DISPLAY=%s, WAYLAND_DISPLAY=%s, QT_QPA_PLATFORM=%s): "
               "start it in a running graphical session of this user\n",
               qgetenv("DISPLAY").constData(), qgetenv("WAYLAND_DISPLAY").constData(),
               qgetenv("QT_QPA_PLATFORM").constData());
  std::_Exit(2);
}

}  // namespace

void keepLogQuiet() {
  qInstallMessageHandler(handleBeforeServing);
}

void installJsonLog() {
  qInstallMessageHandler(handle);
}

std::vector<QByteArray> lastLog() {
  Kept& kept = keptLog();
  const std::lock_guard lock(kept.one_at_a_time);
  return {kept.lines.begin(), kept.lines.end()};
}

void logInfo(const QString& message, const QJsonObject& facts) {
  write(Info, message, facts);
}

}  // namespace usher::kiosk
