// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/scan/grey_picture.h>
#include <usher/scan/seen_code.h>

namespace usher::scan {

/// Reads Code 128, whose one check digit lets one misread line in a hundred pass: the picture is cut into
/// strips, and what at least two of them say, each in two rows, is a code.
class Code128Strips {
 public:
  /// Along rows and along columns of a picture of two colours (kDark, kLight), which is spoilt.
  std::vector<SeenCode> read(GreyPicture& black_and_white);

 private:
  struct Line {
    SeenCode code;
    /// Of the strip that said so last.
    int last_top = 0;
    int strips = 1;
  };

  static std::vector<SeenCode> alongRows(GreyPicture& picture);

  GreyPicture turned_;
};

}  // namespace usher::scan
