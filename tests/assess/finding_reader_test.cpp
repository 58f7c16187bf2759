#include "assess/audit_fixture.hpp"

#include <algorithm>

using namespace glasshouse;
using namespace glasshouse::assess;
using namespace glasshouse::assess::testing;
using model::ItemField;

TEST_CASE("a finding's span cut from the item's own field is the words it found") {
    Assessor assessor = assessor_for();
    const AuditedItem item = assess_one(assessor, post({2012, 1, 1}, "Grüße! One zinfandel with supper"));
    REQUIRE(item.findings.size() == 1);
    REQUIRE(item.findings[0].span);
    CHECK(text::slice(field_text(item.item, item.findings[0].field), *item.findings[0].span) == "zinfandel");
    CHECK(item.privacy == 1);
    CHECK(item.conduct == 0);
    CHECK_FALSE(item.findings[0].why.empty());
}

TEST_CASE("words that somebody else wrote are never more than a maybe") {
    Assessor assessor = assessor_for();
    model::Item shared = post({2012, 1, 1}, "");
    shared.link = "My blackout last night";
    const AuditedItem item = assess_one(assessor, std::move(shared));
    REQUIRE(item.findings.size() == 1);
    CHECK(item.findings[0].field == ItemField::Link);
    CHECK(item.findings[0].certainty == model::Certainty::Maybe);
    model::Item by_other = post({2012, 1, 1}, "What a blackout last night");
    by_other.kind = model::ItemKind::PostByOther;
    by_other.author = model::Author::Other;
    const AuditedItem other = assess_one(assessor, std::move(by_other));
    REQUIRE(other.findings.size() == 1);
    CHECK(other.findings[0].certainty == model::Certainty::Maybe);
}

TEST_CASE("the platform's own sentence is never judged") {
    Assessor assessor = assessor_for();
    model::Item item = post({2012, 1, 1}, "");
    item.title = "Ana Example is drinking wine at Blackout Bar.";
    CHECK(assess_one(assessor, std::move(item)).findings.empty());
}

TEST_CASE("a place and its position are findings without a span") {
    Assessor assessor = assessor_for();
    model::Item check_in = post({2012, 1, 1}, "Here");
    check_in.kind = model::ItemKind::CheckIn;
    check_in.place = model::Place{"Example Harbour", model::Position{52.1, 4.5}};
    const AuditedItem item = assess_one(assessor, std::move(check_in));
    const auto ids = rule_ids(item, assessor.finish());
    CHECK(std::ranges::count(ids, "location.check-in") == 1);
    CHECK(std::ranges::count(ids, "location.position") == 1);
    for (const Finding& finding : item.findings) {
        CHECK_FALSE(finding.span.has_value());
        CHECK(finding.field == ItemField::Place);
    }
}

TEST_CASE("a picture without words is not judged, one with words is") {
    Assessor assessor = assessor_for();
    model::Item bare = post({2012, 1, 1}, "");
    bare.kind = model::ItemKind::Photo;
    CHECK_FALSE(assess_one(assessor, bare).judged);
    bare.text = "One zinfandel with supper";
    CHECK(assess_one(assessor, bare).judged);
    CHECK(assess_one(assessor, field("phone", "+1 555 0100")).judged);
}

TEST_CASE("words in a language without lexicons are counted as not judged") {
    Assessor assessor = assessor_for();
    const AuditedItem item = assess_one(
        assessor, post({2012, 1, 1}, "Сегодня мы с друзьями долго гуляли по городу и потом пошли домой ужинать"));
    CHECK_FALSE(item.judged);
    const Audit audit = assessor.finish();
    CHECK(audit.totals.not_judged == 1);
    REQUIRE(audit.totals.unjudged_languages.size() == 1);
    CHECK(audit.totals.unjudged_languages.begin()->second == 1);
}
