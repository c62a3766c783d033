// SPDX-License-Identifier: Apache-2.0
#include <kainjow/mustache.hpp>
#include <nlohmann/json.hpp>
#include <span>
#include <string_view>
#include <utility>

#include <usher/backend/locale/words.h>
#include <usher/backend/notify/mail_paper.h>

namespace usher::backend::notify {

/// templates/ and the design tokens.
std::span<const std::pair<std::string_view, std::string_view>> paperFiles();

namespace {

namespace mustache = kainjow::mustache;

std::string fileNamed(std::string_view ending) {
  for (const auto& [name, content] : paperFiles()) {
    if (name.ends_with(ending)) return std::string(content);
  }
  return {};
}

mustache::mustache templateNamed(std::string_view ending) {
  return mustache::mustache(fileNamed(ending));
}

/// "paper" … of the light palette, "dark_paper" … of the dark one.
std::vector<std::pair<std::string, std::string>> colours() {
  std::vector<std::pair<std::string, std::string>> all;
  const auto tokens = nlohmann::json::parse(fileNamed("tokens.json"));
  for (const auto& [palette, prefix] : {std::pair("standard", ""), std::pair("dark", "dark_")}) {
    for (const auto& [name, value] : tokens.at("colours").at(palette).items()) {
      all.emplace_back(prefix + name, value.get<std::string>());
    }
  }
  return all;
}

mustache::data listOf(const std::vector<std::string>& texts) {
  mustache::data list(mustache::data::type::list);
  for (const auto& text : texts) list.push_back(mustache::data("text", text));
  return list;
}

std::string said(const Letter& letter, const char* key) {
  return locale::Words::shipped().text(letter.language, std::string("notify.") + key);
}

}  // namespace

struct MailPaper::Templates {
  mustache::mustache html = templateNamed("mail.html.mustache");
  mustache::mustache text = templateNamed("mail.txt.mustache");
  std::vector<std::pair<std::string, std::string>> colours = notify::colours();

  mustache::data view(const Letter& letter) const {
    mustache::data view;
    for (const auto& [name, value] : colours) view.set(name, value);
    view.set("language", letter.language);
    view.set("event", letter.event);
    view.set("subject", letter.subject);
    view.set("title", letter.title);
    if (!letter.greeting.empty()) view.set("greeting", letter.greeting);
    if (!letter.paragraphs.empty()) view.set("preview", letter.paragraphs.front());
    view.set("paragraphs", listOf(letter.paragraphs));
    mustache::data facts(mustache::data::type::list);
    for (const auto& [label, value] : letter.facts) {
      mustache::data fact("label", label);
      fact.set("value", value);
      facts.push_back(fact);
    }
    view.set("facts", facts);
    mustache::data agenda(mustache::data::type::list);
    for (const auto& entry : letter.agenda) {
      mustache::data session("time", entry.time);
      session.set("title", entry.title);
      if (!entry.room.empty()) session.set("room", entry.room);
      agenda.push_back(session);
    }
    view.set("agenda", agenda);
    view.set("agenda_title", letter.agenda_title);
    view.set("has_agenda", !letter.agenda.empty());
    view.set("has_code", !letter.ticket_code.empty());
    view.set("code_alt", said(letter, "code_alt"));
    view.set("code_attached", said(letter, "code_attached"));
    view.set("has_button", !letter.url.empty());
    view.set("button", letter.button);
    view.set("url", letter.url);
    view.set("closing", listOf(letter.closing));
    view.set("footer", letter.footer);
    return view;
  }
};

MailPaper::MailPaper() : templates_(std::make_unique<Templates>()) {}

MailPaper::~MailPaper() = default;

std::string MailPaper::html(const Letter& letter) {
  return templates_->html.render(templates_->view(letter));
}

std::string MailPaper::text(const Letter& letter) {
  return templates_->text.render(templates_->view(letter));
}

}  // namespace usher::backend::notify
