#include "assess/audit_fixture.hpp"

#include <numeric>

using namespace glasshouse;
using namespace glasshouse::assess;
using namespace glasshouse::assess::testing;

namespace {

Audit mixed_audit() {
    Assessor assessor = assessor_for();
    (void)assess_one(assessor, post({2010, 3, 1}, "One zinfandel", "friends"));
    (void)assess_one(assessor, post({2012, 3, 1}, "A blackout", "public"));
    (void)assess_one(assessor, post({2012, 3, 2}, "A blackout", "friends"));
    (void)assess_one(assessor, post({2012, 3, 3}, "Nothing"));
    (void)assess_one(assessor, field("phone", "+1 555 0100", "friends"));
    return assessor.finish();
}

}  // namespace

TEST_CASE("each viewer's verdicts add up to the items") {
    const Audit audit = mixed_audit();
    CHECK(audit.totals.items == 5);
    CHECK(audit.totals.by_viewer.size() == 7);
    for (const auto& [flag, counts] : audit.totals.by_viewer) {
        CAPTURE(flag);
        CHECK(std::accumulate(counts.begin(), counts.end(), std::uint64_t{0}) == 5);
    }
    CHECK(audit.totals.by_viewer.at("self")[0] == 5);
    CHECK(audit.totals.by_viewer.at("viewer") == audit.totals.by_viewer.at("new-friend"));
}

TEST_CASE("newly visible has a low end that is sure and a high end that may be") {
    const Audit audit = mixed_audit();
    CHECK(audit.totals.newly_visible == Range{3, 4});
    CHECK(audit.totals.newly_visible_private == Range{3, 3});
    CHECK(audit.totals.newly_visible_conduct == 1);
    CHECK(audit.totals.with_finding == 4);
    CHECK(audit.totals.with_conduct == 2);
    CHECK(audit.totals.assumed_share == Approx(0.2));
    CHECK(audit.totals.undated == 1);
    CHECK(audit.totals.unverified == 1);
}

TEST_CASE("topics stand in their order with the highest grade of each item") {
    const Audit audit = mixed_audit();
    REQUIRE(audit.topics.size() == 2);
    CHECK(audit.topics[0].topic == model::Topic::Alcohol);
    CHECK(audit.topics[0].items == 3);
    CHECK(audit.topics[0].newly_visible == Range{2, 2});
    CHECK(audit.topics[0].privacy == std::array<std::uint64_t, 3>{1, 2, 0});
    CHECK(audit.topics[0].conduct == std::array<std::uint64_t, 3>{0, 2, 0});
    CHECK(audit.topics[1].topic == model::Topic::Contact);
}

TEST_CASE("years stand without gaps, and a date out of all reason does not stretch them") {
    Assessor assessor = assessor_for();
    (void)assess_one(assessor, post({2010, 3, 1}, "One zinfandel", "friends"));
    (void)assess_one(assessor, post({2012, 3, 1}, "Nothing", "only-me"));
    model::Item broken = post({2012, 3, 1}, "Nothing", "only-me");
    broken.time->seconds = 4'000'000'000'000;
    (void)assess_one(assessor, std::move(broken));
    const Audit audit = assessor.finish();
    REQUIRE(audit.years.size() == 3);
    CHECK(audit.years[0] == YearSummary{2010, 1, 1, 1});
    CHECK(audit.years[1] == YearSummary{2011, 0, 0, 0});
    CHECK(audit.years[2] == YearSummary{2012, 1, 0, 0});
}

TEST_CASE("kinds count every item") {
    const Audit audit = mixed_audit();
    CHECK(audit.kinds == std::map<std::string, std::uint64_t>{{"post", 4}, {"profile-field", 1}});
}
