// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/words/staff_request_words.h>

#include <QCoreApplication>

#include <chrono>

#include <usher/domain/layout/person_name.h>
#include <usher/domain/overloaded.h>
#include <usher/domain/staff/request_step.h>
#include <usher/ui/words/request_words.h>

namespace usher::ui {

namespace {

namespace page = domain::requests_page;
using domain::RequestState;
using page::Filter;

class StaffRequestWords {
  Q_DECLARE_TR_FUNCTIONS(StaffRequestWords)

 public:
  static Chip chip(const domain::GuestRequest& request) {
    if (domain::mayBecome(request, RequestState::Accepted))
      return {QStringLiteral("hourglass"), tr("Waiting", "a request for staff"), StaffTone::Care};
    switch (request.state) {
      case RequestState::Open:
      case RequestState::Accepted:
        return {QStringLiteral("on-its-way"), tr("Taken on", "a request"), StaffTone::Plain};
      case RequestState::Done:
        return {QStringLiteral("check"), tr("Done", "a request"), StaffTone::Good};
      case RequestState::Declined:
        return {QStringLiteral("cancelled"), tr("Declined", "a request"), StaffTone::Stop};
    }
    return {};
  }

  static QString step(RequestState to) {
    switch (to) {
      case RequestState::Open:
        break;
      case RequestState::Accepted:
        return tr("Take on", "a request");
      case RequestState::Done:
        return tr("Done", "a request");
      case RequestState::Declined:
        return tr("Can’t be had …");
    }
    return {};
  }

  static QString why(const domain::GuestRequest& request) {
    return domain::nextStepOf(request) ? tr("Somebody has taken it on already.")
                                       : tr("It is settled, and stays so.");
  }

  static QString age(domain::Instant since, const Speaking& speaking) {
    using namespace std::chrono;
    const auto age = speaking.now - since;
    if (age < minutes(1)) return tr("just now");
    if (age < hours(1)) return tr("%n min", nullptr, static_cast<int>(duration_cast<minutes>(age).count()));
    if (age < hours(24)) return tr("%n h", nullptr, static_cast<int>(duration_cast<hours>(age).count()));
    return speaking.time.brief(since);
  }

  static StaffNotice stepped(const domain::GuestRequest& request, const QString& thing) {
    switch (request.state) {
      case RequestState::Open:
      case RequestState::Accepted:
        return {StaffTone::Good, QStringLiteral("on-its-way"), tr("Taken on: %1", "%1: a thing").arg(thing),
                tr("The guest sees that it is on its way.")};
      case RequestState::Done:
        return {StaffTone::Good, QStringLiteral("check-circle"), tr("Done: %1", "%1: a thing").arg(thing)};
      case RequestState::Declined:
        return {StaffTone::Plain, QStringLiteral("cancelled"), tr("Declined: %1", "%1: a thing").arg(thing),
                tr("The guest is told why.")};
    }
    return {};
  }

  static StaffNotice faster(const domain::GuestRequest& request) {
    const QString state = chip(request).words;
    return {StaffTone::Care, QStringLiteral("staff"), tr("Somebody else was faster."),
            request.by.isEmpty() ? state
                                 : tr("%1 · %2", "%1: how far a request is, %2: who").arg(state, request.by)};
  }

  static StaffNotice gone() {
    return {StaffTone::Care, QStringLiteral("question"), tr("This request is no longer there.")};
  }

  static QString trouble(const page::Outcome& outcome) {
    if (std::holds_alternative<page::Wordless>(outcome)) return tr("Please say why: the guest is told.");
    if (const auto* wordy = std::get_if<page::Wordy>(&outcome))
      return tr("That is too long: at most %n characters, please.", nullptr, wordy->at_most);
    return {};
  }

  static QString filter(Filter filter, int count) {
    switch (filter) {
      case Filter::All:
        return tr("All %1", "requests; %1: how many").arg(count);
      case Filter::Waiting:
        return tr("Waiting %1", "requests; %1: how many").arg(count);
      case Filter::TakenOn:
        return tr("Taken on %1", "requests; %1: how many").arg(count);
      case Filter::Settled:
        return tr("Settled %1", "requests; %1: how many").arg(count);
    }
    return {};
  }

  static StaffNotice none(Filter filter) {
    const QString by_itself = tr("Whatever guests ask for appears here by itself.");
    switch (filter) {
      case Filter::All:
        return {StaffTone::Good, QStringLiteral("check-circle"), tr("Everybody has what they asked for"),
                by_itself};
      case Filter::Waiting:
        return {StaffTone::Good, QStringLiteral("check-circle"), tr("Nobody is waiting"), by_itself};
      case Filter::TakenOn:
        return {StaffTone::Plain, QStringLiteral("on-its-way"), tr("Nothing is under way"),
                tr("What somebody takes on is listed here until they have done it.")};
      case Filter::Settled:
        return {StaffTone::Plain, QStringLiteral("clock"), tr("Nothing was settled in the last hour"),
                tr("What is done or declined stays here for an hour.")};
    }
    return {};
  }

  static QString nameless() { return tr("No name yet"); }
};

}  // namespace

Chip chipOf(const domain::GuestRequest& request) {
  return StaffRequestWords::chip(request);
}

QString stepInWords(RequestState to) {
  return StaffRequestWords::step(to);
}

QString whyNot(RequestState to, const domain::GuestRequest& request) {
  return domain::mayBecome(request, to) ? QString() : StaffRequestWords::why(request);
}

QString ageInWords(domain::Instant since, const Speaking& speaking) {
  return StaffRequestWords::age(since, speaking);
}

QString thingOf(const domain::GuestRequest& request, const domain::EventFacts* facts,
                const Speaking& speaking) {
  const domain::CatalogueItem* const item = facts ? facts->item(request.item) : nullptr;
  return piecesOf(request.quantity,
                  speaking.isolated(item ? item->name.in(speaking.language) : request.item.text()));
}

QString nameOf(const domain::Attendee& attendee) {
  const QString name = domain::fullName(attendee);
  const QString company = domain::oneLine(attendee.company);
  return !name.isEmpty() ? name : !company.isEmpty() ? company : StaffRequestWords::nameless();
}

StaffNotice toldInWords(const page::Outcome& outcome, const domain::EventFacts* facts,
                        const Speaking& speaking) {
  return std::visit(
      domain::Overloaded{
          [&](const page::Stepped& done) {
            return StaffRequestWords::stepped(done.request, thingOf(done.request, facts, speaking));
          },
          [&](const page::SeenToByOthers& others) { return StaffRequestWords::faster(others.request); },
          [&](const page::Gone&) { return StaffRequestWords::gone(); },
          [&](const auto& trouble) {
            return toldInWords(domain::staff_mode::Told{domain::StaffDeed::ServeRequests, trouble}, speaking);
          },
      },
      outcome);
}

QString reasonTrouble(const page::Outcome& outcome) {
  return StaffRequestWords::trouble(outcome);
}

QString filterInWords(Filter filter, int count) {
  return StaffRequestWords::filter(filter, count);
}

StaffNotice noneInWords(Filter filter) {
  return StaffRequestWords::none(filter);
}

}  // namespace usher::ui
