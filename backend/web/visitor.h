// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include <usher/backend/http/message.h>
#include <usher/backend/locale/local_time.h>
#include <usher/backend/locale/words.h>
#include <usher/contract/localized_text.h>

namespace usher::backend::web {

/// Who asks for a page, as far as words go.
class Visitor {
 public:
  /// The language is that of ?lang=, else of the cookie "lang", else `own` (a guest's, where it is known),
  /// else of Accept-Language.
  explicit Visitor(const http::Request& request, std::string_view own = "");

  /// One of locale::kLanguages.
  const std::string& language() const { return language_; }
  /// Chosen just now by ?lang=, to be kept in the cookie.
  bool chose() const { return chose_; }
  bool secure() const { return secure_; }
  /// A link to this page in another language: a query alone, so that no path that somebody made up gets into
  /// it.
  std::string hereIn(std::string_view language) const;
  /// The page can be asked for again: it was no form that was sent.
  bool canReturn() const { return can_return_; }

  /// Words by their full key, e.g. say("web.seats_left", {{"count", 3}}).
  std::string say(std::string_view key, std::initializer_list<locale::Argument> arguments = {}) const;
  const std::string& localized(const contract::LocalizedText& text) const;

 private:
  std::string language_;
  bool chose_ = false;
  bool secure_ = false;
  bool can_return_ = false;
  /// Without "lang".
  std::string query_;
};

}  // namespace usher::backend::web
