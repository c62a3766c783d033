// SPDX-License-Identifier: Apache-2.0
#include "shot.h"

#include <cmath>

#include "optics.h"

namespace usher::scan::corpus {

Frame taken(const Shot& shot, Dice& dice) {
  Light picture = *shot.background;
  for (const Held& held : shot.held) {
    Projected seen = project(*held.ticket, held.pose, picture.width, picture.height);
    if (held.phone)
      weave(seen.light, seen.area, Sight(held.pose, picture.width, picture.height), shot.texture);
    // The ticket alone is blurred: the hall is as it is, and does not move.
    const int margin =
        static_cast<int>(2 * shot.defocus + std::abs(shot.motion.x) + std::abs(shot.motion.y)) + 2;
    const Area blurred = grown(seen.area, margin, picture);
    for (Light* plane : {&seen.light, &seen.cover}) {
      defocus(*plane, blurred, shot.defocus);
      smear(*plane, blurred, shot.motion);
    }
    for (int y = blurred.top; y < blurred.bottom; ++y) {
      for (int x = blurred.left; x < blurred.right; ++x) {
        float& light = picture.row(y)[x];
        light += seen.light.row(y)[x] - light * seen.cover.row(y)[x];
      }
    }
  }
  scatter(picture, shot.glow, shot.veil);
  Sensor sensor = shot.sensor;
  sensor.white = metered(picture) / shot.exposure;
  return {exposed(picture, sensor, dice), shot.codes};
}

}  // namespace usher::scan::corpus
