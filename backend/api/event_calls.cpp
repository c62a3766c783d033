// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/api/people_calls.h>
#include <usher/backend/api/people_json.h>
#include <usher/backend/http/responses.h>
#include <usher/contract/people.h>

namespace usher::backend::api {

namespace {

constexpr std::string_view kListed[] = {"event", "ticket_type", "list",       "session", "question",
                                        "item",  "notice",      "ticket_key", "picture", "template"};

http::Response fault(const store::RowFault& fault) {
  const auto which = "The " + fault.kind + " " + fault.id;
  switch (fault.code) {
    case store::RowFault::NotEdited:
      return http::problem(422, "not-edited", which + " is not changed by this call.");
    case store::RowFault::Dangling:
      return http::problem(409, "dangling", which + " refers to " + fault.other + ", which is not there.");
    case store::RowFault::InUse:
      return http::problem(409, "in-use", which + " is in use; nothing was changed.");
    case store::RowFault::NumberTaken:
      return http::problem(409, "signed-type-taken",
                           which + " cannot have the signed_type " + fault.other +
                               ": it has another one already, or another type has or had this one, and that "
                               "stays for good. Leave it out, and the type gets one.");
    case store::RowFault::TooMany:
      return http::problem(
          409, "too-many-pictures",
          "An event has at most " + std::to_string(store::kMostPictures) + " pictures; nothing was changed.");
  }
  return http::problem(500, "failed", which);
}

/// The only backup on its way, if it is: goes from the disk with the last who holds it, and makes place for
/// the next.
class BackupFile {
 public:
  BackupFile(std::filesystem::path where, std::shared_ptr<std::atomic<bool>> taken)
      : path(std::move(where)), taken_(std::move(taken)), is_only_(!taken_->exchange(true)) {}
  ~BackupFile() {
    if (!is_only_) return;
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
    *taken_ = false;
  }
  BackupFile(const BackupFile&) = delete;
  BackupFile& operator=(const BackupFile&) = delete;

  bool isOnly() const { return is_only_; }
  const std::filesystem::path path;

 private:
  std::shared_ptr<std::atomic<bool>> taken_;
  bool is_only_;
};

constexpr int kBackupSeconds = 60;

/// Those are looked at before they are taken, by putTemplate().
bool concernsTemplates(const contract::RowEdit& edit) {
  return std::ranges::any_of(
             edit.put, [](const auto& row) { return std::holds_alternative<contract::TemplateRow>(row); }) ||
         std::ranges::any_of(edit.remove, [](const auto& gone) { return gone.kind == "template"; });
}

}  // namespace

http::Answer listEvents(const People& people, const http::Request&, const auth::Identity&) {
  const auto events = people.settings.events();
  if (!events) return storeFailed(events.error());
  std::vector<contract::Row> rows(events->begin(), events->end());
  return jsonAnswer(listed("events", rows));
}

http::Answer createEvent(const People& people, const http::Request& request, const auth::Identity&) {
  const auto event = contract::decodeEventRow(request.body);
  if (!event) return http::problem(event.error());
  if (event->ends_at <= event->starts_at) {
    return http::problem(422, "malformed", "/ends_at must be after /starts_at");
  }
  for (const auto& picture : {event->branding.logo, event->branding.background}) {
    if (!picture.empty()) return fault({store::RowFault::Dangling, "event", event->id, picture});
  }
  const auto made = people.settings.createEvent(*event, people.clock());
  if (!made) return storeFailed(made.error());
  if (!*made) return http::problem(409, "exists", "There is an event " + event->id + " already.");
  if (const auto key = people.keys.ensure(event->id); !key) return http::problem(key.error());
  return jsonAnswer(toJson(contract::Row(*event)), 201);
}

http::Answer getSettings(const People& people, const http::Request& request, const auth::Identity&) {
  const auto settings = people.settings.settings(request.param("event"));
  if (!settings) return storeFailed(settings.error());
  return http::json(contract::encode(*settings));
}

http::Answer saveSettings(const People& people, const http::Request& request, const auth::Identity&) {
  const auto settings = contract::decodeEventSettings(request.body);
  if (!settings) return http::problem(settings.error());
  const auto saved = people.settings.saveSettings(request.param("event"), *settings, people.clock());
  if (!saved) return storeFailed(saved.error());
  return http::noContent();
}

http::Answer editRows(const People& people, const http::Request& request, const auth::Identity&) {
  auto edit = contract::decodeRowEdit(request.body);
  if (!edit) return http::problem(edit.error());
  if (concernsTemplates(*edit)) {
    return http::problem(
        422, "not-edited",
        "A template is not changed by this call, but by PUT and DELETE of templates/badge and "
        "templates/agenda.");
  }
  store::RowEdit asked{.put = std::move(edit->put), .remove = {}};
  for (auto& gone : edit->remove) asked.remove.push_back({std::move(gone.kind), std::move(gone.id)});
  const auto edited = people.settings.editRows(request.param("event"), asked, people.clock());
  if (!edited) return storeFailed(edited.error());
  if (*edited) return fault(**edited);
  return http::noContent();
}

http::Answer listRows(const People& people, const http::Request& request, const auth::Identity&) {
  const auto& kind = request.param("kind");
  if (std::ranges::find(kListed, kind) == std::end(kListed)) {
    return notFound("unknown-kind", "There is no list of rows of the kind " + kind + ".");
  }
  const auto rows = people.settings.rows(request.param("event"), kind);
  if (!rows) return storeFailed(rows.error());
  return jsonAnswer(listed("rows", *rows));
}

http::Answer rotateTicketKey(const People& people, const http::Request& request, const auth::Identity&) {
  const auto rotation = contract::decodeKeyRotation(request.body);
  if (!rotation) return http::problem(rotation.error());
  const auto key = people.keys.rotate(request.param("event"), rotation->retire_others);
  if (!key) return http::problem(key.error());
  return jsonAnswer(toJson(contract::Row(*key)), 201);
}

http::Answer downloadBackup(const People& people, const http::Request& request, const auth::Identity&) {
  if (request.method == "HEAD") {
    auto refused = http::problem(405, "method", "A backup is made to be downloaded: ask with GET.");
    refused.headers.emplace_back("Allow", "GET");
    return refused;
  }
  const auto copy = std::make_shared<const BackupFile>(people.scratch / "backup.sqlite", people.backing_up);
  if (!copy->isOnly()) {
    return http::problem(service::Error{service::Error::TooMany, "too-many-backups",
                                        "Another backup is being made or downloaded; wait for it to end.",
                                        kBackupSeconds});
  }
  std::error_code error;
  std::filesystem::create_directories(people.scratch, error);
  std::filesystem::remove(copy->path, error);
  if (const auto done = people.back_up(copy->path); !done) return storeFailed(done.error());
  auto response = http::content("application/vnd.sqlite3", "");
  response.headers.emplace_back("Content-Disposition", "attachment; filename=\"usher-backup.sqlite\"");
  response.file = http::FilePart{copy->path, 0, std::filesystem::file_size(copy->path), copy};
  return response;
}

}  // namespace usher::backend::api
