// SPDX-License-Identifier: Apache-2.0
#include <QBuffer>
#include <QPainter>

#include <functional>

#include "sample.h"

namespace usher::sample {

namespace {

using namespace domain;

PictureId pictureId(const char* id) {
  return *PictureId::parse(QString::fromLatin1(id));
}

LocalizedText text(const char* en, const char* de, const char* ar, const char* ja) {
  return LocalizedText({{QStringLiteral("en"), QString::fromUtf8(en)},
                        {QStringLiteral("de"), QString::fromUtf8(de)},
                        {QStringLiteral("ar"), QString::fromUtf8(ar)},
                        {QStringLiteral("ja"), QString::fromUtf8(ja)}});
}

QByteArray paint(const QSize& size, QColor ground, const char* format,
                 const std::function<void(QPainter&)>& draw) {
  QImage image(size, QImage::Format_ARGB32_Premultiplied);
  image.fill(ground);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  draw(painter);
  painter.end();
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, format, 85);
  return buffer.data();
}

/// Two waves in a ring, and a word's worth of bars.
QByteArray logo() {
  return paint({640, 160}, Qt::transparent, "png", [](QPainter& painter) {
    const QColor ink(0x8A1C4A);
    painter.setBrush(ink);
    painter.drawEllipse(QRectF(4, 4, 152, 152));
    painter.setBrush(Qt::white);
    for (const double y : {58.0, 96.0}) painter.drawRoundedRect(QRectF(36, y, 88, 14), 7, 7);
    painter.setBrush(ink);
    double x = 196;
    for (const int width : {70, 26, 54, 54, 34, 90}) {
      painter.drawRoundedRect(QRectF(x, 44, width, 72), 10, 10);
      x += width + 16;
    }
  });
}

/// As dark and as busy as an organizer's picture may be.
QByteArray hall() {
  return paint({1080, 1920}, QColor(0x101820), "jpg", [](QPainter& painter) {
    for (int i = 0; i < 60; ++i) {
      painter.setBrush(QColor::fromHsv((i * 47) % 360, 160, 60 + (i * 29) % 190));
      painter.drawEllipse(QPointF((i * 271) % 1080, (i * 433) % 1920), 60 + (i * 37) % 140,
                          60 + (i * 37) % 140);
    }
  });
}

QByteArray bowl(QColor ground, QColor bowl, QColor inside) {
  return paint({320, 320}, ground, "jpg", [&](QPainter& painter) {
    painter.setBrush(bowl);
    painter.drawEllipse(QRectF(50, 50, 220, 220));
    painter.setBrush(inside);
    painter.drawEllipse(QRectF(80, 80, 160, 160));
  });
}

}  // namespace

EventFacts brandedFacts() {
  EventFacts branded = facts();
  branded.event.branding = {
      .accent = 0xC2185B,
      .ground = 0xFFF7FA,
      .logo = pictureId("logo"),
      .background = pictureId("hall"),
      .greeting =
          text("Lovely that you are here. Doors open at nine.", "Schön, dass Sie da sind. Einlass ab neun.",
               "يسعدنا حضوركم. تفتح الأبواب في التاسعة.", "ようこそ。開場は九時です。"),
      .welcome =
          text("Coats and bags go to the left of the stairs.", "Garderobe und Gepäck links neben der Treppe.",
               "المعاطف والحقائب على يسار الدرج.", "お荷物は階段の左でお預かりします。"),
      .help =
          text("Help desk: by the main stairs, ground floor", "Infopunkt: an der Haupttreppe, Erdgeschoss",
               "مكتب المساعدة: بجانب الدرج الرئيسي، الطابق الأرضي", "案内所：一階 中央階段横"),
      .steps_off = {}};
  branded.pictures = {{pictureId("logo"), logo()},
                      {pictureId("hall"), hall()},
                      {pictureId("soup"), bowl(QColor(0xF3E7D3), QColor(0xFFFFFF), QColor(0xC96B1E))},
                      {pictureId("coffee"), bowl(QColor(0xD9E4EC), QColor(0xFFFFFF), QColor(0x4A2C17))},
                      {pictureId("tools"), QByteArray("no picture at all")}};
  return branded;
}

}  // namespace usher::sample
