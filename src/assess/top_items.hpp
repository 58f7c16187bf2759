#pragma once

#include "circumstance_ledger.hpp"
#include "glasshouse/assess/audit.hpp"
#include "glasshouse/visibility/policies.hpp"

#include <map>
#include <vector>

namespace glasshouse::assess {

/// Keeps the items that matter most while millions pass: two for each rule that leads an item, which is all that the
/// final choice can take of one rule.
class TopItems {
public:
    /// Looks at one item; `surface` is how the viewer would come across it.
    void consider(const AuditedItem& item, int surface, const std::vector<RuleInfo>& rules);
    /// At most ten, the first matters most; at most three of one topic and two of one rule.
    [[nodiscard]] std::vector<TopItem> choose(const visibility::Policies& policies, const CircumstanceLedger& ledger,
                                              const model::Viewer& viewer) const;

private:
    struct Candidate {
        AuditedItem item;
        model::Topic topic;
        model::Certainty certainty;
        int surface;
    };
    [[nodiscard]] static bool matters_more(const Candidate& a, const Candidate& b);

    std::map<std::uint32_t, std::vector<Candidate>> by_rule_;
};

}  // namespace glasshouse::assess
