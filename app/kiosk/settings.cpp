// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/settings.h>

#include <QFileInfo>
#include <QKeySequence>
#include <QSettings>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

#include <usher/ui/words/translations.h>

#include <usher/kiosk/lan_settings.h>
#include <usher/kiosk/serial_settings.h>

namespace usher::kiosk {

namespace {

using Applied = std::expected<void, QString>;
using Apply = std::function<Applied(KioskSettings&, const QString&)>;

std::unexpected<QString> mustBe(const QString& what) {
  return std::unexpected(QStringLiteral("must be ") + what);
}

Applied setFlag(bool& flag, const QString& value) {
  if (value != u"true" && value != u"false") return mustBe(QStringLiteral("true or false"));
  flag = value == u"true";
  return {};
}

Applied setPercent(int& percent, const QString& value, int least = 0) {
  bool ok = false;
  const int number = value.toInt(&ok);
  if (!ok || number < least || number > 100) return mustBe(QStringLiteral("%1 to 100").arg(least));
  percent = number;
  return {};
}

/// One that nobody comes upon by typing.
Applied setShortcut(std::optional<QKeyCombination>& shortcut, const QString& value) {
  if (value == u"none") {
    shortcut = std::nullopt;
    return {};
  }
  const auto keys = QKeySequence::fromString(value, QKeySequence::PortableText);
  const bool one = keys.count() == 1 && keys[0].key() != Qt::Key_unknown;
  const bool held = one && keys[0].keyboardModifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier |
                                                                    Qt::MetaModifier);
  if (!one || (!held && keys[0].key() < Qt::Key_Escape))
    return mustBe(QStringLiteral("none, or keys that type nothing, like Ctrl+Alt+S or F12"));
  shortcut = keys[0];
  return {};
}

Applied setKey(int& key, const QString& value) {
  if (value == u"none") {
    key = 0;
    return {};
  }
  const auto keys = QKeySequence::fromString(value, QKeySequence::PortableText);
  const bool one = keys.count() == 1 && keys[0].keyboardModifiers() == Qt::NoModifier;
  const Qt::Key named = one ? keys[0].key() : Qt::Key_unknown;
  // A key that types would be missing where a guest types.
  if (named < Qt::Key_Escape || named == Qt::Key_unknown)
    return mustBe(QStringLiteral("none, or the name of a key that types nothing, like F9 or Help"));
  key = named;
  return {};
}

Applied setPrinter(PrinterChoice& choice, const QString& value) {
  const auto chosen = printerChoice(value);
  if (!chosen) return mustBe(QLatin1String(kPrinterChoices));
  choice = *chosen;
  return {};
}

/// What a hand scanner puts before a code or behind it.
Applied setAround(QByteArray& around, const QString& value) {
  constexpr qsizetype kLongest = 32;
  const auto is_printed = [](QChar c) { return c.isPrint() || c.isSurrogate(); };
  if (value.size() > kLongest || !std::ranges::all_of(value, is_printed))
    return mustBe(
        QStringLiteral("up to 32 characters that can be seen; Enter, Tab and the like need not be set"));
  around = value.toUtf8();
  return {};
}

Applied setTuned(scan::Tuned& tuned, const QString& value) {
  bool is_number = false;
  // As V4L2 has them; what the camera does not go to is brought to what it does.
  const int number = value.toInt(&is_number);
  if (value == u"auto") {
    tuned = {};
  } else if (value == u"camera") {
    tuned = {scan::Tuned::AsItIs, 0};
  } else if (is_number && number >= 0) {
    tuned = {scan::Tuned::Fixed, number};
  } else {
    return mustBe(QStringLiteral("auto, camera, or a whole number as v4l2-ctl --list-ctrls shows it"));
  }
  return {};
}

Applied setWedgeLayout(scan::WedgeLayout& layout, const QString& value) {
  if (value != u"system" && value != u"us") return mustBe(QStringLiteral("system or us"));
  layout = value == u"us" ? scan::WedgeLayout::Us : scan::WedgeLayout::System;
  return {};
}

Applied setLanguages(QStringList& languages, const QString& value) {
  QStringList wanted = value.split(u',');
  for (QString& language : wanted) {
    language = language.trimmed();
    if (!ui::spokenLanguages().contains(language))
      return mustBe(QStringLiteral("a list like en,de, of ") +
                    ui::spokenLanguages().join(QStringLiteral(", ")));
  }
  if (wanted.removeDuplicates() > 0) return mustBe(QStringLiteral("a list of languages, each of them once"));
  languages = wanted;
  return {};
}

std::optional<QSizeF> parseSize(const QString& value) {
  bool width_ok = false;
  bool height_ok = false;
  const QSizeF size(value.section(u'x', 0, 0).toDouble(&width_ok),
                    value.section(u'x', 1).toDouble(&height_ok));
  // "nan" and "inf" are numbers to Qt.
  const bool finite = std::isfinite(size.width()) && std::isfinite(size.height());
  return width_ok && height_ok && finite ? std::optional(size) : std::nullopt;
}

Applied setPaper(QSizeF& paper, const QString& value) {
  const auto size = parseSize(value);
  if (!size || size->width() < 40 || size->height() < 30 || size->width() > 420 || size->height() > 420) {
    return mustBe(QStringLiteral("WIDTHxHEIGHT in mm, 40x30 to 420x420"));
  }
  paper = *size;
  return {};
}

/// What it holds is looked at once the kiosk starts: whatever is wrong with a file, guests are served.
Applied setTemplate(QString& name, const QString& value) {
  if (value.isEmpty())
    return mustBe(QStringLiteral("event, default, a template's file, or the name of a ready one"));
  name = value == u"default" ? QString() : value;
  return {};
}

Applied setWindow(QSize& window, const QString& value) {
  if (value == u"full") {
    window = {};
    return {};
  }
  const auto size = parseSize(value);
  if (!size || size->width() < 320 || size->height() < 320 || size->width() > 8192 || size->height() > 8192) {
    return mustBe(QStringLiteral("full, or WIDTHxHEIGHT in pixels, 320x320 to 8192x8192"));
  }
  window = size->toSize();
  return {};
}

const std::map<QString, Apply>& keys() {
  static const std::map<QString, Apply> all{
      {QStringLiteral("kiosk/data"),
       [](KioskSettings& s, const QString& v) -> Applied {
         if (v.isEmpty()) return mustBe(QStringLiteral("a folder"));
         s.data_folder = v;
         return {};
       }},
      {QStringLiteral("kiosk/list"),
       [](KioskSettings& s, const QString& v) -> Applied {
         const auto list = domain::CheckInListId::parse(v);
         if (!list) return mustBe(QStringLiteral("the id of one of the event's check-in lists"));
         s.list = list;
         return {};
       }},
      {QStringLiteral("kiosk/direction"),
       [](KioskSettings& s, const QString& v) -> Applied {
         if (v != u"entry" && v != u"exit" && v != u"both") {
           return mustBe(QStringLiteral("entry or exit or both"));
         }
         s.direction = v == u"exit" ? domain::Direction::Exit : domain::Direction::Entry;
         s.both_ways = v == u"both";
         return {};
       }},
      {QStringLiteral("kiosk/room"),
       [](KioskSettings& s, const QString& v) -> Applied {
         if (v.isEmpty()) return mustBe(QStringLiteral("the name of a room of the event's sessions"));
         s.room = v;
         return {};
       }},
      {QStringLiteral("kiosk/language"),
       [](KioskSettings& s, const QString& v) -> Applied {
         if (!ui::spokenLanguages().contains(v))
           return mustBe(QStringLiteral("one of ") + ui::spokenLanguages().join(QStringLiteral(", ")));
         s.language = v;
         return {};
       }},
      {QStringLiteral("kiosk/languages"),
       [](KioskSettings& s, const QString& v) { return setLanguages(s.languages, v); }},
      {QStringLiteral("kiosk/always_ask"),
       [](KioskSettings& s, const QString& v) { return setFlag(s.always_ask, v); }},
      {QStringLiteral("kiosk/requests"),
       [](KioskSettings& s, const QString& v) { return setFlag(s.requests, v); }},
      {QStringLiteral("camera/source"),
       [](KioskSettings& s, const QString& v) -> Applied {
         s.camera = v;
         return {};
       }},
      {QStringLiteral("camera/exposure"),
       [](KioskSettings& s, const QString& v) { return setTuned(s.camera_tuning.exposure, v); }},
      {QStringLiteral("camera/focus"),
       [](KioskSettings& s, const QString& v) { return setTuned(s.camera_tuning.focus, v); }},
      {QStringLiteral("scanner/ports"),
       [](KioskSettings& s, const QString& v) { return setScannerPorts(s.scanner_ports, v); }},
      {QStringLiteral("scanner/layout"),
       [](KioskSettings& s, const QString& v) { return setWedgeLayout(s.scanner_layout, v); }},
      {QStringLiteral("scanner/prefix"),
       [](KioskSettings& s, const QString& v) { return setAround(s.scanner_format.prefix, v); }},
      {QStringLiteral("scanner/suffix"),
       [](KioskSettings& s, const QString& v) { return setAround(s.scanner_format.suffix, v); }},
      {QStringLiteral("scanner/identifiers"),
       [](KioskSettings& s, const QString& v) { return setFlag(s.scanner_format.identifiers, v); }},
      {QStringLiteral("lan/on"), [](KioskSettings& s, const QString& v) { return setFlag(s.lan_on, v); }},
      {QStringLiteral("lan/port"), [](KioskSettings& s, const QString& v) { return setLanPort(s.lan, v); }},
      {QStringLiteral("lan/peers"), [](KioskSettings& s, const QString& v) { return setLanPeers(s.lan, v); }},
      {QStringLiteral("lan/interface"),
       [](KioskSettings& s, const QString& v) { return setLanInterface(s.lan, v); }},
      {QStringLiteral("printing/badge"),
       [](KioskSettings& s, const QString& v) { return setPrinter(s.badge_printer, v); }},
      {QStringLiteral("printing/agenda"),
       [](KioskSettings& s, const QString& v) { return setPrinter(s.agenda_printer, v); }},
      {QStringLiteral("printing/badge_fallback"),
       [](KioskSettings& s, const QString& v) { return setPrinter(s.badge_fallback, v); }},
      {QStringLiteral("printing/agenda_fallback"),
       [](KioskSettings& s, const QString& v) { return setPrinter(s.agenda_fallback, v); }},
      {QStringLiteral("printing/badge_size"),
       [](KioskSettings& s, const QString& v) { return setPaper(s.badge_size, v); }},
      {QStringLiteral("printing/agenda_size"),
       [](KioskSettings& s, const QString& v) { return setPaper(s.agenda_size, v); }},
      {QStringLiteral("printing/badge_template"),
       [](KioskSettings& s, const QString& v) { return setTemplate(s.badge_template, v); }},
      {QStringLiteral("printing/agenda_template"),
       [](KioskSettings& s, const QString& v) { return setTemplate(s.agenda_template, v); }},
      {QStringLiteral("printing/agenda_always"),
       [](KioskSettings& s, const QString& v) { return setFlag(s.print_agenda_always, v); }},
      {QStringLiteral("sound/on"), [](KioskSettings& s, const QString& v) { return setFlag(s.sound, v); }},
      {QStringLiteral("sound/volume"),
       [](KioskSettings& s, const QString& v) { return setPercent(s.volume, v); }},
      {QStringLiteral("light/port"), [](KioskSettings& s, const QString& v) { return setLight(s.light, v); }},
      {QStringLiteral("screen/window"),
       [](KioskSettings& s, const QString& v) { return setWindow(s.window, v); }},
      {QStringLiteral("screen/reduced_motion"),
       [](KioskSettings& s, const QString& v) { return setFlag(s.reduced_motion, v); }},
      {QStringLiteral("screen/high_contrast"),
       [](KioskSettings& s, const QString& v) { return setFlag(s.high_contrast, v); }},
      {QStringLiteral("screen/large_text"),
       [](KioskSettings& s, const QString& v) { return setFlag(s.large_text, v); }},
      {QStringLiteral("screen/low_reach"),
       [](KioskSettings& s, const QString& v) { return setFlag(s.low_reach, v); }},
      {QStringLiteral("speech/on"), [](KioskSettings& s, const QString& v) { return setFlag(s.speech, v); }},
      {QStringLiteral("speech/key"),
       [](KioskSettings& s, const QString& v) { return setKey(s.speech_key, v); }},
      {QStringLiteral("speech/off_key"),
       [](KioskSettings& s, const QString& v) { return setKey(s.speech_off_key, v); }},
      {QStringLiteral("speech/rate"),
       [](KioskSettings& s, const QString& v) { return setPercent(s.speech_rate, v, -100); }},
      {QStringLiteral("speech/volume"),
       [](KioskSettings& s, const QString& v) { return setPercent(s.speech_volume, v); }},
      {QStringLiteral("staff/key"),
       [](KioskSettings& s, const QString& v) { return setShortcut(s.staff_key, v); }},
      {QStringLiteral("staff/export_folder"),
       [](KioskSettings& s, const QString& v) -> Applied {
         if (!v.startsWith(u'/')) return mustBe(QStringLiteral("a folder's whole path"));
         s.export_folder = v;
         return {};
       }},
      {QStringLiteral("screen/hide_cursor"),
       [](KioskSettings& s, const QString& v) { return setFlag(s.hide_cursor, v); }},
      {QStringLiteral("debug/watch_gui"),
       [](KioskSettings& s, const QString& v) { return setFlag(s.watch_gui, v); }},
  };
  return all;
}

}  // namespace

