// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QObject>

#include <memory>

#include <usher/domain/staff/nearby.h>
#include <usher/lan/node.h>
#include <usher/lan/udp_transport.h>
#include <usher/ports/random.h>

namespace usher::kiosk {

/// This kiosk among those of its venue: begins as soon as the event has a key and the network's port is free,
/// and tries again until then. Data thread.
class LanExchange final : public QObject {
  Q_OBJECT
 public:
  /// The references outlive this object.
  LanExchange(lan::UdpSettings settings, ports::LanBook& book, const ports::Clock& clock,
              ports::Random& random);
  ~LanExchange() override;

  void start();
  /// Something was done here, and is on the disk.
  void recorded();
  domain::Nearby nearby() const;
  /// See lan::Node::offer().
  void offer(const std::optional<lan::Offer>& prints);
  /// See lan::Node::printer().
  std::optional<lan::Node::Printer> printer() const { return node_ ? node_->printer() : std::nullopt; }

 signals:
  /// Others did something that this kiosk did not know of; it is on the disk.
  void newsCame();
  /// Another kiosk would print badges for this one, or none would any more.
  void printerChanged(bool is_there);
  /// How many kiosks are heard.
  void heardChanged(int kiosks);
  void failed(const usher::ports::StoreError& error);

 protected:
  void timerEvent(QTimerEvent* event) override;

 private:
  void begin();
  void settle();
  void tell(const std::expected<void, ports::StoreError>& done);

  lan::UdpSettings settings_;
  ports::LanBook& book_;
  const ports::Clock& clock_;
  ports::Random& random_;
  std::unique_ptr<lan::DatagramSeal> seal_;
  std::unique_ptr<lan::UdpTransport> transport_;
  std::unique_ptr<lan::Node> node_;
  QBasicTimer timer_;
  QString waits_for_;
  int heard_ = 0;
  std::optional<lan::Offer> prints_;
  bool has_printer_ = false;
};

}  // namespace usher::kiosk
