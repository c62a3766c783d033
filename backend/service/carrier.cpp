// SPDX-License-Identifier: Apache-2.0
#include <sodium.h>

#include <fstream>
#include <optional>
#include <utility>

#include <usher/backend/service/carried_news.h>
#include <usher/backend/service/carried_ops.h>
#include <usher/backend/service/carrier.h>
#include <usher/backend/service/tokens.h>
#include <usher/contract/bundle.h>
#include <usher/contract/codec.h>

namespace usher::backend::service {

namespace {

using contract::BundleFault;
using contract::BundlePart;

Error errorOf(BundleFault fault) {
  switch (fault) {
    case BundleFault::NoBundle:
      return {Error::Invalid, "no-bundle", "This is no file of a kiosk."};
    case BundleFault::Newer:
      return {Error::Invalid, "newer-bundle", "A kiosk has written this that is newer than this backend."};
    case BundleFault::NotForUs:
      return {Error::Invalid, "unknown-receiver",
              "This is for another backend, or for an event that is not here any more."};
    case BundleFault::CutOff:
      return {Error::Invalid, "cut-off-bundle",
              "The file ends before its end: have the kiosk write it anew."};
    case BundleFault::Forged:
      break;
  }
  return {Error::Invalid, "forged-bundle",
          "The file is damaged, or no kiosk of ours has written it: have the kiosk write it anew."};
}

Error cantWrite() {
  return {Error::Unavailable, "store-unavailable", "The answer for a kiosk can't be written.", 10};
}

/// Of bytes that are all there.
contract::UnprovenBundle::Read readerOf(std::string_view bytes) {
  return [bytes](std::size_t most) mutable {
    const auto piece = bytes.substr(0, most);
    bytes.remove_prefix(piece.size());
    return std::string(piece);
  };
}

/// nullopt: it is for none of this backend's events.
Result<std::optional<CarriedFor>> addresseeOf(std::string_view address, store::EventStore& events,
                                              store::SettingsStore& settings) {
  const auto heads = events.heads();
  if (!heads) return std::unexpected(fromStore(heads.error()));
  for (const auto& head : *heads) {
    auto keys = settings.signingKeys(head.event);
    if (!keys) return std::unexpected(fromStore(keys.error()));
    for (auto& key : *keys) {
      if (contract::bundleReceiver(key.public_key) == address) return CarriedFor{head.event, std::move(key)};
    }
  }
  return std::nullopt;
}

std::string signedBy(const std::string& secret_key, std::string_view message) {
  std::string signature(crypto_sign_BYTES, '\0');
  crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                       reinterpret_cast<const unsigned char*>(message.data()), message.size(),
                       reinterpret_cast<const unsigned char*>(secret_key.data()));
  return signature;
}

/// "": the kiosk hears all.
contract::Problem refusalOf(const store::Kiosk& kiosk, const std::string& event) {
  if (kiosk.revoked_at) {
    return {.type = "revoked",
            .title = {},
            .status = 403,
            .detail =
                "This kiosk was revoked: it hands in what it did, forgets the event, and has to be "
                "paired again."};
  }
  if (kiosk.event == event) return {};
  return {.type = "moved",
          .title = {},
          .status = 403,
          .detail =
              "This kiosk serves another event now: it hands in what it did for this one, forgets it, "
              "and loads the other.",
          .event = kiosk.event};
}

std::optional<contract::BundleWriter> beginAnswer(const Carrier::Received& asked, Instant now,
                                                  std::ostream& file) {
  contract::BundleHeader header = asked.header;
  header.way = contract::BundleWay::ToKiosk;
  header.at = now;
  return contract::BundleWriter::begin(
      contract::encode(header), asked.kiosk.public_key,
      [&asked](std::string_view message) { return signedBy(asked.to.key.secret_key, message); },
      [&file](std::string_view bytes) {
        return file.write(bytes.data(), static_cast<std::streamsize>(bytes.size())).good();
      });
}

/// Every frame is read and proved, and nothing is kept of it: what is cut off counts for nothing.
Result<void> check(const contract::UnprovenBundle& bundle, const std::string& sender) {
  auto reader = bundle.provenBy(sender);
  if (!reader) return std::unexpected(errorOf(reader.error()));
  for (;;) {
    const auto part = reader->next();
    if (!part) return std::unexpected(errorOf(part.error()));
    if (!*part) return {};
  }
}

Result<void> takeIn(const contract::UnprovenBundle& bundle, const std::string& sender, CarriedOps& ops) {
  auto reader = bundle.provenBy(sender);
  if (!reader) return std::unexpected(errorOf(reader.error()));
  for (;;) {
    const auto part = reader->next();
    if (!part) return std::unexpected(errorOf(part.error()));
    if (!*part) return ops.finish();
    // A kind that came after this backend is passed over.
    if ((*part)->kind != BundlePart::Ops) continue;
    if (auto added = ops.add((*part)->text); !added) return added;
  }
}

}  // namespace

