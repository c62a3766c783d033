// SPDX-License-Identifier: Apache-2.0
#include <fstream>

#include <usher/backend/notify/mail_folder.h>
#include <usher/backend/notify/mime.h>

namespace usher::backend::notify {

Handover MailFolder::send(const Mail& mail) {
  const auto file = folder_ / (mail.message_id + ".eml");
  auto half = file;
  half += ".part";
  {
    const auto text = mimeText(mail);
    std::ofstream out(half, std::ios::binary | std::ios::trunc);
    out.write(text.data(), static_cast<std::streamsize>(text.size()));
    out.close();
    if (!out) return {Handover::TryAgain, true, "cannot write into " + folder_.string()};
  }
  std::error_code error;
  std::filesystem::rename(half, file, error);
  if (error) return {Handover::TryAgain, true, "cannot write " + file.string() + ": " + error.message()};
  return {};
}

}  // namespace usher::backend::notify
