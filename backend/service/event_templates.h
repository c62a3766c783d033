// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <usher/backend/service/clock.h>
#include <usher/backend/service/error.h>
#include <usher/backend/service/template_proofs.h>
#include <usher/backend/store/port/settings_store.h>

namespace usher::backend::service {

/// What is wrong with a template of that paper, "badge" or "agenda". Where the tool that looks at templates
/// is not here, what begins as one is taken, and kiosks find out.
Result<std::vector<TemplateFault>> faultsOf(TemplateProofs& proofs, const std::string& paper,
                                            const std::string& text);

/// The templates of badge and agenda that an event has of its own. `paper` is "badge" or "agenda". Any
/// thread; blocks on the store.
class EventTemplates {
 public:
  EventTemplates(store::SettingsStore& settings, TemplateProofs& proofs, Clock clock)
      : settings_(settings), proofs_(proofs), clock_(std::move(clock)) {}

  /// nullopt: the event has none, and kiosks print by their own.
  Result<std::optional<std::string>> text(const std::string& event, const std::string& paper);
  /// Puts it in the place of the one before, or says what is wrong with it, and that one stays.
  Result<std::vector<TemplateFault>> put(const std::string& event, const std::string& paper,
                                         const std::string& text);
  Result<void> remove(const std::string& event, const std::string& paper);

 private:
  store::SettingsStore& settings_;
  TemplateProofs& proofs_;
  Clock clock_;
};

}  // namespace usher::backend::service
