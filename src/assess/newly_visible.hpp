#pragma once

#include "glasshouse/assess/audit.hpp"
#include "glasshouse/visibility/circumstance.hpp"

namespace glasshouse::assess {

/// What acceptance adds: yes where the viewer would see and the baseline would not, maybe where one of the two cannot
/// be told or the baseline is only assumed to see, no otherwise, and always where the viewer would not see or no
/// audience that the item may have opens more to it than to the baseline (`may_add`, as Policies::may_add).
[[nodiscard]] NewlyVisible to_newly_visible(const visibility::Judgement& viewer, const visibility::Judgement& baseline,
                                            bool may_add);

}  // namespace glasshouse::assess
