// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/keyboard/typed_form.h>

#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

namespace usher::ui {

namespace {

constexpr qsizetype kLongestText = 300;
constexpr qsizetype kLongestEmail = 254;
/// Before and after the point.
constexpr qsizetype kMostDigits = 9;
constexpr qsizetype kMostDecimals = 4;
constexpr std::array kYearFirst{"ja", "zh", "ko", "hu", "lt"};

QString primary(const QString& language) {
  return language.section(u'-', 0, 0);
}

QString point(const QString& language) {
  return QLocale(primary(language)).decimalPoint() == QLatin1String(",") ? QStringLiteral(",")
                                                                         : QStringLiteral(".");
}

/// ASCII, whatever digits were typed.
QString digitsOf(const QString& text) {
  QString digits;
  for (const QChar character : text) {
    if (character.isDigit()) digits += QChar(u'0' + character.digitValue());
  }
  return digits;
}

QString shownNumber(const QString& typed, const QString& language) {
  const auto mark = std::ranges::find_if(
      typed, [](QChar one) { return one == u'.' || one == u',' || one == QChar(0x066B); });
  const qsizetype at = mark - typed.begin();
  const QString whole = digitsOf(typed.left(at)).left(kMostDigits);
  if (mark == typed.end() || whole.isEmpty()) return whole;
  return whole + point(language) + digitsOf(typed.mid(at)).left(kMostDecimals);
}

/// How long the parts of a date are, in the order in which they are written.
std::array<int, 3> datePartLengths(const QString& language) {
  return std::string_view(dateOrder(language)) == "ymd" ? std::array{4, 2, 2} : std::array{2, 2, 4};
}

QStringList dateParts(const QString& typed, const QString& language) {
  const QString digits = digitsOf(typed);
  QStringList parts;
  qsizetype from = 0;
  for (const int length : datePartLengths(language)) {
    if (from >= digits.size()) break;
    parts << digits.mid(from, length);
    from += length;
  }
  return parts;
}

std::optional<QString> isoDate(const QString& shown, const QString& language) {
  const QStringList parts = dateParts(shown, language);
  if (parts.size() != 3) return std::nullopt;
  const bool year_first = datePartLengths(language)[0] == 4;
  const QString& year = year_first ? parts[0] : parts[2];
  const QString& day = year_first ? parts[2] : parts[0];
  if (year.size() != 4 || day.size() != 2 || parts[1].size() != 2) return std::nullopt;
  const QDate date(year.toInt(), parts[1].toInt(), day.toInt());
  return date.isValid() ? std::optional(date.toString(Qt::ISODate)) : std::nullopt;
}

/// The syntax of HTML's <input type=email>, with a point in the domain: nobody's is without one.
std::optional<QString> emailIn(const QString& shown) {
  static const QRegularExpression syntax(
      QStringLiteral("^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+"
                     "@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                     "(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$"));
  const QString address = shown.trimmed();
  if (address.size() > kLongestEmail || !syntax.match(address).hasMatch()) return std::nullopt;
  return address;
}

}  // namespace

const char* dateOrder(const QString& language) {
  const QString wanted = primary(language);
  const bool year_first =
      std::ranges::any_of(kYearFirst, [&](const char* one) { return wanted == QLatin1String(one); });
  return year_first ? "ymd" : "dmy";
}

QString shownAs(TypedForm form, const QString& typed, const QString& language) {
  switch (form) {
    case TypedForm::Words:
    case TypedForm::Name:
      return typed.left(kLongestText);
    case TypedForm::Address:
    case TypedForm::Email: {
      QString shown = typed.left(kLongestText);
      shown.removeIf([](QChar one) { return one.isSpace(); });
      return shown;
    }
    case TypedForm::Number:
      return shownNumber(typed, language);
    case TypedForm::Date:
      return dateParts(typed, language).join(QStringLiteral(" / "));
  }
  return typed;
}

std::optional<QString> valueOf(TypedForm form, const QString& shown, const QString& language) {
  switch (form) {
    case TypedForm::Words:
    case TypedForm::Name:
    case TypedForm::Address: {
      const QString text = shown.simplified();
      return text.isEmpty() ? std::nullopt : std::optional(text);
    }
    case TypedForm::Email:
      return emailIn(shown);
    case TypedForm::Number: {
      QString number = shownNumber(shown, language).replace(u',', u'.');
      if (number.endsWith(u'.')) number.chop(1);
      return number.isEmpty() ? std::nullopt : std::optional(number);
    }
    case TypedForm::Date:
      return isoDate(shown, language);
  }
  return std::nullopt;
}

bool isPad(TypedForm form) {
  return form == TypedForm::Number || form == TypedForm::Date;
}

bool beginsWithCapital(TypedForm form, const QString& before) {
  const QString text = before.trimmed();
  const bool after_space = before.isEmpty() || before.back().isSpace();
  if (form == TypedForm::Name) return after_space || before.back() == u'-' || before.back() == u'\'';
  if (form != TypedForm::Words) return false;
  return text.isEmpty() || (after_space && QStringLiteral(".!?").contains(text.back()));
}

}  // namespace usher::ui
