// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace usher::backend::notify {

/// What a message says, in one language, before it takes the form of a mail or a text message. "" and empty
/// lists: there is none.
struct Letter {
  struct Fact {
    std::string label;
    std::string value;
  };
  struct Entry {
    std::string time;
    std::string title;
    std::string room;
  };

  std::string language;
  std::string event;
  std::string subject;
  std::string title;
  std::string greeting;
  std::vector<std::string> paragraphs;
  std::vector<Fact> facts;
  /// What the QR code holds, shown large.
  std::string ticket_code;
  /// The same as a PNG.
  std::string ticket_picture;
  std::string agenda_title;
  std::vector<Entry> agenda;
  /// An iCalendar file to go with it (RFC 5545).
  std::string calendar;
  std::string button;
  std::string url;
  /// Smaller, after the button.
  std::vector<std::string> closing;
  std::string footer;
  /// The same as a text message.
  std::string sms;
};

}  // namespace usher::backend::notify
