// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>
#include <functional>

#include <usher/templates/fault.h>
#include <usher/templates/template.h>

namespace usher::templates {

inline constexpr qsizetype kLargestTemplate = 4 * 1024 * 1024;

/// A file that stands beside the template, by the name that it has there; the error is why there is none, in
/// words.
using BesideFile = std::function<std::expected<QByteArray, QString>(const QString& name)>;

/// Reads the form of docs/templates.md. Everything is looked at: the faults are those that stand in the file,
/// in its order as far as that goes, at most twenty. Any thread that may decode pictures.
std::expected<Template, Faults> readTemplate(const QByteArray& text, const BesideFile& beside);

/// The same of a template that comes by itself, and has to be one of that paper: its images bring their
/// `data`, and a `file` is a fault.
std::expected<Template, Faults> readTemplateAlone(const QByteArray& text, domain::Paper paper);

/// The other paper's template was given for this one.
Fault wrongPaper(domain::Paper wanted);

}  // namespace usher::templates
