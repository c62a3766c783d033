// SPDX-License-Identifier: Apache-2.0
#include "people_commands.h"

#include <unistd.h>

#include <iostream>

#include <usher/backend/auth/administrators.h>
#include <usher/backend/auth/api_tokens.h>
#include <usher/backend/auth/password_rules.h>
#include <usher/backend/composition/system_clock.h>
#include <usher/contract/whole_number.h>

#include "password_prompt.h"

namespace usher::backend {

using composition::systemClock;

namespace {

constexpr int kTokenDays = 90;

Ending refused(const auth::Refusal& refusal) {
  return {kFailed, refusal.cause.empty() ? refusal.detail : refusal.detail + " (" + refusal.cause + ")"};
}

}  // namespace

Ending addAdministrator(const Arguments& arguments) {
  const auto name = auth::administratorName(arguments.operand);
  auto store = openStore(arguments, composition::IfMissing::Make);
  if (!store) return store.error();
  const auto file = arguments.option("password-file", isatty(STDIN_FILENO) != 0 ? "" : "-");
  const auto password = file.empty() ? passwordFromTerminal(name) : passwordFrom(file);
  if (!password) return {kFailed, password.error()};
  const auto added = auth::Administrators((*store)->people()).add(name, *password);
  return added ? Ending{} : refused(added.error());
}

Ending removeAdministrator(const Arguments& arguments) {
  auto store = openStore(arguments, composition::IfMissing::Refuse);
  if (!store) return store.error();
  const auto removed = auth::Administrators((*store)->people()).remove(arguments.operand);
  if (!removed) return refused(removed.error());
  return *removed ? Ending{} : Ending{kFailed, "there is no administrator " + arguments.operand};
}

Ending listAdministrators(const Arguments& arguments) {
  auto store = openStore(arguments, composition::IfMissing::Refuse);
  if (!store) return store.error();
  const auto names = auth::Administrators((*store)->people()).names();
  if (!names) return refused(names.error());
  for (const auto& name : *names) std::cout << name << '\n';
  return printed();
}

Ending createToken(const Arguments& arguments) {
  const auto role = auth::roleOf(arguments.option("role"));
  if (!role) return {kUnusable, "--role is organizer or staff"};
  const auto days = contract::wholeNumber(arguments.option("days", std::to_string(kTokenDays)), 1);
  if (!days) return {kUnusable, "--days takes a number of days, as in 90"};
  auto store = openStore(arguments, composition::IfMissing::Make);
  if (!store) return store.error();
  auth::ApiTokens tokens((*store)->people(), systemClock);
  const auto token = tokens.make(arguments.operand, *role, std::chrono::days(*days));
  if (!token) return refused(token.error());
  std::cout << *token << '\n';
  return printed();
}

Ending revokeToken(const Arguments& arguments) {
  auto store = openStore(arguments, composition::IfMissing::Refuse);
  if (!store) return store.error();
  const auto revoked = auth::ApiTokens((*store)->people(), systemClock).revoke(arguments.operand);
  if (!revoked) return refused(revoked.error());
  return *revoked ? Ending{} : Ending{kFailed, "there is no token " + arguments.operand};
}

Ending listTokens(const Arguments& arguments) {
  auto store = openStore(arguments, composition::IfMissing::Refuse);
  if (!store) return store.error();
  const auto tokens = auth::ApiTokens((*store)->people(), systemClock).list();
  if (!tokens) return refused(tokens.error());
  // Neither names nor roles need quoting.
  std::cout << "name,roles,made_at,expires_at\n";
  for (const auto& token : *tokens) {
    std::string roles;
    for (const auto& role : token.roles) roles += (roles.empty() ? "" : " ") + role;
    std::cout << token.name << ',' << roles << ',' << contract::formatInstant(token.made_at) << ','
              << contract::formatInstant(token.expires_at) << '\n';
  }
  return printed();
}

}  // namespace usher::backend
