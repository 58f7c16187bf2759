#include "assess/audit_fixture.hpp"

using namespace glasshouse;
using namespace glasshouse::assess;
using namespace glasshouse::assess::testing;

TEST_CASE("an item carries the verdicts of its circumstance") {
    Assessor assessor = assessor_for();
    const AuditedItem item = assess_one(assessor, post({2012, 3, 1}, "One zinfandel", "friends"));
    const Audit audit = assessor.finish();
    REQUIRE(audit.circumstances.size() == 1);
    CHECK(item.verdicts == audit.circumstances.at(item.circumstance).verdicts);
    CHECK(item.newly_visible == NewlyVisible::Yes);
    CHECK(audit.circumstances[0].surface == 2);
    CHECK(audit.today == kToday);
    CHECK(to_spec(audit.viewer) == "new-friend");
    CHECK(to_spec(audit.baseline) == "member");
}

TEST_CASE("what lies before --since or after --until is left out and counted nowhere") {
    auto assessor =
        Assessor::create(lexicons(), policies(), resources(),
                         {viewer("new-friend"), viewer("member"), kToday, Date{2012, 1, 1}, Date{2012, 12, 31}});
    REQUIRE(assessor);
    assessor->begin_account(ana());
    CHECK_FALSE(assess_any(*assessor, post({2011, 12, 31}, "wine")));
    CHECK(assess_any(*assessor, post({2012, 1, 1}, "wine")));
    CHECK(assess_any(*assessor, post({2012, 12, 31}, "wine")));
    CHECK_FALSE(assess_any(*assessor, post({2013, 1, 1}, "wine")));
    CHECK(assess_any(*assessor, field("phone", "+1 555 0100")));
    CHECK(assessor->finish().totals.items == 3);
}

TEST_CASE("an audit of nothing is empty and says what cannot be seen") {
    Assessor assessor = assessor_for();
    const Audit audit = assessor.finish();
    CHECK(audit.totals.items == 0);
    CHECK(audit.totals.assumed_share == 0);
    CHECK(audit.topics.empty());
    CHECK(audit.years.empty());
    CHECK(audit.cannot_see.size() == 2);
}

TEST_CASE("two accounts' equal items have ids of their own") {
    Assessor assessor = assessor_for();
    const AuditedItem first = assess_one(assessor, post({2012, 3, 1}, "wine"));
    model::Account other = ana();
    other.created = Date{2009, 1, 1};
    assessor.begin_account(other);
    const AuditedItem second = assess_one(assessor, post({2012, 3, 1}, "wine"));
    CHECK(first.id != second.id);
}

TEST_CASE("the same account under a new name keeps its ids") {
    Assessor assessor = assessor_for();
    const AuditedItem first = assess_one(assessor, post({2012, 3, 1}, "wine"));
    model::Account renamed = ana();
    renamed.name = "Ana Other-Example";
    assessor.begin_account(renamed);
    CHECK(assess_one(assessor, post({2012, 3, 1}, "wine")).id == first.id);
}

TEST_CASE("without its tables there is no assessor") {
    std::vector<Resource> files;
    const auto missing =
        Assessor::create(lexicons(), policies(), files, {viewer("new-friend"), viewer("member"), kToday, {}, {}});
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::Invalid);
    files = {{"data/structure.tsv", "kinds\tfield\n"}, {"data/cannot_see.tsv", "when\tsays\n"}};
    const auto malformed =
        Assessor::create(lexicons(), policies(), files, {viewer("new-friend"), viewer("member"), kToday, {}, {}});
    REQUIRE_FALSE(malformed);
    CHECK(malformed.error().place == "data/structure.tsv:1");
}

TEST_CASE("the order of items does not change the counts, the plan or what matters most") {
    std::vector<model::Item> items{post({2010, 3, 1}, "wine", "friends"), post({2012, 3, 1}, "blackout", "public"),
                                   post({2012, 3, 2}, "blackout"), field("phone", "+1 555 0100", "friends")};
    const auto audit_of = [](const std::vector<model::Item>& sequence) {
        Assessor assessor = assessor_for();
        for (const model::Item& item : sequence) (void)assess_one(assessor, item);
        return assessor.finish();
    };
    const Audit forward = audit_of(items);
    const Audit backward = audit_of({items.rbegin(), items.rend()});
    CHECK(forward.totals == backward.totals);
    CHECK(forward.topics == backward.topics);
    CHECK(forward.years == backward.years);
    CHECK(forward.plan == backward.plan);
    REQUIRE(forward.top.size() == backward.top.size());
    for (std::size_t i = 0; i < forward.top.size(); ++i) CHECK(forward.top[i].item.id == backward.top[i].item.id);
}
