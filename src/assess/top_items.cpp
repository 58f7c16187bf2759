// The order of what matters is by what acceptance adds, then by how private, then by conduct: the two grades are looked
// at one after the other and never added. Test: top_items_test.cpp.
#include "top_items.hpp"

#include "plan.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace glasshouse::assess {
namespace {

constexpr std::size_t kMaxItems = 10;
constexpr std::size_t kMaxPerRule = 2;
constexpr int kMaxPerTopic = 3;

const Finding& leading(const AuditedItem& item, const std::vector<RuleInfo>& rules) {
    const auto weight = [&](const Finding& finding) {
        const model::Grades& grades = rules[finding.rule].grades;
        return std::tuple(-grades.privacy, -grades.conduct, finding.certainty, finding.rule);
    };
    return *std::ranges::min_element(item.findings, {}, weight);
}

}  // namespace

bool TopItems::matters_more(const Candidate& a, const Candidate& b) {
    const auto key = [](const Candidate& one) {
        const std::int64_t newest_first = one.item.item.time ? -one.item.item.time->seconds : 0;
        return std::tuple(one.item.newly_visible, -one.item.privacy, -one.item.conduct, one.certainty, one.surface,
                          !one.item.item.time.has_value(), newest_first, one.item.id);
    };
    return key(a) < key(b);
}

void TopItems::consider(const AuditedItem& item, int surface, const std::vector<RuleInfo>& rules) {
    if (item.findings.empty() || !model::might_see(item.verdicts.viewer)) return;
    const Finding& lead = leading(item, rules);
    std::vector<Candidate>& kept = by_rule_[lead.rule];
    Candidate candidate{AuditedItem{}, rules[lead.rule].topic, lead.certainty, surface};
    // Compared by its small parts first: most items are not kept, and copying their text would cost more than the rest.
    candidate.item.newly_visible = item.newly_visible;
    candidate.item.privacy = item.privacy;
    candidate.item.conduct = item.conduct;
    candidate.item.id = item.id;
    candidate.item.item.time = item.item.time;
    if (kept.size() == kMaxPerRule && !matters_more(candidate, kept.back())) return;
    candidate.item = item;
    kept.insert(std::ranges::upper_bound(kept, candidate, matters_more), std::move(candidate));
    if (kept.size() > kMaxPerRule) kept.pop_back();
}

std::vector<TopItem> TopItems::choose(const visibility::Policies& policies, const CircumstanceLedger& ledger,
                                      const model::Viewer& viewer) const {
    std::vector<const Candidate*> ranked;
    for (const auto& [rule, kept] : by_rule_) {
        for (const Candidate& candidate : kept) ranked.push_back(&candidate);
    }
    std::ranges::sort(ranked, [](const Candidate* a, const Candidate* b) { return matters_more(*a, *b); });
    std::array<int, model::kTopics.size()> of_topic{};
    std::vector<TopItem> top;
    for (const Candidate* candidate : ranked) {
        if (top.size() == kMaxItems) break;
        if (of_topic[std::to_underlying(candidate->topic)]++ >= kMaxPerTopic) continue;
        const AuditedItem& item = candidate->item;
        const visibility::Circumstance& circumstance = ledger.circumstances()[item.circumstance].circumstance;
        const visibility::Names names{item.item.container, item.item.other_party, &item.item.people};
        const visibility::Remedy* remedy = best_remedy(policies, circumstance, names, viewer);
        TopItem entry{item, {}, {}, 0};
        if (remedy != nullptr) {
            entry.remedy = remedy->id;
            entry.action = remedy->title;
            entry.minutes = minutes_for(*remedy, 1);
        }
        top.push_back(std::move(entry));
    }
    return top;
}

}  // namespace glasshouse::assess
