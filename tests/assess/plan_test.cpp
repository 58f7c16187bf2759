#include "assess/plan.hpp"

#include "assess/audit_fixture.hpp"

#include <algorithm>

using namespace glasshouse;
using namespace glasshouse::assess;
using namespace glasshouse::assess::testing;

namespace {

Audit audit_of(std::vector<model::Item> items, std::string_view who = "new-friend") {
    Assessor assessor = assessor_for(who);
    for (model::Item& item : items) (void)assess_one(assessor, std::move(item));
    return assessor.finish();
}

std::vector<std::string> remedies_of(const Audit& audit) {
    std::vector<std::string> ids;
    for (const PlanStep& step : audit.plan) ids.push_back(step.remedy);
    return ids;
}

}  // namespace

TEST_CASE("Restricted comes first where it hides most for a minute") {
    std::vector<model::Item> items;
    for (int day = 1; day <= 20; ++day) items.push_back(post({2012, 3, day}, "zinfandel", "friends"));
    items.push_back(post({2012, 4, 1}, "zinfandel", "public"));
    const Audit audit = audit_of(std::move(items));
    REQUIRE(audit.plan.size() == 2);
    CHECK(audit.plan[0].remedy == "R10");
    CHECK(audit.plan[0].hides == 20);
    CHECK(audit.plan[0].left == 1);
    CHECK(audit.plan[0].items == 20);
    CHECK(audit.plan[0].minutes == 1);
    CHECK(audit.plan[0].when == "after");
    CHECK(audit.plan[1].hides == 1);
    CHECK(audit.plan[1].left == 0);
    CHECK(audit.plan[1].minutes == 1);
}

TEST_CASE("each step starts from the one before, and the numbers add up") {
    std::vector<model::Item> items{field("phone", "+1 555 0100", "friends"), field("birthday", "1 May 1980", "public")};
    for (int day = 1; day <= 9; ++day) items.push_back(post({2012, 3, day}, "blackout", "public"));
    for (int day = 1; day <= 5; ++day) items.push_back(post({2020, 3, day}, "wine", "friends"));
    const Audit audit = audit_of(std::move(items));
    REQUIRE_FALSE(audit.plan.empty());
    std::uint64_t before = 16;
    for (const PlanStep& step : audit.plan) {
        CAPTURE(step.remedy);
        CHECK(step.hides > 0);
        CHECK(step.left + step.hides == before);
        before = step.left;
    }
    CHECK(audit.plan.back().left == 0);
}

TEST_CASE("what does nothing against a friend is never in the plan") {
    std::vector<model::Item> items;
    for (int day = 1; day <= 20; ++day) items.push_back(post({2012, 3, day}, "zinfandel"));
    const auto ids = remedies_of(audit_of(std::move(items)));
    for (const char* idle : {"R3", "R3b", "R6", "R10b", "R12", "R13"}) CHECK(std::ranges::count(ids, idle) == 0);
}

TEST_CASE("items without a finding, or out of the viewer's sight, ask for no step") {
    CHECK(audit_of({post({2012, 3, 1}, "Nothing in particular", "friends")}).plan.empty());
    CHECK(audit_of({post({2012, 3, 1}, "zinfandel", "only-me")}).plan.empty());
    CHECK(audit_of({}).plan.empty());
}

TEST_CASE("for somebody who is no friend Restricted is no step") {
    const auto ids = remedies_of(audit_of({post({2012, 3, 1}, "zinfandel", "public")}, "member"));
    CHECK(ids == std::vector<std::string>{"R1"});
}

TEST_CASE("many posts are better archived in bulk than edited one by one") {
    std::vector<model::Item> items;
    for (int i = 0; i < 600; ++i) items.push_back(post({2012, 1 + i % 12, 1 + i % 28}, "wine", "public"));
    const Audit audit = audit_of(std::move(items));
    REQUIRE(audit.plan.size() == 1);
    CHECK(audit.plan[0].remedy == "R2");
    CHECK(audit.plan[0].minutes == 30);
    CHECK(audit.plan[0].items == 600);
}

TEST_CASE("the remedy for one item changes the item where that is possible") {
    const auto best = [](const model::Item& item) {
        const auto circumstance = policies().circumstance_of(item, ana());
        const visibility::Remedy* remedy = best_remedy(policies(), circumstance, {}, viewer("new-friend"));
        return remedy == nullptr ? std::string{} : remedy->id;
    };
    CHECK(best(post({2012, 3, 1}, "zinfandel", "friends")) == "R1");
    CHECK(best(field("work", "Nurse", "public")) == "R15");
    CHECK(best(field("name", "Ana Example")) == "");
    model::Item membership;
    membership.kind = model::ItemKind::GroupMembership;
    CHECK(best(membership) == "R9");
}
