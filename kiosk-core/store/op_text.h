// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

#include <usher/domain/op.h>
#include <usher/domain/staff/override.h>

namespace usher::store {

/// What an op did, as JSON, to be sealed and kept.
QByteArray textOf(const domain::Op::What& what);
/// nullopt where it is none of these.
std::optional<domain::Op::What> whatFrom(const QByteArray& text);
/// The same of why the rules were overruled.
QByteArray textOf(const domain::Override& overrides);
std::optional<domain::Override> overrideFrom(const QByteArray& text);
/// A fixed name, e.g. "answers".
const char* nameOf(const domain::Op::What& what);

}  // namespace usher::store
