// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include <usher/backend/exchange/problem.h>
#include <usher/backend/locale/words.h>

namespace usher::backend::exchange {

using locale::Argument;
using locale::Words;

namespace {

/// Longer values are cut: they are quoted in a sentence.
constexpr std::size_t kLongestFact = 120;

std::string shortened(std::string text) {
  if (text.size() <= kLongestFact) return text;
  std::size_t end = kLongestFact;
  // Not within a character of UTF-8.
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end) + "…";
}

}  // namespace

std::string fieldName(std::string_view field, std::string_view language) {
  const auto key = "exchange.field_" + std::string(field);
  return Words::shipped().has(key) ? Words::shipped().text(language, key) : std::string(field);
}

std::string sentenceOf(const LineProblem& problem, std::string_view language) {
  std::vector<Argument> arguments;
  for (const auto& [name, value] : problem.facts) arguments.emplace_back(name, value);
  return Words::shipped().text(language, "exchange." + problem.reason, std::span<const Argument>(arguments));
}

std::string inWords(const LineProblem& problem, std::string_view language) {
  const auto sentence = sentenceOf(problem, language);
  if (problem.line == 0) return sentence;
  const auto line = std::to_string(problem.line);
  if (problem.field.empty()) {
    return Words::shipped().text(language, "exchange.at_line", {{"line", line}, {"sentence", sentence}});
  }
  return Words::shipped().text(
      language, "exchange.at_field",
      {{"line", line}, {"field", fieldName(problem.field, language)}, {"sentence", sentence}});
}

void Problems::add(std::int64_t line, std::string field, std::string reason, Facts facts) {
  keep({.line = line, .field = std::move(field), .reason = std::move(reason), .facts = std::move(facts)});
}

void Problems::note(std::int64_t line, std::string field, std::string reason, Facts facts) {
  keep({.line = line,
        .field = std::move(field),
        .reason = std::move(reason),
        .facts = std::move(facts),
        .left_out = false});
}

void Problems::keep(LineProblem problem) {
  if (problems_.size() >= kMost) {
    ++more_;
    return;
  }
  for (auto& [name, value] : problem.facts) value = shortened(std::move(value));
  problem.text = sentenceOf(problem, "en");
  problems_.push_back(std::move(problem));
}

std::vector<LineProblem> Problems::take() {
  std::ranges::stable_sort(problems_, {}, &LineProblem::line);
  auto problems = std::exchange(problems_, {});
  if (more_ > 0) {
    LineProblem rest{.reason = "more_problems", .facts = {{"count", std::to_string(more_)}}};
    rest.text = sentenceOf(rest, "en");
    problems.push_back(std::move(rest));
  }
  more_ = 0;
  return problems;
}

}  // namespace usher::backend::exchange
