// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/staff/requests_page.h>

/// What guests of the event of sample.h asked for, as staff see to it.
namespace usher::sample {

/// Seven to do and three settled, nasty names, a long note and an unknown guest among them.
domain::requests_page::State requests();
/// The one with that number among them is before staff: 0 waits and has a note, 3 is taken on, 7 is done.
domain::requests_page::State requestChosen(int number);

struct NamedRequestsState {
  const char* name;
  domain::requests_page::State state;
};
/// What staff see of requests, in each state.
std::vector<NamedRequestsState> requestsStates();

}  // namespace usher::sample
