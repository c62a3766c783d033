// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/light_room.h>

#include <usher/kiosk/json_log.h>

namespace usher::kiosk {

namespace {

constexpr int kGoodbyeMs = 200;

}  // namespace

LightRoom::LightRoom(LightPort port, Pace pace) : port_settings_(std::move(port)), pace_(pace) {}

LightRoom::~LightRoom() = default;

void LightRoom::open() {
  again_ = std::make_unique<QTimer>(this);
  connect(again_.get(), &QTimer::timeout, this, [this] { port_->isOpen() ? say() : tryOpen(); });
  port_ = std::make_unique<QSerialPort>();
  port_->setPortName(port_settings_.device);
  port_->setBaudRate(port_settings_.baud);
  // What a device says means nothing here, but has to be read: a port that is pulled out is noticed by it.
  connect(port_.get(), &QSerialPort::readyRead, this, [this] { port_->readAll(); });
  connect(port_.get(), &QSerialPort::bytesWritten, this, [this] {
    if (port_->bytesToWrite() == 0 && said_ != light_) say();
  });
  connect(port_.get(), &QSerialPort::errorOccurred, this, [this](QSerialPort::SerialPortError error) {
    if (error == QSerialPort::NoError || !port_->isOpen()) return;
    const QString why = port_->errorString();
    // Not from within the port's own call.
    QMetaObject::invokeMethod(this, [this, why] { lose(why); }, Qt::QueuedConnection);
  });
  tryOpen();
}

void LightRoom::tryOpen() {
  port_->clearError();
  if (!port_->open(QIODevice::ReadWrite)) {
    again_->start(pace_.try_again);
    become(State::Lost, port_->errorString());
    return;
  }
  again_->start(pace_.say_again);
  become(State::Ready, {});
  say();
}

void LightRoom::lose(const QString& why) {
  if (!port_ || !port_->isOpen()) return;
  port_->close();
  again_->start(pace_.try_again);
  become(State::Lost, why);
}

void LightRoom::become(State state, const QString& detail) {
  if (state_ == state) return;
  state_ = state;
  logInfo(QStringLiteral("light"), {{QStringLiteral("port"), port_settings_.device},
                                    {QStringLiteral("state"), state == State::Ready ? QStringLiteral("ready")
                                                                                    : QStringLiteral("lost")},
                                    {QStringLiteral("detail"), detail}});
  emit stateChanged(state, detail);
}

void LightRoom::show(ui::Light light) {
  if (light == light_) return;
  light_ = light;
  if (port_ && port_->isOpen()) say();
}

void LightRoom::say() {
  // Who does not read gets no heap of old news: say() comes again when the device has taken the line.
  if (port_->bytesToWrite() > 0) return;
  said_ = light_;
  port_->write(QByteArray(ui::nameOf(light_)) + '\n');
}

void LightRoom::close() {
  if (!port_) return;
  light_ = ui::Light::Off;
  if (port_->isOpen()) {
    say();
    port_->waitForBytesWritten(kGoodbyeMs);
    port_->close();
  }
  again_.reset();
  port_.reset();
}

}  // namespace usher::kiosk
