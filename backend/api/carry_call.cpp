// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <memory>
#include <system_error>

#include <usher/backend/api/people_calls.h>
#include <usher/backend/http/responses.h>
#include <usher/backend/service/carrier.h>
#include <usher/backend/service/secret.h>

namespace usher::backend::api {

namespace {

/// Of the report before the answer, with its line feed: it is known last, and a name is the longest of it.
constexpr std::size_t kReportBytes = 4096;

constexpr const char* kQueueType = "application/vnd.usher.queue";

/// Goes from the disk when it has been sent.
struct AnswerFile {
  std::filesystem::path path;

  explicit AnswerFile(std::filesystem::path where) : path(std::move(where)) {}
  AnswerFile(const AnswerFile&) = delete;
  AnswerFile& operator=(const AnswerFile&) = delete;
  ~AnswerFile() {
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
  }
};

bool writeReport(const std::filesystem::path& path, std::string line) {
  line.resize(kReportBytes - 1, ' ');
  line += '\n';
  std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
  file.write(line.data(), static_cast<std::streamsize>(line.size()));
  return file.flush().good();
}

}  // namespace

http::Answer carry(const People& people, const http::Request& request, const auth::Identity&) {
  if (request.header("Content-Type") != kQueueType) {
    return http::problem(
        415, "content-type",
        std::string("The body must be a kiosk's file, sent as Content-Type: ") + kQueueType + ".");
  }
  std::error_code error;
  std::filesystem::create_directories(people.scratch, error);
  const auto file = std::make_shared<const AnswerFile>(people.scratch / ("answer-" + service::randomHex(8)));
  std::ofstream(file->path, std::ios::binary) << std::string(kReportBytes, ' ');
  service::Carrier carrier(people.events, people.settings, people.kiosks, people.scratch, people.clock);
  const auto report = carrier.carry(request.body, file->path);
  if (!report) return http::problem(report.error());
  const auto size =
      writeReport(file->path, contract::encode(*report)) ? std::filesystem::file_size(file->path, error) : 0;
  if (size == 0 || error) {
    return http::problem(service::Error{service::Error::Unavailable, "store-unavailable",
                                        "The answer for a kiosk can't be written.", 10});
  }
  auto response = http::content("application/vnd.usher.answer", "");
  response.file = http::FilePart{file->path, 0, size, file};
  return response;
}

}  // namespace usher::backend::api
