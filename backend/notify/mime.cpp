// SPDX-License-Identifier: Apache-2.0
#include <gmime/gmime.h>
#include <memory>
#include <mutex>

#include <usher/backend/notify/mime.h>
#include <usher/backend/notify/one_line.h>

namespace usher::backend::notify {

namespace {

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Ref = std::unique_ptr<T, Unref>;

void startLibrary() {
  static std::once_flag once;
  std::call_once(once, g_mime_init);
}

Ref<GMimeObject> multipart(const char* subtype, std::initializer_list<GMimeObject*> parts) {
  auto* made = g_mime_multipart_new_with_subtype(subtype);
  for (auto* part : parts) g_mime_multipart_add(made, part);
  return Ref<GMimeObject>(GMIME_OBJECT(made));
}

Ref<GMimeObject> textPart(const char* subtype, const std::string& text) {
  auto* part = g_mime_text_part_new_with_subtype(subtype);
  g_mime_text_part_set_charset(part, "utf-8");
  g_mime_text_part_set_text(part, text.c_str());
  g_mime_part_set_content_encoding(GMIME_PART(part), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
  return Ref<GMimeObject>(GMIME_OBJECT(part));
}

Ref<GMimeObject> filePart(const std::string& type, const std::string& file_name, const std::string& bytes,
                          const char* disposition) {
  auto* part = g_mime_part_new();
  auto* parsed = g_mime_content_type_parse(nullptr, type.c_str());
  g_mime_object_set_content_type(GMIME_OBJECT(part), parsed);
  g_object_unref(parsed);
  const Ref<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
  const Ref<GMimeDataWrapper> content(
      g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
  g_mime_part_set_content(part, content.get());
  g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_BASE64);
  g_mime_object_set_disposition(GMIME_OBJECT(part), disposition);
  g_mime_part_set_filename(part, file_name.c_str());
  return Ref<GMimeObject>(GMIME_OBJECT(part));
}

Ref<GMimeObject> body(const Mail& mail) {
  auto whole = textPart("plain", mail.text);
  if (!mail.html.empty()) {
    const auto html = textPart("html", mail.html);
    whole = multipart("alternative", {whole.get(), html.get()});
  }
  if (!mail.images.empty()) {
    whole = multipart("related", {whole.get()});
    for (const auto& image : mail.images) {
      const auto part = filePart(image.type, image.file_name, image.bytes, "inline");
      g_mime_object_set_content_id(part.get(), image.content_id.c_str());
      g_mime_multipart_add(GMIME_MULTIPART(whole.get()), part.get());
    }
  }
  if (!mail.attachments.empty()) {
    whole = multipart("mixed", {whole.get()});
    for (const auto& file : mail.attachments) {
      const auto part = filePart(file.type, file.file_name, file.bytes, "attachment");
      g_mime_multipart_add(GMIME_MULTIPART(whole.get()), part.get());
    }
  }
  return whole;
}

/// One line that readers take for what it says: GMime passes on what looks like an encoded word.
std::string headerText(const std::string& text) {
  constexpr std::size_t kLongest = 300;
  auto line = oneLine(text, kLongest);
  for (auto at = line.find("=?"); at != line.npos; at = line.find("=?", at)) line.insert(at + 1, " ");
  return line;
}

void add(GMimeMessage* message, GMimeAddressType type, const Mailbox& box) {
  const auto name = headerText(box.name);
  g_mime_message_add_mailbox(message, type, name.empty() ? nullptr : name.c_str(), box.address.c_str());
}

}  // namespace

std::string mimeText(const Mail& mail) {
  startLibrary();
  const Ref<GMimeMessage> message(g_mime_message_new(TRUE));
  const std::unique_ptr<GDateTime, void (*)(GDateTime*)> date(
      g_date_time_new_from_unix_utc(
          std::chrono::floor<std::chrono::seconds>(mail.date).time_since_epoch().count()),
      g_date_time_unref);
  g_mime_message_set_date(message.get(), date.get());
  add(message.get(), GMIME_ADDRESS_TYPE_FROM, mail.from);
  add(message.get(), GMIME_ADDRESS_TYPE_TO, mail.to);
  if (mail.reply_to) add(message.get(), GMIME_ADDRESS_TYPE_REPLY_TO, *mail.reply_to);
  g_mime_message_set_subject(message.get(), headerText(mail.subject).c_str(), "utf-8");
  g_mime_message_set_message_id(message.get(), mail.message_id.c_str());
  auto* object = GMIME_OBJECT(message.get());
  g_mime_object_set_header(object, "Content-Language", mail.language.c_str(), nullptr);
  // RFC 3834: nobody's holiday notice answers it.
  g_mime_object_set_header(object, "Auto-Submitted", "auto-generated", nullptr);
  g_mime_message_set_mime_part(message.get(), body(mail).get());

  const std::unique_ptr<GMimeFormatOptions, void (*)(GMimeFormatOptions*)> format(g_mime_format_options_new(),
                                                                                  g_mime_format_options_free);
  g_mime_format_options_set_newline_format(format.get(), GMIME_NEWLINE_FORMAT_DOS);
  const Ref<GMimeStream> stream(g_mime_stream_mem_new());
  g_mime_object_write_to_stream(object, format.get(), stream.get());
  const auto* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
  return {reinterpret_cast<const char*>(bytes->data), bytes->len};
}

}  // namespace usher::backend::notify
