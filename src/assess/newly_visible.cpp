// Test: newly_visible_test.cpp.
#include "newly_visible.hpp"

namespace glasshouse::assess {

NewlyVisible to_newly_visible(const visibility::Judgement& viewer, const visibility::Judgement& baseline,
                              bool may_add) {
    if (!may_add || !model::might_see(viewer.verdict)) return NewlyVisible::No;
    const bool baseline_is_open =
        baseline.verdict == model::Verdict::Depends ||
        (baseline.verdict == model::Verdict::Likely && baseline.basis == model::Basis::Assumed);
    if (baseline_is_open) return NewlyVisible::Maybe;
    if (model::would_see(baseline.verdict)) return NewlyVisible::No;
    return model::would_see(viewer.verdict) ? NewlyVisible::Yes : NewlyVisible::Maybe;
}

}  // namespace glasshouse::assess
