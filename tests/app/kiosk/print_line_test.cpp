// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <map>

#include <usher/kiosk/printing/print_line.h>

using namespace usher;
using namespace std::chrono_literals;
using domain::OpenOrder;

namespace {

/// What this printer is scripted to say.
class FakePrinter : public kiosk::Printer {
 public:
  explicit FakePrinter(const QString& name) : name_(name) {}

  QString name() const override { return name_; }
  domain::PrinterState state() const override { return {.name = name_, .fault = fault}; }
  std::expected<QString, QString> print(const kiosk::PrintJob& job) override {
    if (refuses) return std::unexpected(QStringLiteral("refused"));
    const QString number = QString::number(++last);
    jobs.insert_or_assign(number, job);
    states[number] = kiosk::job_state::Coming{};
    return number;
  }
  kiosk::JobState follow(const kiosk::PrintJob&, const QString& printer_job) const override {
    const auto known = states.find(printer_job);
    if (known == states.end()) return kiosk::job_state::Forgotten{};
    return known->second;
  }
  void cancel(const kiosk::PrintJob&, const QString& printer_job) override {
    cancelled << printer_job;
    if (cancels) states[printer_job] = kiosk::job_state::GivenUp{QStringLiteral("cancelled")};
  }
  std::expected<std::optional<QString>, QString> find(const kiosk::PrintJob& job) const override {
    if (!answers) return std::unexpected(QStringLiteral("no answer"));
    for (const auto& [number, known] : jobs) {
      if (known.order == job.order) return number;
    }
    return std::nullopt;
  }

  QString fault;
  bool refuses = false;
  bool cancels = true;
  bool answers = true;
  int last = 0;
  std::map<QString, kiosk::PrintJob> jobs;
  std::map<QString, kiosk::JobState> states;
  QStringList cancelled;

 private:
  QString name_;
};

domain::OpId order(int number) {
  return *domain::OpId::parse(QStringLiteral("order-%1").arg(number));
}

kiosk::PrintJob job(int number) {
  return {.visit = static_cast<std::uint64_t>(number),
          .ticket = *domain::TicketId::parse(QStringLiteral("t-%1").arg(number)),
          .pages = {domain::PrintPage{QSizeF(100, 72), {}}},
          .order = order(number)};
}

/// Two printers, a clock that stands, and what the line told.
struct Rig {
  FakePrinter* first = nullptr;
  FakePrinter* second = nullptr;
  kiosk::PrintLine::Clock::time_point time{};
  /// What was told, as "what number", one after the other.
  QStringList told;
  bool may = true;
  std::unique_ptr<kiosk::PrintLine> line;

