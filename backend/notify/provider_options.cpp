// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <iterator>
#include <sstream>

#include <usher/backend/notify/curl_url.h>
#include <usher/backend/notify/one_line.h>
#include <usher/backend/notify/provider_options.h>
#include <usher/contract/contact.h>
#include <usher/contract/whole_number.h>

namespace usher::backend::notify {

namespace {

/// What is wrong, in one line.
struct Wrong {
  std::string line;
};

/// Throws Wrong inside this file.
class Reader {
 public:
  Reader(const std::map<std::string, std::string>& given,
         const std::function<const char*(const char*)>& environment)
      : given_(given), environment_(environment) {}

  bool has(const std::string& name) const { return given_.contains(name); }
  std::string text(const std::string& name) const {
    const auto found = given_.find(name);
    return found == given_.end() ? std::string() : found->second;
  }
  /// The option `other` says nothing without `name`.
  void needs(const std::string& other, const std::string& name) const {
    if (has(other) && !has(name)) throw Wrong{"--" + other + " needs --" + name};
  }
  Url url(const std::string& name, std::initializer_list<const char*> schemes, const char* like) const {
    const auto parsed = parseUrl(text(name));
    bool known = false;
    for (const char* scheme : schemes) known = known || (parsed && parsed->scheme == scheme);
    if (!known) throw Wrong{"--" + name + " takes an address like " + like};
    if (parsed->has_credentials) {
      throw Wrong{"--" + name + " must hold no user or password: everybody on this machine can read it"};
    }
    return *parsed;
  }
  std::string contentOf(const std::string& name) const {
    std::ifstream file(text(name), std::ios::binary);
    std::string content(std::istreambuf_iterator<char>(file), {});
    if (!file) throw Wrong{"--" + name + ": cannot read " + text(name)};
    return content;
  }
  /// A secret: the first line of the option's file, or the variable; "" where neither is set.
  std::string secret(const std::string& name, const char* variable) const {
    if (!has(name)) {
      const char* value = environment_(variable);
      return value == nullptr ? std::string() : std::string(value);
    }
    std::istringstream lines(contentOf(name));
    std::string line;
    std::getline(lines, line);
    if (line.ends_with('\r')) line.pop_back();
    if (line.empty()) throw Wrong{"--" + name + ": " + text(name) + " has an empty first line"};
    return line;
  }
  std::string readableFile(const std::string& name) const {
    if (has(name)) contentOf(name);
    return text(name);
  }
  int perMinute(const std::string& name, int otherwise) const {
    constexpr int kMost = 60'000;
    if (!has(name)) return otherwise;
    const auto number = contract::wholeNumber(text(name), 1, kMost);
    if (!number) throw Wrong{"--" + name + " takes a number from 1 to " + std::to_string(kMost)};
    return *number;
  }

