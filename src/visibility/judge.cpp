// A viewer's verdict: the union of what each of its flags opens, then what Restricted, a hidden item and a block take
// away. Lists in conflict: the stricter wins. Tests: judge_test.cpp, laws_test.cpp.
#include "candidate_audiences.hpp"
#include "standing_view.hpp"

#include <algorithm>
#include <utility>

namespace glasshouse::visibility {
namespace {

using model::AudienceKind;
using model::Basis;
using model::ItemKind;
using model::Verdict;
using model::Viewer;
using model::ViewerFlag;

constexpr std::string_view kAcquaintances = "Acquaintances";

bool is_friend(const Viewer& viewer) {
    return viewer.has(ViewerFlag::NewFriend) || viewer.has(ViewerFlag::Restricted) ||
           viewer.has(ViewerFlag::Acquaintance) || viewer.has(ViewerFlag::CloseFriend) || viewer.has(ViewerFlag::List);
}

bool is_excepted(const Viewer& viewer, const model::Audience& audience) {
    if (audience.kind != AudienceKind::FriendsExcept) return false;
    return viewer.has(ViewerFlag::List, audience.list) ||
           (audience.list == kAcquaintances && viewer.has(ViewerFlag::Acquaintance));
}

Standing standing_of(const Viewer& viewer, const model::Audience& audience) {
    if (viewer.has(ViewerFlag::Blocked)) return Standing::Web;
    if (viewer.has(ViewerFlag::Restricted)) return Standing::Member;
    if (is_friend(viewer)) return is_excepted(viewer, audience) ? Standing::Member : Standing::Friend;
    if (viewer.has(ViewerFlag::FriendOfFriend)) return Standing::FriendOfFriend;
    const bool only_web = std::ranges::all_of(viewer.flags, [](const auto& f) { return f.value == ViewerFlag::Web; });
    return only_web ? Standing::Web : Standing::Member;
}

// One viewer before one item. Collects what the flags open and keeps the strongest.
class Judging {
public:
    Judging(const Policies::Tables& tables, const Viewer& viewer, const Circumstance& circumstance, const Names& names)
        : tables_(tables),
          viewer_(viewer),
          circumstance_(circumstance),
          names_(names),
          context_(circumstance.audience.kind),
          best_(judge_standing(tables, circumstance, standing_of(viewer, circumstance.audience))) {}

    // The item stands in a place of this kind, whoever that place turns out to be open to.
    Judging& in_context(AudienceKind context) {
        context_ = context;
        return *this;
    }

    [[nodiscard]] Judgement judge() {
        if (viewer_.has(ViewerFlag::Blocked)) return blocked();
        if (is_friend(viewer_) && is_hidden_from_friends()) {
            return {Verdict::No, Basis::User, reason("hidden-from-friends")};
        }
        add_lists();
        add_contexts();
        add_people();
        if (viewer_.has(ViewerFlag::Restricted)) narrow_to_restricted();
        return best_;
    }

private:
    [[nodiscard]] std::string reason(std::string_view law) const {
        return std::string(to_id(circumstance_.platform)) + '.' + std::string(law);
    }

    void open(Verdict verdict, std::string_view law) {
        const PolicyRow* row = tables_.find_law(circumstance_.platform, law);
        verdict = capped(verdict, row == nullptr ? Evidence{} : row->evidence);
        if (verdict < best_.verdict) best_ = {verdict, Basis::Rule, reason(law)};
    }

    // The audience itself names this viewer, so it opens as far as the audience is known.
    void open_as_addressed() {
        if (circumstance_.basis == Basis::Assumed) return;
        const PolicyRow* row = tables_.row_of(circumstance_);
        Verdict verdict = Verdict::Yes;
        if (circumstance_.basis == Basis::Rule) verdict = capped(verdict, row == nullptr ? Evidence{} : row->evidence);
        const bool on_profile_only = row != nullptr && row->decides == Decides::Host;
        if (on_profile_only && circumstance_.basis == Basis::Settings) verdict = Verdict::Likely;
        if (verdict < best_.verdict) best_ = {verdict, circumstance_.basis, circumstance_.reason};
    }

    void add_lists() {
        if (viewer_.has(ViewerFlag::Restricted)) return;
        const model::Audience& audience = circumstance_.audience;
        if (audience.kind == AudienceKind::List && viewer_.has(ViewerFlag::List, audience.list)) open_as_addressed();
        if (audience.kind == AudienceKind::CloseFriends && viewer_.has(ViewerFlag::CloseFriend)) open_as_addressed();
        if (audience.kind == AudienceKind::Followers && viewer_.has(ViewerFlag::Follower)) open_as_addressed();
    }

