// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/pages/signature_page.h>

#include <algorithm>

#include <usher/domain/signature.h>

namespace usher::ui {

namespace type = tokens::type;
namespace space = tokens::space;
namespace measure = tokens::size;

namespace {
constexpr double kLandscapeWords = 0.4;
}  // namespace

SignaturePage::SignaturePage(const Look& look, QWidget* parent)
    : AskPage(look, "signaturePage", "signed", parent) {
  hint_ = new TextLabel(look, "signatureHint", {type::kBody, type::kBodyLeast, domain::FontWeight::Medium, 1},
                        this);
  pad_ = new SignaturePad(look, this);
  sign_ = new BigButton(look, "signatureSign", BigButton::Kind::Main, this);
  again_ = new BigButton(look, "signatureAgain", BigButton::Kind::Quiet, this);
  refuse_ = new BigButton(look, "signatureRefuse", BigButton::Kind::Quiet, this);
  connect(pad_, &SignaturePad::changed, this, &SignaturePage::follow);
  connect(again_, &QAbstractButton::clicked, pad_, &SignaturePad::clear);
  connect(refuse_, &QAbstractButton::clicked, this, [this] {
    if (isSettled()) emit answered(QStringLiteral("no"));
  });
  connect(sign_, &QAbstractButton::clicked, this, [this] {
    if (isSettled() && domain::isSigned(pad_->strokes()))
      emit answered(domain::signaturePath(pad_->strokes()));
  });
}

void SignaturePage::show(const Words& words, const QString& id) {
  const bool another = id_ != id;
  id_ = id;
  ask(words, another);
  hint_->setWords(tr("Sign here with your finger"));
  hint_->setTone({colours().quiet_ink, colours().paper});
  pad_->setAccessibleName(hint_->text());
  pad_->setAccessibleDescription(tr("Or press Enter to sign with a cross."));
  sign_->setWords(tr("I agree and sign"));
  again_->setWords(tr("Sign again"));
  refuse_->setWords(tr("I do not agree"));
  if (another) pad_->clear();
  follow();
  arrange();
}

void SignaturePage::forget() {
  if (id_.isEmpty()) return;
  id_.clear();
  forgetWords();
  pad_->clear();
}

void SignaturePage::follow() {
  const bool is_signed = domain::isSigned(pad_->strokes());
  sign_->setKind(is_signed ? BigButton::Kind::Main : BigButton::Kind::Told);
  again_->setKind(pad_->strokes().empty() ? BigButton::Kind::Told : BigButton::Kind::Quiet);
}

double SignaturePage::arrangeAnswers(const QRectF& room) {
  const double half = (room.width() - space::kMedium) / 2;
  double top = room.bottom() - measure::kTouch;
  place(again_, {room.left(), top, half, measure::kTouch});
  place(refuse_, {room.left() + half + space::kMedium, top, half, measure::kTouch});
  top -= space::kMedium + measure::kMainTouch;
  place(sign_, {room.left(), top, room.width(), measure::kMainTouch});
  const double high = std::min(room.width() * domain::kSignatureHeight / domain::kSignatureWidth,
                               top - space::kWide - room.top());
  const double wide = high * domain::kSignatureWidth / domain::kSignatureHeight;
  top -= space::kWide + high;
  place(pad_, {room.center().x() - wide / 2, top, wide, high});
  const double hint = hint_->fit(room.width());
  top -= space::kMedium + hint;
  place(hint_, {room.left(), top, room.width(), hint});
  return top;
}

void SignaturePage::arrangePortrait(const QSizeF& size) {
  const QRectF foot = footOfPortrait(size);
  const double top = arrangeAnswers(foot.adjusted(0, 0, 0, space::kWide - space::kMedium));
  arrangeWords({0, 0, size.width(), top - space::kWide}, space::kPage, space::kPage);
}

void SignaturePage::arrangeLandscape(const QSizeF& size) {
  const double split = size.width() * kLandscapeWords;
  arrangeWords({0, 0, split, size.height()}, space::kHall, space::kPage);
  const QRectF room(split + space::kPage, space::kPage, size.width() - split - 2 * space::kPage,
                    size.height() - 2 * space::kPage);
  place(backButton(),
        besideLanguages({room.left(), room.bottom() - measure::kTouch, room.width(), measure::kTouch}));
  const double hint = hint_->fit(room.width()) + space::kMedium;
  arrangeAnswers(room.adjusted(0, hint, 0, -measure::kTouch - space::kMedium));
}

}  // namespace usher::ui
