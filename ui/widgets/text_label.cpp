// SPDX-License-Identifier: Apache-2.0
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <functional>

#include <usher/paper/house_font.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/direction.h>
#include <usher/ui/words/phrases.h>

namespace usher::ui {

namespace {

constexpr int kSizeStep = 2;

/// Device pixels to the em at which sizes are tried. A face's first text in one more size costs milliseconds
/// where the script is one of the later ones: a long name would hold the screen up by trying sizes.
constexpr int kTriedAt = 100;

/// Faces of Arabic ask for room above and below that nothing but stacked marks needs.
constexpr double kMostRightToLeft = 1.5;

/// A line that holds a taller script keeps the height that script needs.
double lineHeight(const QTextLine& line, double leading, double device_size, bool to_the_left) {
  const double wanted = device_size * leading;
  double natural = line.height();
  if (to_the_left) natural = std::min(natural, kMostRightToLeft * device_size);
  return natural > 1.26 * device_size ? std::max(natural, wanted) : wanted;
}

/// Calls `each` with every line; returns the height of all. One line in a taller script makes all of them as
/// tall: words of one label are set evenly.
double walkLines(QTextLayout& layout, double width, double leading,
                 const std::function<void(const QTextLine&)>& each) {
  const double device_size = layout.font().pixelSize();
  const bool to_the_left = layout.textOption().textDirection() == Qt::RightToLeft;
  double height = 0;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    height = std::max(height, lineHeight(line, leading, device_size, to_the_left));
  }
  layout.endLayout();
  for (int i = 0; i < layout.lineCount(); ++i) {
    QTextLine line = layout.lineAt(i);
    line.setPosition(QPointF(0, i * height + (height - line.height()) / 2));
    if (each) each(line);
  }
  return layout.lineCount() * height;
}

}  // namespace

TextLabel::TextLabel(const Look& look, const char* object_name, const TextStyle& style, QWidget* parent)
    : QLabel(parent), look_(look), style_(style), size_(style.largest) {
  setObjectName(QLatin1String(object_name));
  setTextFormat(Qt::PlainText);
  setAttribute(Qt::WA_TransparentForMouseEvents);
}

void TextLabel::setWords(const QString& words) {
  setText(words);
  phrases_ = joinedPhrases(words);
  setAccessibleName(words);
  shown_ = words;
  shortened_ = false;
  update();
}

void TextLabel::setTone(const Tone& tone) {
  tone_ = tone;
  update();
}

void TextLabel::setCentred(bool centred) {
  centred_ = centred;
}

double TextLabel::leading() const {
  return style_.largest >= tokens::type::kDisplayLeast ? 1.1 : 1.36;
}

QFont TextLabel::fontAt(int size) const {
  return fontAt(size, look_.px(size));
}

QFont TextLabel::fontAt(int size, int device_size) const {
  return size >= tokens::type::kDisplayLeast ? paper::displayFont(style_.weight, device_size, text())
                                             : paper::houseFont(style_.weight, device_size, text());
}

std::array<QFont, 2> TextLabel::firstFonts() const {
  const int largest = Look::grown(style_.largest, growth_);
  return {fontAt(largest), fontAt(largest, kTriedAt)};
}

QTextOption TextLabel::optionFor(QTextOption::WrapMode wrap) const {
  const Qt::Alignment start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
  QTextOption option(centred_ ? Qt::AlignHCenter : start | Qt::AlignAbsolute);
  option.setTextDirection(directionOfWords(text(), layoutDirection()));
  option.setWrapMode(wrap);
  return option;
}

bool TextLabel::mayFit(int size, double device_width, double device_height) const {
  constexpr double kRounding = 1;
  const double scale = 1.0 * kTriedAt / std::max(1, look_.px(size));
  QTextLayout layout(phrases_, fontAt(size, kTriedAt));
  layout.setTextOption(optionFor(QTextOption::WordWrap));
  const double widest = (device_width + kRounding) * scale;
  bool too_wide = false;
  const double height = walkLines(layout, widest, leading(), [&](const QTextLine& line) {
    if (line.naturalTextWidth() > widest) too_wide = true;
  });
  return !too_wide && layout.lineCount() <= style_.most_lines &&
         height <= (device_height + kRounding) * scale;
}

