// SPDX-License-Identifier: Apache-2.0
#include "requests_gallery.h"

#include "requests_host.h"
#include "sample.h"
#include "sample_requests.h"
#include "sample_staff.h"

namespace usher {

namespace {

struct Format {
  const char* name;
  QSize size;
  bool touch;
};

constexpr Format kFormats[] = {{"portrait", {1080, 1920}, true},
                               {"landscape", {1920, 1080}, true},
                               {"desk", {1920, 1080}, false},
                               {"laptop", {1366, 768}, false}};

void addOne(ContactSheet& sheet, const QString& wanted, const Format& format, const QString& language) {
  const ContactSheet::Style style{QLatin1String(format.name), language, false, false, false};
  sample::RequestsHost host(sample::now);
  host.resize(format.size);
  host.setTouch(format.touch);
  host.setLanguage(language);
  host.setFacts(sample::staffFacts());
  for (const sample::NamedRequestsState& one : sample::requestsStates()) {
    if (!sheet.nameOf(style, QLatin1String(one.name)).contains(wanted)) continue;
    host.show();
    host.render(one.state);
    sheet.add(style, QLatin1String(one.name), host.grab().toImage());
  }
}

}  // namespace

void addRequestsPages(ContactSheet& sheet, const QString& wanted) {
  for (const char* language : {"en", "de", "ar", "ja"}) {
    for (const Format& format : kFormats) addOne(sheet, wanted, format, QLatin1String(language));
  }
}

}  // namespace usher
