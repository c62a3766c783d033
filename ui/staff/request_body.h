// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/event.h>
#include <usher/domain/staff/requests_to_serve.h>
#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

class Banner;
class Icon;

/// What there is to read of a request, as high as it needs to be: it stands in something that scrolls.
class RequestBody : public StaffPanel {
  Q_OBJECT

 public:
  RequestBody(const Look& look, QWidget* parent);
  void show(const domain::RequestFile& file, const domain::EventFacts* facts, const Speaking& speaking);
  void forget();
  /// Lays itself out in `width` real pixels, and takes the height that it needs.
  void takeWidth(int width);

 protected:
  void arrange(const QSizeF& size) override;

 private:
  struct Fact {
    TextLabel* title;
    TextLabel* value;
  };
  void say(const Fact& fact, const QString& title, const QString& value);
  double layOut(double width);

  Icon* shape_;
  TextLabel* thing_;
  TextLabel* session_;
  Banner* note_;
  /// When, who saw to it, the number.
  std::vector<Fact> facts_;
};

}  // namespace usher::ui
