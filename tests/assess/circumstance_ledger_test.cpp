#include "assess/circumstance_ledger.hpp"

#include "assess/audit_fixture.hpp"

using namespace glasshouse;
using namespace glasshouse::assess;
using namespace glasshouse::assess::testing;

TEST_CASE("items in the same circumstance share one judgement however many there are") {
    CircumstanceLedger ledger(policies(), viewer("new-friend"), viewer("member"));
    for (int day = 1; day <= 28; ++day) {
        const model::Item item = post({2012, 2, day}, "Words of the day " + std::to_string(day));
        CHECK(ledger.group_of(item, policies().circumstance_of(item, ana())) == 0);
    }
    CHECK(ledger.circumstances().size() == 1);
    const model::Item other = post({2012, 2, 1}, "Public", "public");
    CHECK(ledger.group_of(other, policies().circumstance_of(other, ana())) == 1);
    CHECK(ledger.circumstances()[1].verdicts.viewer == model::Verdict::Yes);
    CHECK(ledger.circumstances()[1].newly_visible == NewlyVisible::No);
}

TEST_CASE("where the viewer's names matter, items of one circumstance part by them") {
    CircumstanceLedger ledger(policies(), viewer("new-friend,co-member:City Runners"), viewer("member"));
    model::Item mine = post({2020, 1, 1}, "Sunday run", "group:private");
    mine.kind = model::ItemKind::GroupPost;
    mine.container = "City Runners";
    model::Item other = mine;
    other.container = "Quiet Readers";
    const auto shared = ledger.group_of(mine, policies().circumstance_of(mine, ana()));
    const auto apart = ledger.group_of(other, policies().circumstance_of(other, ana()));
    CHECK(shared != apart);
    CHECK(ledger.group(shared).circumstance == ledger.group(apart).circumstance);
    CHECK(ledger.group(shared).verdicts.viewer == model::Verdict::Yes);
    CHECK(ledger.group(shared).newly_visible == NewlyVisible::Yes);
    CHECK(ledger.group(apart).verdicts.viewer == model::Verdict::No);
    CHECK(ledger.group(shared).verdicts.standard == ledger.group(apart).verdicts.standard);
}
