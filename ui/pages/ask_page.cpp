// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/pages/ask_page.h>

namespace usher::ui {

using domain::FontWeight;
namespace type = tokens::type;
namespace space = tokens::space;
namespace measure = tokens::size;

namespace {

constexpr std::chrono::milliseconds kSettling{350};

QByteArray named(const char* prefix, const char* name) {
  return QByteArray(prefix) + name;
}

}  // namespace

AskPage::AskPage(const Look& look, const char* object_name, const char* prefix, QWidget* parent)
    : Page(look, object_name, parent) {
  progress_ = new TextLabel(look, named(prefix, "Progress").constData(),
                            {type::kBody, type::kBodyLeast, FontWeight::Medium, 1}, this);
  question_ = new TextLabel(look, prefix, {type::kDisplay, type::kBody, FontWeight::Bold, 9, true}, this);
  back_ = new BigButton(look, named(prefix, "Back").constData(), BigButton::Kind::Quiet, this);
  back_->setShape(QStringLiteral("arrow-left"));
  connect(back_, &QAbstractButton::clicked, this, [this] {
    if (isSettled()) emit back();
  });
}

void AskPage::ask(const Words& words, bool another) {
  setGround(colours().paper);
  progress_->setWords(words.progress);
  progress_->setTone({colours().quiet_ink, colours().accent_tint});
  question_->setWords(words.question);
  question_->setTone({colours().ink, colours().accent_tint});
  back_->setWords(words.back);
  if (another) settling_.setRemainingTime(kSettling);
}

void AskPage::forgetWords() {
  progress_->setWords({});
  question_->setWords({});
}

QRectF AskPage::footOfPortrait(const QSizeF& size) {
  const double left = space::kPage;
  const double width = size.width() - 2 * left;
  const double top = size.height() - space::kPage - measure::kTouch;
  place(back_, besideLanguages({left, top, width, measure::kTouch}));
  return {left, 0, width, top - space::kWide};
}

void AskPage::arrangeWords(const QRectF& block, double beside, double above) {
  setBlock(block, colours().accent_tint);
  const QRectF room = block.adjusted(beside, above, -beside, -above);
  const double progress = progress_->fit(room.width());
  const double over = progress > 0 ? progress + space::kMedium : 0;
  const double question = question_->fit(room.width(), room.height() - over);
  const double top = room.top() + (room.height() - over - question) / 2;
  place(progress_, {room.left(), top, room.width(), progress});
  // Headlines are set tight: what hangs below the last line has room too.
  place(question_, {room.left(), top + over, room.width(), question + space::kSmall});
}

}  // namespace usher::ui
