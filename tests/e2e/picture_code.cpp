// SPDX-License-Identifier: Apache-2.0
// picture_code FORMAT TEXT FILE: a camera's picture of a ticket with such a code.
#include <QGuiApplication>

#include <cstdio>
#include <string_view>

#include <other_code_picture.h>

#include <usher/contract/code_format.h>

int main(int argc, char* argv[]) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const QGuiApplication application(argc, argv);
  using usher::domain::CodeFormat;
  constexpr CodeFormat kFormats[] = {CodeFormat::Aztec, CodeFormat::DataMatrix, CodeFormat::Pdf417,
                                     CodeFormat::Code128};
  const auto named = argc == 4 ? usher::contract::codeFormatOf(argv[1]) : std::nullopt;
  if (!named) {
    std::fprintf(stderr, "picture_code FORMAT TEXT FILE\n");
    return 2;
  }
  const auto code = usher::scan::otherCodeImage(kFormats[static_cast<int>(*named)], argv[2], 3);
  return usher::scan::ticketSeen(code, 0).save(QString::fromLocal8Bit(argv[3])) ? 0 : 1;
}
