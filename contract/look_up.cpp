// SPDX-License-Identifier: Apache-2.0
#include <sodium.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <stdexcept>

#include <usher/contract/folded.h>
#include <usher/contract/icu_text.h>
#include <usher/contract/look_up.h>

namespace usher::contract {
namespace {

// With the zero byte that ends each.
constexpr std::string_view kLookUpDomain{"usher-look-up-v1", sizeof "usher-look-up-v1"};
constexpr std::string_view kBookingDomain{"usher-booking-v1", sizeof "usher-booking-v1"};

constexpr std::size_t kHashSize = 8;

static_assert(kLookUpKeySize == crypto_auth_hmacsha256_KEYBYTES);

const unsigned char* bytesOf(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

std::string keyedHash(std::string_view message, std::string_view key) {
  unsigned char hash[crypto_auth_hmacsha256_BYTES];
  crypto_auth_hmacsha256(hash, bytesOf(message), message.size(), bytesOf(key));
  std::string text(2 * kHashSize + 1, '\0');
  sodium_bin2hex(text.data(), text.size(), hash, kHashSize);
  text.pop_back();  // its NUL
  return text;
}

icu::UnicodeString normalized(const icu::Normalizer2* (*form)(UErrorCode&), std::string_view utf8) {
  UErrorCode error = U_ZERO_ERROR;
  const auto* normalizer = form(error);
  auto text = U_SUCCESS(error) ? normalizer->normalize(toIcu(utf8), error) : icu::UnicodeString();
  if (U_FAILURE(error))
    throw std::runtime_error(std::string("ICU normalizes no text: ") + u_errorName(error));
  return text;
}

/// The characters of a text that `keeps` wants.
template <class Keeps>
std::string filtered(const icu::UnicodeString& text, Keeps keeps) {
  icu::UnicodeString kept;
  for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    if (keeps(text.char32At(i))) kept.append(text.char32At(i));
  }
  return toUtf8(kept);
}

std::string lettersAndDigits(std::string_view utf8) {
  return filtered(toIcu(folded(utf8)), [](UChar32 c) {
    // Vowels of many a script are marks that take room of their own.
    return u_isalnum(c) || u_charType(c) == U_COMBINING_SPACING_MARK;
  });
}

std::string normalEmail(std::string_view utf8) {
  return filtered(normalized(icu::Normalizer2::getNFKCCasefoldInstance, utf8),
                  [](UChar32 c) { return !u_isUWhiteSpace(c); });
}

/// Of either; "" where nothing is left.
std::string normalReference(std::string_view utf8) {
  return utf8.find('@') == utf8.npos ? lettersAndDigits(utf8) : normalEmail(utf8);
}

/// With letters in the place of marks, as those do who have no key for them.
std::string spelledOut(std::string_view utf8) {
  const auto text = normalized(icu::Normalizer2::getNFCInstance, utf8);
  icu::UnicodeString spelled;
  for (int32_t i = 0; i < text.length(); ++i) {
    switch (text.charAt(i)) {
      case u'ä':
      case u'Ä':
        spelled.append(u"ae", 2);
        break;
      case u'ö':
      case u'Ö':
      case u'ø':
      case u'Ø':
        spelled.append(u"oe", 2);
        break;
      case u'ü':
      case u'Ü':
        spelled.append(u"ue", 2);
        break;
      case u'å':
      case u'Å':
        spelled.append(u"aa", 2);
        break;
      default:
        spelled.append(text.charAt(i));
    }
  }
  return toUtf8(spelled);
}

/// None where nothing is left of it.
std::vector<std::string> spellings(std::string_view name) {
  std::vector<std::string> found;
  for (auto& spelling : {lettersAndDigits(name), lettersAndDigits(spelledOut(name))}) {
    if (!spelling.empty() && std::ranges::find(found, spelling) == found.end()) found.push_back(spelling);
  }
  return found;
}

void appendPart(std::string& message, std::string_view part) {
  const auto size = static_cast<std::uint32_t>(part.size());
  for (unsigned shift = 32; shift > 0;) message += static_cast<char>(size >> (shift -= 8));
  message += part;
}

std::vector<std::string> hashesOf(std::initializer_list<std::string_view> references,
                                  const std::vector<std::string>& names, std::string_view key) {
  std::vector<std::string> hashes;
  if (key.size() != kLookUpKeySize) return hashes;
  for (const auto raw : references) {
    const auto reference = normalReference(raw);
    if (reference.empty()) continue;
    for (const auto& name : names) {
      std::string message(kLookUpDomain);
      appendPart(message, reference);
      appendPart(message, name);
      auto hash = keyedHash(message, key);
      if (std::ranges::find(hashes, hash) == hashes.end()) hashes.push_back(std::move(hash));
    }
  }
  return hashes;
}

}  // namespace

std::string makeLookUpKey() {
  std::string key(kLookUpKeySize, '\0');
  randombytes_buf(key.data(), key.size());
  return key;
}

std::vector<std::string> lookUpsOf(const Findable& ticket, std::string_view key) {
  auto names = spellings(ticket.family_name);
  if (names.empty()) names = spellings(ticket.given_name);
  return hashesOf({ticket.email, ticket.booking}, names, key);
}

std::vector<std::string> lookUpsOf(std::string_view reference_or_email, std::string_view last_name,
                                   std::string_view key) {
  return hashesOf({reference_or_email}, spellings(last_name), key);
}

std::string bookingId(std::string_view reference, std::string_view key) {
  const auto normal = normalReference(reference);
  if (normal.empty() || key.size() != kLookUpKeySize) return {};
  return keyedHash(std::string(kBookingDomain) + normal, key);
}

}  // namespace usher::contract
