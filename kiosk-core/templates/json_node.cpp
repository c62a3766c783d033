// SPDX-License-Identifier: Apache-2.0
#include <usher/templates/json_node.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace usher::templates {

namespace {

constexpr std::size_t kDeepest = 32;

/// Tells how far the parser has read: its own events carry no position.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, const char** furthest) : at_(at), furthest_(furthest) {}

  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    *furthest_ = ++at_;
    return *this;
  }
  CountingIterator operator++(int) {
    CountingIterator before = *this;
    ++*this;
    return before;
  }
  bool operator==(const CountingIterator& other) const { return at_ == other.at_; }

 private:
  const char* at_;
  const char** furthest_;
};

/// Lines and columns of a text, asked for from its beginning to its end: each of its bytes is looked at once.
class Places {
 public:
  explicit Places(QByteArrayView text) : text_(text) {}

  Place of(qsizetype offset) {
    offset = std::clamp<qsizetype>(offset, 0, text_.size());
    for (; counted_ < offset; ++counted_) {
      if (text_[counted_] != '\n') continue;
      ++line_;
      line_begin_ = counted_ + 1;
    }
    return {line_, static_cast<int>(offset - line_begin_) + 1};
  }

 private:
  QByteArrayView text_;
  qsizetype counted_ = 0;
  qsizetype line_begin_ = 0;
  int line_ = 1;
};

class Builder : public nlohmann::json_sax<nlohmann::json> {
 public:
  Builder(const QByteArray& text, const char** furthest) : text_(text), furthest_(furthest), places_(text) {}

  bool null() override { return put({.kind = JsonNode::Null}); }
  bool boolean(bool value) override { return put({.kind = JsonNode::Flag, .flag = value}); }
  bool number_integer(number_integer_t value) override { return putNumber(static_cast<double>(value)); }
  bool number_unsigned(number_unsigned_t value) override { return putNumber(static_cast<double>(value)); }
  bool number_float(number_float_t value, const string_t&) override { return putNumber(value); }
  bool string(string_t& value) override {
    return put({.kind = JsonNode::Text, .text = QString::fromStdString(value)});
  }
  bool binary(binary_t&) override { return false; }

  bool start_object(std::size_t) override { return open(JsonNode::Object); }
  bool start_array(std::size_t) override { return open(JsonNode::List); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }
  bool key(string_t& value) override {
    const Place place = tokenPlace();
    const QString name = QString::fromStdString(value);
    JsonNode& object = *open_.back();
    if (const JsonField* first = object.field(name)) {
      return refuse(place, QStringLiteral("\"%1\" is said in line %2 already; leave one of the two out")
                               .arg(name)
                               .arg(first->place.line));
    }
    object.fields.push_back({name, place, {}});
    return true;
  }

  bool parse_error(std::size_t position, const std::string&,
                   const nlohmann::json::exception& exception) override {
    // "[json.exception.parse_error.101] parse error at line 1, column 2: syntax error while parsing value -
    // ..."
    const std::string_view what = exception.what();
    const auto colon = what.find(": ");
    const std::string_view reason = colon == std::string_view::npos ? what : what.substr(colon + 2);
    const auto at = static_cast<qsizetype>(position) - 1;
    return refuse(Places(text_).of(at),
                  QStringLiteral("this is not JSON: ") +
                      QString::fromUtf8(reason.data(), static_cast<qsizetype>(reason.size())));
  }

  std::expected<JsonNode, Fault> take() && {
    if (fault_) return std::unexpected(*std::move(fault_));
    return std::move(root_);
  }

 private:
  bool putNumber(double value) { return put({.kind = JsonNode::Number, .number = value}); }

  bool open(JsonNode::Kind kind) {
    const Place place = tokenPlace();
    if (open_.size() >= kDeepest)
      return refuse(place, QStringLiteral("this is nested deeper than 32 levels; groups need far fewer"));
    JsonNode node{.kind = kind};
    node.place = place;
    open_.push_back(&add(std::move(node)));
    return true;
  }

  bool close() {
    tokenPlace();
    open_.pop_back();
    return true;
  }

  bool put(JsonNode node) {
    node.place = tokenPlace();
    add(std::move(node));
    return true;
  }

  JsonNode& add(JsonNode node) {
    if (open_.empty()) return root_ = std::move(node);
    JsonNode& parent = *open_.back();
    // What is inside is added while its parent is open, so that these stay where they are.
    if (parent.kind == JsonNode::List) return parent.elements.emplace_back(std::move(node));
    return parent.fields.back().value = std::move(node);
  }

  /// Where the token begins that was read last: behind the one before and what may stand between two.
  Place tokenPlace() {
    constexpr std::string_view kBetween = " \t\r\n,:";
    const char* const end = text_.constData() + text_.size();
    const char* at = std::exchange(last_end_, *furthest_);
    if (at == nullptr) at = text_.constData();
    while (at != end && kBetween.find(*at) != std::string_view::npos) ++at;
    return places_.of(at - text_.constData());
  }

  bool refuse(Place place, QString reason) {
    fault_ = Fault{place, std::move(reason)};
    return false;
  }

  const QByteArray& text_;
  const char** furthest_;
  const char* last_end_ = nullptr;
  Places places_;
  std::vector<JsonNode*> open_;
  JsonNode root_;
  std::optional<Fault> fault_;
};

}  // namespace

const JsonField* JsonNode::field(QStringView name) const {
  const auto found = std::ranges::find_if(fields, [&](const JsonField& field) { return field.name == name; });
  return found == fields.end() ? nullptr : &*found;
}

std::expected<JsonNode, Fault> parseJson(const QByteArray& text) {
  const char* furthest = text.constData();
  Builder builder(text, &furthest);
  const CountingIterator begin(text.constData(), &furthest);
  const CountingIterator end(text.constData() + text.size(), &furthest);
  nlohmann::json::sax_parse(begin, end, &builder);
  return std::move(builder).take();
}

}  // namespace usher::templates
