#pragma once

#include "audience_rights.hpp"
#include "glasshouse/visibility/circumstance.hpp"
#include "tables.hpp"

namespace glasshouse::visibility {

/// Whether somebody of this standing sees such an item, whatever else may be true of them: by the audience where it is
/// known, as far as the evidence bears, else by the shares of the row. Names, lists and contexts are not looked at.
[[nodiscard]] Judgement judge_standing(const Policies::Tables& tables, const Circumstance& circumstance,
                                       Standing standing);

/// The row's shares once the circumstance's remedies are done: what was wider than friends may be friends by now.
[[nodiscard]] Shares effective_shares(const Policies::Tables& tables, const PolicyRow& row,
                                      const Circumstance& circumstance);

}  // namespace glasshouse::visibility
