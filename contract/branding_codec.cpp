// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/contract/base64.h>
#include <usher/contract/row_fields.h>

namespace usher::contract {
namespace {

constexpr std::size_t kMostSteps = 50;

bool isPicture(std::string_view text) {
  const auto bytes = fromBase64(text);
  return bytes && bytes->size() <= kMostPictureBytes && !pictureTypeOf(*bytes).empty();
}

const TextForm kPicture{4, kMostPictureBytes / 3 * 4, isPicture,
                        "must be a PNG or JPEG file of at most 96 KiB, in base64"};

bool isTemplate(std::string_view text) {
  return text.size() <= kMostTemplateBytes;
}

const TextForm kTemplate{2, kMostTemplateBytes, isTemplate,
                         "must be the text of a template of at most 160 KiB"};

std::string optionalColour(ObjectReader& object, const char* name) {
  return object.has(name) ? object.text(name, kColour) : std::string();
}

/// In the order of kGuestSteps, each once; steps that came after this version are none of ours.
std::vector<GuestStep> readSteps(ObjectReader& object, const char* name) {
  const auto names = object.optionalIds(name, kMostSteps);
  std::vector<GuestStep> steps;
  std::ranges::copy_if(kGuestSteps, std::back_inserter(steps), [&](GuestStep step) {
    return std::ranges::find(names, std::string_view(nameOf(step))) != names.end();
  });
  return steps;
}

}  // namespace

const char* nameOf(GuestStep step) {
  switch (step) {
    case GuestStep::LookUp:
      return "look_up";
    case GuestStep::WalkIn:
      return "walk_in";
    case GuestStep::Requests:
      return "requests";
    case GuestStep::Agenda:
      return "agenda";
    case GuestStep::Enrolment:
      return "enrolment";
  }
  return "look_up";
}

std::string_view pictureTypeOf(std::string_view bytes) {
  using namespace std::string_view_literals;
  // Its first chunk is short, so that a 0 follows the signature.
  if (bytes.starts_with("\x89PNG\r\n\x1a\n\0"sv)) return "image/png";
  if (bytes.starts_with("\xff\xd8\xff")) return "image/jpeg";
  return {};
}

bool isTemplatePaper(std::string_view id) {
  return std::ranges::find(kTemplatePapers, id) != std::end(kTemplatePapers);
}

Json fields(const Branding& branding) {
  Json json = Json::object();
  put(json, "accent", branding.accent);
  put(json, "ground", branding.ground);
  put(json, "logo", branding.logo);
  put(json, "background", branding.background);
  put(json, "greeting", branding.greeting);
  put(json, "welcome", branding.welcome);
  put(json, "help", branding.help);
  for (const auto step : branding.steps_off) json["steps_off"].push_back(nameOf(step));
  return json;
}

Branding readBranding(ObjectReader& object) {
  return {.accent = optionalColour(object, "accent"),
          .ground = optionalColour(object, "ground"),
          .logo = optionalId(object, "logo"),
          .background = optionalId(object, "background"),
          .greeting = optionalLocalized(object, "greeting"),
          .welcome = optionalLocalized(object, "welcome"),
          .help = optionalLocalized(object, "help"),
          .steps_off = readSteps(object, "steps_off")};
}

Json fields(const PictureRow& row) {
  return {{"id", row.id}, {"data", row.data}};
}

PictureRow readPicture(ObjectReader& object) {
  return {.id = object.text("id", kId), .data = object.text("data", kPicture)};
}

Json fields(const TemplateRow& row) {
  return {{"id", row.id}, {"text", row.text}};
}

TemplateRow readTemplate(ObjectReader& object) {
  return {.id = object.text("id", kId), .text = object.text("text", kTemplate)};
}

}  // namespace usher::contract
