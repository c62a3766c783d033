// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace usher::ui::tokens::staff {
inline constexpr int kDeskWidth = 1920;
inline constexpr int kDeskHeight = 1080;
inline constexpr int kLeastWidth = 1280;
inline constexpr int kLeastHeight = 720;
inline constexpr int kTouchSide = 756;
inline constexpr int kName = 40;
inline constexpr int kHeading = 26;
inline constexpr int kBody = 20;
inline constexpr int kSmall = 17;
inline constexpr int kLeast = 15;
inline constexpr int kRow = 56;
inline constexpr int kRowTwo = 72;
inline constexpr int kPassage = 44;
inline constexpr int kControl = 56;
inline constexpr int kDeed = 60;
inline constexpr int kChip = 34;
inline constexpr int kIcon = 22;
inline constexpr int kLeadIcon = 34;
inline constexpr int kRadius = 10;
inline constexpr int kStroke = 2;
inline constexpr int kFocus = 3;
inline constexpr int kGap = 12;
inline constexpr int kSide = 24;
inline constexpr int kHeader = 64;
}  // namespace usher::ui::tokens::staff
