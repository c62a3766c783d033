// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/board/look_section.h>

#include <array>
#include <cmath>
#include <cstdio>
#include <expected>

#include <usher/backend/http/form.h>
#include <usher/backend/locale/language.h>
#include <usher/backend/web/contrast.h>
#include <usher/backend/web/event_look.h>
#include <usher/backend/web/form_text.h>
#include <usher/backend/web/text_field.h>
#include <usher/contract/base64.h>

namespace usher::backend::web {

namespace {

constexpr std::size_t kColourLength = 7;
constexpr const char* kTexts[] = {"greeting", "welcome", "help"};

struct Shown {
  const char* name;
  std::string contract::Branding::* picture;
};
/// Each is the row of that id, where it came by this form.
constexpr Shown kPictures[] = {{"logo", &contract::Branding::logo},
                               {"background", &contract::Branding::background}};

class SectionView {
 public:
  SectionView(const BoardCall& call, const LookFields& fields, const LookFault* fault)
      : call_(call), fields_(fields), fault_(fault) {}

  View colour(const std::string& name) const {
    TextField field("look_" + name, name, call_.say("look_" + name), value(name), kColourLength);
    return field.hint(call_.say("look_" + name + "_hint")).reason(reason(name)).view();
  }
  View text(const std::string& text, std::string_view language) const {
    const auto name = text + ":" + std::string(language);
    const auto in_words = locale::Words::shipped().text(language, "web.language");
    TextField field("look_" + text + "_" + std::string(language), name,
                    call_.say("look_" + text, {{"language", in_words}}), value(name), kLongestGreeting);
    return field.reason(reason(name)).view();
  }
  View picture(const Shown& shown) const {
    const std::string name = shown.name;
    const auto& known = call_.event.branding.*shown.picture;
    const auto why = reason(name);
    View view;
    view.text("picture_name", name).text("picture_label", call_.say("look_" + name));
    view.text("picture_hint", call_.say("look_" + name + "_hint")).text("picture_reason", why);
    view.text("picture_path", known.empty() ? std::string() : picturePath(call_.event.id, known));
    view.text("picture_described",
              "look_" + name + "_hint" + (why.empty() ? std::string() : " look_" + name + "_reason"));
    return view;
  }
  View step(contract::GuestStep step) const {
    const std::string name = contract::nameOf(step);
    View view;
    view.text("step_name", "off:" + name).text("step", call_.say("look_off_" + name));
    return view.flag("ticked", fields_.contains("off:" + name));
  }

 private:
  std::string reason(const std::string& name) const {
    return fault_ != nullptr && fault_->field == name ? fault_->reason : std::string();
  }
  std::string value(const std::string& name) const {
    const auto found = fields_.find(name);
    return found == fields_.end() ? std::string() : found->second;
  }

