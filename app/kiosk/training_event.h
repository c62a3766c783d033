// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/id.h>
#include <usher/domain/instant.h>
#include <usher/ports/replica.h>

namespace usher::kiosk {

domain::EventId trainingEventId();
/// The door of it: all types but the crew's may enter there.
domain::CheckInListId trainingList();

/// An event of forty guests who do not exist, in a dozen scripts, that is on at `now`: whatever staff meet at
/// a door is among them. Codes are TRAINING-01 to TRAINING-40, but for those of a group, who share
/// TRAINING-GROUP; without a code they are found by TRAINING and their last name. The names of ticket types
/// say that it is a training. The one member of the staff signs in by any PIN (any_pin.h).
std::vector<ports::Record> trainingEvent(domain::Instant now);

}  // namespace usher::kiosk
