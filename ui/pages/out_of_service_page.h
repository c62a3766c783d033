// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/ui/pages/page.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/progress_bar.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/notice.h>

namespace usher::ui {

/// The kiosk can't serve (yet): calm words for guests, and small at the foot what and whom to call for staff.
class OutOfServicePage : public Page {
  Q_OBJECT

 public:
  OutOfServicePage(const Look& look, QWidget* parent);
  /// `heading` stands over the words for staff; `detail` is shown as it is.
  /// `part`: how much of what it waits for is there, 0 to 1; nullopt: nobody knows.
  void show(const OutOfServiceWords& words, const QString& heading, const QString& detail,
            std::optional<double> part);

 protected:
  void arrangePortrait(const QSizeF& size) override;
  void arrangeLandscape(const QSizeF& size) override;

 private:
  /// Returns where they begin.
  double arrangeStaffWords(double left, double whole_width, double bottom);
  /// The title gives way where they would be higher than `most_height`.
  void fitGuestWords(double width, double most_height);
  void arrangeGuestWords(double left, double y, double width);

  struct Heights {
    double title = 0;
    double happened = 0;
    double to_do = 0;
    /// With the room above it.
    double progress = 0;
    double all() const {
      return title + tokens::space::kWide + happened + tokens::space::kMedium + to_do + progress;
    }
  };
  Heights heights_;
  Icon* shape_;
  TextLabel* title_;
  TextLabel* happened_;
  TextLabel* to_do_;
  ProgressBar* progress_;
  TextLabel* staff_heading_;
  TextLabel* staff_words_;
  TextLabel* detail_;
};

}  // namespace usher::ui
