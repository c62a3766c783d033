// SPDX-License-Identifier: Apache-2.0
#include "kiosk_programs.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <map>
#include <stdexcept>

#include <usher/contract/codec.h>

namespace usher::bench {

namespace {

constexpr int kPatienceMs = 300'000;

[[noreturn]] void fail(const QString& what) {
  throw std::runtime_error(what.toStdString());
}

/// Its standard output.
QByteArray run(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  if (!process.waitForFinished(kPatienceMs) || process.exitCode() != 0) {
    fail(QStringLiteral("%1 %2: %3")
             .arg(program, arguments.join(u' '), QString::fromUtf8(process.readAllStandardError())));
  }
  return process.readAllStandardOutput();
}

bool isGood(const contract::TicketRow& ticket) {
  return ticket.order_status == contract::OrderStatus::Paid && !ticket.blocked && !ticket.revoked &&
         !ticket.valid_from && !ticket.valid_until && ticket.open_questions.empty() &&
         ticket.ticket_type == "visitor";
}

/// A few of an event file's.
QStringList goodTicketsOf(const QString& file_name) {
  constexpr int kEnough = 50;
  QFile file(file_name);
  if (!file.open(QIODevice::ReadOnly)) fail(file_name + QStringLiteral(": ") + file.errorString());
  QStringList good;
  std::map<std::string, int> guests_of_code;
  std::vector<contract::TicketRow> tickets;
  while (!file.atEnd()) {
    const auto row = contract::decodeRow(file.readLine().toStdString());
    const auto* ticket = row ? std::get_if<contract::TicketRow>(&*row) : nullptr;
    if (!ticket) continue;
    ++guests_of_code[ticket->code];
    if (isGood(*ticket) && tickets.size() < kEnough) tickets.push_back(*ticket);
  }
  for (const auto& ticket : tickets) {
    if (guests_of_code[ticket.code] == 1) good << QString::fromStdString(ticket.id);
  }
  return good;
}

}  // namespace

ToldProgram::ToldProgram(const QString& program, const QStringList& arguments,
                         const QStringList& environment) {
  QProcessEnvironment whole = QProcessEnvironment::systemEnvironment();
  whole.remove(QStringLiteral("WAYLAND_DISPLAY"));
  for (const QString& pair : environment) whole.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
  process_.setProcessEnvironment(whole);
  process_.setProcessChannelMode(QProcess::MergedChannels);
  began_ = std::chrono::steady_clock::now();
  process_.start(program, arguments);
  if (!process_.waitForStarted(kPatienceMs)) fail(program + QStringLiteral(" can't be started"));
}

ToldProgram::~ToldProgram() {
  if (process_.state() == QProcess::NotRunning) return;
  process_.terminate();
  process_.waitForFinished(kPatienceMs);
}

const QByteArray& ToldProgram::await(const QByteArray& text) {
  while (true) {
    while (process_.canReadLine()) lines_.push_back(process_.readLine());
    while (looked_at_ < lines_.size()) {
      const QByteArray& line = lines_[looked_at_++];
      if (line.contains(text)) return line;
    }
    if (!process_.waitForReadyRead(kPatienceMs)) {
      fail(QStringLiteral("%1 never told %2; last: %3")
               .arg(process_.program(), QString::fromUtf8(text),
                    lines_.empty() ? QString() : QString::fromUtf8(lines_.back())));
    }
  }
}

double ToldProgram::age() const {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began_).count();
}

const std::vector<QByteArray>& ToldProgram::end() {
  process_.terminate();
  if (!process_.waitForFinished(kPatienceMs) || process_.exitCode() != 0) {
    fail(process_.program() + QStringLiteral(" did not end well"));
  }
  while (process_.canReadLine()) lines_.push_back(process_.readLine());
  return lines_;
}

KioskPrograms::KioskPrograms(const BenchFolder& folder, int attendees)
    : folder_(folder),
      display_(QStringLiteral("Xvfb"),
               {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                QStringLiteral("0"), QStringLiteral("%1x%2x24").arg(kScreen.width()).arg(kScreen.height()),
                QStringLiteral("-nolisten"), QStringLiteral("tcp")},
               {}) {
  screen_ << QStringLiteral("DISPLAY=:") + QString::fromUtf8(display_.await("\n").trimmed())
          << QStringLiteral("QT_QPA_PLATFORM=xcb");
  makeEvent(attendees);
  backend_.serve();
  pair();
  load();
}

QString KioskPrograms::path(const char* name) const {
  return QString::fromStdString((folder_.path() / name).string());
}

void KioskPrograms::makeEvent(int attendees) {
  const QString file = path("event.ndjson");
  run(QStringLiteral(USHER_TOOL), {QStringLiteral("demo-event"), QStringLiteral("--attendees"),
                                   QString::number(attendees), QStringLiteral("--out"), file});
  good_tickets_ = goodTicketsOf(file);
  run(QStringLiteral(USHER_BACKEND),
      {QStringLiteral("import"), QStringLiteral("--data"), backend_.data(), file});
}

void KioskPrograms::pair() {
  QDir().mkdir(path("kiosk"));
  const QByteArray code =
      run(QStringLiteral(USHER_BACKEND), {QStringLiteral("pairing-code"), QStringLiteral("--data"),
                                          backend_.data(), QStringLiteral("--event"), QStringLiteral("demo"),
                                          QStringLiteral("--name"), QStringLiteral("Bench")});
  run(QStringLiteral(USHER_KIOSK),
      {QStringLiteral("pair"), QStringLiteral("--set"), QStringLiteral("kiosk/data=") + path("kiosk"),
       QStringLiteral("--backend"), QStringLiteral("http://127.0.0.1:%1").arg(backend_.port()),
       QStringLiteral("--code"), QString::fromUtf8(code.trimmed())});
}

void KioskPrograms::load() {
  ToldProgram kiosk = start({QStringLiteral("camera/source=none")});
  kiosk.await("\"page\":\"attract\"");
  kiosk.end();
}

ToldProgram KioskPrograms::startKiosk(const QString& ticket, double empty) {
  const QString video = path("guest.avi");
  run(QStringLiteral(USHER_TOOL),
      {QStringLiteral("demo-video"), path("event.ndjson"), QStringLiteral("--ticket"), ticket,
       QStringLiteral("--gap"), QString::number(empty), QStringLiteral("--avi"), video});
  return start({QStringLiteral("camera/source=video:") + video, QStringLiteral("debug/watch_gui=true")});
}

ToldProgram KioskPrograms::start(const QStringList& settings) {
  QStringList arguments;
  const QStringList all =
      QStringList{QStringLiteral("kiosk/data=") + path("kiosk"), QStringLiteral("kiosk/list=main"),
                  QStringLiteral("printing/badge=pdf:") + path("papers"),
                  QStringLiteral("printing/agenda=pdf:") + path("papers"),
                  QStringLiteral("screen/window=%1x%2").arg(kScreen.width()).arg(kScreen.height())} +
      settings;
  for (const QString& setting : all) arguments << QStringLiteral("--set") << setting;
  return ToldProgram(QStringLiteral(USHER_KIOSK), arguments, screen_);
}

QJsonObject factsOf(const QByteArray& line) {
  return QJsonDocument::fromJson(line).object();
}

}  // namespace usher::bench
