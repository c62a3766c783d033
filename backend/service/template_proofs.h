// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <expected>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include <usher/backend/service/error.h>

namespace usher::backend::service {

/// What is wrong with a template: both numbers count from 1, 0 for the file as a whole. `reason` is a
/// sentence in English that says what to do.
struct TemplateFault {
  int line = 0;
  int column = 0;
  std::string reason;
  bool operator==(const TemplateFault&) const = default;
};

/// What a template makes.
struct TemplateProof {
  struct Page {
    /// Whom it is for, and of their pages which, from 1.
    std::string guest;
    int number = 1;
    /// Of the guest's words.
    std::string language;
    /// mm
    double width = 0;
    double height = 0;
    /// A PNG file.
    std::string picture;
  };
  /// Where there are any, there are no pages.
  std::vector<TemplateFault> faults;
  std::vector<Page> pages;
  /// There are too many: guests who are not among them, and pages of a guest who is.
  int more_guests = 0;
  int more_pages = 0;
};

/// Whom a template is shown for; without a name, made-up guests in five scripts.
struct ProofGuest {
  std::string given_name = {};
  std::string family_name = {};
};

/// Has templates checked and shown by the tool `usher`, since this program has no fonts and no painter.
/// Templates come from strangers: the tool reads them in a process that may take little, and one at a time.
/// Any thread.
class TemplateProofs {
 public:
  /// The tool's file; where there is none, nothing is offered.
  explicit TemplateProofs(std::filesystem::path program) : program_(std::move(program)) {}
  TemplateProofs(const TemplateProofs&) = delete;
  TemplateProofs& operator=(const TemplateProofs&) = delete;

  /// `usher` beside this very program.
  static std::filesystem::path besideThisProgram();

  /// There is such a program, and it may be begun.
  bool areOffered() const;
  /// What is wrong with a template of that paper, "badge" or "agenda". Blocks for seconds at worst, also
  /// while another one is being looked at. TooMany: that takes too long, ask again. Unavailable: the tool is
  /// not here, or could not do it.
  Result<std::vector<TemplateFault>> check(const std::string& paper, const std::string& text);
  /// The same, and what it looks like; TooMany at once while another one is being looked at.
  Result<TemplateProof> show(const std::string& paper, const std::string& text, const ProofGuest& guest);

 private:
  Result<TemplateProof> ask(const std::string& request, std::chrono::seconds patience);

  std::filesystem::path program_;
  std::timed_mutex turn_;
};

}  // namespace usher::backend::service
