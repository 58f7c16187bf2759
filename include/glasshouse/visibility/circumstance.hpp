#pragma once

#include "glasshouse/model/audience.hpp"
#include "glasshouse/model/item.hpp"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace glasshouse::visibility {

/// Everything about an item that the visibility rules look at, names apart. An export has millions of items but few
/// circumstances, so verdicts, plans and what-ifs are computed once for each of these and counted.
struct Circumstance {
    model::Platform platform = model::Platform::Facebook;
    model::ItemKind kind = model::ItemKind::Post;
    model::ItemState state = model::ItemState::Live;
    model::Author author = model::Author::Self;
    model::Audience audience;  ///< whom it is addressed to, as far as known
    model::Basis basis = model::Basis::Assumed;
    std::string reason;   ///< id of the policy row or settings key that decided, "facebook.post.sticky"
    std::string field;    ///< profile field or Likes section
    bool tagged = false;  ///< the owner tagged somebody
    bool administers = false;
    std::vector<std::string> remedies;  ///< applied by a what-if, in order; empty for things as they are

    friend auto operator<=>(const Circumstance&, const Circumstance&) = default;
};

/// The names that make an item's context: compared with the names of a viewer's flags.
struct Names {
    std::string_view container;
    std::string_view other_party;
    const std::vector<std::string>* people = nullptr;  ///< borrowed for the call
};

/// A viewer's verdict with what it rests on.
struct Judgement {
    model::Verdict verdict = model::Verdict::No;
    model::Basis basis = model::Basis::Assumed;
    std::string reason;  ///< id of the rule that decided

    friend bool operator==(const Judgement&, const Judgement&) = default;
};

}  // namespace glasshouse::visibility
