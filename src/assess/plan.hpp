#pragma once

#include "circumstance_ledger.hpp"
#include "glasshouse/assess/audit.hpp"
#include "glasshouse/visibility/policies.hpp"

#include <optional>
#include <vector>

namespace glasshouse::assess {

/// The fewest minutes that close the most: step by step the remedy that hides most for its minutes, simulated on the
/// groups of items with a finding, each step on what the one before left. At most eight; none that hides nothing.
[[nodiscard]] std::vector<PlanStep> make_plan(const visibility::Policies& policies, const CircumstanceLedger& ledger,
                                              const model::Viewer& viewer);

/// The one thing to do about one item: what takes it out of the viewer's sight with the least effort; changes to the
/// item itself come before those to the viewer. Null when nothing does.
[[nodiscard]] const visibility::Remedy* best_remedy(const visibility::Policies& policies,
                                                    const visibility::Circumstance& circumstance,
                                                    const visibility::Names& names, const model::Viewer& viewer);

/// Minutes for doing it to so many items, at least one.
[[nodiscard]] std::uint32_t minutes_for(const visibility::Remedy& remedy, std::uint64_t items);

}  // namespace glasshouse::assess
