// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/file_body.h>

#include <algorithm>

#include <usher/ui/staff/banner.h>
#include <usher/ui/staff/companion_row.h>
#include <usher/ui/staff/history_row.h>
#include <usher/ui/staff/staff_button.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/question_words.h>
#include <usher/ui/words/staff_words.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;

enum FactNumber { Type, Code, Valid, Questions };

/// Of the others of the group. Who is not among them is on the group's own page.
constexpr int kCompanions = 4;
constexpr double kFactWidth = 160;
constexpr int kValueLines = 2;
/// A code that is read out is not broken; one that only a scanner reads is.
constexpr qsizetype kReadOut = 20;

QString validity(const domain::Ticket& ticket, const Speaking& speaking) {
  if (ticket.valid_from && ticket.valid_until) {
    return FileBody::tr("%1 – %2", "from when until when a ticket is valid")
        .arg(speaking.time.brief(*ticket.valid_from), speaking.time.brief(*ticket.valid_until));
  }
  if (ticket.valid_from)
    return FileBody::tr("from %1", "%1: a day or a time").arg(speaking.time.from(*ticket.valid_from));
  if (ticket.valid_until)
    return FileBody::tr("until %1", "%1: a day or a time").arg(speaking.time.from(*ticket.valid_until));
  return {};
}

}  // namespace

FileBody::FileBody(const Look& look, QWidget* parent) : StaffPanel(look, "fileBody", parent) {
  door_ = new Banner(look, "door", this);
  for (const char* name : {"fileType", "fileCode", "fileValid", "fileQuestions"}) {
    facts_.push_back(addFact(name));
  }
  const TextStyle heading{staff::kSmall, staff::kLeast, domain::FontWeight::Medium, 1};
  notes_title_ = new TextLabel(look, "fileNotesTitle", heading, this);
  notes_ = new TextLabel(look, "fileNotes", {staff::kBody, staff::kSmall}, this);
  companions_title_ = new TextLabel(look, "companionsTitle", heading, this);
  for (int i = 0; i < kCompanions; ++i) {
    auto* row = new CompanionRow(look, QStringLiteral("companion%1").arg(i), this);
    connect(row, &QAbstractButton::clicked, this, [this, row] { emit companionWanted(*row->ticket()); });
    companions_.push_back(row);
  }
  companions_more_ = new TextLabel(look, "companionsMore", {staff::kSmall, staff::kLeast}, this);
  group_ = new StaffButton(look, "wholeGroup", this);
  group_->setShape(QStringLiteral("group"));
  history_title_ = new TextLabel(look, "historyTitle", heading, this);
  no_history_ = new TextLabel(look, "noHistory", {staff::kBody, staff::kSmall}, this);
}

FileBody::Fact FileBody::addFact(const char* name) {
  const TextStyle title{staff::kSmall, staff::kLeast, domain::FontWeight::Medium, 1};
  const TextStyle value{staff::kBody, staff::kSmall, domain::FontWeight::Regular, kValueLines};
  return {new TextLabel(look(), (QByteArray(name) + "Title").constData(), title, this),
          new TextLabel(look(), name, value, this)};
}

void FileBody::say(const Fact& fact, const QString& title, const QString& value) {
  fact.title->setWords(value.isEmpty() ? QString() : title);
  fact.value->setWords(value);
  // What is cut short can still be read as a whole.
  fact.value->setToolTip(value);
  fact.title->setTone({colours().quiet_ink, colours().surface});
  fact.value->setTone({colours().ink, colours().surface});
}

void FileBody::show(const domain::GuestFile& guest, const domain::EventFacts* facts, const Speaking& speaking,
                    bool touch) {
  setGround(colours().surface);
  const domain::Ticket& ticket = guest.ticket;
  StaffNotice door = doorSays(guest.verdict, speaking);
  if (ticket.unseen)
    door.more = tr("The registration is newer than this kiosk’s guest list: there is no name yet.");
  const auto* asked = std::get_if<domain::QuestionsOpen>(&guest.verdict);
  domain::OpenQuestions open;
  if (asked && facts) {
    open = domain::openQuestionsOf(*asked, *facts);
    door.more = openInWords(open);
  }
  door_->show(door);
  const domain::TicketType* type = facts ? facts->ticketType(ticket.type) : nullptr;
  say(facts_[Type], tr("Ticket type"), type ? type->name.in(speaking.language) : ticket.type.text());
  facts_[Code].value->setStyle({.largest = staff::kBody,
                                .smallest = staff::kLeast,
                                .most_lines = ticket.code.size() <= kReadOut ? 1 : kValueLines});
  say(facts_[Code], tr("Code"), ticket.code);
  say(facts_[Valid], tr("Valid"), validity(ticket, speaking));
  const auto count = static_cast<int>(ticket.open_questions.size());
  const QString still_open = count > 0 ? tr("%n still open", "questions", count) : QString();
  say(facts_[Questions], tr("Questions"),
      open.askable.empty() ? still_open : questionsInWords(open, speaking));
  notes_title_->setWords(ticket.attendee.notes.isEmpty() ? QString() : tr("Notes"));
  notes_->setWords(ticket.attendee.notes);
  showCompanions(guest.others, facts, speaking);
  group_->setKey(touch ? QString() : tr("F5", "the key"));
  history_title_->setWords(tr("In and out"));
  no_history_->setWords(guest.history.empty() ? tr("This guest has not been anywhere yet.") : QString());
  for (TextLabel* title : {notes_title_, companions_title_, history_title_})
    title->setTone({colours().quiet_ink, colours().surface});
  for (TextLabel* words : {notes_, no_history_}) words->setTone({colours().ink, colours().surface});

  shown_rows_ = guest.history.size();
  while (rows_.size() < shown_rows_) {
    rows_.push_back(new HistoryRow(look(), QStringLiteral("passage%1").arg(rows_.size()), this));
  }
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    rows_[i]->setVisible(i < shown_rows_);
    // The newest is read first.
    if (i < shown_rows_) rows_[i]->show(guest.history[shown_rows_ - 1 - i], facts, speaking);
  }
}

