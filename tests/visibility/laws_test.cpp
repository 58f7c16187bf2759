// Laws over all kinds, audiences, viewers and remedies.
#include "visibility/policy_fixture.hpp"

#include <algorithm>
#include <array>

using namespace glasshouse;
using namespace glasshouse::visibility;
using namespace glasshouse::visibility::testing;
using model::Basis;
using model::ItemKind;

namespace {

// From widest to narrowest. A list and "friends except" the same list would not be ordered: they leave each other out.
constexpr std::array kOrdered{
    "public", "members", "networks", "friends-of-friends", "friends", "friends-except:Work", "list:Family", "only-me"};
constexpr std::array kGroups{"group:public", "group:unknown", "group:private"};
constexpr std::array kEvents{"event:public", "event:unknown", "event:private"};

constexpr std::array kSpecs{"web",
                            "member",
                            "friend-of-friend",
                            "new-friend",
                            "restricted",
                            "self",
                            "acquaintance",
                            "close-friend",
                            "follower",
                            "blocked",
                            "new-friend,restricted",
                            "new-friend,friend-of-friend",
                            "co-member:City Runners",
                            "new-friend,co-member:City Runners",
                            "co-guest:City Runners",
                            "restricted,co-guest:City Runners",
                            "friend-of:Ben Example",
                            "friend-of-tagged:Cleo Example",
                            "restricted,friend-of-tagged:Cleo Example",
                            "person:Ben Example",
                            "restricted,person:Cleo Example",
                            "party:Ben Example",
                            "list:Family",
                            "list:Work",
                            "new-friend,list:Family",
                            "new-friend,blocked"};

constexpr std::array kFields{"", "work", "birthday", "political-view", "name", "bio", "profile-picture", "donated"};

// Fields matter to the kinds that have rules by field.
std::vector<const char*> fields_of(ItemKind kind) {
    const bool has_fields = kind == ItemKind::ProfileField || kind == ItemKind::ProfileHistory ||
                            kind == ItemKind::PageLike || kind == ItemKind::Fundraiser;
    return has_fields ? std::vector<const char*>(kFields.begin(), kFields.end()) : std::vector<const char*>{""};
}

std::vector<Circumstance> circumstances(const std::string& audience) {
    std::vector<Circumstance> all;
    for (const model::ItemKindRow& kind : model::kItemKinds) {
        for (const char* field : fields_of(kind.value)) {
            for (const Basis basis : {Basis::Stated, Basis::Settings, Basis::User, Basis::Rule}) {
                Circumstance one;
                one.kind = kind.value;
                one.field = field;
                one.basis = basis;
                one.audience = *model::parse_audience(audience);
                one.tagged = true;
                all.push_back(one);
            }
        }
    }
    return all;
}

// What the rules themselves say of undated and dated items, on two accounts.
std::vector<Circumstance> ruled() {
    std::vector<Circumstance> all;
    for (const model::ItemKindRow& kind : model::kItemKinds) {
        for (const char* field : fields_of(kind.value)) {
            for (const Date day : {Date{2008, 1, 1}, Date{2012, 1, 1}, Date{2020, 1, 1}, kToday}) {
                for (const int joined : {2007, 2016}) {
                    model::Item item = item_of(kind.value, day, field);
                    item.people = {"Cleo Example"};
                    all.push_back(policies().circumstance_of(item, account_of(joined)));
                }
            }
        }
    }
    return all;
}

const std::vector<std::string> kNone;
const std::vector<std::string> kPeople{"Cleo Example"};
const Names kNames{"City Runners", "Ben Example", &kPeople};

std::vector<model::Viewer> viewers() {
    std::vector<model::Viewer> all;
    for (const char* spec : kSpecs) all.push_back(viewer(spec));
    return all;
}

std::string describe(const Circumstance& one, const model::Viewer& who) {
    return std::string(to_id(one.kind)) + " " + one.field + " " + to_string(one.audience) + " " +
           std::string(to_id(one.basis)) + " for " + to_spec(who);
}

template <class Chain>
std::vector<std::string> wider_that_lower(const Chain& chain) {
    std::vector<std::string> broken;
    for (std::size_t i = 1; i < chain.size(); ++i) {
        const auto wide = circumstances(chain[i - 1]);
        const auto narrow = circumstances(chain[i]);
        for (std::size_t j = 0; j < wide.size(); ++j) {
            for (const model::Viewer& who : viewers()) {
                const auto wider = policies().judge(who, wide[j], kNames).verdict;
                const auto narrower = policies().judge(who, narrow[j], kNames).verdict;
                if (wider > narrower) broken.push_back(describe(wide[j], who) + " below " + chain[i]);
            }
        }
    }
    return broken;
}

}  // namespace

TEST_CASE("a wider audience never lowers a verdict for any viewer") {
    CHECK(wider_that_lower(kOrdered) == kNone);
    CHECK(wider_that_lower(kGroups) == kNone);
    CHECK(wider_that_lower(kEvents) == kNone);
}

TEST_CASE("the written exception: a listing hidden from friends is seen by strangers and not by friends") {
    const Circumstance listing = policies().circumstance_of(undated(ItemKind::Listing), {});
    CHECK(sees("member", listing) == model::Verdict::Likely);
    CHECK(sees("new-friend", listing) == model::Verdict::Likely);
    const Circumstance hidden = policies().after(remedy("R20"), listing);
    CHECK(sees("member", hidden) == model::Verdict::Likely);
    CHECK(sees("new-friend", hidden) == model::Verdict::No);
}

