// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/ui/pages/out_of_service_page.h>

namespace usher::ui {

using domain::FontWeight;
namespace type = tokens::type;
namespace space = tokens::space;

namespace {
constexpr double kBar = 12;
}  // namespace

OutOfServicePage::OutOfServicePage(const Look& look, QWidget* parent)
    : Page(look, "outOfServicePage", parent) {
  shape_ = new Icon("closedShape", this);
  title_ =
      new TextLabel(look, "closedTitle", {type::kDisplay, type::kTitle, FontWeight::Bold, 3, true}, this);
  happened_ =
      new TextLabel(look, "closedHappened", {type::kLead, type::kBody, FontWeight::Regular, 4, true}, this);
  to_do_ = new TextLabel(look, "closedToDo", {type::kLead, type::kBody, FontWeight::Bold, 4, true}, this);
  progress_ = new ProgressBar(look, "closedProgress", this);
  staff_heading_ =
      new TextLabel(look, "staffHeading", {type::kLeast, type::kLeast, FontWeight::Bold, 1}, this);
  staff_words_ =
      new TextLabel(look, "staffWords", {type::kLeast, type::kLeast, FontWeight::Regular, 6}, this);
  detail_ = new TextLabel(look, "staffDetail", {type::kLeast, type::kLeast, FontWeight::Regular, 3}, this);
}

void OutOfServicePage::show(const OutOfServiceWords& words, const QString& heading, const QString& detail,
                            std::optional<double> part) {
  const Notice& notice = words.notice;
  const bool calm = notice.mood == Mood::Calm;
  setGround(colours().paper);
  shape_->setShape(notice.shape);
  shape_->setTone({calm ? colours().accent : colours().care, colours().paper});
  title_->setWords(notice.title);
  happened_->setWords(notice.happened);
  to_do_->setWords(notice.to_do);
  for (TextLabel* label : {title_, happened_, to_do_}) label->setTone({colours().ink, colours().paper});
  staff_heading_->setWords(words.for_staff.isEmpty() ? QString() : heading);
  staff_words_->setWords(words.for_staff);
  detail_->setWords(words.for_staff.isEmpty() ? QString() : detail);
  for (TextLabel* label : {staff_heading_, staff_words_, detail_}) {
    label->setTone({colours().quiet_ink, colours().paper});
  }
  progress_->show(part, colours().accent, colours().line);
  arrange();
}

void OutOfServicePage::fitGuestWords(double width, double most_height) {
  heights_ = {title_->fit(width), happened_->fit(width), to_do_->fit(width),
              progress_->part() ? space::kWide + kBar : 0};
  const double too_high = heights_.all() - most_height;
  if (too_high > 0) heights_.title = title_->fit(width, heights_.title - too_high);
}

void OutOfServicePage::arrangeGuestWords(double left, double y, double width) {
  place(title_, {left, y, width, heights_.title});
  y += heights_.title + space::kWide;
  place(happened_, {left, y, width, heights_.happened});
  y += heights_.happened + space::kMedium;
  place(to_do_, {left, y, width, heights_.to_do});
  y += heights_.to_do + heights_.progress - kBar;
  place(progress_, {left, y, width, heights_.progress > 0 ? kBar : 0});
}

double OutOfServicePage::arrangeStaffWords(double left, double whole_width, double bottom) {
  const double touch = tokens::size::kTouch;
  const double width = besideLanguages({left, bottom - touch, whole_width, touch}).width();
  const double detail = detail_->fit(width);
  const double words = staff_words_->fit(width);
  const double heading = staff_heading_->fit(width);
  double y = bottom - detail;
  place(detail_, {left, y, width, detail});
  y -= words + (detail > 0 ? space::kTight : 0);
  place(staff_words_, {left, y, width, words});
  y -= heading + space::kTight;
  place(staff_heading_, {left, y, width, heading});
  setBlock(heading > 0 ? QRectF(left, y - space::kMedium, width, tokens::size::kStroke) : QRectF(),
           colours().line);
  return heading > 0 ? y - space::kMedium : bottom;
}

void OutOfServicePage::arrangePortrait(const QSizeF& size) {
  const double left = space::kPage;
  const double width = size.width() - 2 * left;
  const double shape = tokens::size::kClosedShape;
  const double foot = arrangeStaffWords(left, width, size.height() - space::kPage) - space::kWide;
  fitGuestWords(width, foot - space::kPage - shape - space::kHall);
  const double all = shape + space::kHall + heights_.all();
  const double top = std::min((size.height() - all) * 0.4, foot - all);
  place(shape_, {left, top, shape, shape});
  arrangeGuestWords(left, top + shape + space::kHall, width);
}

void OutOfServicePage::arrangeLandscape(const QSizeF& size) {
  const double shape = tokens::size::kClosedShape;
  const double margin = space::kPage + space::kHall;
  const double left = margin + shape + space::kHall;
  const double width = size.width() - left - margin;
  const double foot =
      arrangeStaffWords(left, size.width() - left - space::kPage, size.height() - space::kPage) -
      space::kWide;
  fitGuestWords(width, foot - space::kPage);
  const double top = std::min((size.height() - heights_.all()) * 0.38, foot - heights_.all());
  place(shape_, {margin, top, shape, shape});
  arrangeGuestWords(left, top, width);
}

}  // namespace usher::ui
