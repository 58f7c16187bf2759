// The part of a verdict that depends on closeness only. Test: judge_test.cpp.
#include "standing_view.hpp"

#include <algorithm>

namespace glasshouse::visibility {
namespace {

using model::AudienceKind;
using model::Basis;
using model::Verdict;

bool is_limited_to_friends(const Policies::Tables& tables, const Circumstance& circumstance) {
    return std::ranges::any_of(circumstance.remedies, [&](const std::string& id) {
        const RemedyRow* row = tables.find_remedy(circumstance.platform, id);
        return row != nullptr && row->effect == Effect::LimitToFriends;
    });
}

double share_of(const Shares& shares, Standing standing) {
    switch (standing) {
        case Standing::Web:
        case Standing::Member: return shares.everybody;
        case Standing::FriendOfFriend: return shares.everybody + shares.friends_of_friends;
        case Standing::Friend: return shares.everybody + shares.friends_of_friends + shares.friends;
    }
    return 0;
}

Verdict to_verdict(const CutOffs& cut_offs, double probability) {
    // Sums such as 0.1 + 0.65 fall a hair short of the cut-off they are meant to reach.
    constexpr double kRounding = 1e-9;
    if (probability + kRounding >= cut_offs.likely) return Verdict::Likely;
    return probability + kRounding >= cut_offs.depends ? Verdict::Depends : Verdict::Unlikely;
}

Verdict assumed_verdict(const Policies::Tables& tables, const PolicyRow& row, const Circumstance& circumstance,
                        Standing standing) {
    const Shares shares = effective_shares(tables, row, circumstance);
    const Verdict verdict = to_verdict(tables.cut_offs, share_of(shares, standing));
    return row.evidence.is_stale ? weakened(verdict) : verdict;
}

// A setting for tagged posts rules the owner's profile only: whoever it leaves out may still meet the post where its
// author put it, if that is public.
Judgement judge_on_profile(const Policies::Tables& tables, const PolicyRow& row, const Circumstance& circumstance,
                           Standing standing) {
    if (model::would_see(includes(circumstance.audience.kind, standing))) {
        return {Verdict::Likely, Basis::Settings, circumstance.reason};
    }
    const Verdict elsewhere = to_verdict(tables.cut_offs, row.shares.everybody);
    return {elsewhere, Basis::Assumed, std::string(to_id(circumstance.platform)) + ".on-your-profile"};
}

// Administrators of a private group may be named to people outside it; the help texts that say who sees them differ.
bool is_known_administrator(const Circumstance& circumstance, Standing standing) {
    return circumstance.administers && circumstance.kind == model::ItemKind::GroupMembership &&
           circumstance.audience.kind == AudienceKind::GroupPrivate && standing != Standing::Web;
}

}  // namespace

Shares effective_shares(const Policies::Tables& tables, const PolicyRow& row, const Circumstance& circumstance) {
    if (!is_limited_to_friends(tables, circumstance)) return row.shares;
    return {0, 0, row.shares.everybody + row.shares.friends_of_friends + row.shares.friends};
}

Judgement judge_standing(const Policies::Tables& tables, const Circumstance& circumstance, Standing standing) {
    const PolicyRow* row = tables.row_of(circumstance);
    const auto within_web = [&](Judgement judgement) {
        if (standing == Standing::Web && row != nullptr) judgement.verdict = std::max(judgement.verdict, row->web);
        return judgement;
    };
    const AudienceKind audience = circumstance.audience.kind;
    if (circumstance.basis == Basis::Assumed || is_open(audience)) {
        const bool has_shares = row != nullptr && (row->decides == Decides::Assumed || row->decides == Decides::Host);
        if (!has_shares || audience == AudienceKind::Unknown) {
            return within_web({Verdict::Depends, Basis::Assumed, circumstance.reason});
        }
        const Verdict verdict = assumed_verdict(tables, *row, circumstance, standing);
        return within_web({verdict, Basis::Assumed, circumstance.reason});
    }
    if (row != nullptr && row->decides == Decides::Host && circumstance.basis == Basis::Settings) {
        return within_web(judge_on_profile(tables, *row, circumstance, standing));
    }
    Verdict verdict = includes(audience, standing);
    if (is_known_administrator(circumstance, standing)) verdict = Verdict::Depends;
    if (circumstance.basis == Basis::Rule) verdict = capped(verdict, row == nullptr ? Evidence{} : row->evidence);
    return within_web({verdict, circumstance.basis, circumstance.reason});
}

}  // namespace glasshouse::visibility
