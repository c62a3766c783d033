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
};

}  // namespace usher::domain
