// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/settings_text.h>

#include <QKeySequence>

#include <usher/kiosk/lan_settings.h>

namespace usher::kiosk {

namespace {

QString textOf(bool flag) {
  return flag ? QStringLiteral("true") : QStringLiteral("false");
}

QString textOf(const std::optional<LightPort>& port) {
  if (!port) return QStringLiteral("none");
  return QStringLiteral("serial:%1:%2").arg(port->device).arg(port->baud);
}

QString textOf(const std::vector<scan::SerialPortChoice>& ports) {
  if (ports.empty()) return QStringLiteral("none");
  QStringList texts;
  for (const scan::SerialPortChoice& port : ports)
    texts << QStringLiteral("%1:%2").arg(port.name()).arg(port.baud);
  return texts.join(u',');
}

QString textOf(scan::WedgeLayout layout) {
  return layout == scan::WedgeLayout::Us ? QStringLiteral("us") : QStringLiteral("system");
}

QString textOf(const scan::Tuned& tuned) {
  if (tuned.how == scan::Tuned::Fixed) return QString::number(tuned.value);
  return tuned.how == scan::Tuned::AsItIs ? QStringLiteral("camera") : QStringLiteral("auto");
}

QString textOf(const QSizeF& paper) {
  return QStringLiteral("%1x%2").arg(paper.width()).arg(paper.height());
}

QString textOf(const QSize& window) {
  return window.isEmpty() ? QStringLiteral("full")
                          : QStringLiteral("%1x%2").arg(window.width()).arg(window.height());
}

QString keyText(const QKeySequence& keys) {
  return keys.isEmpty() ? QStringLiteral("none") : keys.toString(QKeySequence::PortableText);
}

QString templateText(const QString& name) {
  return name.isEmpty() ? QStringLiteral("default") : name;
}

QString directionText(const KioskSettings& settings) {
  if (settings.both_ways) return QStringLiteral("both");
  return settings.direction == domain::Direction::Exit ? QStringLiteral("exit") : QStringLiteral("entry");
}

}  // namespace

QJsonObject settingsText(const KioskSettings& s) {
  return {
      {QStringLiteral("kiosk/data"), s.data_folder},
      {QStringLiteral("kiosk/list"), s.list ? s.list->text() : QString()},
      {QStringLiteral("kiosk/room"), s.room},
      {QStringLiteral("kiosk/direction"), directionText(s)},
      {QStringLiteral("kiosk/language"), s.language},
      {QStringLiteral("kiosk/languages"), s.languages.join(u',')},
      {QStringLiteral("kiosk/always_ask"), textOf(s.always_ask)},
      {QStringLiteral("kiosk/requests"), textOf(s.requests)},
      {QStringLiteral("lan/on"), textOf(s.lan_on)},
      {QStringLiteral("lan/port"), QString::number(s.lan.port)},
      {QStringLiteral("lan/peers"), lanPeersText(s.lan)},
      {QStringLiteral("lan/interface"), s.lan.interface.isEmpty() ? QStringLiteral("all") : s.lan.interface},
      {QStringLiteral("camera/source"), s.camera},
      {QStringLiteral("camera/exposure"), textOf(s.camera_tuning.exposure)},
      {QStringLiteral("camera/focus"), textOf(s.camera_tuning.focus)},
      {QStringLiteral("scanner/ports"), textOf(s.scanner_ports)},
      {QStringLiteral("scanner/layout"), textOf(s.scanner_layout)},
      {QStringLiteral("scanner/prefix"), QString::fromUtf8(s.scanner_format.prefix)},
      {QStringLiteral("scanner/suffix"), QString::fromUtf8(s.scanner_format.suffix)},
      {QStringLiteral("scanner/identifiers"), textOf(s.scanner_format.identifiers)},
      {QStringLiteral("printing/badge"), textOf(s.badge_printer)},
      {QStringLiteral("printing/agenda"), textOf(s.agenda_printer)},
      {QStringLiteral("printing/badge_fallback"), textOf(s.badge_fallback)},
      {QStringLiteral("printing/agenda_fallback"), textOf(s.agenda_fallback)},
      {QStringLiteral("printing/badge_size"), textOf(s.badge_size)},
      {QStringLiteral("printing/agenda_size"), textOf(s.agenda_size)},
      {QStringLiteral("printing/badge_template"), templateText(s.badge_template)},
      {QStringLiteral("printing/agenda_template"), templateText(s.agenda_template)},
      {QStringLiteral("printing/agenda_always"), textOf(s.print_agenda_always)},
      {QStringLiteral("sound/on"), textOf(s.sound)},
      {QStringLiteral("sound/volume"), QString::number(s.volume)},
      {QStringLiteral("speech/on"), textOf(s.speech)},
      {QStringLiteral("speech/key"),
       keyText(s.speech_key != 0 ? QKeySequence(s.speech_key) : QKeySequence())},
      {QStringLiteral("speech/off_key"),
       keyText(s.speech_off_key != 0 ? QKeySequence(s.speech_off_key) : QKeySequence())},
      {QStringLiteral("speech/rate"), QString::number(s.speech_rate)},
      {QStringLiteral("speech/volume"), QString::number(s.speech_volume)},
      {QStringLiteral("light/port"), textOf(s.light)},
      {QStringLiteral("screen/window"), textOf(s.window)},
      {QStringLiteral("screen/reduced_motion"), textOf(s.reduced_motion)},
      {QStringLiteral("screen/high_contrast"), textOf(s.high_contrast)},
      {QStringLiteral("screen/large_text"), textOf(s.large_text)},
      {QStringLiteral("screen/low_reach"), textOf(s.low_reach)},
      {QStringLiteral("screen/hide_cursor"), textOf(s.hide_cursor)},
      {QStringLiteral("staff/key"), keyText(s.staff_key ? QKeySequence(*s.staff_key) : QKeySequence())},
      {QStringLiteral("staff/export_folder"), s.export_folder},
      {QStringLiteral("debug/watch_gui"), textOf(s.watch_gui)},
      {QStringLiteral("--desk"), textOf(s.desk)},
      {QStringLiteral("--training"), textOf(s.training)},
  };
}

}  // namespace usher::kiosk
