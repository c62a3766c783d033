// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/service/event_templates.h>

#include <nlohmann/json.hpp>

namespace usher::backend::service {

namespace {

using Json = nlohmann::json;

constexpr const char* kKind = "template";

std::vector<TemplateFault> whole(std::string reason) {
  return {{.line = 0, .column = 0, .reason = std::move(reason)}};
}

bool beginsAsTemplate(const std::string& paper, const std::string& text) {
  const auto json = Json::parse(text, nullptr, false);
  return json.is_object() && json.value("usher_template", Json()) == Json(1) &&
         json.value("paper", Json()) == Json(paper);
}

}  // namespace

Result<std::vector<TemplateFault>> faultsOf(TemplateProofs& proofs, const std::string& paper,
                                            const std::string& text) {
  if (text.size() > contract::kMostTemplateBytes)
    return whole("it has more than 160 KiB; save its pictures smaller");
  if (proofs.areOffered()) return proofs.check(paper, text);
  if (beginsAsTemplate(paper, text)) return {};
  return whole("it is no JSON with \"usher_template\": 1 and \"paper\": \"" + paper + "\"");
}

Result<std::optional<std::string>> EventTemplates::text(const std::string& event, const std::string& paper) {
  const auto row = settings_.row(event, kKind, paper);
  if (!row) return std::unexpected(fromStore(row.error()));
  const auto* made = *row ? std::get_if<contract::TemplateRow>(&**row) : nullptr;
  return made ? std::optional(made->text) : std::nullopt;
}

Result<std::vector<TemplateFault>> EventTemplates::put(const std::string& event, const std::string& paper,
                                                       const std::string& text) {
  auto faults = faultsOf(proofs_, paper, text);
  if (!faults || !faults->empty()) return faults;
  const store::RowEdit edit{{contract::TemplateRow{paper, text}}, {}};
  const auto edited = settings_.editRows(event, edit, clock_());
  if (!edited && edited.error().code == store::Error::Malformed) return whole(edited.error().detail);
  if (!edited) return std::unexpected(fromStore(edited.error()));
  if (*edited) return whole("there is no such paper; badge or agenda");
  return faults;
}

Result<void> EventTemplates::remove(const std::string& event, const std::string& paper) {
  const auto edited = settings_.editRows(event, {{}, {{kKind, paper}}}, clock_());
  if (!edited) return std::unexpected(fromStore(edited.error()));
  return {};
}

}  // namespace usher::backend::service
