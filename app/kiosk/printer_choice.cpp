// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/printer_choice.h>

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

#include <usher/device/brother_ql_media.h>

namespace usher::kiosk {

namespace {

constexpr std::array kLabelDots{203, 300, 600};

struct Prefix {
  const char* text;
  PrinterChoice::Kind kind;
};
constexpr std::array kPrefixes{Prefix{"cups:", PrinterChoice::Queue},
                               Prefix{"pdf:", PrinterChoice::PdfFolder}, Prefix{"zpl:", PrinterChoice::Zpl},
                               Prefix{"brother-ql:", PrinterChoice::BrotherQl},
                               Prefix{"escpos:", PrinterChoice::EscPos}};

bool isDevice(const QString& where) {
  return where.startsWith(u'/') && where.size() > 1;
}

bool isHost(const QString& where) {
  const QUrl url(QStringLiteral("tcp://") + where, QUrl::StrictMode);
  return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && url.path().isEmpty() &&
         !url.hasQuery() && !url.hasFragment() && url.port(1) > 0;
}

/// What stands behind the last @: nothing, WIDTH or WIDTHxLENGTH.
bool takeMeasure(PrinterChoice& choice, const QString& value) {
  static const QRegularExpression form(QStringLiteral("^([0-9]{1,4})(?:x([0-9]{1,4}))?$"));
  const auto match = form.match(value);
  if (!match.hasMatch()) return false;
  choice.measure = match.captured(1).toInt();
  choice.length = match.captured(2).toInt();
  return true;
}

bool isPossible(const PrinterChoice& choice) {
  switch (choice.kind) {
    case PrinterChoice::Zpl:
      return std::ranges::find(kLabelDots, choice.measure) != kLabelDots.end() && choice.length == 0 &&
             (isDevice(choice.target) || isHost(choice.target));
    case PrinterChoice::BrotherQl:
      // On a network it does not say how it is where pages go (ADR 29).
      return device::qlMedia(choice.measure, choice.length) && isDevice(choice.target);
    case PrinterChoice::EscPos:
      return (choice.measure == 58 || choice.measure == 80) && choice.length == 0 &&
             (isDevice(choice.target) || isHost(choice.target));
    default:
      return !choice.target.isEmpty();
  }
}

}  // namespace

std::optional<PrinterChoice> printerChoice(const QString& value) {
  if (value == u"auto") return PrinterChoice{PrinterChoice::Automatic};
  if (value == u"none") return PrinterChoice{PrinterChoice::Nothing};
  for (const auto& [text, kind] : kPrefixes) {
    if (!value.startsWith(QLatin1String(text))) continue;
    PrinterChoice choice{kind, value.section(u':', 1)};
    if (kind != PrinterChoice::Queue && kind != PrinterChoice::PdfFolder) {
      const QString where = choice.target;
      choice.target = where.section(u'@', 0, 0);
      const QString behind = where.section(u'@', 1);
      if (behind.isEmpty() && kind == PrinterChoice::Zpl) {
        choice.measure = kLabelDots.front();
      } else if (!takeMeasure(choice, behind)) {
        return std::nullopt;
      }
    }
    if (isPossible(choice)) return choice;
    return std::nullopt;
  }
  return std::nullopt;
}

QString textOf(const PrinterChoice& choice) {
  if (choice.kind == PrinterChoice::Automatic) return QStringLiteral("auto");
  if (choice.kind == PrinterChoice::Nothing) return QStringLiteral("none");
  const auto prefix = std::ranges::find(kPrefixes, choice.kind, &Prefix::kind);
  QString text = QLatin1String(prefix->text) + choice.target;
  if (choice.measure > 0) text += QStringLiteral("@%1").arg(choice.measure);
  if (choice.length > 0) text += QStringLiteral("x%1").arg(choice.length);
  return text;
}

}  // namespace usher::kiosk
