// SPDX-License-Identifier: Apache-2.0
// How staff mode is wired into the kiosk.
#include <usher/kiosk/kiosk.h>

#include <chrono>
#include <initializer_list>
#include <utility>
#include <vector>

#include <usher/proof/contract_staff_hashes.h>
#include <usher/search/highlights.h>
#include <usher/search/query.h>

#include <usher/kiosk/paperwork.h>

namespace usher::kiosk {

namespace entry = domain::entry;
namespace mode = domain::staff_mode;

namespace {

/// Visits of guests count up from 0: papers that staff ask for are told by this from theirs.
constexpr std::uint64_t kOfStaff = 1ULL << 63;
/// What others do is shown no more often.
constexpr std::chrono::milliseconds kLanNews{100};

std::vector<std::pair<qsizetype, qsizetype>> highlightsOf(QStringView shown, QStringView typed) {
  std::vector<std::pair<qsizetype, qsizetype>> marked;
  for (const auto& span : search::highlights(shown, search::Query(typed)))
    marked.emplace_back(span.begin, span.size);
  return marked;
}

}  // namespace

void Kiosk::connectStaff() {
  for (ui::StaffSurface* surface : std::initializer_list<ui::StaffSurface*>{&pin_page_, &staff_window_}) {
    surface->hide();
    surface->setLanguage(settings_.language);
    surface->setContrast(settings_.high_contrast);
    connect(surface, &ui::StaffSurface::used, &desk_, [this] { desk_.post(entry::Used{}); });
    connect(surface, &ui::StaffSurface::left, &desk_, [this] { desk_.post(entry::Left{}); });
  }
  pin_page_.setGuestsBehind(!settings_.desk);
  pin_page_.setTraining(settings_.training);
  staff_window_.setTouch(!settings_.desk);
  staff_window_.highlightWith(&highlightsOf);
  connect(&pin_page_, &ui::PinPage::pinTyped, &desk_,
          [this](const QString& pin) { desk_.post(entry::PinTyped{pin}); });
  connect(&staff_window_, &ui::StaffWindow::happened, &desk_, &StaffDesk::take);
  connect(&staff_window_, &ui::StaffWindow::requestsHappened, &desk_, &StaffDesk::takeRequests);
  connect(&desk_, &StaffDesk::requestsChanged, &staff_window_, &ui::StaffWindow::showRequests);
  connect(&desk_, &StaffDesk::requestsReadWanted, data_.get(), &DataRoom::readRequests);
  connect(data_.get(), &DataRoom::requestsRead, &desk_, &StaffDesk::takeRequests);
  connect(&desk_, &StaffDesk::requestStepWanted, data_.get(), &DataRoom::serveRequest);
  connect(data_.get(), &DataRoom::requestServed, &desk_, &StaffDesk::takeRequests);
  connect(&staff_window_, &ui::StaffWindow::kioskHappened, &desk_, &StaffDesk::takeKiosk);
  connect(&staff_window_, &ui::StaffWindow::pageWanted, this, &Kiosk::showStaffPage);
  connect(&desk_, &StaffDesk::kioskPageChanged, &staff_window_, &ui::StaffWindow::showKiosk);
  connect(&desk_, &StaffDesk::entryChanged, this, &Kiosk::showStaff);
  connect(&desk_, &StaffDesk::modeChanged, &staff_window_, &ui::StaffWindow::render);
  connect(data_.get(), &DataRoom::placeTold, &staff_window_,
          [this, list = std::optional<domain::CheckInListId>{}](const desk::Place& place) mutable {
            staff_window_.setKiosk(place.kiosk);
            staff_window_.setList(place.list);
            if (std::exchange(list, place.list) == place.list) return;
            // At the door of another list guests stand otherwise.
            desk_.take(mode::NewsCame{});
          });
  connect(&shell_, &ui::Shell::knocked, &desk_, [this] { desk_.post(entry::Knocked{}); });
  connect(&desk_, &StaffDesk::pinWanted, data_.get(), &DataRoom::lookAtPin);
  connect(data_.get(), &DataRoom::pinLookedAt, &desk_, &StaffDesk::post);
  connect(data_.get(), &DataRoom::staffBadgeShown, &desk_, &StaffDesk::post);
  connect(data_.get(), &DataRoom::staffChanged, &desk_, &StaffDesk::setStaff);
  connect(&desk_, &StaffDesk::searchWanted, look_up_.get(),
          [this, asked = quint64{0}](const mode::Search& wanted) mutable {
            look_up_->search(++asked, wanted.typed, wanted.filter);
          });
  connect(&desk_, &StaffDesk::searchWanted, data_.get(),
          [this](const mode::Search& wanted) { data_->lookAt(wanted.filter.list); });
  connect(look_up_.get(), &LookUpRoom::found, data_.get(),
          [this](quint64, const QString& typed, const domain::GuestFilter& filter,
                 const std::vector<ports::RollNumber>& numbers,
                 bool more) { data_->tellFound(typed, filter, numbers, more); });
  connect(data_.get(), &DataRoom::guestsFound, &desk_, &StaffDesk::take);
  connect(look_up_.get(), &LookUpRoom::grown, &desk_, [this] { desk_.take(mode::NewsCame{}); });
  connect(&desk_, &StaffDesk::readWanted, data_.get(), &DataRoom::readGuest);
  connect(data_.get(), &DataRoom::guestRead, &desk_, &StaffDesk::take);
  connect(&desk_, &StaffDesk::deedWanted, data_.get(), &DataRoom::serveStaff);
  connect(&desk_, &StaffDesk::registrationWanted, data_.get(), &DataRoom::registerForStaff);
  connect(
      data_.get(), &DataRoom::staffServed, this,
      [this](const mode::DeedDone& done, const std::optional<domain::Guest>& badge, const QString& reason) {
        desk_.take(done);
        if (badge) printForStaff({*badge}, reason);
      });
  connect(&desk_, &StaffDesk::togetherWanted, data_.get(), &DataRoom::letInTogether);
  connect(data_.get(), &DataRoom::staffServedTogether, this,
          [this](const mode::DeedDone& done, const std::vector<domain::Guest>& badges) {
            desk_.take(done);
            printForStaff(badges);
          });
  connect(data_.get(), &DataRoom::newsCame, &desk_, [this] {
    desk_.take(mode::NewsCame{});
    if (staff_page_ == domain::StaffPage::Requests) desk_.takeRequests(domain::requests_page::NewsCame{});
  });
  lan_news_.setSingleShot(true);
  lan_news_.setInterval(kLanNews);
  connect(data_.get(), &DataRoom::lanNewsCame, &lan_news_, [this] {
    if (!lan_news_.isActive()) lan_news_.start();
  });
  connect(&lan_news_, &QTimer::timeout, this, [this] {
    desk_.take(mode::NewsCame{});
    if (desk_.mode() && staff_page_ == domain::StaffPage::Kiosk)
      QMetaObject::invokeMethod(data_.get(), &DataRoom::tellState);
  });
  connect(printing_.get(), &PrintRoom::reported, &desk_, [this](const domain::event::PrintReported& report) {
    const auto badge = staff_badges_.find(report.visit);
    if (badge != staff_badges_.end()) desk_.take(mode::BadgeReported{badge->second, report.state});
  });
}

void Kiosk::connectTraining() {
  if (!settings_.training) return;
  const auto mark = [this] {
    const bool guests = std::holds_alternative<entry::Shut>(desk_.entry().at);
    shell_.markTraining(guests ? journey_.screen().language : settings_.language);
  };
  connect(&journey_, &Journey::screenChanged, &shell_, mark);
  connect(&desk_, &StaffDesk::entryChanged, &shell_, mark);
  mark();
}

void Kiosk::showStaffPage(domain::StaffPage page) {
  if (std::exchange(staff_page_, page) == page) return;
  if (page != domain::StaffPage::Kiosk) desk_.takeKiosk(domain::kiosk_page::PageLeft{});
  staff_window_.showPage(page);
  if (page == domain::StaffPage::Requests) desk_.takeRequests(domain::requests_page::NewsCame{});
  if (page == domain::StaffPage::Preflight) desk_.takePreflight(domain::preflight::Begun{});
}

void Kiosk::showStaff() {
  // The next one begins where everybody does.
  if (!desk_.mode()) staff_page_ = domain::StaffPage::Guests;
  if (std::holds_alternative<entry::Shut>(desk_.entry().at)) {
    // There are no guests at a desk.
    if (settings_.desk) return desk_.post(entry::Knocked{});
    return shell_.cover(nullptr);
  }
  if (const auto* wanted = std::get_if<entry::PinWanted>(&desk_.entry().at)) {
    pin_page_.render(*wanted);
    return shell_.cover(&pin_page_);
  }
  shell_.cover(&staff_window_);
}

void Kiosk::printForStaff(const std::vector<domain::Guest>& guests, const QString& reason) {
  const auto* const staff = desk_.mode();
  // How earlier ones come out is told to nobody any more.
  if (!guests.empty()) staff_badges_.clear();
  for (const domain::Guest& guest : guests) {
    const std::uint64_t visit = kOfStaff | ++staff_papers_;
    staff_badges_.emplace(visit, guest.ticket.id);
    print({.visit = visit,
           .paper = domain::Paper::Badge,
           .guest = guest,
           .language = guest.ticket.language,
           .by = staff != nullptr ? std::optional(staff->member.id) : std::nullopt,
           .reason = reason});
  }
}

bool Kiosk::takeStaffCode(const QByteArray& utf8, domain::preflight::Eye by) {
  if (desk_.mode() && staff_page_ == domain::StaffPage::Preflight) {
    desk_.takePreflight(domain::preflight::CodeSeen{by});
    return true;
  }
  const QString text = QString::fromUtf8(utf8);
  if (proof::ContractStaffHashes().isBadge(text)) {
    QMetaObject::invokeMethod(data_.get(), [this, text] { data_->takeBadge(text); });
    return true;
  }
  if (std::holds_alternative<entry::Shut>(desk_.entry().at)) return false;
  // Nobody gets in while the page of a PIN is in front, nor is anybody told something of a guest.
  if (const auto code = domain::TicketCode::parse(utf8)) {
    if (desk_.mode()) showStaffPage(domain::StaffPage::Guests);
    desk_.take(mode::GuestWanted{*code});
  }
  return true;
}

}  // namespace usher::kiosk