std::expected<void, QString> applySetting(KioskSettings& settings, const QString& key, const QString& value) {
  const auto found = keys().find(key);
  if (found == keys().end()) {
    QStringList known;
    for (const auto& [name, apply] : keys()) known << name;
    return std::unexpected(
        QStringLiteral("there is no setting %1; there are %2").arg(key, known.join(u", ")));
  }
  const auto applied = found->second(settings, value.trimmed());
  if (applied) return {};
  return std::unexpected(QStringLiteral("%1=%2: %3").arg(key, value, applied.error()));
}

std::expected<KioskSettings, QString> readSettings(const QString& file) {
  KioskSettings settings;
  if (file.isEmpty()) return settings;
  if (!QFileInfo(file).isReadable()) {
    return std::unexpected(QStringLiteral("%1: no such file, or not readable by this user").arg(file));
  }
  QSettings ini(file, QSettings::IniFormat);
  // Sections are parsed as they are read: the status is known afterwards.
  const QStringList keys_in_file = ini.allKeys();
  if (ini.status() != QSettings::NoError) {
    return std::unexpected(
        QStringLiteral("%1: not an INI file ([section] lines and key=value lines)").arg(file));
  }
  for (const QString& key : keys_in_file) {
    // An unquoted comma makes a list of the value; no setting is a list.
    const QString value = ini.value(key).toStringList().join(u',');
    if (const auto applied = applySetting(settings, key, value); !applied) {
      return std::unexpected(file + QStringLiteral(": ") + applied.error());
    }
  }
  return settings;
}

}  // namespace usher::kiosk