    void add_contexts() {
        const AudienceKind audience = circumstance_.audience.kind;
        const auto shares = [&](ViewerFlag flag, std::string_view name) {
            return !name.empty() && viewer_.has(flag, name);
        };
        if (is_group(context_) && shares(ViewerFlag::CoMember, names_.container)) open(Verdict::Yes, "co-member");
        if (is_event(context_) && shares(ViewerFlag::CoGuest, names_.container)) open(Verdict::Yes, "co-guest");
        if (audience == AudienceKind::Conversation && shares(ViewerFlag::Party, names_.other_party))
            open_as_addressed();
        if (context_ == AudienceKind::Host && shares(ViewerFlag::FriendOf, names_.other_party)) {
            open(Verdict::Likely, "friend-of-host");
        }
        if (context_ == AudienceKind::Host && shares(ViewerFlag::Person, names_.other_party)) {
            open(Verdict::Yes, "friend-of-host");
        }
        if (audience == AudienceKind::Specific && circumstance_.kind != ItemKind::MembershipAnswer &&
            viewer_.has(ViewerFlag::Person)) {
            open(Verdict::Depends, "tag-expansion");
        }
        if (circumstance_.kind == ItemKind::PostByOther && shares(ViewerFlag::Person, names_.other_party)) {
            open(Verdict::Yes, "friend-of-host");
        }
    }

    void add_people() {
        if (!circumstance_.tagged || names_.people == nullptr) return;
        for (const std::string& person : *names_.people) {
            if (viewer_.has(ViewerFlag::Person, person)) open(Verdict::Yes, "tag-expansion");
            if (!viewer_.has(ViewerFlag::FriendOfTagged, person) || viewer_.has(ViewerFlag::Restricted)) continue;
            open(judge_standing(tables_, circumstance_, Standing::Friend).verdict, "tag-expansion");
        }
    }

    void narrow_to_restricted() {
        const PolicyRow* row = tables_.row_of(circumstance_);
        const bool is_closed = row != nullptr && !row->shown_to_restricted;
        if (is_closed && best_.verdict < Verdict::Unlikely) {
            best_ = {Verdict::Unlikely, Basis::Rule, reason("friends.restricted")};
            return;
        }
        const Verdict as_friend = judge_standing(tables_, circumstance_, Standing::Friend).verdict;
        if (as_friend < best_.verdict) best_.reason = reason("friends.restricted");
    }

    [[nodiscard]] Judgement blocked() const { return {best_.verdict, best_.basis, reason("blocked")}; }

    [[nodiscard]] bool is_hidden_from_friends() const {
        return std::ranges::any_of(circumstance_.remedies, [&](const std::string& id) {
            const RemedyRow* row = tables_.find_remedy(circumstance_.platform, id);
            return row != nullptr && row->effect == Effect::HideFromFriends;
        });
    }

    const Policies::Tables& tables_;
    const Viewer& viewer_;
    const Circumstance& circumstance_;
    const Names& names_;
    AudienceKind context_;
    Judgement best_;
};

// The lists by which the two viewers can be told apart.
std::vector<std::string> lists_of(const Viewer& viewer, const Viewer& baseline) {
    std::vector<std::string> lists;
    for (const Viewer* who : {&viewer, &baseline}) {
        for (const Viewer::Flag& flag : who->flags) {
            if (flag.value == ViewerFlag::List) lists.push_back(flag.name);
            if (flag.value == ViewerFlag::Acquaintance) lists.emplace_back(kAcquaintances);
        }
    }
    return lists;
}

}  // namespace

Judgement Policies::judge(const model::Viewer& viewer, const Circumstance& circumstance, const Names& names) const {
    if (viewer.has(ViewerFlag::Self)) {
        return {Verdict::Yes, Basis::Rule, std::string(to_id(circumstance.platform)) + ".self"};
    }
    if (circumstance.state != model::ItemState::Live) return {Verdict::No, Basis::Stated, circumstance.reason};
    return Judging(*tables_, viewer, circumstance, names).judge();
}

bool Policies::may_add(const model::Viewer& viewer, const model::Viewer& baseline, const Circumstance& circumstance,
                       const Names& names) const {
    if (circumstance.state != model::ItemState::Live)
        return viewer.has(ViewerFlag::Self) && !baseline.has(ViewerFlag::Self);
    Circumstance world = circumstance;
    world.basis = Basis::Stated;
    const auto sees = [&](const Viewer& who) {
        if (who.has(ViewerFlag::Self)) return Verdict::Yes;
        return Judging(*tables_, who, world, names).in_context(circumstance.audience.kind).judge().verdict;
    };
    const auto candidates = candidate_audiences(*tables_, circumstance, lists_of(viewer, baseline));
    return std::ranges::any_of(candidates, [&](const model::Audience& audience) {
        world.audience = audience;
        const Verdict verdict = sees(viewer);
        return model::might_see(verdict) && verdict < sees(baseline);
    });
}

}  // namespace glasshouse::visibility
