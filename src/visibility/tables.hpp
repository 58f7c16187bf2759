#pragma once

#include "glasshouse/visibility/policies.hpp"
#include "policy_table.hpp"
#include "remedy_table.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace glasshouse::visibility {

/// From which probability on an assumed audience is called likely, and from which a toss-up.
struct CutOffs {
    double likely = 0.75;
    double depends = 0.25;
};

/// Everything the rules consist of.
struct Policies::Tables {
    std::array<std::optional<PolicyTable>, model::kPlatforms.size()> platforms;
    std::vector<RemedyRow> remedy_rows;
    std::vector<Remedy> remedies;  ///< the same, as callers see them
    std::vector<PolicyInfo> infos;
    CutOffs cut_offs;
    std::int64_t today = 0;  ///< day since 1970

    [[nodiscard]] const PolicyTable* find(model::Platform platform) const;
    /// The row a circumstance stands on: by its reason, else by kind and field. Null for a platform without rules.
    [[nodiscard]] const PolicyRow* row_of(const Circumstance& circumstance) const;
    /// A rule that holds whatever the kind, by the part of its id after the platform.
    [[nodiscard]] const PolicyRow* find_law(model::Platform platform, std::string_view name) const;
    [[nodiscard]] const RemedyRow* find_remedy(model::Platform platform, std::string_view id) const;
};

}  // namespace glasshouse::visibility
