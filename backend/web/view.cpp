// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/view.h>

namespace usher::backend::web {

View& View::set(Field field) {
  fields_.push_back(std::move(field));
  return *this;
}

View& View::text(std::string name, std::string value) {
  return value.empty() ? flag(std::move(name), false) : set({std::move(name), std::move(value)});
}

View& View::flag(std::string name, bool value) {
  return set({std::move(name), value});
}

View& View::part(std::string name, View value) {
  return set({std::move(name), std::move(value)});
}

View& View::list(std::string name, std::vector<View> items) {
  return set({std::move(name), std::move(items)});
}

View& View::picture(std::string name, Svg picture) {
  return set({"svg:" + name, std::move(picture.markup)});
}

}  // namespace usher::backend::web
