// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>

#include <usher/search/folded_words.h>
#include <usher/search/highlights.h>
#include <usher/search/matching.h>

namespace usher::search {

namespace {

/// A word as it is shown, with the ways to look for it.
struct Piece {
  qsizetype begin;
  QStringView shown;
  std::vector<std::string> ways;
};

std::vector<std::string> waysOf(QStringView shown) {
  const std::vector<FoldedWord> words = foldedWords(shown);
  if (words.size() != 1) return {};
  std::vector<std::string> ways{words.front().plain};
  ways.insert(ways.end(), words.front().others.begin(), words.front().others.end());
  return ways;
}

std::vector<Piece> piecesOf(QStringView shown) {
  const auto is_part = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); };
  std::vector<Piece> pieces;
  for (qsizetype begin = 0; begin < shown.size();) {
    qsizetype end = begin;
    while (end < shown.size() && is_part(shown[end])) ++end;
    const QStringView word = shown.sliced(begin, end - begin);
    if (!word.isEmpty()) pieces.push_back({begin, word, waysOf(word)});
    begin = std::max(end, begin + 1);
  }
  return pieces;
}

/// How many bytes the first characters of what is shown are in one of its ways.
std::size_t foldedSize(QStringView first, std::size_t way) {
  const std::vector<std::string> ways = waysOf(first);
  if (ways.empty()) return 0;
  return ways[way < ways.size() ? way : 0].size();
}

/// The characters that bytes `from` to `to` of a way come from.
Span spanOf(const Piece& piece, std::size_t way, std::size_t from, std::size_t to) {
  qsizetype begin = 0;
  while (begin < piece.shown.size() && foldedSize(piece.shown.first(begin + 1), way) <= from) ++begin;
  qsizetype end = begin;
  while (end < piece.shown.size() && foldedSize(piece.shown.first(end), way) < to) ++end;
  // Marks of the last letter go with it.
  while (end < piece.shown.size() && piece.shown[end].isMark()) ++end;
  return {piece.begin + begin, end - begin};
}

void addSpans(std::vector<Span>& spans, const Piece& piece, const Form& form, Level level) {
  for (std::size_t way = 0; way < piece.ways.size(); ++way) {
    const auto kind = kindOf(form, piece.ways[way], Field::Family, level);
    if (!kind) continue;
    if (*kind == Kind::Beginning || *kind == Kind::Part) {
      const std::size_t from = piece.ways[way].find(form.text);
      spans.push_back(spanOf(piece, way, from, from + form.text.size()));
    } else {
      spans.push_back({piece.begin, piece.shown.size()});
    }
    return;
  }
}

std::vector<Span> spansOf(const std::vector<Piece>& pieces, const Token& token) {
  std::vector<Span> spans;
  for (const Level level : {Level::Parts, Level::Typos}) {
    for (const Piece& piece : pieces) {
      for (const Form& form : token.forms) addSpans(spans, piece, form, level);
    }
    if (!spans.empty()) break;
  }
  return spans;
}

std::vector<Span> united(std::vector<Span> spans) {
  std::ranges::sort(spans, {}, &Span::begin);
  std::vector<Span> apart;
  for (const Span span : spans) {
    if (apart.empty() || span.begin > apart.back().begin + apart.back().size) {
      apart.push_back(span);
    } else {
      Span& last = apart.back();
      last.size = std::max(last.size, span.begin + span.size - last.begin);
    }
  }
  return apart;
}

}  // namespace

std::vector<Span> highlights(QStringView shown, const Query& query) {
  const std::vector<Piece> pieces = piecesOf(shown);
  std::vector<Span> spans;
  for (const Token& token : query.tokens()) {
    const std::vector<Span> more = spansOf(pieces, token);
    spans.insert(spans.end(), more.begin(), more.end());
  }
  return united(std::move(spans));
}

}  // namespace usher::search
