// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/request_body.h>

#include <algorithm>

#include <usher/domain/layout/person_name.h>
#include <usher/domain/staff/request_step.h>
#include <usher/ui/staff/banner.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/request_words.h>
#include <usher/ui/words/staff_request_words.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;

enum FactNumber { AskedFor, SeenTo, Number };

}  // namespace

RequestBody::RequestBody(const Look& look, QWidget* parent) : StaffPanel(look, "requestBody", parent) {
  shape_ = new Icon("requestShape", this);
  thing_ =
      new TextLabel(look, "requestThing", {staff::kHeading, staff::kBody, domain::FontWeight::Bold}, this);
  session_ = new TextLabel(look, "requestSession", {staff::kBody, staff::kSmall}, this);
  note_ = new Banner(look, "requestNote", this);
  for (const char* name : {"requestAt", "requestBy", "requestNumber"}) {
    const TextStyle title{staff::kSmall, staff::kLeast, domain::FontWeight::Medium, 1};
    const TextStyle value{staff::kBody, staff::kSmall, domain::FontWeight::Regular, 2};
    facts_.push_back({new TextLabel(look, (QByteArray(name) + "Title").constData(), title, this),
                      new TextLabel(look, name, value, this)});
  }
}

void RequestBody::say(const Fact& fact, const QString& title, const QString& value) {
  fact.title->setWords(value.isEmpty() ? QString() : title);
  fact.value->setWords(value);
  fact.value->setToolTip(value);
  fact.title->setTone({colours().quiet_ink, colours().surface});
  fact.value->setTone({colours().ink, colours().surface});
}

void RequestBody::show(const domain::RequestFile& file, const domain::EventFacts* facts,
                       const Speaking& speaking) {
  setGround(colours().surface);
  const domain::GuestRequest& request = file.request;
  const domain::CatalogueItem* const item = facts ? facts->item(request.item) : nullptr;
  const domain::Session* const session = item && item->session ? facts->session(*item->session) : nullptr;
  shape_->setShape(shapeOf(item ? item->kind : domain::ItemKind::Assistance));
  shape_->setTone({colours().quiet_ink, colours().surface});
  thing_->setWords(thingOf(request, facts, speaking));
  thing_->setTone({colours().ink, colours().surface});
  session_->setWords(session ? session->title.in(speaking.language) : QString());
  session_->setTone({colours().quiet_ink, colours().surface});
  note_->show(request.note.isEmpty() ? StaffNotice{}
                                     : StaffNotice{StaffTone::Care, QStringLiteral("pencil"),
                                                   tr("The guest noted"), domain::oneLine(request.note)});
  note_->setVisible(!request.note.isEmpty());
  const QString at = speaking.time.brief(request.at);
  const QString age = ageInWords(request.at, speaking);
  say(facts_[AskedFor], tr("Asked for"),
      age == at ? at : tr("%1 · %2", "%1: when something was asked for, %2: how long ago").arg(at, age));
  const bool is_settled = !domain::nextStepOf(request);
  const QString by = request.by.isEmpty()
                         ? QString()
                         : tr("%1 · %2", "%1: who, %2: when")
                               .arg(speaking.isolated(request.by), speaking.time.brief(request.changed_at));
  say(facts_[SeenTo], is_settled ? tr("Settled by") : tr("Taken on by"), by);
  say(facts_[Number], tr("Number"), numberOf(request.id));
}

void RequestBody::forget() {
  for (TextLabel* label : findChildren<TextLabel*>()) {
    label->setWords({});
    label->setToolTip({});
  }
}

void RequestBody::takeWidth(int width) {
  const double height = layOut(width / look().unit);
  resize(width, qRound(height * look().unit));
  // What is turned over stands by the width that it has only now.
  layOut(width / look().unit);
}

void RequestBody::arrange(const QSizeF&) {}

double RequestBody::layOut(double width) {
  const double icon = staff::kLeadIcon;
  const double begin = icon + staff::kGap;
  const double thing = thing_->fit(width - begin);
  place(shape_, {0, std::max(0.0, (std::min(thing, icon * 1.2) - icon) / 2), icon, icon});
  double y = put(thing_, begin, std::max(0.0, (icon - thing) / 2), width - begin);
  y = std::max(y, icon);
  y += put(session_, begin, y, width - begin) + tokens::space::kSmall;
  if (!note_->isHidden()) {
    const double high = note_->heightFor(width);
    place(note_, {0, y, width, high});
    note_->rearrange();
    y += high + tokens::space::kSmall;
  }
  const double column = (width + staff::kSide) / static_cast<double>(facts_.size());
  double lowest = y;
  double x = 0;
  for (const Fact& fact : facts_) {
    fact.title->setVisible(!fact.title->text().isEmpty());
    fact.value->setVisible(!fact.value->text().isEmpty());
    if (fact.value->text().isEmpty()) continue;
    const double title = put(fact.title, x, y, column - staff::kSide);
    lowest = std::max(lowest, y + title + put(fact.value, x, y + title, column - staff::kSide));
    x += column;
  }
  return lowest;
}

}  // namespace usher::ui
