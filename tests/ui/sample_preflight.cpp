// SPDX-License-Identifier: Apache-2.0
#include "sample_preflight.h"

#include "sample.h"
#include "sample_kiosk.h"

namespace usher::sample {

using namespace domain;
using namespace domain::preflight;
using namespace std::chrono_literals;

namespace {

State begun() {
  return preflight::advance(fresh(), Begun{}).state;
}

State after(State state, const std::vector<preflight::Event>& events) {
  for (const auto& event : events) state = preflight::advance(state, event).state;
  return state;
}

KioskState troubled() {
  KioskState kiosk;
  kiosk.camera = CameraState::Lost;
  kiosk.waiting = 214;
  kiosk.oldest = now() - 3h;
  kiosk.data_age = 26h;
  kiosk.clock_offset = 190s;
  kiosk.disk_free = 9'000'000;
  return kiosk;
}

}  // namespace

State preflightNeedsACode() {
  return after(begun(), {TicketsTried{1, TicketTrial{20, 0, 4ms}}, BadgeTried{1, BadgeTrial::Read},
                         PrinterTold{1, PrinterTrial::Asked, {.name = QStringLiteral("Brother QL-820NWB")}},
                         preflight::KioskTold{*kioskWell().kiosk, now()}});
}

State preflightGreen() {
  return after(preflightNeedsACode(), {CodeSeen{Eye::Camera}});
}

State preflightCare() {
  KioskState kiosk = *kioskWell().kiosk;
  kiosk.waiting = 3;
  kiosk.oldest = now() - 12min;
  kiosk.clock_offset = std::nullopt;
  kiosk.data_age = std::nullopt;
  return after(
      preflightGreen(),
      {TicketsTried{1, TicketTrial{20, 0, 180ms}},
       PrinterTold{1,
                   PrinterTrial::Asked,
                   {.name = QStringLiteral("Zebra Technologies ZD421, gate 4"), .paper = Supply::Low}},
       preflight::KioskTold{kiosk, now()}});
}

State preflightRed() {
  return after(begun(),
               {TicketsTried{1, TicketTrial{20, 2, 4ms}}, BadgeTried{1, BadgeTrial::NotRead},
                PrinterTold{1,
                            PrinterTrial::Asked,
                            {.name = QStringLiteral("Brother QL-820NWB"), .fault = PrinterFault::CoverOpen}},
                preflight::KioskTold{troubled(), now()}});
}

State preflightInTraining() {
  KioskState kiosk;
  kiosk.training = true;
  kiosk.camera = CameraState::Live;
  kiosk.waiting = 2;
  kiosk.disk_free = 18'400'000'000;
  return after(preflightGreen(), {preflight::KioskTold{kiosk, now()}});
}

std::vector<NamedPreflight> preflights() {
  return {{"preflight-begun", begun()},
          {"preflight-code", preflightNeedsACode()},
          {"preflight-green", preflightGreen()},
          {"preflight-care", preflightCare()},
          {"preflight-red", preflightRed()},
          {"preflight-training", preflightInTraining()},
          {"preflight-no-event",
           after(begun(), {TicketsTried{1, std::nullopt}, BadgeTried{1, BadgeTrial::NoEvent},
                           PrinterTold{1,
                                       PrinterTrial::Asked,
                                       {.name = QStringLiteral("gate-4"), .fault = PrinterFault::NoQueue}},
                           preflight::KioskTold{KioskState{}, now()}})}};
}

}  // namespace usher::sample
