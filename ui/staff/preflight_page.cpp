// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/preflight_page.h>

#include <QKeyEvent>
#include <QKeySequence>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

#include <usher/ui/staff/banner.h>
#include <usher/ui/staff/paper_preview.h>
#include <usher/ui/staff/reading_card.h>
#include <usher/ui/staff/reading_grid.h>
#include <usher/ui/staff/staff_button.h>
#include <usher/ui/words/preflight_words.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;
namespace preflight = domain::preflight;

/// Wider than that nobody's eye finds the next line.
constexpr double kWidest = 1040;

}  // namespace

PreflightPage::PreflightPage(const Look& look, QWidget* parent) : StaffPanel(look, "preflightPage", parent) {
  setFocusPolicy(Qt::StrongFocus);
  readiness_ = new Banner(look, "readiness", this);
  area_ = new QScrollArea(this);
  area_->setObjectName(QStringLiteral("preflightArea"));
  area_->setFrameShape(QFrame::NoFrame);
  area_->setFocusPolicy(Qt::NoFocus);
  area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  content_ = new QWidget(area_);
  // In the order of domain::preflight::Check.
  checks_ = new ReadingGrid(look, "preflightChecks",
                            {"checkTickets", "checkBadge", "checkPrinter", "checkCamera", "checkClock",
                             "checkQueue", "checkData", "checkDisk"},
                            content_);
  badge_ = new PaperPreview(look, "testBadge", content_);
  badge_->hide();
  area_->setWidget(content_);
  content_->setAutoFillBackground(false);
  area_->viewport()->setAutoFillBackground(false);
  back_ = new StaffButton(look, "preflightBack", this);
  again_ = new StaffButton(look, "preflightAgain", this);
  again_->setKind(StaffButton::Kind::Main);
  again_->setShape(QStringLiteral("reload"));
  connect(back_, &QAbstractButton::clicked, this, &PreflightPage::back);
  connect(again_, &QAbstractButton::clicked, this, [this] { emit happened(preflight::Begun{}); });
}

void PreflightPage::show(const preflight::State& state, const Speaking& speaking, bool touch) {
  setGround(colours().surface);
  touch_ = touch;
  readiness_->show(readinessInWords(state));
  checks_->setGround(colours().surface);
  for (const preflight::Item& item : state.items)
    checks_->cards()[static_cast<std::size_t>(item.check)]->show(
        toneOf(item.standing), shapeOf(item.standing), checkInWords(item, speaking));
  badge_->setGround(colours().surface);
  badge_->show(tr("The badge, as it is printed"));
  back_->setWords(tr("Back"));
  again_->setWords(tr("Test again"));
  back_->setKey(touch ? QString() : QKeySequence(Qt::Key_Escape).toString());
  again_->setKey(touch ? QString() : QKeySequence(Qt::Key_F5).toString());
}

void PreflightPage::setTestBadge(const std::vector<domain::PrintPage>& pages) {
  badge_->setPages(pages);
  badge_->show(tr("The badge, as it is printed"));
  rearrange();
}

void PreflightPage::arrange(const QSizeF& size) {
  dressScrolling(*area_, look(), touch_);
  const double side = staff::kSide;
  const double width = std::min(kWidest, size.width() - 2 * side);
  const double x = (size.width() - width) / 2;
  const double headline = readiness_->heightFor(width);
  place(readiness_, {x, side, width, headline});
  readiness_->rearrange();
  const double foot = size.height() - side - staff::kDeed;
  const double half = (width - staff::kGap) / 2;
  place(back_, {x, foot, half, double(staff::kDeed)});
  place(again_, {x + half + staff::kGap, foot, half, double(staff::kDeed)});
  const double top = side + headline + side;
  const double bottom = foot - side;
  // Beside the cards, not on them.
  const double bar = staff::kSide;
  place(area_, {x, top, width + bar, std::max(1.0, bottom - top)});
  const double high = checks_->heightFor(width);
  const double badge = badge_->heightFor(width);
  const double all = high + (badge > 0 ? staff::kSide + badge : 0);
  content_->resize(look().px(width), look().px(all));
  checks_->setGeometry(0, 0, look().px(width), look().px(high));
  badge_->setGeometry(0, look().px(high + staff::kSide), look().px(width), look().px(badge));
  checks_->rearrange();
  badge_->rearrange();
  const bool scrolls = content_->height() > area_->height();
  area_->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
}

void PreflightPage::paintEvent(QPaintEvent*) {
  paintCard();
}

bool PreflightPage::takeArrow(int key) {
  const bool is_up = key == Qt::Key_Up || key == Qt::Key_PageUp;
  if (!is_up && key != Qt::Key_Down && key != Qt::Key_PageDown) return false;
  QScrollBar* const bar = area_->verticalScrollBar();
  bar->setValue(bar->value() + (is_up ? -1 : 1) * bar->pageStep() * 3 / 4);
  return true;
}

void PreflightPage::keyPressEvent(QKeyEvent* event) {
  if (event->modifiers() & ~Qt::KeypadModifier) return event->ignore();
  if (takeArrow(event->key())) return;
  if (event->key() != Qt::Key_F5 || event->isAutoRepeat()) return event->ignore();
  again_->click();
}

}  // namespace usher::ui
