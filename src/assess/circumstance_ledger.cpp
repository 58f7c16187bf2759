// Test: circumstance_ledger_test.cpp.
#include "circumstance_ledger.hpp"

#include "newly_visible.hpp"

#include <algorithm>
#include <functional>

namespace glasshouse::assess {
namespace {

using visibility::Circumstance;
using visibility::Judgement;
using visibility::Names;

void add_names(const model::Viewer& viewer, std::vector<std::string>& names) {
    for (const model::Viewer::Flag& flag : viewer.flags) {
        const bool is_new = std::ranges::find(names, flag.name) == names.end();
        if (!flag.name.empty() && is_new) names.push_back(flag.name);
    }
}

}  // namespace

std::size_t CircumstanceLedger::Hash::operator()(const Circumstance& circumstance) const {
    const std::hash<std::string> of_text;
    std::size_t hash = of_text(circumstance.reason);
    const auto mix = [&hash](std::size_t value) { hash = hash * 1099511628211ULL ^ value; };
    mix(of_text(circumstance.field));
    mix(of_text(circumstance.audience.list));
    mix(std::to_underlying(circumstance.kind));
    mix(std::to_underlying(circumstance.audience.kind));
    mix(std::to_underlying(circumstance.platform));
    mix(std::to_underlying(circumstance.state));
    mix((circumstance.tagged ? 1U : 0U) | (circumstance.administers ? 2U : 0U));
    return hash;
}

CircumstanceLedger::CircumstanceLedger(const visibility::Policies& policies, model::Viewer viewer,
                                       model::Viewer baseline)
    : policies_(&policies), viewer_(std::move(viewer)), baseline_(std::move(baseline)) {
    add_names(viewer_, names_);
    add_names(baseline_, names_);
}

std::uint32_t CircumstanceLedger::group_of(const model::Item& item, Circumstance&& circumstance) {
    const std::uint32_t index = intern(std::move(circumstance));
    const std::string signature = signature_of(item);
    if (signature.empty()) return plain_groups_[index];
    const auto [entry, is_new] = named_groups_.try_emplace({index, signature}, 0);
    if (is_new) entry->second = add_group(index, &item);
    return entry->second;
}

std::uint32_t CircumstanceLedger::intern(Circumstance&& circumstance) {
    const auto found = index_.find(circumstance);
    if (found != index_.end()) return found->second;
    const auto index = static_cast<std::uint32_t>(circumstances_.size());
    index_.emplace(circumstance, index);
    JudgedCircumstance judged;
    judged.surface = policies_->surface_of(circumstance);
    is_unverified_.push_back(policies_->is_unverified(circumstance.reason));
    judged.circumstance = std::move(circumstance);
    circumstances_.push_back(std::move(judged));
    plain_groups_.push_back(add_group(index, nullptr));
    const ItemGroup& plain = groups_[plain_groups_.back()];
    circumstances_[index].verdicts = plain.verdicts;
    circumstances_[index].newly_visible = plain.newly_visible;
    return index;
}

std::uint32_t CircumstanceLedger::add_group(std::uint32_t circumstance, const model::Item* item) {
    ItemGroup group;
    group.circumstance = circumstance;
    if (item != nullptr) {
        group.container = item->container;
        group.other_party = item->other_party;
        group.people = item->people;
    }
    const Circumstance& judged = circumstances_[circumstance].circumstance;
    const Names names = group.names();
    for (std::size_t i = 0; i < model::kStandardViewers.size(); ++i) {
        const model::Viewer standard = model::to_viewer(model::kStandardViewers[i]);
        group.verdicts.standard[i] = policies_->judge(standard, judged, names).verdict;
    }
    const Judgement viewer = policies_->judge(viewer_, judged, names);
    const Judgement baseline = policies_->judge(baseline_, judged, names);
    group.verdicts.viewer = viewer.verdict;
    group.verdicts.baseline = baseline.verdict;
    group.newly_visible = to_newly_visible(viewer, baseline, policies_->may_add(viewer_, baseline_, judged, names));
    groups_.push_back(std::move(group));
    return static_cast<std::uint32_t>(groups_.size() - 1);
}

std::string CircumstanceLedger::signature_of(const model::Item& item) const {
    if (names_.empty()) return {};
    std::string signature;
    bool is_named = false;
    for (const std::string& name : names_) {
        const bool tagged = std::ranges::find(item.people, name) != item.people.end();
        const int where = (item.container == name ? 1 : 0) + (item.other_party == name ? 2 : 0) + (tagged ? 4 : 0);
        is_named = is_named || where != 0;
        signature += static_cast<char>('0' + where);
    }
    return is_named ? signature : std::string{};
}

}  // namespace glasshouse::assess
