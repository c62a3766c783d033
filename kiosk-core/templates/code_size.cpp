// SPDX-License-Identifier: Apache-2.0
#include <usher/templates/code_size.h>

#include <algorithm>

#include <usher/qr/code.h>
#include <usher/qr/symbol.h>

namespace usher::templates {

namespace {

std::vector<QRect> rectsOf(const std::vector<qr::Grid::Run>& runs) {
  std::vector<QRect> rects;
  rects.reserve(runs.size());
  for (const auto& run : runs) rects.emplace_back(run.x, run.y, run.width, run.height);
  return rects;
}

qr::Symbology symbologyOf(CodeKind kind) {
  switch (kind) {
    case CodeKind::Aztec:
      return qr::Symbology::Aztec;
    case CodeKind::DataMatrix:
      return qr::Symbology::DataMatrix;
    case CodeKind::Pdf417:
      return qr::Symbology::Pdf417;
    case CodeKind::Code128:
    case CodeKind::Qr:
      break;
  }
  return qr::Symbology::Code128;
}

}  // namespace

double MadeCode::moduleIn(const QSizeF& box) const {
  const double across = box.width() / (modules.width() + 2 * blank_beside);
  return is_linear ? across : std::min(across, box.height() / (modules.height() + 2 * blank_above));
}

QRectF MadeCode::placeIn(const QRectF& box) const {
  const double module = moduleIn(box.size());
  QRectF place(0, 0, module * modules.width(), is_linear ? box.height() : module * modules.height());
  place.moveCenter(box.center());
  return place;
}

std::optional<MadeCode> makeCode(CodeKind kind, const QString& text) {
  if (kind == CodeKind::Qr) {
    const auto code = qr::Code::make(text.toStdString(), qr::Correction::Medium);
    if (!code) return std::nullopt;
    return MadeCode{.modules = {code->side(), code->side()},
                    .blank_beside = qr::kQuietZone,
                    .blank_above = qr::kQuietZone,
                    .dark = rectsOf(code->darkRuns())};
  }
  const auto grid = qr::makeSymbol(text.toStdString(), symbologyOf(kind));
  if (!grid) return std::nullopt;
  const auto quiet = qr::quietZoneOf(symbologyOf(kind));
  return MadeCode{.modules = {grid->width(), grid->height()},
                  .blank_beside = quiet.beside,
                  .blank_above = quiet.above,
                  .dark = rectsOf(grid->darkRuns()),
                  .is_linear = kind == CodeKind::Code128};
}

}  // namespace usher::templates
