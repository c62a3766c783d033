// SPDX-License-Identifier: Apache-2.0
#include <usher/net/wire_event.h>

#include <usher/net/wire_text.h>

namespace usher::net {
namespace {

domain::GuestStep step(contract::GuestStep wire) {
  switch (wire) {
    case contract::GuestStep::LookUp:
      return domain::GuestStep::LookUp;
    case contract::GuestStep::WalkIn:
      return domain::GuestStep::WalkIn;
    case contract::GuestStep::Requests:
      return domain::GuestStep::Requests;
    case contract::GuestStep::Agenda:
      return domain::GuestStep::Agenda;
    case contract::GuestStep::Enrolment:
      return domain::GuestStep::Enrolment;
  }
  return domain::GuestStep::LookUp;
}

domain::CodeFormat codeFormat(contract::CodeFormat wire) {
  switch (wire) {
    case contract::CodeFormat::Aztec:
      return domain::CodeFormat::Aztec;
    case contract::CodeFormat::DataMatrix:
      return domain::CodeFormat::DataMatrix;
    case contract::CodeFormat::Pdf417:
      return domain::CodeFormat::Pdf417;
    case contract::CodeFormat::Code128:
      return domain::CodeFormat::Code128;
  }
  return domain::CodeFormat::Aztec;
}

}  // namespace

domain::Branding branding(const contract::Branding& wire) {
  domain::Branding branding{.accent = colour(wire.accent),
                            .ground = colour(wire.ground),
                            .logo = idOf<domain::PictureId>(wire.logo),
                            .background = idOf<domain::PictureId>(wire.background),
                            .greeting = localized(wire.greeting),
                            .welcome = localized(wire.welcome),
                            .help = localized(wire.help)};
  for (const auto off : wire.steps_off) branding.steps_off.push_back(step(off));
  return branding;
}

std::vector<domain::CodeFormat> codeFormats(const std::vector<contract::CodeFormat>& wire) {
  std::vector<domain::CodeFormat> formats;
  for (const auto format : wire) formats.push_back(codeFormat(format));
  return formats;
}

std::optional<std::uint32_t> colour(const std::string& wire) {
  bool ok = false;
  const std::uint32_t rgb = text(wire).mid(1).toUInt(&ok, 16);
  return ok ? std::optional(rgb) : std::nullopt;
}

}  // namespace usher::net
