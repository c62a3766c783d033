// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/board/codes_section.h>

#include <algorithm>
#include <utility>

#include <usher/backend/http/form.h>

namespace usher::backend::web {

View codesSection(const BoardCall& call) {
  View view;
  view.text("codes_action", call.path({"settings", "codes"}));
  std::vector<View> formats;
  for (const auto format : contract::kCodeFormats) {
    const std::string name = contract::nameOf(format);
    formats.emplace_back();
    formats.back().text("format_name", "read:" + name).text("format", call.say("codes_" + name));
    formats.back().flag("ticked",
                        std::ranges::find(call.event.code_formats, format) != call.event.code_formats.end());
  }
  view.list("formats", std::move(formats));
  return view;
}

http::Answer saveCodes(const BoardCall& call) {
  const auto form = http::formOf(call.request);
  if (!form) return call.notDone(call.path({"settings"}), "understood");
  auto event = call.event;
  event.code_formats.clear();
  for (const auto format : contract::kCodeFormats) {
    // A box that is not ticked is absent.
    const auto box = std::pair(std::string("read:") + contract::nameOf(format), std::string("yes"));
    if (std::ranges::find(form->fields, box) != form->fields.end()) event.code_formats.push_back(format);
  }
  const auto saved = call.stores().settings.editRows(call.event.id, {{event}, {}}, call.now());
  if (!saved) return call.fail(saved.error());
  return call.back(call.path({"settings"}), "codes");
}

}  // namespace usher::backend::web
