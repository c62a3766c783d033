// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>

#include <functional>
#include <optional>
#include <span>

#include <usher/templates/template.h>

#include "guest_choice.h"
#include "imposition.h"

namespace usher::admin {

struct SheetJob {
  const templates::Template& design;
  const SheetGuests& event;
  GuestOrder order = GuestOrder::Family;
  /// Of the badges whose guest's ticket names none that kiosks speak.
  QString language;
  /// nullopt: each page of a badge is a page of its own size. SheetWish::badge is not looked at.
  std::optional<SheetWish> sheet;
  bool in_piles = false;
};

/// One guest's pages, the same as a kiosk prints.
std::vector<domain::PrintPage> pagesFor(const SheetGuest& guest, const SheetJob& job);

/// How much is done, before each badge; false: stop.
using SheetStep = std::function<bool(int badges)>;

/// As large as the largest badge: of a continuous roll the longest that any of these guests gets, so that all
/// are cut alike; nullopt where `step` said stop.
std::optional<QSizeF> largestBadge(const SheetJob& job, const SheetStep& step);

enum class Written { Whole, Stopped, Failed };

/// PDF, sheet by sheet: no more is in memory than one of them. `plan` where the job has a sheet.
Written writeSheets(QIODevice& to, const SheetJob& job, const std::optional<SheetPlan>& plan,
                    const SheetStep& step);

/// What of the guests in `at` can be said in one line under a sheet: its number and whom it is for.
QString legendOf(const SheetJob& job, std::span<const int> at, int sheet, int sheets, bool back);

}  // namespace usher::admin
