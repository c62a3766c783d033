// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/printing/print_room.h>

#include <QTimerEvent>

#include <algorithm>

#include <usher/kiosk/json_log.h>
#include <usher/kiosk/printing/printer_report.h>
#include <usher/kiosk/test_badge.h>

namespace usher::kiosk {

using domain::Paper;
using domain::PrintState;
using NotPrinted = domain::kiosk_page::NotPrinted;

namespace {

/// How often the printer is asked for others; ms.
constexpr int kLookEvery = 5'000;

}  // namespace

PrintRoom::PrintRoom(Printers badges, Printers agendas, std::chrono::milliseconds test_patience)
    : badges_{PrintLine(std::move(badges), toldOf(Paper::Badge))},
      agendas_{PrintLine(std::move(agendas), toldOf(Paper::Agenda))},
      test_patience_(test_patience) {}

PrintLine::Told PrintRoom::toldOf(Paper paper) {
  const auto order = [](const PrintJob& job, auto&& tell) {
    if (job.order) tell(*job.order);
  };
  return {
      .handing = [this](const PrintJob& job, const QString& printer) { emit handing(*job.order, printer); },
      .handed_over =
          [this, order](const PrintJob& job, const QString& printer_job) {
            order(job, [&](const domain::OpId& id) { emit handedOver(id, printer_job); });
          },
      .taken_back =
          [this, order](const PrintJob& job) {
            order(job, [&](const domain::OpId& id) { emit takenBack(id); });
          },
      .doubted =
          [this, order](const PrintJob& job) {
            qWarning("whether %s came out nobody can tell: it is not printed again by itself",
                     qUtf8Printable(job.title()));
            if (job.is_test) return endTest(NotPrinted{.why = NotPrinted::NobodyCanTell});
            order(job, [&](const domain::OpId& id) { emit doubted(id); });
            tellBackend(job, false, QStringLiteral("nobody can tell whether it came out"));
            report(job, PrintState::Failed);
          },
      .came_out =
          [this, paper](const PrintJob& job) {
            logInfo(QStringLiteral("printed"), {{QStringLiteral("job"), job.title()},
                                                {QStringLiteral("pages"), static_cast<int>(job.pages.size())},
                                                {QStringLiteral("waiting"), postOf(paper).line.length()}});
            if (job.is_test) return endTest(domain::kiosk_page::Done());
            if (job.order) {
              emit cameOut(*job.order);
            } else {
              tellBackend(job, true, {});
            }
            report(job, PrintState::Printed);
          },
      .leaving = [this](const PrintJob& job) { emit leaving(*job.order); },
      .dropped =
          [this, order](const PrintJob& job) {
            logInfo(QStringLiteral("not printed"), {{QStringLiteral("job"), job.title()}});
            order(job, [&](const domain::OpId& id) { emit takenBack(id); });
          },
      .stuck =
          [this](const PrintJob& job, const QString& why) {
            qWarning("printing is stuck: %s", qUtf8Printable(why));
            if (job.is_test) return endTest(notPrinted(why));
            tellBackend(job, false, why);
            report(job, PrintState::Failed);
          },
      .on_its_way_again =
          [this](const PrintJob& job) {
            if (!job.is_test) report(job, PrintState::Printing);
          },
  };
}

std::optional<domain::PrinterState> PrintRoom::Post::state() const {
  const Printer* const printer = line.best();
  if (printer == nullptr) return std::nullopt;
  domain::PrinterState state = printer->state();
  state.last = last;
  return state;
}

void PrintRoom::report(const PrintJob& job, PrintState state, const QString& where) {
  postOf(job.paper).last = state;
  emit reported({job.visit, job.paper, state, where});
}

void PrintRoom::tellBackend(const PrintJob& job, bool printed, const QString& detail) {
  using enum domain::PrintOutcome;
  emit ended(
      {.ticket = job.ticket, .paper = job.paper, .outcome = printed ? Printed : Failed, .detail = detail});
}

void PrintRoom::print(const PrintJob& job) {
  PrintLine& line = postOf(job.paper).line;
  if (!line.hasPrinters()) {
    emit reported({job.visit, job.paper, PrintState::Idle});
    return;
  }
  line.add(job);
  wait();
}

void PrintRoom::resume(const PrintJob& job, const domain::OpenOrder& open) {
  PrintLine& line = postOf(job.paper).line;
  if (!line.hasPrinters()) return;
  line.resume(job, open);
  wait();
}

void PrintRoom::drop(const domain::OpId& order) {
  badges_.line.drop(order);
  agendas_.line.drop(order);
  wait();
}

void PrintRoom::setElsewhere(bool possible) {
  badges_.line.setElsewhere(possible);
  wait();
}

void PrintRoom::givenAway(const domain::OpId& order, const QString& kiosk) {
  if (const auto job = badges_.line.left(order, !kiosk.isEmpty())) report(*job, PrintState::Elsewhere, kiosk);
  wait();
}

void PrintRoom::watchBadges() {
  if (!badges_.line.hasPrinters()) return;
  look_.start(kLookEvery, this);
  tellAble();
}

void PrintRoom::tellAble() {
  const Printer* const printer = badges_.line.best();
  emit ableTold(!badges_.line.isStuck() && canPrint(printer->state()), badges_.line.length());
}

void PrintRoom::close() {
  for (QBasicTimer* timer : {&timer_, &look_, &testing_}) timer->stop();
}

void PrintRoom::handOver(const domain::OpId& order, bool may) {
  badges_.line.handOver(order, may);
  agendas_.line.handOver(order, may);
  wait();
}

void PrintRoom::wait() {
  const auto badges = badges_.line.pause();
  const auto agendas = agendas_.line.pause();
  if (!badges && !agendas) return timer_.stop();
  const auto least = std::min(badges.value_or(*(agendas ? agendas : badges)),
                              agendas.value_or(*(badges ? badges : agendas)));
  timer_.start(static_cast<int>(least.count()), this);
}

void PrintRoom::timerEvent(QTimerEvent* event) {
  if (event->timerId() == look_.timerId()) return tellAble();
  if (event->timerId() == testing_.timerId()) return endTest(NotPrinted{.why = NotPrinted::NobodyCanTell});
  if (event->timerId() != timer_.timerId()) return QObject::timerEvent(event);
  timer_.stop();
  badges_.line.step();
  agendas_.line.step();
  wait();
}

void PrintRoom::test(const PrintJob& job) {
  PrintLine& line = badges_.line;
  if (!line.hasPrinters()) {
    emit tested(NotPrinted{.why = NotPrinted::NothingIsPrintedHere});
  } else if (line.length() > 0) {
    const NotPrinted not_printed = notPrinted({});
    emit tested(canPrint(not_printed.printer) ? NotPrinted{.why = NotPrinted::GuestsFirst} : not_printed);
  } else {
    testing_.start(static_cast<int>(test_patience_.count()), this);
    line.add(job);
    wait();
  }
}

NotPrinted PrintRoom::notPrinted(const QString& why) const {
  // What keeps it is in the printer's state, but where the printer is well and takes it not.
  const domain::PrinterState printer = *badges_.state();
  return {.printer = printer, .words = canPrint(printer) ? why : QString()};
}

void PrintRoom::endTest(const domain::kiosk_page::Outcome& outcome) {
  // One that was told of before, and comes to its end now.
  if (!testing_.isActive()) return;
  testing_.stop();
  const bool is_out = std::holds_alternative<domain::kiosk_page::Done>(outcome);
  badges_.last = is_out ? PrintState::Printed : PrintState::Failed;
  emit tested(outcome);
  tellPrinters();
  if (is_out) return;
  // Nobody waits for it. The line is in the middle of telling.
  QMetaObject::invokeMethod(
      this,
      [this] {
        badges_.line.dropTest();
        wait();
      },
      Qt::QueuedConnection);
}

void PrintRoom::tellPrinters() {
  emit printersTold(badges_.state(), agendas_.state());
}

void PrintRoom::tryBadge(const domain::preflight::TryBadge& wanted, const domain::Event& event,
                         const KioskSettings& settings) {
  const int dots_per_inch = lookAtPrinter(settings.badge_printer).dots_per_inch;
  const bool prints = settings.badge_printer.kind != PrinterChoice::Nothing;
  emit testBadgeTold(prints ? testBadge(event, settings).pages : std::vector<domain::PrintPage>());
  emit badgeTried({wanted.run, kiosk::tryBadge(event, settings, dots_per_inch)});
}

void PrintRoom::askPrinter(const domain::preflight::AskPrinter& wanted, const PrinterChoice& choice) {
  const PrinterReport report = lookAtPrinter(choice);
  emit printerAsked({wanted.run, report.trial, report.printer});
}

}  // namespace usher::kiosk
