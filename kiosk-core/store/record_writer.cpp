// SPDX-License-Identifier: Apache-2.0
#include <usher/store/record_writer.h>

#include <initializer_list>

#include <usher/store/rows.h>

namespace usher::store {

namespace {

constexpr const char* kTables[] = {"event",    "ticket_type",   "list",        "session",  "ticket",
                                   "check_in", "ticket_key",    "revocation",  "question", "item",
                                   "request",  "notice",        "look_up_key", "picture",  "staff_member",
                                   "incident", "paper_template"};

/// INSERT with one parameter a column, in order; `id` is the first column.
std::string insertInto(const std::string& schema, const char* table, RecordWriter::Mode mode,
                       std::initializer_list<const char*> columns) {
  std::string names = "id";
  std::string values = "?";
  std::string updates;
  for (const char* column : columns) {
    names.append(", ").append(column);
    values.append(", ?");
    updates.append(updates.empty() ? "" : ", ").append(column).append(" = excluded.").append(column);
  }
  const std::string sql = "INSERT INTO " + schema + "." + table + " (" + names + ") VALUES (" + values + ")";
  if (mode == RecordWriter::Mode::Load) return sql;
  return sql + " ON CONFLICT (id) DO " + (updates.empty() ? "NOTHING" : "UPDATE SET " + updates);
}

}  // namespace

RecordWriter::RecordWriter(sqlite::Database& database, const std::string& schema, Mode mode, Sealing& sealing)
    : database_(database),
      schema_(schema),
      sealing_(sealing),
      event_(database.prepare(
          insertInto(schema, "event", mode,
                     {"name", "timezone", "starts_at", "ends_at", "accent", "ground", "logo", "background",
                      "greeting", "welcome", "help", "steps_off", "code_formats"}))),
      ticket_type_(database.prepare(
          insertInto(schema, "ticket_type", mode, {"name", "colour", "signed_type", "at_door", "capacity"}))),
      list_(database.prepare(insertInto(schema, "list", mode,
                                        {"name", "ticket_types", "opens_at", "closes_at", "include_pending",
                                         "re_entry", "session", "takes_unenrolled"}))),
      session_(database.prepare(insertInto(schema, "session", mode,
                                           {"title", "room", "starts_at", "ends_at", "fill", "capacity"}))),
      ticket_(database, schema, mode == Mode::Load),
      check_in_(database.prepare(insertInto(
          schema, "check_in", mode, {"ticket", "list", "direction", "at", "kiosk", "badge_owed", "badges"}))),
      ticket_key_(database.prepare(insertInto(schema, "ticket_key", mode, {"public_key", "retired"}))),
      revocation_(database.prepare(insertInto(schema, "revocation", mode, {}))),
      question_(database.prepare(insertInto(
          schema, "question", mode, {"words", "form", "required", "choices", "at_door", "at_registration"}))),
      item_(database.prepare(
          insertInto(schema, "item", mode,
                     {"name", "kind", "session", "stock", "per_guest", "opens_at", "closes_at", "picture"}))),
      request_(database.prepare(
          insertInto(schema, "request", mode,
                     {"ticket", "item", "quantity", "state", "at", "taken_on", "changed_at", "sealed"}))),
      notice_(database.prepare(
          insertInto(schema, "notice", mode, {"kind", "session", "title", "from_at", "until_at"}))),
      look_up_key_(database.prepare(insertInto(schema, "look_up_key", mode, {"sealed"}))),
      picture_(database.prepare(insertInto(schema, "picture", mode, {"file"}))),
      staff_member_(database.prepare(insertInto(schema, "staff_member", mode, {"sealed"}))),
      incident_(database.prepare(
          insertInto(schema, "incident", mode, {"ticket", "list", "at", "kiosk", "winner", "resolution"}))),
      paper_template_(database.prepare(insertInto(schema, "paper_template", mode, {"text"}))) {}

void RecordWriter::write(const Row& row) {
  if (const auto* ticket = std::get_if<TicketRow>(&row)) {
    ticket_.write(*ticket);
  } else {
    write(std::get<ports::Record>(row));
  }
}

void RecordWriter::write(const ports::Record& record) {
  std::visit([this](const auto& one) { write(one); }, record);
}

void RecordWriter::write(const domain::Event& event) {
  const domain::Branding& branding = event.branding;
  event_.run(utf8(event.id.text()), toColumn(event.name), utf8(event.timezone), toColumn(event.starts_at),
             toColumn(event.ends_at), toColumn(branding.accent), toColumn(branding.ground),
             toColumn(branding.logo), toColumn(branding.background), toColumn(branding.greeting),
             toColumn(branding.welcome), toColumn(branding.help), toColumn(branding.steps_off),
             toColumn(event.code_formats));
}

void RecordWriter::write(const domain::TicketType& type) {
  ticket_type_.run(utf8(type.id.text()), toColumn(type.name), static_cast<std::int64_t>(type.colour),
                   static_cast<std::int64_t>(type.signed_type), type.at_door, type.capacity);
}

void RecordWriter::write(const domain::CheckInList& list) {
  list_.run(utf8(list.id.text()), toColumn(list.name), toColumn(list.ticket_types), toColumn(list.opens_at),
            toColumn(list.closes_at), list.include_pending, static_cast<std::int64_t>(list.re_entry),
            toColumn(list.session), list.takes_unenrolled);
}

void RecordWriter::write(const domain::Session& session) {
  session_.run(utf8(session.id.text()), toColumn(session.title), utf8(session.room),
               toColumn(session.starts_at), toColumn(session.ends_at),
               static_cast<std::int64_t>(session.fill), session.capacity);
}

void RecordWriter::write(const domain::Ticket& ticket) {
  ticket_.write(TicketRow(ticket, sealing_));
}

void RecordWriter::write(const domain::CheckIn& check_in) {
  check_in_.run(utf8(check_in.id.text()), utf8(check_in.ticket.text()), utf8(check_in.list.text()),
                static_cast<std::int64_t>(check_in.direction), toColumn(check_in.at), utf8(check_in.kiosk),
                check_in.badge != domain::EntryBadge::Settled, check_in.badges);
}

void RecordWriter::write(const domain::TicketKey& key) {
  ticket_key_.run(utf8(key.id.text()), sqlite::Blob(key.public_key), key.retired);
}

void RecordWriter::write(const domain::Revocation& revocation) {
  revocation_.run(utf8(revocation.id.text()));
}

void RecordWriter::write(const domain::Question& question) {
  question_.run(utf8(question.id.text()), toColumn(question.text), static_cast<std::int64_t>(question.form),
                question.required, toColumn(question.choices), question.at_door, question.at_registration);
}

void RecordWriter::write(const domain::CatalogueItem& item) {
  item_.run(utf8(item.id.text()), toColumn(item.name), static_cast<std::int64_t>(item.kind),
            toColumn(item.session), item.stock, item.per_guest, toColumn(item.opens_at),
            toColumn(item.closes_at), toColumn(item.picture));
}

void RecordWriter::write(const domain::GuestRequest& request) {
  const bool is_bare = request.by.isEmpty() && request.note.isEmpty();
  const auto sealed = is_bare ? std::nullopt : std::optional<sqlite::Blob>(sealing_.sealRequest(request));
  request_.run(utf8(request.id.text()), utf8(request.ticket.text()), utf8(request.item.text()),
               request.quantity, static_cast<std::int64_t>(request.state), toColumn(request.at),
               request.taken_on, toColumn(request.changed_at), sealed);
}

void RecordWriter::write(const domain::Notice& notice) {
  notice_.run(utf8(notice.id.text()), static_cast<std::int64_t>(notice.kind), utf8(notice.session.text()),
              toColumn(notice.title), toColumn(notice.from), toColumn(notice.until));
}

void RecordWriter::remove(const ports::Removed& removed) {
  const std::string table = kTables[static_cast<std::size_t>(removed.kind)];
  database_.prepare("DELETE FROM " + schema_ + "." + table + " WHERE id = ?").run(utf8(removed.id));
  if (removed.kind == ports::RecordKind::Ticket) ticket_.forgetLookUps(utf8(removed.id));
}

void RecordWriter::write(const domain::LookUpKey& key) {
  look_up_key_.run(utf8(key.id.text()), sqlite::Blob(sealing_.sealKey(key)));
}

void RecordWriter::write(const domain::Picture& picture) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(picture.file.constData());
  picture_.run(utf8(picture.id.text()), sqlite::Blob(bytes, static_cast<std::size_t>(picture.file.size())));
}

