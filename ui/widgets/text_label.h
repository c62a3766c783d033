// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QTextOption>

#include <array>
#include <optional>

#include <usher/domain/layout/draw_item.h>
#include <usher/ui/design/look.h>

namespace usher::ui {

/// Sizes are logical em heights.
struct TextStyle {
  int largest = tokens::type::kBody;
  int smallest = tokens::type::kBody;
  domain::FontWeight weight = domain::FontWeight::Regular;
  int most_lines = 99;
  /// Lines of about the same length, as a typesetter would break a headline.
  bool balanced = false;
};

/// Words that find their own size: the largest at which they fit the room they are given without a word being
/// cut. Only what does not fit at the smallest size is broken inside words, and then shortened with an
/// ellipsis.
class TextLabel : public QLabel {
  Q_OBJECT

 public:
  TextLabel(const Look& look, const char* object_name, const TextStyle& style, QWidget* parent);

  /// Plain text, whatever it looks like.
  void setWords(const QString& words);
  void setTone(const Tone& tone);
  const Tone& tone() const { return tone_; }
  /// Else they begin where the page does.
  void setCentred(bool centred);
  void setStyle(const TextStyle& style) { style_ = style; }
  /// From the next fit() on, its sizes are those of the style grown to `percent` (see Look::grown).
  void setGrowth(int percent) { growth_ = percent; }
  int growth() const { return growth_; }

  /// Chooses size and lines for `width` (logical) and at most `most_height`; returns the logical height they
  /// take, 0 for no words. Letters are not larger than `most_size`: what another label has room for that
  /// stands in the same list.
  double fit(double width, double most_height = 1e6, int most_size = 1000);
  /// How wide (logical) the words are in one line of the largest letters.
  double naturalWidth() const;
  /// What the last fit() chose.
  int fontSize() const { return size_; }
  int lineCount() const {
    return static_cast<int>(shown_.count(QChar::LineSeparator)) + (shown_.isEmpty() ? 0 : 1);
  }
  bool isShortened() const { return shortened_; }
  /// What its words are set in first, and what other sizes are tried in where they have no room in that.
  std::array<QFont, 2> firstFonts() const;
  /// All of the words are inside the widget's geometry.
  bool isWhole() const;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Lines {
    QString shown;
    int count = 0;
    double height = 0;
    bool word_too_wide = false;
  };
  QFont fontAt(int size) const;
  /// The cut for letters of `size`, `device_size` real pixels to the em.
  QFont fontAt(int size, int device_size) const;
  QTextOption optionFor(QTextOption::WrapMode wrap) const;
  /// Cheap, and never wrong where it says no.
  bool mayFit(int size, double device_width, double device_height) const;
  Lines breakLines(int size, double device_width, bool inside_words) const;
  /// Headlines are set tight, running text with air: the height of a line, in ems.
  double leading() const;
  void shorten(double device_width, int most_lines);

  const Look& look_;
  TextStyle style_;
  int growth_ = 100;
  Tone tone_;
  bool centred_ = false;
  /// The words, held together where no line may end.
  QString phrases_;
  int size_ = 0;
  /// The words with the line breaks of the last fit().
  QString shown_;
  bool shortened_ = false;
};

}  // namespace usher::ui
