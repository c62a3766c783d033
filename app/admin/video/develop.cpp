// SPDX-License-Identifier: Apache-2.0
#include "develop.h"

#include <QBuffer>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace usher::admin {
namespace {

QByteArray jpeg(const QImage& image) {
  constexpr int kQuality = 82;
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "JPG", kQuality);
  return bytes;
}

}  // namespace

bool develop(const Film& film, int count, double fps,
             const std::function<bool(int, const QByteArray&)>& sink) {
  // By the batch: enough that no core waits long for the slowest, few enough to be held in memory.
  const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
  const int batch = cores * 8;
  for (int first = 0; first < count; first += batch) {
    std::vector<QByteArray> pictures(static_cast<std::size_t>(std::min(batch, count - first)));
    std::atomic<std::size_t> next = 0;
    {
      std::vector<std::jthread> workers;
      for (int core = 0; core < cores; ++core) {
        workers.emplace_back([&] {
          for (std::size_t i = next++; i < pictures.size(); i = next++) {
            const int number = first + static_cast<int>(i);
            pictures[i] = jpeg(film.frame(static_cast<std::uint64_t>(number), number / fps));
          }
        });
      }
    }
    for (std::size_t i = 0; i < pictures.size(); ++i) {
      if (!sink(first + static_cast<int>(i), pictures[i])) return false;
    }
  }
  return true;
}

}  // namespace usher::admin