Result<contract::CarriedReport> Carrier::carry(std::string_view bytes, const std::filesystem::path& answer) {
  std::optional<CarriedFor> to;
  std::optional<Error> failed;
  const auto find = [&](std::string_view address) -> std::optional<contract::UnprovenBundle::Receiver> {
    auto found = addresseeOf(address, events_, settings_);
    if (!found) failed = found.error();
    if (!found || !*found) return std::nullopt;
    to = **std::move(found);
    return contract::UnprovenBundle::Receiver{to->key.public_key, [&to](std::string_view sealed) {
                                                return contract::unseal(sealed, to->key.secret_key);
                                              }};
  };
  const auto bundle = contract::UnprovenBundle::open(readerOf(bytes), find);
  if (failed) return std::unexpected(*failed);
  if (!bundle) return std::unexpected(errorOf(bundle.error()));
  const auto header = contract::decodeBundleHeader(bundle->header());
  if (!header || header->way != contract::BundleWay::ToBackend || header->event != to->event)
    return std::unexpected(errorOf(BundleFault::Forged));
  auto kiosk = kiosks_.kiosk(header->kiosk);
  if (!kiosk) return std::unexpected(fromStore(kiosk.error()));
  // One answer for a stranger and for a wrong signature.
  if (!*kiosk) return std::unexpected(errorOf(BundleFault::Forged));
  if (auto whole = check(*bundle, (*kiosk)->public_key); !whole) return std::unexpected(whole.error());
  return answerTo(*bundle, {*std::move(to), *header, **std::move(kiosk)}, answer);
}

Result<contract::CarriedReport> Carrier::answerTo(const contract::UnprovenBundle& bundle, Received asked,
                                                  const std::filesystem::path& answer) {
  const auto problem = refusalOf(asked.kiosk, asked.header.event);
  if (auto may = mayHandIn(asked.kiosk, asked.header.event); !may) return std::unexpected(may.error());
  contract::CarriedReport report{.event = asked.header.event,
                                 .kiosk = asked.kiosk.id,
                                 .name = asked.kiosk.name,
                                 .written_at = asked.header.at,
                                 .problem = problem.type};
  std::ofstream file(answer, std::ios::binary | std::ios::app);
  auto writer = beginAnswer(asked, clock_(), file);
  if (!writer) return std::unexpected(cantWrite());
  // As if it served that event still.
  asked.kiosk.event = asked.header.event;
  CheckIns check_ins(events_, clock_);
  CarriedOps ops(check_ins, asked.kiosk, report, [&writer](const contract::OpsAnswer& results) {
    return writer->add(BundlePart::Results, contract::encode(results));
  });
  if (auto taken = takeIn(bundle, asked.kiosk.public_key, ops); !taken) return std::unexpected(taken.error());
  if (!problem.type.empty()) {
    if (!writer->add(BundlePart::Problem, contract::encode(problem))) return std::unexpected(cantWrite());
  } else {
    CarriedNews news(events_, scratch_, clock_, *writer, report);
    if (auto told = news.tell(asked.header); !told) return std::unexpected(told.error());
  }
  if (!writer->end() || !file.flush()) return std::unexpected(cantWrite());
  return report;
}

Result<void> Carrier::mayHandIn(const store::Kiosk& kiosk, const std::string& event) {
  if (kiosk.revoked_at && clock_() - *kiosk.revoked_at > Tokens::kGrace) {
    return std::unexpected(
        Error{Error::Conflict, "revoked", "This kiosk is no longer welcome; pair it again."});
  }
  if (kiosk.event == event) return {};
  const auto left = kiosks_.hasLeft(kiosk.id, event);
  if (!left) return std::unexpected(fromStore(left.error()));
  if (*left) return {};
  return std::unexpected(Error{Error::Invalid, "other-event", "This kiosk is paired with another event."});
}

}  // namespace usher::backend::service
