// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/notify/handover_of.h>
#include <usher/backend/notify/mail_carrier.h>
#include <usher/backend/notify/message_key.h>
#include <usher/backend/notify/one_line.h>
#include <usher/contract/contact.h>

namespace usher::backend::notify {

Handover MailCarrier::carry(const store::Message& message, store::Instant now) {
  const auto occasion = occasions_.of(message, now);
  if (!occasion) return handoverOf(occasion.error());
  const auto letter = composer_.letter(*occasion);
  if (!letter) return handoverOf(letter.error());
  const auto mail = written(*occasion, *letter);
  if (mail.to.address.empty()) return {Handover::GiveUp, false, "the guest has no mail address"};
  return sender_.send(mail);
}

Mail MailCarrier::written(const Occasion& occasion, const Letter& letter) {
  const auto& what = occasion.message.what;
  Mail mail;
  // Guests know the event, and not who runs its server.
  mail.from = {from_.name.empty() ? letter.event : from_.name, from_.address};
  if (!what.to.empty()) {
    mail.to.address = what.to;
  } else if (occasion.guest) {
    mail.to.address = occasion.guest->contact.email;
    mail.to.name = oneLine(occasion.guest->ticket.given_name + " " + occasion.guest->ticket.family_name);
  }
  if (contract::isEmail(occasion.settings.reply_to)) mail.reply_to = Mailbox{"", occasion.settings.reply_to};
  mail.subject = letter.subject;
  mail.text = paper_.text(letter);
  mail.html = paper_.html(letter);
  if (!letter.ticket_picture.empty()) {
    mail.images.push_back({"ticket", "ticket.png", "image/png", letter.ticket_picture});
    mail.attachments.push_back({"ticket.png", "image/png", letter.ticket_picture});
  }
  if (!letter.calendar.empty()) {
    mail.attachments.push_back({"calendar.ics", "text/calendar; charset=utf-8", letter.calendar});
  }
  mail.message_id = messageKey(occasion.message) + from_.address.substr(from_.address.find('@'));
  mail.language = letter.language;
  mail.date = occasion.now;
  return mail;
}

}  // namespace usher::backend::notify