TextLabel::Lines TextLabel::breakLines(int size, double device_width, bool inside_words) const {
  const QString words = inside_words ? text() : phrases_;
  QTextLayout layout(words, fontAt(size));
  layout.setTextOption(
      optionFor(inside_words ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::WordWrap));
  Lines lines;
  QStringList shown;
  lines.height = walkLines(layout, device_width, leading(), [&](const QTextLine& line) {
    if (line.naturalTextWidth() > device_width + 0.5) lines.word_too_wide = true;
    shown << words.mid(line.textStart(), line.textLength()).trimmed().remove(kWordJoiner);
  });
  lines.count = static_cast<int>(shown.size());
  lines.shown = shown.join(QChar::LineSeparator);
  return lines;
}

void TextLabel::shorten(double device_width, int most_lines) {
  QStringList lines = shown_.split(QChar::LineSeparator);
  const QString rest = lines.mid(most_lines - 1).join(u' ');
  lines = lines.mid(0, most_lines - 1);
  lines << QFontMetricsF(fontAt(size_)).elidedText(rest, Qt::ElideRight, device_width);
  shown_ = lines.join(QChar::LineSeparator);
  shortened_ = true;
}

double TextLabel::fit(double width, double most_height, int most_size) {
  shortened_ = false;
  shown_.clear();
  if (text().isEmpty()) return 0;
  const double device_width = width * look_.unit;
  const int smallest = Look::grown(style_.smallest, growth_);
  const double device_height = most_height * look_.unit;
  Lines lines;
  const int largest = std::min(Look::grown(style_.largest, growth_), most_size);
  for (size_ = largest; size_ >= smallest; size_ -= kSizeStep) {
    if (size_ < largest && !mayFit(size_, device_width, device_height)) continue;
    lines = breakLines(size_, device_width, false);
    if (!lines.word_too_wide && lines.count <= style_.most_lines && lines.height <= device_height) break;
  }
  if (size_ < smallest) {
    size_ = smallest;
    lines = breakLines(size_, device_width, true);
  } else if (style_.balanced && lines.count > 1) {
    double narrow = device_width / lines.count;
    double wide = device_width;
    while (wide - narrow > 4) {
      const double middle = (narrow + wide) / 2;
      const Lines tried = breakLines(size_, middle, false);
      (tried.count <= lines.count && !tried.word_too_wide ? wide : narrow) = middle;
    }
    lines = breakLines(size_, wide, false);
  }
  shown_ = lines.shown;
  const double line_height = lines.height / lines.count;
  const int most_lines = static_cast<int>(
      std::clamp((device_height + 1) / line_height, 1.0, static_cast<double>(style_.most_lines)));
  if (lines.count > most_lines) {
    shorten(device_width, most_lines);
    lines.height = line_height * most_lines;
  }
  update();
  return lines.height / look_.unit;
}

double TextLabel::naturalWidth() const {
  const QFontMetricsF metrics(fontAt(Look::grown(style_.largest, growth_)));
  return metrics.horizontalAdvance(text()) / look_.unit;
}

bool TextLabel::isWhole() const {
  if (shown_.isEmpty()) return text().isEmpty();
  QTextLayout layout(shown_, fontAt(size_));
  layout.setTextOption(optionFor(QTextOption::ManualWrap));
  bool inside = true;
  const double height = walkLines(layout, width(), leading(), [&](const QTextLine& line) {
    if (line.naturalTextWidth() > width() + 1) inside = false;
  });
  return inside && height <= this->height() + 1.5;
}

void TextLabel::paintEvent(QPaintEvent*) {
  if (shown_.isEmpty()) return;
  QPainter painter(this);
  painter.setPen(QColor::fromRgb(tone_.ink));
  QTextLayout layout(shown_, fontAt(size_));
  layout.setTextOption(optionFor(QTextOption::ManualWrap));
  walkLines(layout, width(), leading(), nullptr);
  layout.draw(&painter, QPointF(0, 0));
}

}  // namespace usher::ui
