// SPDX-License-Identifier: Apache-2.0
#include <usher/net/queue_bundle.h>

#include <usher/contract/bundle.h>
#include <usher/contract/bundle_header.h>
#include <usher/contract/codec.h>
#include <usher/net/wire_ops.h>

namespace usher::net {

static_assert(kMostQueueBytes == contract::kMostQueueBundle);

struct QueueBundle::Parts {
  contract::BundleWriter writer;
};

QueueBundle::QueueBundle(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
QueueBundle::QueueBundle(QueueBundle&& other) noexcept = default;
QueueBundle& QueueBundle::operator=(QueueBundle&& other) noexcept = default;
QueueBundle::~QueueBundle() = default;

std::optional<QueueBundle> QueueBundle::begin(const QueueOf& queue, const DeviceKey& key,
                                              const domain::TicketKey& backend, Put put) {
  contract::BundleHeader header{.way = contract::BundleWay::ToBackend,
                                .event = queue.event.text().toStdString(),
                                .kiosk = queue.kiosk.text().toStdString(),
                                .boot = queue.boot.toStdString(),
                                .id = queue.id.text().toStdString(),
                                .at = queue.at};
  if (queue.position) {
    header.generation = queue.position->generation.toStdString();
    header.cursor = queue.position->cursor.toStdString();
    header.chain = queue.position->chain.toStdString();
  }
  const auto sign = [&key](std::string_view message) {
    return key.sign({message.data(), static_cast<qsizetype>(message.size())}).toStdString();
  };
  const std::string receiver(backend.public_key.begin(), backend.public_key.end());
  auto writer = contract::BundleWriter::begin(contract::encode(header), receiver, sign, std::move(put));
  if (!writer) return std::nullopt;
  return QueueBundle(std::make_unique<Parts>(Parts{*std::move(writer)}));
}

bool QueueBundle::add(const std::vector<ports::OutboxOp>& ops) {
  std::string lines;
  for (const ports::OutboxOp& op : ops) lines += contract::encode(toRequest({op})) + '\n';
  return parts_->writer.add(contract::BundlePart::Ops, lines);
}

bool QueueBundle::end() {
  return parts_->writer.end();
}

QString bundleName(const DeviceKey& key) {
  return QStringLiteral("usher-") +
         QString::fromStdString(contract::bundleAddress(key.publicKey().toStdString()));
}

}  // namespace usher::net
