// SPDX-License-Identifier: Apache-2.0
#include "bench_kiosk.h"

#include "made_up_event.h"

namespace usher::bench {

BenchKiosk::BenchKiosk(const BenchFolder& folder) {
  const auto data = folder.path() / "data";
  const auto key_folder = folder.path() / "keys";
  std::filesystem::create_directory(data);
  std::filesystem::create_directory(key_folder);
  if (sodium_init() < 0) throw std::runtime_error("the machine gives no random numbers");
  keys_ = std::make_unique<store::FileEventKeys>(key_folder, random_);
  store_ = must(store::KioskStore::open({.folder = data, .event = eventId(), .boot = QStringLiteral("boot")},
                                        *keys_, clock_, random_, signed_tickets_, look_ups_));
  redeem_ = std::make_unique<checkin::Redeem>(*store_, store_.get(), clock_, random_,
                                              QStringLiteral("East door"), domain::Door{doorList()});
}

void BenchKiosk::load(const std::vector<std::vector<ports::Record>>& pages) {
  auto page = pages.begin();
  load([&] { return page == pages.end() ? std::vector<ports::Record>() : *page++; });
}

void BenchKiosk::load(const std::function<std::vector<ports::Record>()>& nextPage) {
  auto load = must(
      store_->beginSnapshot(eventId(), {QStringLiteral("g1"), QStringLiteral("1"), QStringLiteral("chain")}));
  for (auto page = nextPage(); !page.empty(); page = nextPage()) must(load->add(page));
  must(load->finish());
}

domain::Decision BenchKiosk::decide(const QByteArray& scanned) {
  const auto code = domain::TicketCode::parse(scanned);
  if (!code) throw std::runtime_error("no ticket code");
  return must((*redeem_)(*code));
}

std::vector<std::vector<ports::Record>> inPages(const std::vector<ports::Record>& records) {
  constexpr std::size_t kPage = 1000;
  std::vector<std::vector<ports::Record>> pages;
  for (const ports::Record& record : records) {
    if (pages.empty() || pages.back().size() == kPage) pages.emplace_back();
    pages.back().push_back(record);
  }
  return pages;
}

}  // namespace usher::bench