  const BoardCall& call_;
  const LookFields& fields_;
  const LookFault* fault_;
};

/// "4.5", never more than it is.
std::string ratioText(const BoardCall& call, double ratio) {
  std::array<char, 8> text{};
  std::snprintf(text.data(), text.size(), "%.1f", std::floor(ratio * 10) / 10);
  std::string shown = text.data();
  if (const auto point = shown.find('.'); point != shown.npos)
    shown.replace(point, 1, call.say("decimal_mark"));
  return shown;
}

/// The event's main action, and whether it can be read.
View accentView(const BoardCall& call, const std::string& accent) {
  const auto shown = readableOnWhite(accent);
  View view;
  // A style is not allowed in the page, and a drawing's attributes are.
  view.picture("sample", {"<svg class=\"accent_sample\" viewBox=\"0 0 240 56\" aria-hidden=\"true\"><rect "
                          "width=\"240\" height=\"56\" rx=\"14\" fill=\"" +
                          shown + "\"/><path d=\"M104 29l11 11 22-24\" fill=\"none\" stroke=\"#fff\" " +
                          "stroke-width=\"6\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/></svg>"});
  view.text("contrast", call.say("look_contrast", {{"ratio", ratioText(call, contrastOnWhite(accent))}}));
  view.text("darker", shown == accent
                          ? std::string()
                          : call.say("look_darker", {{"colour", shown},
                                                     {"ratio", ratioText(call, contrastOnWhite(shown))}}));
  return view;
}

/// Why the file can't be shown; "": it can.
std::string pictureFault(const BoardCall& call, const http::Form::File& file) {
  if (file.bytes.size() > contract::kMostPictureBytes) {
    const auto kib = static_cast<std::int64_t>((file.bytes.size() + 1023) / 1024);
    return call.say("wrong_picture_size", {{"size", kib}});
  }
  return contract::pictureTypeOf(file.bytes).empty() ? call.say("wrong_picture") : std::string();
}

LookFault faultIn(const BoardCall& call, const std::string& field) {
  const auto colon = field.find(':');
  return {field, call.say(colon == field.npos ? "wrong_colour" : "wrong_look_text",
                          {{"count", static_cast<std::int64_t>(kLongestGreeting)}})};
}

/// The event's row as it is to be, with the pictures that it takes or needs no more; or what is wrong.
std::expected<store::RowEdit, LookFault> editOf(const BoardCall& call, const http::Form& form,
                                                const LookFields& fields) {
  auto event = call.event;
  auto branding = brandingOf(event.branding, fields);
  if (!branding) return std::unexpected(faultIn(call, branding.error()));
  event.branding = *std::move(branding);
  store::RowEdit edit;
  for (const auto& [name, picture] : kPictures) {
    const auto* file = form.file(name);
    if (file != nullptr && !file->bytes.empty()) {
      if (auto why = pictureFault(call, *file); !why.empty())
        return std::unexpected(LookFault{name, std::move(why)});
      event.branding.*picture = name;
      edit.put.emplace_back(contract::PictureRow{name, contract::toBase64(file->bytes)});
    } else if (fields.contains(std::string("without:") + name)) {
      if (event.branding.*picture == name) edit.remove.push_back({"picture", name});
      (event.branding.*picture).clear();
    }
  }
  edit.put.emplace_back(std::move(event));
  return edit;
}

}  // namespace

View lookSection(const BoardCall& call, const LookFields& fields, const LookFault* fault) {
  const SectionView section(call, fields, fault);
  View view;
  view.text("look_action", call.path({"settings", "look"}));
  view.list("colours", {section.colour("accent"), section.colour("ground")});
  // What can't be read as a colour is not shown.
  const auto typed = brandingOf({}, {{"accent", fields.contains("accent") ? fields.at("accent") : ""}});
  if (typed && !typed->accent.empty()) {
    view.part("accent", accentView(call, typed->accent));
  } else {
    view.flag("accent", false);
  }
  std::vector<View> pictures;
  for (const auto& shown : kPictures) pictures.push_back(section.picture(shown));
  view.list("pictures", std::move(pictures));
  std::vector<View> texts;
  for (const auto* text : kTexts) {
    for (const auto language : locale::kLanguages) texts.push_back(section.text(text, language));
  }
  view.list("texts", std::move(texts));
  std::vector<View> steps;
  for (const auto step : contract::kGuestSteps) steps.push_back(section.step(step));
  view.list("steps", std::move(steps));
  return view;
}

http::Answer saveLook(const BoardCall& call) {
  const auto form = http::formOf(call.request);
  if (!form) return call.notDone(call.path({"settings"}), "understood");
  LookFields fields;
  for (const auto& [name, value] : form->fields) {
    if (auto text = oneLine(value); !text.empty()) fields[name] = std::move(text);
  }
  auto edit = editOf(call, *form, fields);
  if (!edit) return lookPage(call, fields, edit.error());
  auto saved = call.stores().settings.editRows(call.event.id, *edit, call.now());
  if (saved && *saved && (*saved)->code == store::RowFault::InUse) {
    // An item of the event's shows the same picture.
    edit->remove.clear();
    saved = call.stores().settings.editRows(call.event.id, *edit, call.now());
  }
  if (!saved) return call.fail(saved.error());
  if (*saved) return lookPage(call, fields, {"logo", call.say("wrong_pictures")});
  return call.back(call.path({"settings"}), "look");
}

}  // namespace usher::backend::web
