// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

#include <usher/backend/notify/curl.h>
#include <usher/backend/notify/mime.h>
#include <usher/backend/notify/smtp_dialogue.h>
#include <usher/backend/notify/smtp_sender.h>
#include <usher/contract/contact.h>

namespace usher::backend::notify {

namespace {

struct Upload {
  std::string_view bytes;
  std::size_t at = 0;
};

std::size_t readUpload(char* to, std::size_t size, std::size_t count, void* data) {
  auto& upload = *static_cast<Upload*>(data);
  const auto part = upload.bytes.substr(upload.at, size * count);
  std::ranges::copy(part, to);
  upload.at += part.size();
  return part.size();
}

int seekUpload(void* data, curl_off_t offset, int origin) {
  auto& upload = *static_cast<Upload*>(data);
  if (origin != SEEK_SET || offset < 0) return CURL_SEEKFUNC_CANTSEEK;
  upload.at = std::min(static_cast<std::size_t>(offset), upload.bytes.size());
  return CURL_SEEKFUNC_OK;
}

int follow(CURL*, curl_infotype type, char* data, std::size_t size, void* dialogue) {
  if (type == CURLINFO_HEADER_OUT) static_cast<SmtpDialogue*>(dialogue)->said({data, size});
  if (type == CURLINFO_HEADER_IN) static_cast<SmtpDialogue*>(dialogue)->heard({data, size});
  return 0;
}

std::size_t ignoreBody(char*, std::size_t size, std::size_t count, void*) {
  return size * count;
}

}  // namespace

struct SmtpSender::Connection {
  std::array<char, CURL_ERROR_SIZE> complaint{};
  // Takes what is said outside of a transfer. Before the handle, which says QUIT when it ends.
  SmtpDialogue spare;
  CurlHandle curl;
};

SmtpSender::SmtpSender(SmtpOptions options)
    : options_(std::move(options)), connection_(std::make_unique<Connection>()) {
  connection_->curl = newCurl("smtp,smtps", options_.ca_file, connection_->complaint.data());
  auto* curl = connection_->curl.get();
  curl_easy_setopt(curl, CURLOPT_URL, options_.url.c_str());
  curl_easy_setopt(curl, CURLOPT_USE_SSL,
                   static_cast<long>(options_.plain ? CURLUSESSL_NONE : CURLUSESSL_ALL));
  if (!options_.user.empty()) {
    curl_easy_setopt(curl, CURLOPT_USERNAME, options_.user.c_str());
    curl_easy_setopt(curl, CURLOPT_PASSWORD, options_.password.c_str());
  }
  curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
  curl_easy_setopt(curl, CURLOPT_READFUNCTION, readUpload);
  curl_easy_setopt(curl, CURLOPT_SEEKFUNCTION, seekUpload);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, ignoreBody);
  curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, follow);
  curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
}

SmtpSender::~SmtpSender() = default;

Handover SmtpSender::send(const Mail& mail) {
  if (!contract::isEmail(mail.to.address)) return {Handover::GiveUp, false, "this is no mail address"};
  const auto bytes = mimeText(mail);
  Upload upload{bytes};
  SmtpDialogue dialogue;
  CurlList recipients;
  append(recipients, "<" + mail.to.address + ">");

  auto* curl = connection_->curl.get();
  curl_easy_setopt(curl, CURLOPT_MAIL_FROM, ("<" + mail.from.address + ">").c_str());
  curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients.get());
  curl_easy_setopt(curl, CURLOPT_READDATA, &upload);
  curl_easy_setopt(curl, CURLOPT_SEEKDATA, &upload);
  curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(bytes.size()));
  curl_easy_setopt(curl, CURLOPT_DEBUGDATA, &dialogue);
  connection_->complaint[0] = '\0';
  const auto result = curl_easy_perform(curl);
  // It points at what ends here, and a connection that is closed later still says QUIT.
  curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, nullptr);
  curl_easy_setopt(curl, CURLOPT_DEBUGDATA, &connection_->spare);
  if (result == CURLE_OK) return {};
  const std::string_view complaint(connection_->complaint.data());
  return dialogue.failed(complaint.empty() ? curl_easy_strerror(result) : complaint);
}

}  // namespace usher::backend::notify
