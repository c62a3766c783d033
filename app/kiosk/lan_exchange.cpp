// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/lan_exchange.h>

#include <QTimerEvent>

#include <usher/kiosk/json_log.h>

namespace usher::kiosk {

namespace {

/// How often it is tried to begin; ms.
constexpr int kRetry = 2'000;

}  // namespace

LanExchange::LanExchange(lan::UdpSettings settings, ports::LanBook& book, const ports::Clock& clock,
                         ports::Random& random)
    : settings_(std::move(settings)), book_(book), clock_(clock), random_(random) {}

LanExchange::~LanExchange() = default;

void LanExchange::start() {
  timer_.start(kRetry, this);
  begin();
}

void LanExchange::begin() {
  const auto wait = [this](const QString& why) {
    if (std::exchange(waits_for_, why) != why)
      logInfo(QStringLiteral("lan off"), {{QStringLiteral("reason"), why}});
  };
  const auto secret = book_.lanSecret();
  if (!secret) return emit failed(secret.error());
  if (!*secret) return wait(QStringLiteral("the event has no key for it yet"));
  auto transport = std::make_unique<lan::UdpTransport>(settings_);
  if (const auto opened = transport->open(); !opened) return wait(opened.error());
  seal_ = std::make_unique<lan::DatagramSeal>(**secret, random_);
  transport_ = std::move(transport);
  node_ = std::make_unique<lan::Node>(book_, *seal_, *transport_, clock_);
  connect(
      transport_.get(), &lan::UdpTransport::arrived, this,
      [this](const QByteArray& datagram, const lan::Address& from) { tell(node_->take(datagram, from)); });
  connect(transport_.get(), &lan::UdpTransport::drained, this, &LanExchange::settle);
  timer_.start(static_cast<int>(lan::Node::kTick.count()), this);
  logInfo(QStringLiteral("lan on"),
          {{QStringLiteral("port"), settings_.port}, {QStringLiteral("networks"), transport_->networks()}});
  node_->offer(prints_);
  tell(node_->start());
}

void LanExchange::offer(const std::optional<lan::Offer>& prints) {
  prints_ = prints;
  if (node_) node_->offer(prints);
}

void LanExchange::recorded() {
  if (node_) tell(node_->recorded());
}

domain::Nearby LanExchange::nearby() const {
  if (!node_) return {.off_because = waits_for_};
  domain::Nearby nearby{.on = true, .heard = node_->heard()};
  if (const auto silence = node_->silence()) nearby.last = clock_.now() - *silence;
  return nearby;
}

void LanExchange::settle() {
  const auto news = node_->settle();
  if (!news) return emit failed(news.error());
  if (*news) emit newsCame();
}

void LanExchange::timerEvent(QTimerEvent* event) {
  if (event->timerId() != timer_.timerId()) return;
  if (!node_) return begin();
  tell(node_->tick());
  const bool has_printer = node_->printer().has_value();
  if (std::exchange(has_printer_, has_printer) != has_printer) emit printerChanged(has_printer);
  const int heard = node_->heard();
  if (std::exchange(heard_, heard) == heard) return;
  const lan::Counts& counts = node_->counts();
  logInfo(QStringLiteral("lan"), {{QStringLiteral("heard"), heard},
                                  {QStringLiteral("taken"), static_cast<qint64>(counts.taken)},
                                  {QStringLiteral("strangers"), static_cast<qint64>(counts.strangers)},
                                  {QStringLiteral("forged"), static_cast<qint64>(counts.forged)},
                                  {QStringLiteral("malformed"), static_cast<qint64>(counts.malformed)},
                                  {QStringLiteral("replayed"), static_cast<qint64>(counts.replayed)},
                                  {QStringLiteral("put_off"), static_cast<qint64>(counts.put_off)}});
  emit heardChanged(heard);
}

void LanExchange::tell(const std::expected<void, ports::StoreError>& done) {
  if (!done) emit failed(done.error());
}

}  // namespace usher::kiosk
