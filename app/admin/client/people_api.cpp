// SPDX-License-Identifier: Apache-2.0
#include "people_api.h"

#include <QUrl>

namespace usher::admin {

std::expected<std::string, Failure> PeopleApi::ask(const Call& call) {
  std::string body;
  const auto received = receive(call, [&body](std::string_view bytes) {
    body += bytes;
    return true;
  });
  if (!received) return std::unexpected(received.error());
  return body;
}

std::string pathOf(const std::vector<std::string>& segments) {
  std::string path;
  for (const std::string& segment : segments) {
    path += '/' + QUrl::toPercentEncoding(QString::fromStdString(segment)).toStdString();
  }
  return path;
}

std::string queryOf(const std::string& name, const std::string& value) {
  return name + '=' + QUrl::toPercentEncoding(QString::fromStdString(value)).toStdString();
}

}  // namespace usher::admin
