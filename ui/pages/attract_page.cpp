// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/ui/pages/attract_page.h>
#include <usher/ui/words/scan_advice.h>
#include <usher/ui/words/session_news.h>
#include <usher/ui/words/translations.h>

namespace usher::ui {

using domain::CameraState;
using domain::CodeTrouble;
using domain::FontWeight;
namespace type = tokens::type;
namespace space = tokens::space;

namespace {
/// Languages that stand beside one another under the sentence.
constexpr std::size_t kFew = 3;
/// All that can be touched in portrait stands below this, of the height.
constexpr double kReach = 0.55;
/// Of the height: a code has to be seen to be held well.
constexpr double kLeastPreview = 0.25;
/// News are a quiet strip: the gravest, not all.
constexpr std::size_t kMostNews = 2;
constexpr double kNewsHeight = 260;
}  // namespace

AttractPage::AttractPage(const Look& look, const QStringList& languages, QWidget* parent)
    : Page(look, "attractPage", parent) {
  logo_ = new Picture("logo", this);
  dates_ = new TextLabel(look, "eventDates", {type::kSmall, type::kSmall, FontWeight::Medium, 1}, this);
  name_ =
      new TextLabel(look, "eventName", {type::kTitle, type::kTitleLeast, FontWeight::Bold, 3, true}, this);
  greeting_ = new TextLabel(look, "eventGreeting",
                            {type::kLead, type::kBodyLeast, FontWeight::Regular, 3, true}, this);
  seats_ = new TextLabel(look, "seats", {type::kLead, type::kBodyLeast, FontWeight::Medium, 2}, this);
  preview_ = new PreviewFrame(look, this);
  camera_shape_ = new Icon("cameraShape", this);
  camera_title_ =
      new TextLabel(look, "cameraTitle", {type::kLead, type::kBody, FontWeight::Bold, 3, true}, this);
  camera_words_ =
      new TextLabel(look, "cameraWords", {type::kBody, type::kBodyLeast, FontWeight::Regular, 6, true}, this);
  camera_title_->setCentred(true);
  camera_words_->setCentred(true);
  sentence_ =
      new TextLabel(look, "sentence", {type::kTitle, type::kTitleLeast, FontWeight::Bold, 4, true}, this);
  moment_ = new TextLabel(look, "moment", {type::kTitle, type::kTitleLeast, FontWeight::Bold, 2}, this);
  advice_ = new TextLabel(look, "advice", {type::kTitle, type::kBody, FontWeight::Bold, 4, true}, this);
  search_ = new BigButton(look, "withoutCode", BigButton::Kind::Quiet, this);
  connect(search_, &QAbstractButton::clicked, this, &AttractPage::searchTapped);
  register_ = new BigButton(look, "registerHere", BigButton::Kind::Quiet, this);
  connect(register_, &QAbstractButton::clicked, this, &AttractPage::registerTapped);
  for (const QString& language : languages) {
    auto* button = new BigButton(look, "language", BigButton::Kind::Choice, this);
    button->setObjectName(QStringLiteral("language_%1").arg(language));
    button->setKind(BigButton::Kind::Choice);
    button->setProperty("language", language);
    button->setWords(nameOfLanguage(language));
    connect(button, &QAbstractButton::clicked, this, [this, language] { emit languageChosen(language); });
    languages_.push_back(button);
  }
  aids_ = new BigButton(look, "preferences", BigButton::Kind::Quiet, this);
  connect(aids_, &QAbstractButton::clicked, this, &AttractPage::preferencesWanted);
  news_ = new FactRows(look, "news", this);
  sessions_ = new SessionRows(look, this);
}

void AttractPage::show(const Content& content, const Speaking& speaking) {
  setGround(colours().paper);
  setBackdrop(content.background);
  showHeading(content, speaking);
  showCamera(content.camera, content.deciding);
  for (BigButton* button : languages_) {
    const bool spoken = button->property("language").toString() == speaking.language;
    button->setChosen(spoken);
    button->setShape(spoken ? QStringLiteral("check") : QString());
    button->setVisible(languages_.size() > 1);
  }
  showActions(content);
  looking_ = content.camera == CameraState::Live && !content.deciding;
  sayAdvice(content.trouble);
  // Who stands at a session's door has found it.
  showNews(content.room ? nullptr : content.facts, speaking);
  showSessions(content.room ? nullptr : content.facts, speaking);
  arrange();
}

void AttractPage::showActions(const Content& content) {
  aids_->setSign(QStringLiteral("person"), tr("Larger text, reading aloud"));
  search_->setWords(tr("I don’t have my code"));
  const auto offers = [&](domain::GuestStep step) {
    return content.facts && content.facts->event.branding.offers(step);
  };
  search_->setVisible(offers(domain::GuestStep::LookUp) && content.facts->finds_guests);
  register_->setWords(tr("Register here"));
  register_->setVisible(offers(domain::GuestStep::WalkIn) && !content.room &&
                        std::ranges::any_of(content.facts->ticket_types, &domain::TicketType::at_door));
}

void AttractPage::showHeading(const Content& content, const Speaking& speaking) {
  const domain::EventFacts* facts = content.facts;
  logo_->setPicture(content.logo, speaking.event_name);
  greeting_->setWords({});
  if (content.room) {
    name_->setWords(content.room->session.title.in(speaking.language));
    name_->setTone({colours().ink, colours().paper});
    dates_->setWords(placeOf(content.room->session, speaking));
    dates_->setTone({colours().quiet_ink, colours().paper});
    seats_->setWords(seatsIn(*content.room));
    seats_->setTone({colours().ink, colours().paper});
    return;
  }
  seats_->setWords({});
  if (facts) greeting_->setWords(facts->event.branding.greeting.in(speaking.language));
  greeting_->setTone({colours().ink, colours().paper});
  name_->setWords(speaking.event_name);
  name_->setTone({colours().ink, colours().paper});
  dates_->setWords(facts ? speaking.time.days(facts->event.starts_at, facts->event.ends_at) : QString());
  dates_->setTone({colours().quiet_ink, colours().paper});
}

void AttractPage::showCamera(CameraState camera, bool deciding) {
  QString shape = QStringLiteral("camera-off");
  QString title;
  QString words;
  switch (camera) {
    case CameraState::Live:
      break;
    case CameraState::Starting:
      shape = QStringLiteral("camera");
      title = tr("The camera is starting");
      words = tr("Just a moment. A hand scanner already works.");
      break;
    case CameraState::Lost:
      title = tr("The camera is not answering");
      words = tr("We keep trying. A hand scanner still works, and our staff will gladly help.");
      break;
    case CameraState::Busy:
      title = tr("The camera is in use elsewhere");
      words = tr("We keep trying. A hand scanner still works, and our staff will gladly help.");
      break;
    case CameraState::Absent:
      title = tr("There is no camera here");
      words = tr("A hand scanner works, and our staff will gladly help.");
      break;
  }
  const bool live = camera == CameraState::Live;
  const bool soon = live || camera == CameraState::Starting;
  if (!live) preview_->setImage({});
  preview_->setBracketsShown(live);
  preview_->setDeciding(deciding);
  if (!deciding && !live) preview_->release();
  camera_shape_->setShape(live ? QString() : shape);
  camera_shape_->setTone({colours().quiet_ink, colours().well});
  camera_title_->setWords(title);
  camera_title_->setTone({colours().ink, colours().well});
  camera_words_->setWords(words);
  camera_words_->setTone({colours().ink, colours().well});
  for (QWidget* widget : {static_cast<QWidget*>(camera_shape_), static_cast<QWidget*>(camera_title_),
                          static_cast<QWidget*>(camera_words_)}) {
    widget->setVisible(!live);
  }
  sentence_->setWords(soon ? tr("Hold your code in front of the camera")
                           : tr("Hold your code in front of the hand scanner"));
  moment_->setWords(tr("One moment …"));
  for (TextLabel* label : {sentence_, moment_}) label->setTone({colours().ink, colours().paper});
  sentence_->setVisible(!deciding);
  moment_->setVisible(deciding);
}

void AttractPage::decide() {
  looking_ = false;
  preview_->setDeciding(true);
  moment_->setVisible(true);
  sayAdvice({});
}

void AttractPage::setTrouble(std::optional<CodeTrouble> trouble) {
  sayAdvice(trouble);
  arrangeAdvice();
  // Words that have no room there find it where all is a little smaller.
  if (advice_->isShortened()) arrange();
}

void AttractPage::sayAdvice(std::optional<CodeTrouble> trouble) {
  const bool advised = trouble && looking_;
  advice_->setWords(advised ? adviceFor(*trouble, !search_->isHidden()) : QString());
  advice_->setTone({colours().ink, colours().paper});
  advice_->setVisible(advised);
  sentence_->setVisible(!advised && !moment_->isVisibleTo(this));
  preview_->setLight(advised && *trouble == CodeTrouble::Dark);
}

void AttractPage::showNews(const domain::EventFacts* facts, const Speaking& speaking) {
  std::vector<FactRows::Row> rows;
  for (const News& news : facts ? newsOf(*facts, speaking) : std::vector<News>()) {
    if (rows.size() == kMostNews) break;
    rows.push_back({.heading = {},
                    .shape = news.shape,
                    .time = {},
                    .title = news.title,
                    .more = news.words,
                    .urgent = true});
  }
  news_->setRows(std::move(rows), colours().paper);
}

void AttractPage::showSessions(const domain::EventFacts* facts, const Speaking& speaking) {
  std::vector<SessionRows::Row> rows;
  if (facts) {
    for (const domain::Session& session : facts->sessions) {
      if (session.starts_at < speaking.now) continue;
      if (rows.size() == SessionRows::kMost) break;
      const QString title = session.title.in(speaking.language);
      rows.push_back({speaking.time.brief(session.starts_at), title, session.room});
    }
  }
  sessions_->setRows(tr("Coming up"), rows);
}

void AttractPage::arrangeLanguages(double x, double y, double width) {
  const double touch = tokens::size::kTouch;
  place(aids_, {x + width - touch, y, touch, touch});
  if (languages_.size() < 2) return;
  const auto count = static_cast<double>(languages_.size());
  const double each = (width - touch - count * space::kMedium) / count;
  for (BigButton* button : languages_) {
    place(button, {x, y, each, touch});
    x += each + space::kMedium;
  }
  BigButton::makeAlike(languages_);
}

void AttractPage::arrangeCameraWords(const QRectF& frame) {
  const double width = frame.width() - 2 * space::kHall;
  const double title = camera_title_->fit(width);
  const double words = camera_words_->fit(width);
  // In a frame that a long name leaves little of, the shape gives way.
  const double rest = frame.height() - 2 * space::kMedium - space::kWide - title - space::kSmall - words;
  const double shape = std::clamp<double>(rest, tokens::size::kLeadIcon, tokens::size::kShape);
  const double x = frame.left() + space::kHall;
  double y = frame.center().y() - (shape + space::kWide + title + space::kSmall + words) / 2;
  place(camera_shape_, {frame.center().x() - shape / 2, y, shape, shape});
  y += shape + space::kWide;
  place(camera_title_, {x, y, width, title});
  place(camera_words_, {x, y + title + space::kSmall, width, words});
}

void AttractPage::arrangeSentence(const QRectF& room) {
  place(sentence_, room);
  place(moment_, {room.left(), room.top(), room.width(), moment_->fit(room.width())});
  sentence_room_ = room;
  arrangeAdvice();
}

void AttractPage::arrangeAdvice() {
  const double height = advice_->fit(sentence_room_.width(), sentence_room_.height());
  place(advice_, {sentence_room_.left(), sentence_room_.top(), sentence_room_.width(), height});
}

double AttractPage::arrangeActions(double left, double bottom, double width) {
  if (search_->isHidden() && register_->isHidden()) return bottom;
  bottom -= tokens::size::kTouch;
  shareRow({left, bottom, width, tokens::size::kTouch}, {search_, register_}, {1, 1});
  return bottom - space::kMedium;
}

AttractPage::LowerPart AttractPage::arrangeLowerPart(double left, double width, double bottom,
                                                     bool languages_below) {
  if (!sessions_->isEmpty()) {
    const double sessions = sessions_->fit(width);
    place(sessions_, {left, bottom - sessions, width, sessions});
    bottom -= sessions + space::kWide;
  }
  if (!news_->isEmpty()) {
    const double news = news_->fit(width, kNewsHeight);
    place(news_, {left, bottom - news, width, news});
    bottom -= news + space::kWide;
  }
  if (languages_below) {
    bottom -= tokens::size::kTouch;
    arrangeLanguages(left, bottom, width);
    bottom -= space::kWide;
  }
  bottom = arrangeActions(left, bottom, width);
  const double sentence = sentence_->fit(width);
  arrangeSentence({left, bottom - sentence, width, sentence});
  return {bottom - sentence - space::kWide, bottom};
}

bool AttractPage::hasRoom() const {
  return Page::hasRoom() && preview_->height() >= height() * kLeastPreview;
}

double AttractPage::arrangeLogo(double left, double y, double width) {
  const QSizeF size = logo_->sizeWithin({width, tokens::size::kLogo});
  place(logo_, {left, y, size.width(), size.height()});
  return size.isEmpty() ? y : y + size.height() + space::kMedium;
}

double AttractPage::underName(double width) {
  double height = 0;
  for (TextLabel* label : {greeting_, seats_}) {
    if (!label->text().isEmpty()) height += space::kSmall + label->fit(width);
  }
  return height;
}

double AttractPage::arrangeUnderName(double left, double y, double width) {
  for (TextLabel* label : {greeting_, seats_}) {
    const double height = label->fit(width);
    place(label, {left, y + space::kSmall, width, height});
    if (height > 0) y += space::kSmall + height;
  }
  return y;
}

void AttractPage::arrangePortrait(const QSizeF& size) {
  const double left = space::kPage;
  const double width = size.width() - 2 * left;
  double y = arrangeLogo(left, space::kPage, width);
  const double dates = dates_->fit(width);
  place(dates_, {left, y, width, dates});
  y += dates + space::kTight;
  const double name = name_->fit(width);
  place(name_, {left, y, width, name});
  y = arrangeUnderName(left, y + name, width) + space::kWide;

  // What can be touched stands low; sessions make room for it.
  LowerPart lower;
  for (int sessions = SessionRows::kMost; sessions >= 0; --sessions) {
    sessions_->showMost(sessions);
    lower = arrangeLowerPart(left, width, size.height() - space::kPage, true);
    if (lower.first_button > size.height() * kReach) break;
  }
  const double bottom = lower.top;

  const QRectF frame(left, y, width, bottom - y);
  place(preview_, frame);
  preview_->setAround(behind(preview_));
  arrangeCameraWords(frame);
}

void AttractPage::arrangeLandscape(const QSizeF& size) {
  const double margin = space::kPage;
  QRectF frame(margin, margin, size.width() * 0.52, size.height() - 2 * margin);
  // More languages than the column has room for stand under the picture.
  const bool many = languages_.size() > kFew;
  if (many) {
    const double touch = tokens::size::kTouch;
    arrangeLanguages(margin, frame.bottom() - touch, frame.width());
    frame.setBottom(frame.bottom() - touch - space::kMedium);
  }
  place(preview_, frame);
  preview_->setAround(behind(preview_));
  arrangeCameraWords(frame);

  const double left = frame.right() + margin;
  const double width = size.width() - margin - left;
  const double top = arrangeLogo(left, margin, width);
  const double dates = dates_->fit(width);
  place(dates_, {left, top, width, dates});
  const double name_top = top + dates + space::kTight;
  const double under = underName(width);

  double bottom = 0;
  for (int sessions = SessionRows::kMost; sessions >= 0; --sessions) {
    sessions_->showMost(sessions);
    bottom = arrangeLowerPart(left, width, size.height() - margin, !many).top;
    if (bottom - name_top - under >= name_->fit(width)) break;
  }
  const double name = name_->fit(width, bottom - name_top - under);
  place(name_, {left, name_top, width, name});
  arrangeUnderName(left, name_top + name, width);
}

}  // namespace usher::ui