 private:
  const std::map<std::string, std::string>& given_;
  const std::function<const char*(const char*)>& environment_;
};

/// "tickets@example.org" or "Example Events <tickets@example.org>"
Mailbox readMailbox(const std::string& text) {
  Mailbox box{"", text};
  const auto open = text.find('<');
  if (open != text.npos && text.ends_with('>')) {
    box.address = text.substr(open + 1, text.size() - open - 2);
    box.name = oneLine(text.substr(0, open));
  }
  if (!contract::isEmail(box.address)) {
    throw Wrong{"--mail-from takes a mail address, as in 'Example Events <tickets@example.org>'"};
  }
  return box;
}

SmtpOptions readSmtp(const Reader& read) {
  const auto url = read.url("smtp-url", {"smtp", "smtps"}, "smtp://mail.example.org:587");
  SmtpOptions smtp{.url = read.text("smtp-url"),
                   .user = read.text("smtp-user"),
                   .ca_file = read.readableFile("smtp-ca-file")};
  const auto tls = read.has("smtp-tls") ? read.text("smtp-tls") : "required";
  if (tls != "required" && tls != "off") throw Wrong{"--smtp-tls is required or off"};
  smtp.plain = tls == "off";
  if (smtp.plain && (url.scheme != "smtp" || !url.isLoopback())) {
    throw Wrong{"--smtp-tls off is for a mail server on this machine, as in smtp://127.0.0.1:25"};
  }
  if (!smtp.user.empty()) {
    smtp.password = read.secret("smtp-password-file", "USHER_SMTP_PASSWORD");
    if (smtp.password.empty()) {
      throw Wrong{"--smtp-user needs a password: --smtp-password-file, or USHER_SMTP_PASSWORD"};
    }
  }
  return smtp;
}

std::vector<std::string> readHeaders(const Reader& read) {
  std::vector<std::string> headers;
  const auto token = read.secret("sms-token-file", "USHER_SMS_TOKEN");
  if (token != oneLine(token)) throw Wrong{"--sms-token-file: the token has blanks or control characters"};
  if (!token.empty()) headers.push_back("Authorization: Bearer " + token);
  if (!read.has("sms-headers-file")) return headers;
  std::istringstream lines(read.contentOf("sms-headers-file"));
  for (std::string line; std::getline(lines, line);) {
    line = oneLine(line);
    if (line.empty()) continue;
    const auto colon = line.find(": ");
    if (colon == line.npos || colon == 0 || line.find(' ') < colon) {
      throw Wrong{"--sms-headers-file takes lines like 'X-Api-Key: secret'"};
    }
    headers.push_back(line);
  }
  return headers;
}

WebhookOptions readSms(const Reader& read) {
  const auto url = read.url("sms-webhook", {"https", "http"}, "https://sms.example.org/send");
  if (url.scheme == "http" && !url.isLoopback()) {
    throw Wrong{"--sms-webhook must begin with https:// unless it is on this machine"};
  }
  WebhookOptions sms{.url = read.text("sms-webhook"),
                     .headers = readHeaders(read),
                     .ca_file = read.readableFile("sms-ca-file")};
  if (read.has("sms-body-file")) {
    auto body = SmsBody::read(read.contentOf("sms-body-file"));
    if (!body) throw Wrong{"--sms-body-file: " + read.text("sms-body-file") + " " + body.error()};
    sms.body = std::move(*body);
  }
  return sms;
}

void checkCompany(const Reader& read) {
  for (const char* name : {"smtp-user", "smtp-password-file", "smtp-ca-file", "smtp-tls"}) {
    read.needs(name, "smtp-url");
  }
  for (const char* name :
       {"sms-token-file", "sms-headers-file", "sms-body-file", "sms-ca-file", "sms-per-minute"}) {
    read.needs(name, "sms-webhook");
  }
  read.needs("smtp-password-file", "smtp-user");
  if (read.has("smtp-url") && read.has("mail-dir"))
    throw Wrong{"--smtp-url and --mail-dir exclude each other"};
  for (const char* name : {"smtp-url", "mail-dir"}) {
    read.needs(name, "mail-from");
    read.needs(name, "public-url");
  }
  read.needs("sms-webhook", "public-url");
}

}  // namespace

const std::vector<const char*>& providerOptionNames() {
  static const std::vector<const char*> names = {
      "public-url",     "mail-from",        "smtp-url",      "smtp-user",        "smtp-password-file",
      "smtp-ca-file",   "smtp-tls",         "mail-dir",      "mails-per-minute", "sms-webhook",
      "sms-token-file", "sms-headers-file", "sms-body-file", "sms-ca-file",      "sms-per-minute"};
  return names;
}

std::expected<ProviderOptions, std::string> readProviderOptions(
    const std::map<std::string, std::string>& given,
    const std::function<const char*(const char*)>& environment) {
  try {
    const Reader read(given, environment);
    checkCompany(read);
    ProviderOptions options;
    if (read.has("public-url")) {
      const auto url = read.url("public-url", {"https", "http"}, "https://events.example.org");
      if (url.has_query) throw Wrong{"--public-url takes an address like https://events.example.org"};
      options.public_url = read.text("public-url");
      while (options.public_url.ends_with('/')) options.public_url.pop_back();
    }
    if (read.has("mail-from")) options.from = readMailbox(read.text("mail-from"));
    if (read.has("smtp-url")) options.smtp = readSmtp(read);
    if (read.has("mail-dir")) {
      options.mail_folder = read.text("mail-dir");
      std::error_code ignored;
      if (!std::filesystem::is_directory(*options.mail_folder, ignored)) {
        throw Wrong{"--mail-dir: there is no folder " + options.mail_folder->string()};
      }
    }
    if (read.has("sms-webhook")) options.sms = readSms(read);
    options.mails_per_minute = read.perMinute("mails-per-minute", options.mails_per_minute);
    options.sms_per_minute = read.perMinute("sms-per-minute", options.sms_per_minute);
    return options;
  } catch (const Wrong& wrong) {
    return std::unexpected(wrong.line);
  }
}

}  // namespace usher::backend::notify
