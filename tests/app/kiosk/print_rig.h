// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include <usher/kiosk/printing/print_line.h>

namespace usher::kiosk::test {

/// What this printer is scripted to say.
class FakePrinter : public Printer {
 public:
  explicit FakePrinter(const QString& name) : name_(name) {}

  QString name() const override { return name_; }
  domain::PrinterState state() const override { return {.name = name_, .fault = fault}; }
  std::expected<QString, QString> print(const PrintJob& job) override {
    if (refuses) return std::unexpected(QStringLiteral("refused"));
    const QString number = QString::number(++last);
    jobs.insert_or_assign(number, job);
    states[number] = job_state::Coming{};
    return number;
  }
  JobState follow(const PrintJob&, const QString& printer_job) const override {
    const auto known = states.find(printer_job);
    if (known == states.end()) return job_state::Forgotten{};
    return known->second;
  }
  void cancel(const PrintJob&, const QString& printer_job) override {
    cancelled << printer_job;
    if (cancels) states[printer_job] = job_state::GivenUp{QStringLiteral("cancelled")};
  }
  std::expected<std::optional<QString>, QString> find(const PrintJob& job) const override {
    if (!answers) return std::unexpected(QStringLiteral("no answer"));
    for (const auto& [number, known] : jobs) {
      if (known.order == job.order) return number;
    }
    return std::nullopt;
  }

  domain::PrinterFault fault = domain::PrinterFault::None;
  bool refuses = false;
  bool cancels = true;
  bool answers = true;
  int last = 0;
  std::map<QString, PrintJob> jobs;
  std::map<QString, JobState> states;
  QStringList cancelled;

 private:
  QString name_;
};

inline domain::OpId order(int number) {
  return *domain::OpId::parse(QStringLiteral("order-%1").arg(number));
}

inline PrintJob job(int number) {
  return {.visit = static_cast<std::uint64_t>(number),
          .ticket = *domain::TicketId::parse(QStringLiteral("t-%1").arg(number)),
          .pages = {domain::PrintPage{QSizeF(100, 72), {}}},
          .order = order(number)};
}

/// Two printers, a clock that stands, and what the line told.
struct Rig {
  FakePrinter* first = nullptr;
  FakePrinter* second = nullptr;
  PrintLine::Clock::time_point time{};
  /// What was told, as "what number", one after the other.
  QStringList told;
  bool may = true;
  std::unique_ptr<PrintLine> line;

  explicit Rig(int printers = 2) {
    std::vector<std::unique_ptr<Printer>> all;
    auto one = std::make_unique<FakePrinter>(QStringLiteral("first"));
    first = one.get();
    all.push_back(std::move(one));
    if (printers > 1) {
      auto other = std::make_unique<FakePrinter>(QStringLiteral("second"));
      second = other.get();
      all.push_back(std::move(other));
    }
    const auto say = [this](const char* what) {
      return [this, what](const PrintJob& of) {
        told << QStringLiteral("%1 %2").arg(QString::fromLatin1(what)).arg(of.visit);
      };
    };
    line = std::make_unique<PrintLine>(
        std::move(all),
        PrintLine::Told{.handing =
                            [this](const PrintJob& of, const QString& printer) {
                              told << QStringLiteral("handing %1 %2").arg(of.visit).arg(printer);
                              line->handOver(*of.order, may);
                            },
                        .handed_over =
                            [this](const PrintJob& of, const QString& number) {
                              told << QStringLiteral("handed %1 %2").arg(of.visit).arg(number);
                            },
                        .taken_back = say("back"),
                        .doubted = say("doubted"),
                        .came_out = say("out"),
                        .leaving = say("leaving"),
                        .dropped = say("dropped"),
                        .stuck =
                            [this](const PrintJob& of, const QString& why) {
                              told << QStringLiteral("stuck %1 %2").arg(of.visit).arg(why);
                            },
                        .on_its_way_again = say("again")},
        [this] { return time; });
  }

  QStringList take() { return std::exchange(told, {}); }
  void pass(std::chrono::milliseconds while_) {
    time += while_;
    line->step();
  }
};

}  // namespace usher::kiosk::test
