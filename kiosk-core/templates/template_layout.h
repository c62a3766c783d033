// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/layout/draw_item.h>
#include <usher/templates/placeholders.h>
#include <usher/templates/template.h>

namespace usher::templates {

/// The pages of a paper, whatever its guest is called and whatever there is to say: nothing leaves the page
/// or the box that it was given. At least one page. Any thread that `measure` may be called on.
std::vector<domain::PrintPage> layOut(const Template& design, const PaperFacts& facts,
                                      const domain::MeasureText& measure);

}  // namespace usher::templates
