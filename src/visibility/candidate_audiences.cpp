// What an unknown audience may turn out to be, for comparing two viewers before the same item. Test:
// laws_test.cpp.
#include "candidate_audiences.hpp"

#include <algorithm>

namespace glasshouse::visibility {
namespace {

using model::Audience;
using model::AudienceKind;
using model::Basis;

bool has_shares(const PolicyRow* row) {
    return row != nullptr && (row->decides == Decides::Assumed || row->decides == Decides::Host);
}

void add(std::vector<Audience>& all, Audience audience) {
    if (std::ranges::find(all, audience) == all.end()) all.push_back(std::move(audience));
}

// What is addressed to friends may leave out a list, and what is narrower may be addressed to one.
void add_by_closeness(std::vector<Audience>& all, const Shares& shares, const std::vector<std::string>& lists) {
    constexpr double kRounding = 1e-9;
    if (shares.everybody > 0) add(all, {AudienceKind::Public, {}});
    if (shares.friends_of_friends > 0) add(all, {AudienceKind::FriendsOfFriends, {}});
    if (shares.friends > 0) {
        add(all, {AudienceKind::Friends, {}});
        for (const std::string& list : lists) add(all, {AudienceKind::FriendsExcept, list});
    }
    if (shares.everybody + shares.friends_of_friends + shares.friends > 1 - kRounding) return;
    for (const std::string& list : lists) add(all, {AudienceKind::List, list});
    for (const AudienceKind kind : {AudienceKind::CloseFriends, AudienceKind::Specific, AudienceKind::OnlyMe}) {
        add(all, {kind, {}});
    }
}

}  // namespace

std::vector<Audience> candidate_audiences(const Policies::Tables& tables, const Circumstance& circumstance,
                                          const std::vector<std::string>& lists) {
    using enum AudienceKind;
    const PolicyRow* row = tables.row_of(circumstance);
    const AudienceKind kind = circumstance.audience.kind;
    // A setting for what others post rules the profile; where its author put it, it may be public.
    const bool rules_profile_only =
        row != nullptr && row->decides == Decides::Host && circumstance.basis == Basis::Settings;
    if (kind == GroupUnknown) return {{GroupPublic, {}}, {GroupPrivate, {}}, {GroupHidden, {}}};
    if (kind == EventUnknown) return {{EventPublic, {}}, {EventPrivate, {}}};
    if (circumstance.basis != Basis::Assumed && !is_open(kind)) {
        if (rules_profile_only) return {{Public, {}}, circumstance.audience};
        return {circumstance.audience};
    }
    std::vector<Audience> all;
    constexpr Shares kAnything{0.25, 0.25, 0.25};
    const bool says = has_shares(row) && kind != Unknown;
    add_by_closeness(all, says ? effective_shares(tables, *row, circumstance) : kAnything, lists);
    if (!is_open(kind)) add(all, circumstance.audience);
    return all;
}

}  // namespace glasshouse::visibility
