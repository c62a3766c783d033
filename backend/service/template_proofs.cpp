// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/service/template_proofs.h>

#include <unistd.h>

#include <nlohmann/json.hpp>

#include <usher/backend/service/confined_process.h>
#include <usher/contract/base64.h>

namespace usher::backend::service {

namespace {

using Json = nlohmann::json;

/// Half a second and 250 MiB do for what organizers mean.
constexpr Confines kConfines{.work = std::chrono::seconds(8),
                             .time = std::chrono::seconds(30),
                             .memory = 1024UL * 1024 * 1024,
                             .output = 24UL * 1024 * 1024};
constexpr int kAgainAfter = 1;
/// Whoever saves waits for what is being shown, often to themselves; it has a slow worker meanwhile.
constexpr std::chrono::seconds kPatience{3};

std::string dump(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::unexpected<Error> broken(std::string cause) {
  return std::unexpected(Error{.code = Error::Unavailable,
                               .type = "unavailable",
                               .detail = "The tool usher, which looks at templates, has failed.",
                               .retry_after_s = kAgainAfter,
                               .cause = std::move(cause)});
}

/// A template that takes what nobody has is a wrong one.
TemplateProof tooMuch() {
  return {.faults = {{.line = 0,
                      .column = 0,
                      .reason =
                          "it takes too long, or too much memory, to be laid out; make its pictures smaller "
                          "or its items fewer"}},
          .pages = {}};
}

TemplateProof proofIn(const Json& answer) {
  TemplateProof proof;
  for (const auto& fault : answer.at("faults")) {
    proof.faults.push_back({.line = fault.at("line").get<int>(),
                            .column = fault.at("column").get<int>(),
                            .reason = fault.at("reason").get<std::string>()});
  }
  if (!answer.contains("pages")) return proof;
  for (const auto& page : answer.at("pages")) {
    proof.pages.push_back({.guest = page.at("guest").get<std::string>(),
                           .number = page.at("number").get<int>(),
                           .language = page.at("language").get<std::string>(),
                           .width = page.at("width").get<double>(),
                           .height = page.at("height").get<double>(),
                           .picture = contract::fromBase64(page.at("png").get<std::string>()).value_or("")});
  }
  proof.more_guests = answer.value("more_guests", 0);
  proof.more_pages = answer.value("more_pages", 0);
  return proof;
}

}  // namespace

std::filesystem::path TemplateProofs::besideThisProgram() {
  std::error_code error;
  const auto self = std::filesystem::read_symlink("/proc/self/exe", error);
  return error ? std::filesystem::path() : self.parent_path() / "usher";
}

bool TemplateProofs::areOffered() const {
  return !program_.empty() && ::access(program_.c_str(), X_OK) == 0;
}

Result<std::vector<TemplateFault>> TemplateProofs::check(const std::string& paper, const std::string& text) {
  auto proof = ask(dump({{"paper", paper}, {"template", text}, {"show", false}}), kPatience);
  if (!proof) return std::unexpected(std::move(proof.error()));
  return std::move(proof->faults);
}

Result<TemplateProof> TemplateProofs::show(const std::string& paper, const std::string& text,
                                           const ProofGuest& guest) {
  Json request{{"paper", paper}, {"template", text}};
  if (!guest.given_name.empty() || !guest.family_name.empty())
    request["guest"] = {{"given_name", guest.given_name}, {"family_name", guest.family_name}};
  return ask(dump(request), std::chrono::seconds(0));
}

Result<TemplateProof> TemplateProofs::ask(const std::string& request, std::chrono::seconds patience) {
  if (!areOffered()) return broken("it is not at " + program_.string());
  const std::unique_lock turn(turn_, patience);
  if (!turn.owns_lock()) {
    return std::unexpected(Error{.code = Error::TooMany,
                                 .type = "too-many-requests",
                                 .detail = "Another template is being looked at; ask again in a second.",
                                 .retry_after_s = kAgainAfter});
  }
  const auto run = runConfined(program_, {"badge", "proof"}, request, kConfines);
  if (run.ending == ConfinedRun::NotBegun) return broken("it could not be begun: " + program_.string());
  if (run.ending != ConfinedRun::Exited) return tooMuch();
  const auto answer = Json::parse(run.output, nullptr, false);
  if (run.code != 0 || !answer.is_object()) return broken("it ended with " + std::to_string(run.code));
  try {
    return proofIn(answer);
  } catch (const Json::exception& error) {
    return broken(error.what());
  }
}

}  // namespace usher::backend::service
