// SPDX-License-Identifier: Apache-2.0
#include <charconv>

#include <usher/backend/notify/one_line.h>
#include <usher/backend/notify/smtp_dialogue.h>

namespace usher::backend::notify {

namespace {

constexpr std::size_t kCodeDigits = 3;
constexpr std::size_t kLongestReply = 1000;
constexpr int kFirstTemporary = 400;
constexpr int kFirstFinal = 500;
// RFC 5321, 3.8: the server closes the connection, whatever was asked.
constexpr int kShuttingDown = 421;
// RFC 1870: the mail is too large for this server.
constexpr int kTooLarge = 552;

}  // namespace

void SmtpDialogue::said(std::string_view command) {
  // Said after a refusal, which is what counts.
  closing_ = command.starts_with("QUIT");
  if (closing_) return;
  code_ = 0;
  reply_.clear();
  if (command.starts_with("MAIL ")) {
    stage_ = Stage::Sender;
  } else if (command.starts_with("RCPT ")) {
    stage_ = Stage::Recipient;
  } else if (command.starts_with("DATA")) {
    stage_ = Stage::Content;
  } else {
    stage_ = Stage::Opening;
  }
}

void SmtpDialogue::heard(std::string_view line) {
  if (closing_) return;
  int code = 0;
  const auto digits = line.substr(0, kCodeDigits);
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code);
  if (error != std::errc() || end != digits.data() + kCodeDigits) return;
  if (code != code_) reply_.clear();
  code_ = code;
  if (line.size() <= kCodeDigits || reply_.size() > kLongestReply) return;
  if (!reply_.empty()) reply_ += ' ';
  reply_ += line.substr(kCodeDigits + 1);
}

Handover SmtpDialogue::failed(std::string_view complaint) const {
  if (code_ < kFirstTemporary) return {Handover::TryAgain, true, oneLine(complaint)};
  const auto said = oneLine(std::to_string(code_) + " " + reply_);
  if (code_ < kFirstFinal) {
    const bool down = stage_ == Stage::Opening || stage_ == Stage::Sender || code_ == kShuttingDown;
    return {Handover::TryAgain, down, said};
  }
  // A server that refuses us, or the sender's address, refuses every mail: an operator can mend that.
  const bool ours = stage_ == Stage::Opening || (stage_ == Stage::Sender && code_ != kTooLarge);
  return ours ? Handover{Handover::TryAgain, true, said} : Handover{Handover::GiveUp, false, said};
}

}  // namespace usher::backend::notify
