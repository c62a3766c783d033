// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace usher::domain {

/// The pages of staff mode, in the order of their tabs. Whoever is looked at by their code is on Guests:
/// staff who hold one up while another page is shown go there.
enum class StaffPage {
  /// Who is looked for, and the guest before staff.
  Guests,
  /// What guests have asked for.
  Requests,
  /// How the kiosk is, and what can be done about it.
  Kiosk,
  /// Whether it is ready for guests (preflight.h): a code that is held up while it is shown proves the
  /// camera.
  /// It has no tab: the way there is the kiosk's page.
  Preflight,
};

}  // namespace usher::domain
