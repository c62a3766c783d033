// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/frame_reader.h>
#include <usher/scan/zxing_reader.h>

namespace usher::scan {

Decoder frameReader() {
  return [reader = ZxingReader()](const LuminanceView& picture) mutable { return reader.read(picture); };
}

}  // namespace usher::scan
