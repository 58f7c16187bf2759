#include "assess/audit_fixture.hpp"

#include <map>

using namespace glasshouse;
using namespace glasshouse::assess;
using namespace glasshouse::assess::testing;

TEST_CASE("what a stranger cannot see matters more, then how private it is, then conduct") {
    Assessor assessor = assessor_for();
    (void)assess_one(assessor, field("phone", "+1 555 0100", "public"));
    (void)assess_one(assessor, post({2012, 3, 1}, "wine", "friends"));
    (void)assess_one(assessor, post({2012, 3, 2}, "blackout", "friends"));
    const Audit audit = assessor.finish();
    REQUIRE(audit.top.size() == 3);
    CHECK(audit.top[0].item.item.text == "blackout");
    CHECK(audit.top[1].item.item.text == "wine");
    CHECK(audit.top[2].item.item.field == "phone");
    CHECK(audit.top[0].remedy == "R1");
    CHECK(audit.top[0].minutes == 1);
    CHECK_FALSE(audit.top[0].action.empty());
}

TEST_CASE("no more than two of one rule and three of one topic are among them, the newest first") {
    Assessor assessor = assessor_for();
    for (int day = 1; day <= 20; ++day) {
        (void)assess_one(assessor, post({2012, 3, day}, "wine", "friends"));
        (void)assess_one(assessor, post({2012, 4, day}, "blackout", "friends"));
    }
    for (const char* name : {"phone", "email", "birthday", "website"}) {
        (void)assess_one(assessor, field(name, "something", "friends"));
    }
    const Audit audit = assessor.finish();
    std::map<std::string, int> of_rule;
    std::map<model::Topic, int> of_topic;
    for (const TopItem& top : audit.top) {
        const RuleInfo& rule = audit.rules.at(top.item.findings.at(0).rule);
        CHECK(++of_rule[rule.id] <= 2);
        CHECK(++of_topic[rule.topic] <= 3);
    }
    CHECK(audit.top.size() == 6);
    CHECK(of_topic[model::Topic::Alcohol] == 3);
    CHECK(of_rule["alcohol.drunk"] == 2);
    CHECK(audit.top[1].item.item.time == to_timestamp({2012, 4, 20}, TimePrecision::Second));
}

TEST_CASE("what the viewer would not see is not among them") {
    Assessor assessor = assessor_for();
    (void)assess_one(assessor, post({2012, 3, 1}, "blackout", "only-me"));
    CHECK(assessor.finish().top.empty());
}
