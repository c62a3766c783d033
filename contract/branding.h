// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <usher/contract/localized_text.h>

/// How an event looks and speaks to its guests.
namespace usher::contract {

/// What a guest can do at a kiosk beside checking in with a code: find themselves without one, register, ask
/// for something, see and print their agenda, join and leave sessions.
enum class GuestStep { LookUp, WalkIn, Requests, Agenda, Enrolment };

inline constexpr GuestStep kGuestSteps[] = {GuestStep::LookUp, GuestStep::WalkIn, GuestStep::Requests,
                                            GuestStep::Agenda, GuestStep::Enrolment};

/// On the wire: look_up, walk_in, requests, agenda, enrolment.
const char* nameOf(GuestStep step);

/// What is empty is as the house has it.
struct Branding {
  /// #RRGGBB: of the main action, and of what lies behind everything. Whoever shows them sees to it that they
  /// can be read.
  std::string accent;
  std::string ground;
  /// Ids of pictures.
  std::string logo;
  std::string background;
  /// The event's own words: at the start, to whoever has checked in, and on where to find staff.
  LocalizedText greeting;
  LocalizedText welcome;
  LocalizedText help;
  /// What guests cannot do at this event's kiosks.
  std::vector<GuestStep> steps_off;
  bool operator==(const Branding&) const = default;
};

inline constexpr std::size_t kMostPictureBytes = 96 * 1024;

/// A picture of the event's: its logo, its background, an item of the catalogue.
struct PictureRow {
  std::string id;
  /// A PNG or JPEG file of at most kMostPictureBytes, in base64. That it can be shown is for whoever shows it
  /// to find out.
  std::string data;
  bool operator==(const PictureRow&) const = default;
};

inline constexpr std::size_t kMostTemplateBytes = 160 * 1024;

/// The event's own template of a paper, for kiosks whose operator has named none.
struct TemplateRow {
  /// The paper: badge or agenda. A kiosk passes over others, which came after it.
  std::string id;
  /// A template's file as docs/templates.md has it, of at most kMostTemplateBytes, with its pictures inside.
  /// That it is right is for whoever prints by it to find out.
  std::string text;
  bool operator==(const TemplateRow&) const = default;
};

inline constexpr std::string_view kTemplatePapers[] = {"badge", "agenda"};
bool isTemplatePaper(std::string_view id);

/// image/png or image/jpeg by the file's first bytes, or "" for any other.
std::string_view pictureTypeOf(std::string_view bytes);

}  // namespace usher::contract
