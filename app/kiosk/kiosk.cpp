// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/kiosk.h>

#include <chrono>

#include <usher/ui/design/branded.h>
#include <usher/ui/light/light.h>

#include <usher/kiosk/data_folder.h>
#include <usher/kiosk/json_log.h>
#include <usher/kiosk/paired_data.h>
#include <usher/kiosk/paperwork.h>
#include <usher/kiosk/printing/choose_printer.h>
#include <usher/kiosk/training_data.h>

namespace usher::kiosk {

using domain::preflight::Eye;

namespace {

/// Of a laptop.
constexpr QSize kDeskWindow{1280, 800};

QStringList languagesOf(const KioskSettings& settings) {
  QStringList languages = settings.languages.isEmpty() ? ui::spokenLanguages() : settings.languages;
  if (!languages.contains(settings.language)) languages.prepend(settings.language);
  return languages;
}

domain::FlowSettings flowSettings(const KioskSettings& settings) {
  domain::FlowSettings flow;
  flow.home_language = settings.language;
  flow.languages = languagesOf(settings);
  flow.print_agenda_always = settings.print_agenda_always;
  flow.always_ask = settings.always_ask;
  flow.home_aids = {.contrast = settings.high_contrast,
                    .large_text = settings.large_text,
                    .speech = false,
                    .low_reach = settings.low_reach};
  return flow;
}

ui::UiSettings uiSettings(const KioskSettings& settings, const ports::Clock& clock,
                          const std::optional<domain::EventFacts>& facts) {
  ui::UiSettings ui;
  ui.languages = languagesOf(settings);
  ui.now = [&clock] { return clock.now(); };
  ui.reduced_motion = settings.reduced_motion;
  ui.speech_key = settings.speech_key;
  ui.speech_off_key = settings.speech_off_key;
  ui.badge = {.size = settings.badge_size};
  ui.badge_of = [&settings, &facts](const domain::Guest& guest,
                                    const QString& language) -> std::optional<domain::PrintPage> {
    if (!settings.badge_design || !facts) return std::nullopt;
    auto job = layOut({.visit = 0, .paper = domain::Paper::Badge, .guest = guest, .language = language},
                      facts->event, settings);
    return std::move(job.pages.front());
  };
  return ui;
}

scan::HandScannerSettings handScannerSettings(const KioskSettings& settings) {
  return {.format = settings.scanner_format,
          .wedge = {.layout = settings.scanner_layout},
          .ports = settings.scanner_ports,
          .not_at = settings.light ? settings.light->device : QString()};
}

/// A fault of what reads other codes takes no kiosk with it.
scan::ScanSettings scanSettings() {
  scan::ScanSettings settings;
  settings.pipeline.reads_apart = true;
  return settings;
}

void logBranding(const domain::EventFacts& facts) {
  for (const QString& fault : ui::brandingFaults(facts)) {
    logInfo(QStringLiteral("branding"), {{QStringLiteral("fault"), fault}});
  }
}

qint64 milliseconds(GuestTime::Length length) {
  return std::chrono::duration_cast<std::chrono::milliseconds>(length).count();
}

std::unique_ptr<DataSource> sourceFor(const KioskSettings& settings, const ports::Clock& clock,
                                      ports::Random& random) {
  if (settings.training) return std::make_unique<TrainingData>(settings.data_folder, clock, random);
  return std::make_unique<PairedData>(settings.data_folder, clock, random);
}

/// Where papers go that no printer is there for.
QString paperFolder(const KioskSettings& settings) {
  const DataFolder folder(settings.data_folder);
  return settings.training ? DataFolder(folder.trainingFolder()).paperFolder() : folder.paperFolder();
}

/// Runs `call` on the thread that `room` lives on, and waits until it has.
template <class Room, class Call>
void callAndWait(Room* room, Call call) {
  QMetaObject::invokeMethod(room, std::move(call), Qt::BlockingQueuedConnection);
}

/// Ends a thread after all that its room was given to do, with `last`.
template <class Room, class Call>
void end(QThread& thread, Room* room, Call last) {
  if (!thread.isRunning()) return;
  callAndWait(room, std::move(last));
  thread.quit();
  thread.wait();
}

}  // namespace

Kiosk::Kiosk(const KioskSettings& settings, std::vector<std::unique_ptr<scan::FrameSource>> cameras)
    : settings_(settings.training ? trainingSettings(settings) : settings),
      journey_(flowSettings(settings_)),
      window_(uiSettings(settings_, clock_, facts_), &shell_),
      pin_page_([this] { return clock_.now(); }, &shell_),
      staff_window_([this] { return clock_.now(); }, &shell_),
      scanner_(std::move(cameras), scanSettings()),
      hands_(handScannerSettings(settings_)),
      look_up_(std::make_unique<LookUpRoom>()),
      data_(std::make_unique<DataRoom>(settings_, machine_clock_, clock_, random_, *look_up_,
                                       sourceFor(settings_, clock_, random_))) {
  const QString papers = paperFolder(settings_);
  printing_ = std::make_unique<PrintRoom>(
      choosePrinters(settings_.badge_printer, settings_.badge_fallback, papers),
      choosePrinters(settings_.agenda_printer, settings_.agenda_fallback, papers));
  event_designs_ = std::make_unique<EventDesigns>(settings_);
  if (settings_.sound) {
    sound_ = std::make_unique<SoundRoom>(settings_.volume);
    state_.volume = settings_.volume;
  }
  if (settings_.speech) {
    speech_ = std::make_unique<SpeechRoom>(Voice{settings_.speech_rate, settings_.speech_volume});
  }
  if (settings_.light) light_ = std::make_unique<LightRoom>(*settings_.light);
  data_->moveToThread(&data_thread_);
  look_up_->moveToThread(&look_up_thread_);
  printing_->moveToThread(&print_thread_);
  event_designs_->moveToThread(&print_thread_);
  shell_.setGuests(&window_);
  shell_.setKey(settings_.staff_key);
  shell_.setClosable(settings_.desk);
  connectGuest();
  connectScanner();
  connectCameraRestart();
  connectHandScanners();
  connectData();
  connectPrinting();
  connectDesigns();
  connectSound();
  connectSpeech();
  connectLight();
  connectTimes();
  connectStaff();
  connectOwnState();
  connectPreflight();
  connectTraining();
}

Kiosk::~Kiosk() {
  scanner_.stop();
  hands_.stop();
  // Papers of guests that are in come out first, and the data room hears how while it is open.
  end(print_thread_, printing_.get(), [this] { printing_->close(); });
  end(data_thread_, data_.get(), [this] { data_->close(); });
  end(look_up_thread_, look_up_.get(), [this] { look_up_->close(); });
  end(sound_thread_, sound_.get(), [this] { sound_->close(); });
  end(speech_thread_, speech_.get(), [this] { speech_->close(); });
  end(light_thread_, light_.get(), [this] { light_->close(); });
}

void Kiosk::start() {
  if (settings_.training)
    logInfo(QStringLiteral("training"),
            {{QStringLiteral("data"), DataFolder(settings_.data_folder).trainingFolder()}});
  data_thread_.setObjectName(QStringLiteral("data"));
  print_thread_.setObjectName(QStringLiteral("print"));
  look_up_thread_.setObjectName(QStringLiteral("look-up"));
  data_thread_.start();
  look_up_thread_.start();
  print_thread_.start();
  QMetaObject::invokeMethod(data_.get(), [this] { data_->open(); });
  if (settings_.lan_on && !settings_.training)
    QMetaObject::invokeMethod(printing_.get(), &PrintRoom::watchBadges);
  if (sound_) {
    sound_thread_.setObjectName(QStringLiteral("sound"));
    sound_thread_.start();
    QMetaObject::invokeMethod(sound_.get(), [this] { sound_->open(); });
  }
  if (speech_) {
    speech_thread_.setObjectName(QStringLiteral("speech"));
    speech_thread_.start();
    QMetaObject::invokeMethod(speech_.get(), [this] { speech_->open(); });
  }
  if (light_) {
    light_thread_.setObjectName(QStringLiteral("light"));
    light_thread_.start();
    QMetaObject::invokeMethod(light_.get(), [this] { light_->open(); });
  }
  window_.render(journey_.screen());
  showWindow();
  if (settings_.desk) desk_.post(domain::entry::Knocked{});
  scanner_.start();
  hands_.start();
  first_use_.start(window_);
}

void Kiosk::connectGuest() {
  connect(&journey_, &Journey::screenChanged, &window_, &ui::KioskWindow::render);
  connect(&journey_, &Journey::pageEndsIn, &window_, &ui::KioskWindow::showTimeLeft);
  connect(&window_, &ui::KioskWindow::happened, &journey_, &Journey::post);
}

void Kiosk::connectScanner() {
  connect(&scanner_, &scan::Scanner::codeScanned, this,
          [this](const QByteArray& utf8, const QPolygonF& corners) {
            guest_time_.codeSeen(std::chrono::steady_clock::now() - scanner_.lastTiming().delivered);
            window_.showCodeSeen(corners);
            takeCode(utf8, Eye::Camera);
          });
  connect(&scanner_, &scan::Scanner::severalCodesScanned, this,
          [this] { journey_.post(domain::event::SeveralCodesScanned{}); });
  connect(&scanner_, &scan::Scanner::troubleSeen, &window_, &ui::KioskWindow::showTrouble);
  connect(&scanner_, &scan::Scanner::previewReady, &window_, &ui::KioskWindow::setPreview);
  connect(&window_, &ui::KioskWindow::previewSized, &scanner_, &scan::Scanner::setPreviewSize);
  connect(&scanner_, &scan::Scanner::cameraChanged, this, [this](domain::CameraState state) {
    logInfo(QStringLiteral("camera"), {{QStringLiteral("state"), QLatin1String(nameOf(state))},
                                       {QStringLiteral("detail"), scanner_.cameraDetail()}});
    journey_.post(domain::event::CameraChanged{state});
    // In words of the board.
    const char* told = state_.uses_camera ? nameOf(state) : "none";
    if (state == domain::CameraState::Live && !scanner_.camerasMissing().empty()) told = "partly";
    QMetaObject::invokeMethod(data_.get(), [this, name = QString::fromLatin1(told)] {
      data_->setDevice(&ports::DeviceStates::camera, name);
    });
  });
}

void Kiosk::connectHandScanners() {
  connect(&hands_, &scan::HandScanners::codeScanned, this,
          [this](const QByteArray& utf8) { takeCode(utf8, Eye::Scanner); });
  connect(&hands_, &scan::HandScanners::unreadable, this, [this](domain::CodeFault fault) {
    if (!takeStaffCode({}, Eye::Scanner)) journey_.post(domain::event::UnreadableScanned{fault});
  });
  connect(&hands_, &scan::HandScanners::portChanged, this, [this](const domain::ScannerPort& port) {
    logInfo(QStringLiteral("scanner"), {{QStringLiteral("port"), port.name},
                                        {QStringLiteral("state"), QLatin1String(nameOf(port.state))},
                                        {QStringLiteral("detail"), port.detail}});
    if (const auto worst = domain::worstOf(hands_.ports())) {
      QMetaObject::invokeMethod(data_.get(), [this, name = QString::fromLatin1(nameOf(*worst))] {
        data_->setDevice(&ports::DeviceStates::scanner, name);
      });
    }
  });
}

void Kiosk::takeCode(const QByteArray& utf8, Eye by) {
  if (takeStaffCode(utf8, by)) return;
  if (const auto code = domain::TicketCode::parse(utf8)) {
    journey_.post(domain::event::CodeScanned{*code});
  } else {
    journey_.post(domain::event::UnreadableScanned{code.error()});
  }
}

void Kiosk::connectData() {
  connect(&journey_, &Journey::redeemWanted, data_.get(), &DataRoom::redeem);
  connect(&journey_, &Journey::answerWanted, data_.get(), &DataRoom::answer);
  connect(&journey_, &Journey::searchWanted, data_.get(), &DataRoom::find);
  connect(data_.get(), &DataRoom::found, &journey_, &Journey::post);
  connect(&journey_, &Journey::typesWanted, data_.get(), &DataRoom::offerTypes);
  connect(&journey_, &Journey::registrationWanted, data_.get(), &DataRoom::registerWalkIn);
  connect(data_.get(), &DataRoom::typesOffered, &journey_, &Journey::post);
  connect(data_.get(), &DataRoom::registered, &journey_, &Journey::post);
  connect(&journey_, &Journey::requestWanted, data_.get(), &DataRoom::askFor);
  connect(data_.get(), &DataRoom::asked, &journey_, &Journey::post);
  connect(&journey_, &Journey::seatWanted, data_.get(), &DataRoom::changeSeat);
  connect(data_.get(), &DataRoom::seatChanged, &journey_, &Journey::post);
  connect(&journey_, &Journey::seatsWanted, data_.get(), &DataRoom::tellSeats);
  connect(data_.get(), &DataRoom::seatsTold, &journey_, &Journey::post);
  connect(data_.get(), &DataRoom::newsCame, this, [this] { journey_.post(domain::event::NewsCame{}); });
  connect(data_.get(), &DataRoom::decided, &journey_, &Journey::post);
  connect(data_.get(), &DataRoom::decisionFailed, &journey_, &Journey::post);
  connect(data_.get(), &DataRoom::serviceLost, &journey_, &Journey::post);
  connect(data_.get(), &DataRoom::serviceReady, this,
          [this] { journey_.post(domain::event::ServiceReady{}); });
  connect(data_.get(), &DataRoom::roomChanged, &window_, &ui::KioskWindow::setRoom);
  connect(data_.get(), &DataRoom::factsChanged, this, [this](const domain::EventFacts& facts) {
    if (!facts_ || facts_->event != facts.event || facts_->pictures != facts.pictures) logBranding(facts);
    if (!facts_ || facts_->event.id != facts.event.id || facts_->templates != facts.templates) {
      QMetaObject::invokeMethod(event_designs_.get(),
                                [this, event = facts.event.id, templates = facts.templates] {
                                  event_designs_->take(event, templates);
                                });
    }
    facts_ = facts;
    scanner_.setFormats(facts.event.code_formats);
    window_.setFacts(facts);
    pin_page_.setFacts(facts);
    staff_window_.setFacts(facts);
  });
}

void Kiosk::connectPrinting() {
  connect(&journey_, &Journey::printWanted, this, &Kiosk::print);
  connect(data_.get(), &DataRoom::paperOrdered, this, &Kiosk::printOrdered);
  connect(data_.get(), &DataRoom::paperOwed, this, &Kiosk::resume);
  // By the way of paperOwed(), so that it is not faster.
  connect(data_.get(), &DataRoom::paperUnwanted, this, [this](const domain::OpId& order) {
    QMetaObject::invokeMethod(printing_.get(), [this, order] { printing_->drop(order); });
  });
  connect(printing_.get(), &PrintRoom::handing, data_.get(), &DataRoom::handTo);
  connect(data_.get(), &DataRoom::mayHandOver, printing_.get(), &PrintRoom::handOver);
  connect(printing_.get(), &PrintRoom::handedOver, data_.get(), &DataRoom::handedOver);
  connect(printing_.get(), &PrintRoom::takenBack, data_.get(), &DataRoom::takenBack);
  connect(printing_.get(), &PrintRoom::doubted, data_.get(), &DataRoom::doubted);
  connect(printing_.get(), &PrintRoom::cameOut, data_.get(), &DataRoom::cameOut);
  connect(data_.get(), &DataRoom::printerNearby, printing_.get(), &PrintRoom::setElsewhere);
  connect(printing_.get(), &PrintRoom::leaving, data_.get(), &DataRoom::giveAway);
  connect(data_.get(), &DataRoom::paperGiven, printing_.get(), &PrintRoom::givenAway);
  connect(printing_.get(), &PrintRoom::ableTold, data_.get(), &DataRoom::offerPrinting);
  connect(printing_.get(), &PrintRoom::ended, data_.get(), &DataRoom::record);
  connect(printing_.get(), &PrintRoom::reported, this, [this](const domain::event::PrintReported& report) {
    journey_.post(report);
    if (report.paper != domain::Paper::Badge) return;
    QMetaObject::invokeMethod(data_.get(), [this, name = QString::fromLatin1(nameOf(report.state))] {
      data_->setDevice(&ports::DeviceStates::printer, name);
    });
  });
}

void Kiosk::connectDesigns() {
  connect(event_designs_.get(), &EventDesigns::changed, this,
          [this](domain::Paper paper, const EventDesigns::Design& design) {
            designs_to_come_[paper] = design;
            adoptEventDesigns();
          });
  connect(&journey_, &Journey::screenChanged, this, &Kiosk::adoptEventDesigns);
}

void Kiosk::adoptEventDesigns() {
  const auto& page = journey_.screen().page;
  const bool is_nobodys =
      std::holds_alternative<domain::Attract>(page) || std::holds_alternative<domain::OutOfService>(page);
  if (designs_to_come_.empty() || !is_nobodys) return;
  for (auto& [paper, design] : designs_to_come_) {
    logInfo(QStringLiteral("event template"),
            {{QStringLiteral("paper"), domain::PaperTemplate::idOf(paper).text()},
             {QStringLiteral("printed_by"),
              design ? QStringLiteral("the event's template") : QStringLiteral("the kiosk's own design")}});
    (paper == domain::Paper::Badge ? settings_.badge_design : settings_.agenda_design) = std::move(design);
  }
  designs_to_come_.clear();
}

void Kiosk::connectSound() {
  if (!sound_) return;
  sound_->moveToThread(&sound_thread_);
  const auto play = [this](std::optional<ui::Cue> cue) {
    if (cue) QMetaObject::invokeMethod(sound_.get(), [this, heard = *cue] { sound_->play(heard); });
  };
  connect(&journey_, &Journey::screenChanged, this,
          [play, before = journey_.screen()](const domain::Screen& now) mutable {
            play(ui::cueFor(before, now));
            before = now;
          });
  connect(&window_, &ui::KioskWindow::secondPassed, this, [play](int left) { play(ui::cueFor(left)); });
}

void Kiosk::connectSpeech() {
  if (!speech_) return;
  speech_->moveToThread(&speech_thread_);
  connect(&window_, &ui::KioskWindow::saying, speech_.get(), &SpeechRoom::say);
  connect(&window_, &ui::KioskWindow::hushed, speech_.get(), &SpeechRoom::hush);
  connect(speech_.get(), &SpeechRoom::availableChanged, &window_, &ui::KioskWindow::offerSpeech);
}

void Kiosk::connectLight() {
  if (!light_) return;
  light_->moveToThread(&light_thread_);
  connect(&journey_, &Journey::screenChanged, this, [this](const domain::Screen& now) {
    QMetaObject::invokeMethod(light_.get(), [this, light = ui::lightFor(now)] { light_->show(light); });
  });
  connect(light_.get(), &LightRoom::stateChanged, data_.get(), [this](LightRoom::State state) {
    data_->setDevice(&ports::DeviceStates::light,
                     state == LightRoom::State::Ready ? QStringLiteral("ready") : QStringLiteral("lost"));
  });
}

void Kiosk::connectTimes() {
  connect(&journey_, &Journey::screenChanged, &first_live_, &FirstLive::turnedTo);
  connect(&scanner_, &scan::Scanner::previewReady, &first_live_, &FirstLive::pictureCame);
  connect(&first_live_, &FirstLive::reached, this, [] { logInfo(QStringLiteral("live")); });
  connect(&window_, &ui::KioskWindow::happened, this, [this](const domain::FlowEvent& event) {
    if (!std::holds_alternative<domain::event::Touched>(event)) guest_time_.tapped();
  });
  connect(&journey_, &Journey::screenChanged, this, [this](const domain::Screen& now) {
    const auto served = guest_time_.turnedTo(now, std::chrono::steady_clock::now());
    if (!served) return;
    logInfo(QStringLiteral("badge ready"), {{QStringLiteral("welcome_ms"), milliseconds(served->welcomed)},
                                            {QStringLiteral("badge_ms"), milliseconds(served->badge)},
                                            {QStringLiteral("taps"), served->taps}});
  });
}

void Kiosk::print(const domain::effect::Print& wanted) {
  if (wanted.order) return printOrdered(wanted);
  QMetaObject::invokeMethod(data_.get(), [this, wanted] { data_->orderPaper(wanted); });
}

void Kiosk::printOrdered(const domain::effect::Print& ordered) {
  // A guest was decided on, so there are facts.
  if (!facts_) return;
  QMetaObject::invokeMethod(printing_.get(), [this, ordered, event = facts_->event, settings = settings_] {
    printing_->print(layOut(ordered, event, settings));
  });
}

void Kiosk::resume(const domain::OpenOrder& open, const domain::Guest& guest) {
  if (!facts_) return;
  const domain::effect::Print wanted{
      .paper = open.order.paper, .guest = guest, .language = open.order.language, .order = open.order.id};
  QMetaObject::invokeMethod(printing_.get(),
                            [this, open, wanted, event = facts_->event, settings = settings_]() mutable {
                              // At the start it comes before those that have just been read were adopted.
                              event_designs_->putInto(settings);
                              printing_->resume(layOut(wanted, event, settings), open);
                            });
}

void Kiosk::showWindow() {
  if (settings_.hide_cursor) shell_.setCursor(Qt::BlankCursor);
  if (settings_.window.isEmpty() && !settings_.desk) {
    shell_.showFullScreen();
  } else {
    shell_.resize(settings_.window.isEmpty() ? kDeskWindow : settings_.window);
    shell_.show();
  }
  // Where there is no window manager nobody else gives it the keyboard's focus, which is shown and spoken.
  shell_.activateWindow();
}

}  // namespace usher::kiosk
