#pragma once

#include "glasshouse/assess/audit.hpp"
#include "glasshouse/visibility/policies.hpp"

#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace glasshouse::assess {

/// Items that every viewer of the audit sees alike: one circumstance, and the same of the viewers' names in it. The
/// names are those of the first such item and stand for all of them.
struct ItemGroup {
    std::uint32_t circumstance = 0;  ///< index into the ledger's circumstances
    Verdicts verdicts;
    NewlyVisible newly_visible = NewlyVisible::No;
    std::string container;
    std::string other_party;
    std::vector<std::string> people;
    std::uint64_t revealing = 0;  ///< items with a finding

    [[nodiscard]] visibility::Names names() const { return {container, other_party, &people}; }
};

/// Gives equal circumstances one index and judges each once, so that a million items cost a few hundred judgements.
class CircumstanceLedger {
public:
    CircumstanceLedger(const visibility::Policies& policies, model::Viewer viewer, model::Viewer baseline);

    /// Index of the item's group.
    [[nodiscard]] std::uint32_t group_of(const model::Item& item, visibility::Circumstance&& circumstance);
    [[nodiscard]] ItemGroup& group(std::uint32_t index) { return groups_[index]; }
    [[nodiscard]] const std::vector<ItemGroup>& groups() const { return groups_; }
    [[nodiscard]] const std::vector<JudgedCircumstance>& circumstances() const { return circumstances_; }
    /// Whether the circumstance rests on rules that are not verified or were not checked within a year.
    [[nodiscard]] bool is_unverified(std::uint32_t circumstance) const { return is_unverified_[circumstance]; }

private:
    struct Hash {
        std::size_t operator()(const visibility::Circumstance& circumstance) const;
    };
    std::uint32_t intern(visibility::Circumstance&& circumstance);
    std::uint32_t add_group(std::uint32_t circumstance, const model::Item* item);
    /// Which of the viewers' names stand where in the item; empty when none does.
    [[nodiscard]] std::string signature_of(const model::Item& item) const;

    const visibility::Policies* policies_;
    model::Viewer viewer_;
    model::Viewer baseline_;
    std::vector<std::string> names_;
    std::unordered_map<visibility::Circumstance, std::uint32_t, Hash> index_;
    std::vector<JudgedCircumstance> circumstances_;
    std::vector<std::uint32_t> plain_groups_;  ///< by circumstance: its group without names
    std::vector<bool> is_unverified_;
    std::map<std::pair<std::uint32_t, std::string>, std::uint32_t> named_groups_;
    std::vector<ItemGroup> groups_;
};

}  // namespace glasshouse::assess
