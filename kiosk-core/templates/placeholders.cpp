// SPDX-License-Identifier: Apache-2.0
#include <usher/templates/placeholders.h>

#include <usher/domain/layout/person_name.h>

#include <functional>

namespace usher::templates {

namespace {

/// Calls `say` for what stands as it is, and `name` for each placeholder; answers what is wrong.
std::optional<QString> walk(const QString& words, const std::function<void(QStringView)>& say,
                            const std::function<void(const QString&)>& name) {
  const QStringView text(words);
  for (qsizetype at = 0; at < text.size();) {
    const qsizetype brace = text.indexOf(u'{', at);
    if (brace < 0) {
      say(text.sliced(at));
      break;
    }
    say(text.sliced(at, brace - at));
    if (brace + 1 < text.size() && text[brace + 1] == u'{') {
      say(u"{");
      at = brace + 2;
      continue;
    }
    const qsizetype end = text.indexOf(u'}', brace);
    if (end < 0) return QStringLiteral("a { has no } behind it; for a brace itself write {{");
    name(text.sliced(brace + 1, end - brace - 1).toString());
    at = end + 1;
  }
  return std::nullopt;
}

}  // namespace

Values valuesOf(const PaperFacts& facts) {
  const domain::Ticket& ticket = facts.guest.ticket;
  const auto count = facts.guest.sessions.size();
  return {
      {QStringLiteral("given_name"), domain::oneLine(ticket.attendee.given_name)},
      {QStringLiteral("family_name"), domain::oneLine(ticket.attendee.family_name)},
      {QStringLiteral("full_name"), domain::fullName(ticket.attendee)},
      {QStringLiteral("company"), domain::oneLine(ticket.attendee.company)},
      {QStringLiteral("type"), domain::oneLine(facts.guest.type.name.in(facts.language))},
      {QStringLiteral("code"), ticket.code},
      {QStringLiteral("ticket"), ticket.id.text()},
      {QStringLiteral("event"), domain::oneLine(facts.event.name.in(facts.language))},
      {QStringLiteral("event_date"),
       facts.words.day ? domain::oneLine(facts.words.day(facts.event.starts_at)) : QString()},
      {QStringLiteral("agenda_title"), domain::oneLine(facts.words.title)},
      {QStringLiteral("sessions"), count == 0 ? QString() : QString::number(count)},
      {kPageNumber.toString(), QString()},
  };
}

const QStringList& placeholderNames() {
  static const QStringList names{
      QStringLiteral("given_name"),   QStringLiteral("family_name"), QStringLiteral("full_name"),
      QStringLiteral("company"),      QStringLiteral("type"),        QStringLiteral("code"),
      QStringLiteral("ticket"),       QStringLiteral("event"),       QStringLiteral("event_date"),
      QStringLiteral("agenda_title"), QStringLiteral("sessions"),    kPageNumber.toString()};
  return names;
}

std::optional<QString> faultOf(const QString& words) {
  std::optional<QString> unknown;
  auto fault = walk(
      words, [](QStringView) {},
      [&](const QString& name) {
        if (!unknown && !placeholderNames().contains(name)) {
          unknown = QStringLiteral("{%1} is no placeholder; there are %2")
                        .arg(name, placeholderNames().join(QStringLiteral(", ")));
        }
      });
  return unknown ? unknown : fault;
}

QString filled(const QString& words, const Values& values) {
  QString text;
  walk(
      words, [&](QStringView part) { text += part; },
      [&](const QString& name) { text += values.value(name); });
  return text;
}

}  // namespace usher::templates
