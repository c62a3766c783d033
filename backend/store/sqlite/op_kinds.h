// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/store/sqlite/op_decision.h>

/// One function for each kind of op, each in a file of its own: does what was asked, or says why not. The op
/// has not been seen before. A rejected one has changed nothing.
namespace usher::backend::store {

Decision decide(OpContext& context, const contract::Op& op, const contract::CheckInOp& what);
Decision decide(OpContext& context, const contract::Op& op, const contract::VoidOp& what);
Decision decide(OpContext& context, const contract::Op& op, const contract::RequestOp& what);
Decision decide(OpContext& context, const contract::Op& op, const contract::WalkInOp& what);
Decision decide(OpContext& context, const contract::Op& op, const contract::BadgeCorrectionOp& what);
Decision decide(OpContext& context, const contract::Op& op, const contract::PrintResultOp& what);
Decision decide(OpContext& context, const contract::Op& op, const contract::AnswersOp& what);
Decision decide(OpContext& context, const contract::Op& op, const contract::SettleIncidentOp& what);
Decision decide(OpContext& context, const contract::Op& op, const contract::EnrolmentOp& what);
Decision decide(OpContext& context, const contract::Op& op, const contract::RequestStateOp& what);

}  // namespace usher::backend::store
