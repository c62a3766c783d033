// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only: what op_text.h makes of what staff alone do.

#include <QJsonObject>
#include <QString>

#include <optional>

#include <usher/domain/op.h>

namespace usher::store {

QJsonObject fieldsOf(const domain::op::Void& done);
QJsonObject fieldsOf(const domain::op::BadgeCorrection& done);
QJsonObject fieldsOf(const domain::op::RequestState& done);
QJsonObject fieldsOf(const domain::op::SettleIncident& done);

/// nullopt where it is none of these.
std::optional<domain::Op::What> staffOpFrom(const QString& name, const domain::TicketId& ticket,
                                            const QJsonObject& json);

}  // namespace usher::store
