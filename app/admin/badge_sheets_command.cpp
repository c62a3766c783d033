// SPDX-License-Identifier: Apache-2.0
#include <QSaveFile>

#include <array>
#include <utility>

#include <usher/templates/template_file.h>

#include "badge/guest_choice.h"
#include "badge/sheet_guest.h"
#include "badge/sheet_writer.h"
#include "cancelled.h"
#include "client/connection.h"
#include "command.h"
#include "command_line.h"
#include "input_file.h"
#include "print/progress_bar.h"

namespace usher::admin {
namespace {

constexpr double kWidestMargin = 50;
constexpr double kWidestBleed = 10;
constexpr double kSmallestPaper = 30;
constexpr double kLargestPaper = 2000;

/// In the place of a template's name.
const QString kOwnBadge = QStringLiteral("event");
const QString kReadyBadge = QStringLiteral("badge_4x3in");

struct ApartName {
  const char* name;
  Apart what;
};
constexpr std::array<ApartName, 5> kApart{{{"cancelled", Apart::Cancelled},
                                           {"blocked", Apart::Blocked},
                                           {"unpaid", Apart::Unpaid},
                                           {"entered", Apart::Entered},
                                           {"printed", Apart::Printed}}};

std::unexpected<Failure> wrong(const CommandLine& line, const QString& sentence) {
  return std::unexpected(Failure{kBadArguments, line.withHelp(sentence)});
}

std::expected<std::vector<Apart>, Failure> leftOut(const CommandLine& line) {
  std::vector<Apart> all;
  const QString said = line.value("leave-out");
  if (said == u"nobody") return all;
  for (const QString& word : said.split(u',')) {
    const auto found =
        std::ranges::find_if(kApart, [&](const ApartName& apart) { return word.trimmed() == apart.name; });
    if (found == kApart.end())
      return wrong(line,
                   QStringLiteral("--leave-out takes nobody, or of cancelled, blocked, unpaid, entered and "
                                  "printed some with commas between them, not \"%1\".")
                       .arg(word));
    all.push_back(found->what);
  }
  return all;
}

std::expected<GuestOrder, Failure> orderOf(const CommandLine& line) {
  const QString order = line.value("sort");
  if (order == u"family") return GuestOrder::Family;
  if (order == u"company") return GuestOrder::Company;
  if (order == u"type") return GuestOrder::Type;
  if (order == u"list") return GuestOrder::Listed;
  return wrong(line, QStringLiteral("--sort is family, company, type or list, not \"%1\".").arg(order));
}

/// nullopt: each badge on a page of its own.
std::expected<std::optional<SheetWish>, Failure> sheetOf(const CommandLine& line) {
  const QString paper = line.value("paper").toLower();
  if (paper == u"own") {
    for (const char* option : {"margin", "bleed", "piles"}) {
      if (line.isSet(option))
        return wrong(line, QStringLiteral("--paper own has no --%1.").arg(QString::fromLatin1(option)));
    }
    return std::nullopt;
  }
  SheetWish wish;
  if (paper == u"a4") {
    wish.sheet = {210, 297};
  } else if (paper == u"a3") {
    wish.sheet = {297, 420};
  } else if (paper == u"letter") {
    wish.sheet = {215.9, 279.4};
  } else {
    bool wide = false;
    bool high = false;
    wish.sheet = {paper.section(u'x', 0, 0).toDouble(&wide), paper.section(u'x', 1).toDouble(&high)};
    const auto isPaper = [](double length) { return length >= kSmallestPaper && length <= kLargestPaper; };
    if (!wide || !high || !isPaper(wish.sheet.width()) || !isPaper(wish.sheet.height()))
      return wrong(line,
                   QStringLiteral("--paper is a4, a3, letter, own, or millimetres like 320x450, not \"%1\".")
                       .arg(line.value("paper")));
  }
  const auto margin = line.number("margin", line.value("margin"), 0, kWidestMargin);
  const auto bleed = line.number("bleed", line.value("bleed"), 0, kWidestBleed);
  if (!margin || !bleed) return std::unexpected(Failure{kBadArguments, {}});
  wish.margin = *margin;
  wish.bleed = *bleed;
  return wish;
}

template <class Id>
std::expected<std::vector<Id>, Failure> idsOf(const CommandLine& line, const char* option) {
  std::vector<Id> ids;
  for (const QString& text : line.values(option)) {
    auto id = Id::parse(text);
    if (!id)
      return wrong(line, QStringLiteral("--%1: \"%2\" is no id.").arg(QString::fromLatin1(option), text));
    ids.push_back(*std::move(id));
  }
  return ids;
}

/// As far as the event has them.
std::expected<GuestChoice, Failure> choiceOf(const CommandLine& line, const SheetGuests& event) {
  const domain::EventFacts& facts = event.facts;
  GuestChoice choice;
  auto left_out = leftOut(line);
  if (!left_out) return std::unexpected(left_out.error());
  choice.left_out = *std::move(left_out);
  auto types = idsOf<domain::TicketTypeId>(line, "type");
  if (!types) return std::unexpected(types.error());
  choice.types = *std::move(types);
  for (const auto& type : choice.types) {
    if (facts.ticketType(type) == nullptr)
      return std::unexpected(
          Failure{kFailed, QStringLiteral("the event has no ticket type %1.").arg(type.text())});
  }
  auto tickets = idsOf<domain::TicketId>(line, "ticket");
  if (!tickets) return std::unexpected(tickets.error());
  choice.tickets = *std::move(tickets);
  QStringList strangers;
  for (const auto& id : choice.tickets) {
    const auto isTheirs = [&](const SheetGuest& guest) { return guest.ticket.id == id; };
    if (std::ranges::none_of(event.guests, isTheirs)) strangers << id.text();
  }
  if (!strangers.isEmpty())
    return std::unexpected(
        Failure{kFailed, QStringLiteral("no guest has the ticket %1.").arg(strangers.join(" or "))});
  if (line.isSet("list")) {
    const auto id = domain::CheckInListId::parse(line.value("list"));
    const auto* list = id ? facts.list(*id) : nullptr;
    if (list == nullptr)
      return std::unexpected(
          Failure{kFailed, QStringLiteral("the event has no check-in list %1.").arg(line.value("list"))});
    choice.list = *list;
  }
  return choice;
}

/// An event and its guests, and where more can be asked about them.
struct Source {
  SheetGuests all;
  std::optional<EventConnection> backend = std::nullopt;
};

std::expected<Source, Failure> read(const CommandLine& line, const std::vector<Apart>& left_out) {
  const bool of_file = !line.positionals().empty();
  const bool of_backend = line.isSet("event");
  const bool listed = line.isSet("guests");
  if (of_file && (of_backend || line.isSet("server") || line.isSet("data")))
    return wrong(line, "EVENT_FILE and --event exclude each other.");
  if (!of_file && !of_backend && !listed)
    return wrong(line, "EVENT_FILE, --event ID or --guests FILE is missing.");
  const auto asked = [&](Apart what) { return std::ranges::find(left_out, what) != left_out.end(); };
  if (listed && (asked(Apart::Entered) || asked(Apart::Printed)))
    return wrong(line,
                 "only a backend knows who has entered or has a badge, and not of a list of guests: "
                 "--leave-out entered or printed does not go with --guests.");
  if (of_file && asked(Apart::Printed))
    return wrong(line,
                 "only a backend knows who has a badge: --leave-out printed does not go with EVENT_FILE.");
  Source source{{noEvent(), {}, of_file || of_backend}};
  SheetGuests& all = source.all;
  if (of_file) {
    auto file = readSheetGuestsFile(line.positionals().first());
    if (!file) return std::unexpected(Failure{kFailed, file.error()});
    all = *std::move(file);
  } else if (of_backend) {
    auto backend = connectToEvent(line);
    if (!backend) return std::unexpected(backend.error());
    auto read = listed ? readEventAlone(*backend) : readSheetGuests(*backend);
    if (!read) return std::unexpected(read.error());
    all = *std::move(read);
    if (line.value("template") == kOwnBadge) {
      auto badge = readOwnBadge(*backend);
      if (!badge) return std::unexpected(badge.error());
      all.own_badge = *std::move(badge);
    }
    if (asked(Apart::Entered) || asked(Apart::Printed)) {
      const auto told = tellEntered(*backend, all.guests);
      if (!told) return std::unexpected(told.error());
    }
    source.backend = *std::move(backend);
  }
  if (!listed) return source;
  const auto input = readInput(line.value("guests"));
  if (!input) return std::unexpected(Failure{kFailed, input.error()});
  auto guests = listedGuests(*input, all.facts);
  if (!guests) return std::unexpected(Failure{kFailed, guests.error()});
  all.guests = *std::move(guests);
  return source;
}

/// Shows how far it is, and stops where it was cancelled.
auto stepOf(ProgressBar& bar) {
  return [&bar](int done) {
    bar.show(done);
    return !wasCancelled();
  };
}

/// Who has a badge is asked last, of those alone who would get one: that takes a call for each.
std::expected<std::map<Apart, int>, Failure> leaveOut(Source& source, GuestChoice choice) {
  std::vector<SheetGuest>& guests = source.all.guests;
  const bool printed = std::erase(choice.left_out, Apart::Printed) > 0 && choice.tickets.empty();
  auto left_out = choose(guests, choice);
  if (!printed || !source.backend) return left_out;
  heedCancelling();
  ProgressBar bar(QStringLiteral("histories"),
                  static_cast<int>(std::ranges::count(guests, false, &SheetGuest::printed)));
  const auto told = tellPrinted(*source.backend, guests, stepOf(bar));
  if (!told) return std::unexpected(told.error());
  GuestChoice without_badge;
  without_badge.left_out = {Apart::Printed};
  left_out.merge(choose(guests, without_badge));
  return left_out;
}

void tellLeftOut(const CommandLine& line, const std::map<Apart, int>& left_out) {
  QStringList parts;
  int count = 0;
  for (const auto& [what, guests] : left_out) {
    count += guests;
    parts << QStringLiteral("%1 %2").arg(guests).arg(
        QString::fromLatin1(kApart.at(static_cast<std::size_t>(what)).name));
  }
  if (count > 0)
    line.fail(QStringLiteral("%1 left out: %2; --leave-out says who is.").arg(count).arg(parts.join(", ")));
}

QString mm(double length) {
  return QString::number(length, 'g', 5);
}

std::expected<std::optional<SheetPlan>, Failure> planOf(const SheetJob& job) {
  if (!job.sheet) return std::nullopt;
  std::optional<QSizeF> badge;
  {
    ProgressBar bar(QStringLiteral("badges measured"), static_cast<int>(job.event.guests.size()));
    badge = largestBadge(job, stepOf(bar));
  }
  if (!badge) return std::unexpected(Failure{kFailed, "cancelled; nothing was written."});
  SheetWish wish = *job.sheet;
  wish.badge = *badge;
  auto plan = planSheet(wish);
  if (!plan)
    return std::unexpected(Failure{
        kFailed,
        QStringLiteral("a badge of %1 x %2 mm does not fit on paper of %3 x %4 mm with its marks: "
                       "take a larger paper, a smaller --margin, or --paper own.")
            .arg(mm(badge->width()), mm(badge->height()), mm(wish.sheet.width()), mm(wish.sheet.height()))});
  return plan;
}

std::expected<void, Failure> write(const SheetJob& job, const QString& out) {
  heedCancelling();
  const auto plan = planOf(job);
  if (!plan) return std::unexpected(plan.error());
  QSaveFile file(out);
  auto written = Written::Failed;
  if (file.open(QIODevice::WriteOnly)) {
    ProgressBar bar(QStringLiteral("badges"), static_cast<int>(job.event.guests.size()));
    written = writeSheets(file, job, *plan, stepOf(bar));
  }
  if (written == Written::Stopped || wasCancelled())
    return std::unexpected(Failure{kFailed, QStringLiteral("cancelled; nothing was written.")});
  if (written == Written::Failed || !file.commit())
    return std::unexpected(
        Failure{kFailed, QStringLiteral("cannot write %1: %2.").arg(out, file.errorString())});
  return {};
}

using Design = std::expected<templates::Template, templates::Faults>;

/// nullopt where something is wrong, which is said.
std::optional<templates::Template> rightOnly(const CommandLine& line, const QString& name, Design design) {
  if (design && design->paper != domain::Paper::Badge)
    design = std::unexpected(templates::Faults{templates::wrongPaper(domain::Paper::Badge)});
  if (design) return *std::move(design);
  for (const auto& fault : design.error()) line.fail(name + ": " + inWords(fault));
  return std::nullopt;
}

std::optional<templates::Template> namedDesign(const CommandLine& line, const QString& name) {
  auto loaded = templates::loadTemplate(name);
  if (!loaded) return rightOnly(line, name, std::unexpected(std::move(loaded.error())));
  return rightOnly(line, name, std::move(loaded->design));
}

std::optional<templates::Template> ownDesign(const CommandLine& line, const SheetGuests& event) {
  if (event.own_badge.isEmpty()) return namedDesign(line, kReadyBadge);
  return rightOnly(line, QStringLiteral("the event's badge"),
                   templates::readTemplateAlone(event.own_badge, domain::Paper::Badge));
}

void describe(CommandLine& line) {
  line.positional("EVENT_FILE", "As demo-event writes it; without one the guests are a backend's.",
                  "[EVENT_FILE]");
  line.option("out", "The PDF. Needed.", "FILE");
  line.option(
      "template",
      "A badge's template, or the name of one that comes with Usher; event: the event's own, which its "
      "kiosks print by, else badge_4x3in (event).",
      "FILE|NAME", kOwnBadge);
  line.option(
      "paper",
      "a4, a3, letter, or millimetres like 320x450: as many badges as fit, with marks to cut by; own: each "
      "on a page of its own size (a4).",
      "PAPER", "a4");
  line.option("margin", "What the printer leaves white at the paper's edges (5).", "MM", "5");
  line.option("bleed", "How far colour goes on over a badge's edges (0).", "MM", "0");
  line.flag("piles", "Guests go on from sheet to sheet: each pile of a cut stack is in order.");
  line.option("sort", "family, company, type, or list: as they come (family).", "BY", "family");
  line.option("list", "Only those whom this check-in list is for.", "ID");
  line.option("type", "Only this ticket type's; give it several times for several (all).", "ID");
  line.option("ticket", "Only this ticket's; give it several times for several (all).", "ID");
  line.option(
      "leave-out",
      "Of cancelled (revoked too), blocked, unpaid, entered, printed, with commas between them; or nobody "
      "(cancelled).",
      "WHOM", "cancelled");
  line.option(
      "guests",
      "Guests who are in no event, as JSON or CSV with given_name, family_name, company, type, colour, "
      "code, language; - reads standard input. The event is still named on their badges.",
      "FILE");
  line.option("language", "Of badges whose ticket names none, and of the alphabet (en).", "TAG", "en");
  line.option("event", "The event's id at the backend.", "ID");
  addConnectionOptions(line);
}

int run(const QStringList& arguments) {
  CommandLine line(kBadgeSheets);
  describe(line);
  if (const auto code = line.parse(arguments, 0, 1)) return *code;
  const QString out = line.value("out");
  if (out.isEmpty()) return line.refuse("--out FILE is missing.");
  const auto order = orderOf(line);
  if (!order) return line.end(order.error());
  const auto sheet = sheetOf(line);
  if (!sheet) return line.end(sheet.error());
  const auto left_out = leftOut(line);
  if (!left_out) return line.end(left_out.error());

  const QString name = line.value("template");
  std::optional<templates::Template> design;
  if (name != kOwnBadge) {
    // Before thousands of guests are asked for.
    auto named = namedDesign(line, name);
    if (!named) return kFailed;
    design = *std::move(named);
  }
  auto source = read(line, *left_out);
  if (!source) return line.end(source.error());
  SheetGuests& event = source->all;
  if (!design) {
    auto own = ownDesign(line, event);
    if (!own) return kFailed;
    design = *std::move(own);
  }
  const auto choice = choiceOf(line, event);
  if (!choice) return line.end(choice.error());
  const auto gone = leaveOut(*source, *choice);
  if (!gone) return line.end(gone.error());
  tellLeftOut(line, *gone);
  if (event.guests.empty()) return line.fail("there is no guest.");
  const QString language = line.value("language");
  sortGuests(event.guests, *order, event.facts, language);
  const auto written = write({.design = *design,
                              .event = event,
                              .order = *order,
                              .language = language,
                              .sheet = *sheet,
                              .in_piles = line.isSet("piles")},
                             out);
  return written ? kDone : line.end(written.error());
}

}  // namespace

const Command kBadgeSheets = {
    "badge sheets", "Prints the badges of an event beforehand: a PDF to cut, or a page each.", true, run};

}  // namespace usher::admin
