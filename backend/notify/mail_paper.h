// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include <usher/backend/notify/letter.h>

namespace usher::backend::notify {

/// How letters look: templates/ with the colours of resources/design/tokens.json, light and dark. The HTML
/// shows the ticket's code as "cid:ticket". Everything in a letter is escaped. One thread at a time.
class MailPaper {
 public:
  MailPaper();
  ~MailPaper();

  std::string html(const Letter& letter);
  std::string text(const Letter& letter);

 private:
  struct Templates;
  std::unique_ptr<Templates> templates_;
};

}  // namespace usher::backend::notify