  explicit Rig(int printers = 2) {
    std::vector<std::unique_ptr<kiosk::Printer>> all;
    auto one = std::make_unique<FakePrinter>(QStringLiteral("first"));
    first = one.get();
    all.push_back(std::move(one));
    if (printers > 1) {
      auto other = std::make_unique<FakePrinter>(QStringLiteral("second"));
      second = other.get();
      all.push_back(std::move(other));
    }
    const auto say = [this](const char* what) {
      return [this, what](const kiosk::PrintJob& of) {
        told << QStringLiteral("%1 %2").arg(QString::fromLatin1(what)).arg(of.visit);
      };
    };
    line = std::make_unique<kiosk::PrintLine>(
        std::move(all),
        kiosk::PrintLine::Told{.handing =
                                   [this](const kiosk::PrintJob& of, const QString& printer) {
                                     told << QStringLiteral("handing %1 %2").arg(of.visit).arg(printer);
                                     line->handOver(*of.order, may);
                                   },
                               .handed_over =
                                   [this](const kiosk::PrintJob& of, const QString& number) {
                                     told << QStringLiteral("handed %1 %2").arg(of.visit).arg(number);
                                   },
                               .taken_back = say("back"),
                               .doubted = say("doubted"),
                               .came_out = say("out"),
                               .leaving = say("leaving"),
                               .dropped = say("dropped"),
                               .stuck =
                                   [this](const kiosk::PrintJob& of, const QString& why) {
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

}  // namespace

class PrintLineTest : public QObject {
  Q_OBJECT

 private slots:
  void aJobIsOverWhenThePrinterSaysSo() {
    Rig rig(1);
    rig.line->add(job(1));
    QCOMPARE(rig.take(), (QStringList{"handing 1 first", "handed 1 1"}));
    rig.pass(1s);
    QVERIFY(rig.take().isEmpty());
    QCOMPARE(rig.line->length(), 1);
    rig.first->states["1"] = kiosk::job_state::CameOut{};
    rig.pass(100ms);
    QCOMPARE(rig.take(), QStringList{"out 1"});
    QCOMPARE(rig.line->length(), 0);
    QVERIFY(!rig.line->pause());
  }

  void theyGoInTheirOrder() {
    Rig rig(1);
    for (int number : {1, 2, 3}) rig.line->add(job(number));
    for (const char* number : {"1", "2", "3"}) {
      rig.first->states[number] = kiosk::job_state::CameOut{};
      rig.pass(100ms);
    }
    QCOMPARE(rig.take(), (QStringList{"handing 1 first", "handed 1 1", "out 1", "handing 2 first",
                                      "handed 2 2", "out 2", "handing 3 first", "handed 3 3", "out 3"}));
  }

  void whatCantPrintIsPassedOver() {
    Rig rig;
    rig.first->fault = "cover open";
    rig.line->add(job(1));
    QCOMPARE(rig.take(), (QStringList{"handing 1 second", "handed 1 1"}));
  }

  void whoIsStuckGoesToTheNext() {
    Rig rig;
    rig.line->add(job(1));
    rig.take();
    rig.first->fault = "media jam";
    rig.first->states["1"] = kiosk::job_state::Stuck{"media jam"};
    rig.pass(100ms);
    QVERIFY2(rig.first->cancelled.isEmpty(), "a fault may pass by itself");
    rig.pass(4s);
    QCOMPARE(rig.first->cancelled, QStringList{"1"});
    QVERIFY2(rig.second->jobs.empty(), "not before the first has given it up");
    rig.pass(100ms);
    QCOMPARE(rig.take(), (QStringList{"back 1", "handing 1 second", "handed 1 1"}));
    rig.second->states["1"] = kiosk::job_state::CameOut{};
    rig.pass(100ms);
    QCOMPARE(rig.take(), QStringList{"out 1"});
  }

  void whatCameOutAllTheSameIsNotPrintedTwice() {
    Rig rig;
    rig.first->cancels = false;
    rig.line->add(job(1));
    rig.first->states["1"] = kiosk::job_state::Stuck{"media jam"};
    rig.pass(0ms);
    rig.pass(4s);
    QCOMPARE(rig.first->cancelled, QStringList{"1"});
    rig.take();
    rig.first->states["1"] = kiosk::job_state::CameOut{};
    rig.pass(100ms);
    QCOMPARE(rig.take(), QStringList{"out 1"});
    QVERIFY(rig.second->jobs.empty());
  }

  void whereNothingPrintsAllAreToldAndWait() {
    Rig rig(1);
    rig.line->add(job(1));
    rig.take();
    rig.line->add(job(2));
    rig.first->fault = "no paper";
    rig.first->states["1"] = kiosk::job_state::Stuck{"no paper"};
    rig.pass(0ms);
    rig.pass(4s);
    QCOMPARE(rig.take(), (QStringList{"stuck 1 no paper", "stuck 2 no paper"}));
    rig.line->add(job(3));
    QCOMPARE(rig.take(), QStringList{"stuck 3 first: stuck"});
    rig.pass(60s);
    QVERIFY(rig.take().isEmpty());
    // Somebody adds paper.
    rig.first->fault = {};
    rig.first->states["1"] = kiosk::job_state::Coming{};
    rig.pass(1s);
    QCOMPARE(rig.take(), QStringList{"again 1"});
    rig.first->states["1"] = kiosk::job_state::CameOut{};
    rig.pass(1s);
    QCOMPARE(rig.take(), (QStringList{"out 1", "again 2", "handing 2 first", "handed 2 2"}));
  }

  void whatIsOutOfOrderFromTheStartIsTriedAgain() {
    Rig rig(1);
    rig.first->fault = "offline";
    rig.line->add(job(1));
    QCOMPARE(rig.take(), QStringList{"stuck 1 first: offline"});
    QVERIFY(*rig.line->pause() >= 1s);
    rig.first->fault = {};
    rig.pass(2s);
    QCOMPARE(rig.take(), (QStringList{"again 1", "handing 1 first", "handed 1 1"}));
  }

  void whatRefusesIsNotAskedAgainAtOnce() {
    Rig rig;
    rig.first->refuses = true;
    rig.line->add(job(1));
    QCOMPARE(rig.take(), (QStringList{"handing 1 first", "back 1", "handing 1 second", "handed 1 1"}));
    rig.second->states["1"] = kiosk::job_state::CameOut{};
    rig.pass(100ms);
    rig.take();
    rig.line->add(job(2));
    QCOMPARE(rig.take(), (QStringList{"handing 2 second", "handed 2 2"}));

    Rig alone(1);
    alone.first->refuses = true;
    alone.line->add(job(1));
    QCOMPARE(alone.take(), (QStringList{"handing 1 first", "back 1", "stuck 1 refused"}));
    alone.first->refuses = false;
    alone.pass(1s);
    QVERIFY(alone.take().isEmpty());
    alone.pass(10s);
    QCOMPARE(alone.take(), (QStringList{"again 1", "handing 1 first", "handed 1 1"}));
  }

  void whatIsRefusedAgainAndAgainIsLeftToStaff() {
    Rig rig(1);
    rig.first->refuses = true;
    rig.line->add(job(1));
    for (int tries = 1; tries < 5; ++tries) rig.pass(11s);
    QVERIFY(!rig.take().contains("doubted 1"));
    // Whatever comes in has the printer tried once more.
    rig.line->add(job(2));
    QVERIFY(rig.take().contains("doubted 1"));
    rig.first->refuses = false;
    rig.pass(11s);
    QVERIFY(rig.take().contains("handed 2 1"));
  }

  void whatIsGivenUpAgainAndAgainIsLeftToStaff() {
    Rig rig(1);
    rig.line->add(job(1));
    for (int tries = 1; tries <= 2; ++tries) {
      rig.first->states[QString::number(tries)] = kiosk::job_state::GivenUp{"filter failed"};
      rig.pass(100ms);
      rig.pass(20s);
    }
    rig.take();
    rig.first->states["3"] = kiosk::job_state::GivenUp{"filter failed"};
    rig.pass(100ms);
    QCOMPARE(rig.take(), QStringList{"doubted 1"});
    rig.pass(60s);
    QCOMPARE(rig.line->length(), 0);
  }

  void whatNeitherMovesNorIsGivenBackHoldsUpNobody() {
    Rig rig;
    rig.first->cancels = false;
    for (int number : {1, 2}) rig.line->add(job(number));
    rig.first->fault = "offline";
    rig.first->states["1"] = kiosk::job_state::Stuck{"offline"};
    rig.pass(0ms);
    rig.pass(4s);
    rig.pass(4s);
    QCOMPARE(rig.take(),
             (QStringList{"handing 1 first", "handed 1 1", "stuck 1 offline", "stuck 2 offline"}));
    rig.pass(30s);
    QCOMPARE(rig.take(), (QStringList{"doubted 1", "again 2", "handing 2 second", "handed 2 1"}));

    // A held job at a printer that is well.
    Rig held(1);
    for (int number : {1, 2}) held.line->add(job(number));
    held.first->states["1"] = kiosk::job_state::Stuck{"the job is held"};
    held.pass(0ms);
    held.pass(31s);
    QCOMPARE(held.take(),
             (QStringList{"handing 1 first", "handed 1 1", "doubted 1", "handing 2 first", "handed 2 2"}));
  }

  void aServiceThatComesBackIsAskedToCancelAtTheNextJam() {
    Rig rig;
    rig.first->cancels = false;
    rig.line->add(job(1));
    rig.first->states["1"] = kiosk::job_state::Stuck{"the print service does not answer"};
    rig.pass(0ms);
    rig.pass(4s);
    rig.first->states["1"] = kiosk::job_state::Coming{};
    rig.pass(100ms);
    rig.first->cancels = true;
    rig.first->states["1"] = kiosk::job_state::Stuck{"media jam"};
    rig.pass(100ms);
    rig.pass(4s);
    rig.pass(100ms);
    QVERIFY(rig.take().contains("handing 1 second"));
  }

  void whatIsWantedNoMoreIsNotPrinted() {
    Rig rig(1);
    rig.may = false;
    rig.line->add(job(1));
    QCOMPARE(rig.take(), QStringList{"handing 1 first"});
    QVERIFY(rig.first->jobs.empty());
    rig.may = true;
    rig.line->add(job(2));
    QCOMPARE(rig.take(), (QStringList{"handing 2 first", "handed 2 1"}));
  }

  void afterAStopEachComesOutOnce() {
    Rig rig(1);
    rig.first->print(job(1));
    rig.first->states["1"] = kiosk::job_state::CameOut{};
    rig.first->print(job(2));
    // One that the printer said a number for, one that it took unheard, one that it never got, one that
    // waited.
    rig.line->resume(job(1), {.order = {.id = order(1), .ticket = job(1).ticket},
                              .stage = OpenOrder::HandedOver,
                              .printer = "first",
                              .printer_job = "1"});
    rig.line->resume(job(2), {.order = {.id = order(2), .ticket = job(2).ticket},
                              .stage = OpenOrder::Handing,
                              .printer = "first"});
    rig.line->resume(job(3), {.order = {.id = order(3), .ticket = job(3).ticket},
                              .stage = OpenOrder::Handing,
                              .printer = "first"});
    rig.line->resume(job(4), {.order = {.id = order(4), .ticket = job(4).ticket}});
    QCOMPARE(rig.take(), (QStringList{"out 1", "handed 2 2"}));
    rig.first->states["2"] = kiosk::job_state::CameOut{};
    rig.pass(100ms);
    QCOMPARE(rig.take(), (QStringList{"out 2", "back 3", "handing 3 first", "handed 3 3"}));
    // The store was opened anew: what is in the line is in it.
    rig.line->resume(job(3), {.order = {.id = order(3), .ticket = job(3).ticket},
                              .stage = OpenOrder::HandedOver,
                              .printer = "first",
                              .printer_job = "3"});
    rig.line->resume(job(4), {.order = {.id = order(4), .ticket = job(4).ticket}});
    rig.first->states["3"] = kiosk::job_state::CameOut{};
    rig.pass(100ms);
    rig.first->states["4"] = kiosk::job_state::CameOut{};
    rig.pass(100ms);
    QCOMPARE(rig.take(), (QStringList{"out 3", "handing 4 first", "handed 4 4", "out 4"}));
    QCOMPARE(rig.line->length(), 0);
    QCOMPARE(rig.first->last, 4);
  }

  void whatCameOutWhileNothingCouldBeKeptIsNotPrintedAgain() {
    Rig rig(1);
    rig.line->add(job(1));
    rig.first->states["1"] = kiosk::job_state::CameOut{};
    rig.pass(100ms);
    rig.take();
    rig.line->resume(job(1), {.order = {.id = order(1), .ticket = job(1).ticket}});
    QCOMPARE(rig.take(), QStringList{"out 1"});
    QCOMPARE(rig.first->last, 1);
  }

  void whatNobodyCanTellIsNotPrintedAgain() {
    Rig rig(1);
    rig.line->resume(job(1), {.order = {.id = order(1), .ticket = job(1).ticket},
                              .stage = OpenOrder::HandedOver,
                              .printer = "first",
                              .printer_job = "77"});
    rig.line->resume(job(2), {.order = {.id = order(2), .ticket = job(2).ticket},
                              .stage = OpenOrder::HandedOver,
                              .printer = "one that was taken away",
                              .printer_job = "1"});
    rig.line->resume(job(3),
                     {.order = {.id = order(3), .ticket = job(3).ticket}, .stage = OpenOrder::InDoubt});
    rig.pass(0ms);
    QCOMPARE(rig.take(), (QStringList{"doubted 1", "doubted 2"}));
    QVERIFY(rig.first->jobs.empty());
  }

  void whoCantBeAskedWhatItTookIsAskedLater() {
    Rig rig(1);
    rig.first->print(job(1));
    rig.first->answers = false;
    rig.line->resume(job(1), {.order = {.id = order(1), .ticket = job(1).ticket},
                              .stage = OpenOrder::Handing,
                              .printer = "first"});
    QCOMPARE(rig.take(), QStringList{"stuck 1 no answer"});
    rig.first->answers = true;
    rig.pass(2s);
    QCOMPARE(rig.take(), (QStringList{"handed 1 1", "again 1"}));
    QCOMPARE(rig.first->last, 1);
  }

  void whatIsWantedNoMoreLeavesTheLine() {
    Rig rig(1);
    for (int number : {1, 2, 3}) rig.line->add(job(number));
    rig.take();
    rig.line->drop(order(2));
    QCOMPARE(rig.take(), QStringList{"dropped 2"});
    QCOMPARE(rig.line->length(), 2);
    // The printer has this one: it is gone once the printer says so.
    rig.first->cancels = false;
    rig.line->drop(order(1));
    QVERIFY(rig.take().isEmpty());
    QVERIFY(rig.first->cancelled.contains("1"));
    rig.first->states["1"] = kiosk::job_state::GivenUp{"cancelled"};
    rig.pass(100ms);
    QCOMPARE(rig.take(), (QStringList{"dropped 1", "handing 3 first", "handed 3 2"}));
    // This one was faster.
    rig.line->drop(order(3));
    rig.first->states["2"] = kiosk::job_state::CameOut{};
    rig.pass(100ms);
    QCOMPARE(rig.take(), QStringList{"out 3"});
    rig.line->drop(order(77));
    QVERIFY(rig.take().isEmpty());
  }

  void whatWasLeftAtAStopAndIsWantedNoMoreIsCancelledThere() {
    Rig rig(1);
    rig.first->print(job(1));
    rig.first->answers = false;
    rig.line->resume(job(1), {.order = {.id = order(1), .ticket = job(1).ticket},
                              .stage = OpenOrder::Handing,
                              .printer = "first"});
    rig.line->drop(order(1));
    rig.take();
    rig.first->answers = true;
    rig.pass(2s);
    rig.pass(100ms);
    QCOMPARE(rig.first->cancelled.front(), QString("1"));
    QCOMPARE(rig.take().back(), QString("dropped 1"));
    QCOMPARE(rig.line->length(), 0);
  }

  void anotherKioskGetsWhatNoPrinterHereCanPrint() {
    Rig rig(1);
    rig.line->setElsewhere(true);
    rig.line->add(job(1));
    rig.line->add(job(2));
    rig.take();
    rig.first->fault = "out of paper";
    rig.first->states["1"] = kiosk::job_state::Stuck{"out of paper"};
    rig.pass(100ms);
    QVERIFY2(rig.take().isEmpty(), "a fault may pass by itself");
    rig.pass(4s);
    rig.pass(100ms);
    QCOMPARE(rig.take(), (QStringList{"back 1", "leaving 1", "leaving 2"}));
    QCOMPARE(rig.line->left(order(1), true)->visit, std::uint64_t{1});
    QVERIFY(!rig.line->left(order(2), false));
    QCOMPARE(rig.take(), QStringList{"stuck 2 no other kiosk prints it"});
    QCOMPARE(rig.line->length(), 1);
    rig.pass(2s);
    QVERIFY2(rig.take().isEmpty(), "it was tried");
    rig.line->setElsewhere(true);
    QCOMPARE(rig.take(), QStringList{"leaving 2"});
    QVERIFY(!rig.line->left(order(2), false));
    rig.take();
    rig.first->fault.clear();
    rig.pass(10s);
    QCOMPARE(rig.take(), (QStringList{"again 2", "handing 2 first", "handed 2 2"}));
  }

  void withoutAnotherKioskItWaitsHere() {
    Rig rig(1);
    rig.first->fault = "out of paper";
    rig.line->add(job(1));
    QCOMPARE(rig.take().size(), 1);
    QVERIFY(rig.line->isStuck());
    rig.line->setElsewhere(true);
    QCOMPARE(rig.take(), QStringList{"leaving 1"});
  }
};

QTEST_GUILESS_MAIN(PrintLineTest)
#include "print_line_test.moc"