TEST_CASE("a remedy never raises a verdict for the viewer it is meant for") {
    std::vector<Circumstance> before = ruled();
    for (const char* audience : kOrdered) {
        for (const Circumstance& one : circumstances(audience)) before.push_back(one);
    }
    for (const char* audience : {"group:public", "group:unknown", "group:private", "event:unknown", "host", "unknown",
                                 "conversation", "platform-only", "specific", "close-friends", "followers"}) {
        for (const Circumstance& one : circumstances(audience)) before.push_back(one);
    }
    std::vector<std::string> broken;
    for (const Remedy& one : policies().remedies()) {
        for (const model::Viewer& who : viewers()) {
            const model::Viewer narrowed = policies().after(one, who);
            for (const Circumstance& item : before) {
                const Circumstance after = policies().after(one, item);
                if (after == item && narrowed == who) continue;
                const auto was = policies().judge(who, item, kNames).verdict;
                const auto is = policies().judge(narrowed, after, kNames).verdict;
                if (is < was) broken.push_back(one.id + ": " + describe(item, who));
            }
        }
    }
    CHECK(broken == kNone);
}

TEST_CASE("whoever stands closer sees no less, but for what is hidden from friends") {
    const std::array closer{viewer("web"), viewer("member"), viewer("friend-of-friend"), viewer("new-friend"),
                            viewer("self")};
    std::vector<std::string> broken;
    for (const Circumstance& one : ruled()) {
        for (std::size_t i = 1; i < closer.size(); ++i) {
            const auto near = policies().judge(closer[i], one, kNames).verdict;
            const auto far = policies().judge(closer[i - 1], one, kNames).verdict;
            if (near > far) broken.push_back(describe(one, closer[i]));
        }
    }
    CHECK(broken == kNone);
}

namespace {

std::vector<Circumstance> everything() {
    std::vector<Circumstance> all = ruled();
    for (const auto& row : model::kAudienceKinds) {
        const bool is_named = row.value == model::AudienceKind::List || row.value == model::AudienceKind::FriendsExcept;
        for (Circumstance& one : circumstances(std::string(row.id) + (is_named ? ":Family" : ""))) {
            all.push_back(std::move(one));
        }
    }
    std::ranges::sort(all);
    const auto rest = std::ranges::unique(all);
    all.erase(rest.begin(), rest.end());
    return all;
}

std::vector<std::string> added(const std::vector<Circumstance>& items, const model::Viewer& who,
                               const model::Viewer& baseline) {
    std::vector<std::string> found;
    for (const Circumstance& one : items) {
        if (policies().may_add(who, baseline, one, kNames)) found.push_back(describe(one, who));
    }
    return found;
}

}  // namespace

TEST_CASE("nobody newly sees what they see themselves, however little is known of an audience") {
    const auto items = everything();
    for (const model::Viewer& who : viewers()) {
        CAPTURE(to_spec(who));
        CHECK(added(items, who, who) == kNone);
    }
}

TEST_CASE("whose rights lie within a stranger's newly sees nothing") {
    const auto items = everything();
    for (const char* spec : {"web", "member", "blocked", "restricted", "new-friend,blocked"}) {
        CAPTURE(spec);
        CHECK(added(items, viewer(spec), viewer("member")) == kNone);
    }
    CHECK(added(items, viewer("new-friend"), viewer("self")) == kNone);
    CHECK(added(items, viewer("new-friend"), viewer("new-friend,co-member:City Runners")) == kNone);
}

TEST_CASE("what really is possible stays possible") {
    const Circumstance post = policies().circumstance_of(item_of(ItemKind::Post, {2020, 1, 1}), account_of(2007));
    const Circumstance group = policies().circumstance_of(item_of(ItemKind::GroupPost, {2020, 1, 1}), account_of(2007));
    const auto may_add = [](const char* who, const char* baseline, const Circumstance& one) {
        return policies().may_add(viewer(who), viewer(baseline), one, kNames);
    };
    CHECK(may_add("new-friend", "member", post));
    CHECK_FALSE(may_add("new-friend", "member", group));
    CHECK(may_add("co-member:City Runners", "member", group));
    CHECK(may_add("list:Family", "new-friend", post));
    CHECK(may_add("new-friend", "list:Work", post));
    CHECK(may_add("new-friend", "acquaintance", post));
    CHECK_FALSE(may_add("acquaintance", "new-friend", post));
}

TEST_CASE("what a viewer surely sees more than the baseline is possible, too") {
    const auto all = viewers();
    std::vector<std::string> broken;
    for (const Circumstance& one : ruled()) {
        for (const model::Viewer& who : all) {
            for (const model::Viewer& baseline : all) {
                const auto sees = policies().judge(who, one, kNames).verdict;
                const auto saw = policies().judge(baseline, one, kNames).verdict;
                if (!model::would_see(sees) || model::might_see(saw)) continue;
                if (policies().may_add(who, baseline, one, kNames)) continue;
                broken.push_back(describe(one, who) + " against " + to_spec(baseline));
            }
        }
    }
    CHECK(broken == kNone);
}