void RecordWriter::write(const domain::StaffMember& member) {
  staff_member_.run(utf8(member.id.text()), sqlite::Blob(sealing_.sealStaff(member)));
}

void RecordWriter::write(const domain::SecondEntry& entry) {
  using Number = std::optional<std::int64_t>;
  incident_.run(utf8(entry.id.text()), utf8(entry.ticket.text()), utf8(entry.list.text()), toColumn(entry.at),
                utf8(entry.kiosk), utf8(entry.winner.text()),
                entry.resolution ? Number(static_cast<std::int64_t>(*entry.resolution)) : Number());
}

void RecordWriter::write(const domain::PaperTemplate& made) {
  paper_template_.run(utf8(made.id.text()),
                      std::string_view(made.text.constData(), static_cast<std::size_t>(made.text.size())));
}

ports::RecordKind kindOf(const ports::Record& record) {
  return static_cast<ports::RecordKind>(record.index());
}

const QString& idOf(const ports::Record& record) {
  return std::visit([](const auto& one) -> const QString& { return one.id.text(); }, record);
}

// kindOf() and kTables count on it.
static_assert(std::variant_size_v<ports::Record> == std::size(kTables));
static_assert(
    std::is_same_v<
        std::variant_alternative_t<static_cast<std::size_t>(ports::RecordKind::PaperTemplate), ports::Record>,
        domain::PaperTemplate>);

}  // namespace usher::store