void FileBody::showCompanions(const domain::GuestsTogether& others, const domain::EventFacts* facts,
                              const Speaking& speaking) {
  companions_title_->setWords(others.count > 0 ? tr("Of the same group") : QString());
  for (std::size_t i = 0; i < companions_.size(); ++i) {
    const bool is_one = i < others.guests.size();
    companions_[i]->setVisible(is_one);
    if (is_one) {
      companions_[i]->show(others.guests[i], facts, speaking);
    } else {
      companions_[i]->forget();
    }
  }
  const auto shown = static_cast<int>(std::min(others.guests.size(), companions_.size()));
  companions_more_->setWords(
      others.count > shown ? tr("and %n more", "guests of a group", others.count - shown) : QString());
  companions_more_->setTone({colours().quiet_ink, colours().surface});
  group_->setWords(tr("All %n guests of the group", nullptr, others.count + 1));
  group_->setVisible(others.count > 0);
}

void FileBody::forget() {
  for (CompanionRow* row : companions_) row->forget();
  for (HistoryRow* row : rows_) delete row;
  rows_.clear();
  shown_rows_ = 0;
  for (TextLabel* label : findChildren<TextLabel*>()) {
    label->setWords({});
    label->setToolTip({});
  }
}

void FileBody::takeWidth(int width) {
  const double height = layOut(width / look().unit);
  resize(width, qRound(height * look().unit));
  // What is turned over stands by the width that it has only now.
  layOut(width / look().unit);
}

void FileBody::arrange(const QSizeF&) {}

double FileBody::layOutFacts(double y, double width) {
  std::vector<Fact> told;
  for (const Fact& fact : facts_) {
    if (!fact.value->text().isEmpty()) told.push_back(fact);
    fact.title->setVisible(!fact.title->text().isEmpty());
    fact.value->setVisible(!fact.value->text().isEmpty());
  }
  const int most = std::max(2, std::min(static_cast<int>(width / kFactWidth), static_cast<int>(told.size())));
  const double column = (width + staff::kSide) / most;
  double lowest = y;
  for (std::size_t i = 0; i < told.size(); ++i) {
    const auto at = static_cast<int>(i) % most;
    if (at == 0 && i > 0) y = lowest + staff::kGap;
    const double x = at * column;
    const double title = put(told[i].title, x, y, column - staff::kSide);
    lowest = std::max(lowest, y + title + put(told[i].value, x, y + title, column - staff::kSide));
  }
  return lowest;
}

double FileBody::layOutCompanions(double y, double width) {
  for (TextLabel* label : {companions_title_, companions_more_}) label->setVisible(!label->text().isEmpty());
  if (companions_title_->text().isEmpty()) return y;
  y += tokens::space::kSmall;
  y += put(companions_title_, 0, y, width);
  for (CompanionRow* row : companions_) {
    if (!row->ticket()) continue;
    place(row, {0, y, width, double(staff::kRow)});
    y += staff::kRow;
  }
  y += staff::kGap;
  if (const double more = put(companions_more_, 0, y, width); more > 0) y += more + tokens::space::kTight;
  place(group_, {0, y, std::min(width, group_->naturalWidth()), double(staff::kControl)});
  return y + staff::kControl;
}

double FileBody::layOut(double width) {
  const double high = door_->heightFor(width);
  place(door_, {0, 0, width, high});
  door_->rearrange();
  double y = layOutFacts(high + staff::kSide - tokens::space::kHair, width);
  if (!notes_->text().isEmpty()) {
    y += tokens::space::kSmall;
    y += put(notes_title_, 0, y, width);
    y += put(notes_, 0, y, width);
  } else {
    notes_title_->hide();
    notes_->hide();
  }
  y = layOutCompanions(y, width) + tokens::space::kSmall;
  y += put(history_title_, 0, y, width);
  y += put(no_history_, 0, y, width);
  for (std::size_t i = 0; i < shown_rows_; ++i) {
    place(rows_[i], {0, y, width, staff::kPassage});
    y += staff::kPassage;
  }
  return y + tokens::space::kTight;
}

}  // namespace usher::ui
