// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace usher::backend::exchange {

/// What is wrong with one line of a file.
struct LineProblem {
  /// As a spreadsheet numbers its rows, or the line of a text file, from 1; 0: the file as a whole.
  std::int64_t line = 0;
  /// "email", "given_name", …, as in the contract; "" where no single field is to blame.
  std::string field;
  /// A word for machines; its sentence is "exchange.REASON" of the words.
  std::string reason;
  /// What the sentence is filled with, by placeholder.
  std::map<std::string, std::string> facts;
  /// Whether the line is not in the result. False: it is, as well as can be; the problem is to be looked at.
  bool left_out = true;
  /// The sentence in English: what is wrong and what to do.
  std::string text;
};

/// "Line 7, e-mail: …" in one of locale::kLanguages.
std::string inWords(const LineProblem& problem, std::string_view language);
/// The sentence alone.
std::string sentenceOf(const LineProblem& problem, std::string_view language);
/// What people call a field, e.g. "e-mail" for "email".
std::string fieldName(std::string_view field, std::string_view language);

/// Collects problems. A file that is nothing but wrong does not fill the memory: past kMost they are counted,
/// and `take` says how many there are more.
class Problems {
 public:
  using Facts = std::map<std::string, std::string>;
  static constexpr std::size_t kMost = 10'000;

  void add(std::int64_t line, std::string field, std::string reason, Facts facts = {});
  /// A problem of a line that is in the result all the same.
  void note(std::int64_t line, std::string field, std::string reason, Facts facts = {});
  /// In the order of lines.
  std::vector<LineProblem> take();

 private:
  void keep(LineProblem problem);

  std::vector<LineProblem> problems_;
  std::int64_t more_ = 0;
};

}  // namespace usher::backend::exchange
