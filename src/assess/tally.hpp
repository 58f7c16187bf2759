#pragma once

#include "circumstance_ledger.hpp"
#include "finding_reader.hpp"
#include "glasshouse/assess/audit.hpp"

#include <array>
#include <map>
#include <string_view>
#include <vector>

namespace glasshouse::assess {

/// Counts every audited item once, so that the totals agree with the items to the last one.
class Tally {
public:
    void count(const AuditedItem& item, const ItemReading& reading, const std::vector<RuleInfo>& rules);
    /// The circumstance's share of the counts that need no item.
    void count_basis(const visibility::Circumstance& circumstance, bool is_unverified);
    /// Writes totals, topics, years and kinds.
    void write(Audit& audit) const;

private:
    void count_topics(const AuditedItem& item, const std::vector<RuleInfo>& rules);
    void count_year(const AuditedItem& item);

    Totals totals_;
    std::uint64_t assumed_ = 0;
    std::array<std::array<std::uint64_t, model::kVerdicts.size()>, model::kStandardViewers.size()> by_standard_{};
    std::array<std::uint64_t, model::kVerdicts.size()> by_viewer_{};
    std::array<TopicSummary, model::kTopics.size()> topics_{};
    std::array<std::uint64_t, model::kItemKinds.size()> kinds_{};
    std::map<int, YearSummary> years_;
};

}  // namespace glasshouse::assess
