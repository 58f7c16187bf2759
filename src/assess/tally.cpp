// Test: tally_test.cpp.
#include "tally.hpp"

#include <algorithm>
#include <utility>

namespace glasshouse::assess {
namespace {

// Dates outside these years are mistakes of an export; a table of years without gaps must not be stretched by them.
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2100;

void add(Range& range, NewlyVisible newly) {
    if (newly == NewlyVisible::Yes) ++range.low;
    if (newly != NewlyVisible::No) ++range.high;
}

}  // namespace

void Tally::count(const AuditedItem& item, const ItemReading& reading, const std::vector<RuleInfo>& rules) {
    ++totals_.items;
    ++kinds_[std::to_underlying(item.item.kind)];
    for (std::size_t i = 0; i < by_standard_.size(); ++i) {
        ++by_standard_[i][std::to_underlying(item.verdicts.standard[i])];
    }
    ++by_viewer_[std::to_underlying(item.verdicts.viewer)];
    add(totals_.newly_visible, item.newly_visible);
    if (item.privacy > 0) add(totals_.newly_visible_private, item.newly_visible);
    if (item.conduct >= 2 && item.newly_visible == NewlyVisible::Yes) ++totals_.newly_visible_conduct;
    if (!item.findings.empty()) ++totals_.with_finding;
    if (item.conduct >= 2) ++totals_.with_conduct;
    if (!item.judged) ++totals_.not_judged;
    if (!reading.unjudged_language.empty()) ++totals_.unjudged_languages[reading.unjudged_language];
    count_topics(item, rules);
    count_year(item);
}

void Tally::count_basis(const visibility::Circumstance& circumstance, bool is_unverified) {
    if (circumstance.basis == model::Basis::Assumed) ++assumed_;
    if (is_unverified) ++totals_.unverified;
}

void Tally::count_topics(const AuditedItem& item, const std::vector<RuleInfo>& rules) {
    std::array<bool, model::kTopics.size()> is_there{};
    std::array<model::Grades, model::kTopics.size()> highest{};
    for (const Finding& finding : item.findings) {
        const RuleInfo& rule = rules[finding.rule];
        const std::size_t topic = std::to_underlying(rule.topic);
        is_there[topic] = true;
        highest[topic].privacy = std::max(highest[topic].privacy, rule.grades.privacy);
        highest[topic].conduct = std::max(highest[topic].conduct, rule.grades.conduct);
    }
    for (std::size_t topic = 0; topic < topics_.size(); ++topic) {
        if (!is_there[topic]) continue;
        TopicSummary& summary = topics_[topic];
        ++summary.items;
        add(summary.newly_visible, item.newly_visible);
        if (highest[topic].privacy > 0) ++summary.privacy[highest[topic].privacy - 1U];
        if (highest[topic].conduct > 0) ++summary.conduct[highest[topic].conduct - 1U];
    }
}

void Tally::count_year(const AuditedItem& item) {
    if (!item.item.time) {
        ++totals_.undated;
        return;
    }
    const int year = to_date(*item.item.time).year;
    if (year < kFirstYear || year > kLastYear) return;
    YearSummary& summary = years_[year];
    ++summary.items;
    if (!model::would_see(item.verdicts.viewer)) return;
    ++summary.visible;
    if (!item.findings.empty()) ++summary.revealing;
}

void Tally::write(Audit& audit) const {
    audit.totals = totals_;
    for (std::size_t i = 0; i < by_standard_.size(); ++i) {
        audit.totals.by_viewer[std::string(to_id(model::kStandardViewers[i]))] = by_standard_[i];
    }
    audit.totals.by_viewer["viewer"] = by_viewer_;
    if (totals_.items > 0) {
        audit.totals.assumed_share = static_cast<double>(assumed_) / static_cast<double>(totals_.items);
    }
    for (std::size_t topic = 0; topic < topics_.size(); ++topic) {
        if (topics_[topic].items == 0) continue;
        audit.topics.push_back(topics_[topic]);
        audit.topics.back().topic = model::kTopics[topic].value;
    }
    if (!years_.empty()) {
        for (int year = years_.begin()->first; year <= years_.rbegin()->first; ++year) {
            const auto found = years_.find(year);
            audit.years.push_back(found == years_.end() ? YearSummary{} : found->second);
            audit.years.back().year = year;
        }
    }
    for (const model::ItemKindRow& kind : model::kItemKinds) {
        const std::uint64_t items = kinds_[std::to_underlying(kind.value)];
        if (items > 0) audit.kinds[std::string(kind.id)] = items;
    }
}

}  // namespace glasshouse::assess
