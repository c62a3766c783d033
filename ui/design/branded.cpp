// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/design/branded.h>

#include <usher/domain/layout/contrast.h>
#include <usher/ui/design/pictures.h>

namespace usher::ui {

namespace {

constexpr double kForWords = 7;
constexpr double kForLargeWords = 4.5;
constexpr int kSteps = 100;
/// How much of the accent is in its tint.
constexpr double kTint = 0.1;

double contrast(QRgb one, QRgb other) {
  return domain::contrastRatio(one & 0xFFFFFF, other & 0xFFFFFF);
}

QRgb mixed(QRgb from, QRgb to, double share) {
  const auto part = [share](int a, int b) { return qRound(a + (b - a) * share); };
  return qRgb(part(qRed(from), qRed(to)), part(qGreen(from), qGreen(to)), part(qBlue(from), qBlue(to)));
}

/// The first on the way from `colour` to `end` that is good; `end` where none is.
template <class Good>
QRgb towards(QRgb colour, QRgb end, Good good) {
  for (int step = 0; step < kSteps; ++step) {
    const QRgb shade = mixed(colour, end, static_cast<double>(step) / kSteps);
    if (good(shade)) return shade;
  }
  return end;
}

QRgb opaque(std::uint32_t rgb) {
  return 0xFF000000 | rgb;
}

}  // namespace

BrandedPalette branded(const tokens::Palette& house, const domain::Branding& branding) {
  BrandedPalette result{house};
  tokens::Palette& palette = result.palette;
  if (branding.ground) {
    const QRgb wanted = opaque(*branding.ground);
    palette.paper = towards(wanted, house.surface, [&](QRgb shade) {
      return contrast(house.quiet_ink, shade) >= kForWords && contrast(house.accent, shade) >= kForLargeWords;
    });
    result.ground_differs = palette.paper != wanted;
  }
  if (!branding.accent) return result;
  const QRgb wanted = opaque(*branding.accent);
  palette.accent = towards(wanted, house.ink, [&](QRgb shade) {
    const QRgb tint = mixed(house.surface, shade, kTint);
    return contrast(house.on_colour, shade) >= kForLargeWords &&
           contrast(shade, palette.paper) >= kForLargeWords && contrast(shade, tint) >= kForLargeWords &&
           contrast(shade, house.well) >= kForLargeWords;
  });
  palette.accent_tint = mixed(house.surface, palette.accent, kTint);
  palette.action = towards(palette.accent, house.ink,
                           [&](QRgb shade) { return contrast(palette.paper, shade) >= kForWords; });
  result.accent_differs = palette.accent != wanted;
  return result;
}

QStringList brandingFaults(const domain::EventFacts& facts) {
  const domain::Branding& branding = facts.event.branding;
  const BrandedPalette shown = branded(tokens::kStandard, branding);
  QStringList faults;
  const auto differs = [&](const char* what, std::uint32_t wanted, QRgb instead) {
    faults << QStringLiteral("words can't be read on or beside the %1 %2: it is shown as %3")
                  .arg(QLatin1String(what), QColor::fromRgb(wanted).name(), QColor::fromRgb(instead).name());
  };
  if (shown.ground_differs) differs("ground", *branding.ground, shown.palette.paper);
  if (shown.accent_differs) differs("accent", *branding.accent, shown.palette.accent);
  std::vector<domain::PictureId> wanted;
  for (const auto& id : {branding.logo, branding.background}) {
    if (id) wanted.push_back(*id);
  }
  for (const domain::CatalogueItem& item : facts.catalogue) {
    if (item.picture) wanted.push_back(*item.picture);
  }
  for (const domain::PictureId& id : wanted) {
    const domain::Picture* picture = facts.picture(id);
    if (!picture) {
      faults << QStringLiteral("the event has no picture \"%1\"").arg(id.text());
    } else if (!canBeRead(picture->file)) {
      faults << QStringLiteral(
                    "the picture \"%1\" can't be read: give it as PNG or JPEG of at most 40 megapixels")
                    .arg(id.text());
    }
  }
  return faults;
}

}  // namespace usher::ui
