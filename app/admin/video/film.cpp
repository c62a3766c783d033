// SPDX-License-Identifier: Apache-2.0
#include "film.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

#include "blur.h"

namespace usher::admin {
namespace {

/// The picture's height in which the scene is thought.
constexpr double kHeight = 720;
constexpr double kHandPixelsPerMm = 4.4;
constexpr double kStepIn = 0.9;
constexpr double kStepOut = 1.1;

double eased(double t) {
  const double x = std::clamp(t, 0.0, 1.0);
  return x * x * (3 - 2 * x);
}

/// 0 outside the picture, 1 in front of the camera.
double presence(const Segment& segment, double time) {
  if (time < segment.from) return eased(1 - (segment.from - time) / kStepIn);
  if (time <= segment.to) return 1;
  return eased(1 - (time - segment.to) / kStepOut);
}

QImage guestFigure(const Looks& looks) {
  constexpr int kFigureHeight = 180;
  constexpr int kRoom = 8;
  const QImage sharp = personFigure(looks, kFigureHeight, false);
  QImage soft(sharp.width() + 2 * kRoom, sharp.height() + kRoom, QImage::Format_ARGB32_Premultiplied);
  soft.fill(Qt::transparent);
  QPainter painter(&soft);
  painter.drawImage(kRoom, kRoom, sharp);
  painter.end();
  return blurred(soft, 2);
}

}  // namespace

Film::Film(QSize size, std::uint64_t seed, Timeline timeline, const std::vector<QImage>& screens)
    : size_(size),
      timeline_(std::move(timeline)),
      hall_(size, seed, timeline_.duration),
      camera_(size, seed) {
  SplitMix random(seed);
  const double pixels_per_mm = kHandPixelsPerMm * size.height() / kHeight;
  for (const QImage& screen : screens) {
    Guest guest;
    guest.seed = random.next();
    SplitMix own(guest.seed);
    const Looks looks = anyLooks(own);
    const bool left = own.chance(35);
    guest.hand = holdPhone(screen, looks, left, pixels_per_mm);
    guest.figure = guestFigure(looks);
    guest.place = (left ? 1 : -1) * (0.15 + 0.05 * own.unit());
    guests_.push_back(std::move(guest));
  }
}

void Film::paintGuest(QPainter& painter, double time) const {
  const double width = kHeight * size_.width() / size_.height();
  for (std::size_t i = 0; i < guests_.size(); ++i) {
    const double here = presence(timeline_.segments[i], time);
    if (here <= 0) continue;
    const Guest& guest = guests_[i];
    const double side = guest.place < 0 ? -1 : 1;
    const double sway = 0.006 * std::sin(time * 1.3 + static_cast<double>(i));
    const double middle = width * (0.5 + guest.place + sway + side * (1 - here) * 0.95);
    const double figure_height = kHeight * 0.97;
    const double figure_width = figure_height * guest.figure.width() / guest.figure.height();
    painter.drawImage(QRectF(middle - figure_width / 2, kHeight * 0.05, figure_width, figure_height),
                      guest.figure, QRectF(guest.figure.rect()));
  }
}

void Film::paintHand(QPainter& painter, const Guest& guest, const Pose& pose) const {
  const double width = kHeight * size_.width() / size_.height();
  // In a quick move the shutter catches several places at once, each weighing the same.
  const int exposures = std::clamp(static_cast<int>(std::abs(pose.speed) * 5), 1, 12);
  constexpr double kShutter = 1.0 / 50;
  for (int i = 0; i < exposures; ++i) {
    const double moved =
        exposures == 1 ? 0 : pose.speed * kShutter * (static_cast<double>(i) / exposures - 0.5);
    painter.save();
    painter.setOpacity(1.0 / (i + 1));
    QTransform pose_in_picture;
    pose_in_picture.translate(width / 2 + pose.x * kHeight, kHeight * 0.5 + (pose.y + moved) * kHeight);
    pose_in_picture.rotate(pose.yaw, Qt::YAxis);
    pose_in_picture.rotate(pose.pitch, Qt::XAxis);
    pose_in_picture.rotate(pose.roll);
    const double shrink = pose.scale * kHeight / size_.height();
    pose_in_picture.scale(shrink, shrink);
    pose_in_picture.translate(-guest.hand.middle.x(), -guest.hand.middle.y());
    painter.setTransform(pose_in_picture, true);
    painter.drawImage(0, 0, guest.hand.image);
    painter.restore();
  }
}

QImage Film::frame(std::uint64_t number, double time) const {
  QImage picture = hall_.at(time);
  QPainter painter(&picture);
  painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
  const double scale = size_.height() / kHeight;
  painter.scale(scale, scale);
  paintGuest(painter, time);
  for (std::size_t i = 0; i < guests_.size(); ++i) {
    const auto pose = poseAt(timeline_.segments[i], guests_[i].seed, time);
    if (pose) paintHand(painter, guests_[i], *pose);
  }
  painter.end();
  camera_.develop(picture, number);
  return picture;
}

}  // namespace usher::admin
