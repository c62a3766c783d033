// SPDX-License-Identifier: Apache-2.0
#include "shot.h"

#include <cmath>

#include "optics.h"

namespace usher::scan::corpus {

Frame taken(const Shot& shot, Dice& dice) {
  Light picture = *shot.background;
  for (const Held& held : shot.held) {
    const Area area = project(*held.ticket, held.pose, picture);
    if (held.phone) weave(picture, area, Sight(held.pose, picture), shot.texture);
    const int margin =
        static_cast<int>(2 * shot.defocus + std::abs(shot.motion.x) + std::abs(shot.motion.y)) + 2;
    const Area blurred = grown(area, margin, picture);
    defocus(picture, blurred, shot.defocus);
    smear(picture, blurred, shot.motion);
  }
  scatter(picture, shot.glow, shot.veil);
  Sensor sensor = shot.sensor;
  sensor.white = metered(picture) / shot.exposure;
  return {exposed(picture, sensor, dice), shot.codes};
}

}  // namespace usher::scan::corpus
