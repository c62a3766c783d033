// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <usher/domain/id.h>
#include <usher/domain/paper.h>

namespace usher::domain {

/// The event's own template of a paper.
struct PaperTemplate {
  TemplateId id;
  /// As it came: whether it can be read nobody has looked at.
  QByteArray text;

  static TemplateId idOf(Paper paper) {
    return *TemplateId::parse(paper == Paper::Badge ? u"badge" : u"agenda");
  }
  bool operator==(const PaperTemplate&) const = default;
};

}  // namespace usher::domain
