// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/service/secret_file.h>

#include <fstream>

namespace usher::backend::service {

std::string secretIn(const std::string& file) {
  std::ifstream stream(file);
  std::string line;
  std::getline(stream, line);
  if (line.ends_with('\r')) line.pop_back();
  return line;
}

}  // namespace usher::backend::service
