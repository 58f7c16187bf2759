#include "report/headline.hpp"
#include "glasshouse/report/report.hpp"
#include "support/audit_builder.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;

namespace {

assess::Audit audit_with(std::uint64_t items, assess::Range newly, std::uint64_t seen_by_baseline = 0) {
    assess::Audit audit;
    audit.viewer = model::to_viewer(model::ViewerFlag::NewFriend);
    audit.baseline = model::to_viewer(model::ViewerFlag::Member);
    audit.totals.items = items;
    audit.totals.newly_visible = newly;
    audit.totals.by_viewer["member"] = {seen_by_baseline, 0, 0, 0, items - seen_by_baseline};
    return audit;
}

}  // namespace

TEST_CASE("the first sentence says the difference that accepting makes") {
    struct Row {
        assess::Audit audit;
        std::string sentence;
    };
    const auto row = GENERATE(values<Row>({
        {audit_with(0, {0, 0}), "This export holds nothing that anybody could see."},
        {audit_with(9, {0, 0}, 2),
         "If you accept, this person will see nothing new: none found that a stranger can't see."},
        {audit_with(9, {1, 1}), "If you accept, this person will see 1 thing that a stranger can't."},
        {audit_with(3120, {1284, 1284}), "If you accept, this person will see 1,284 things that a stranger can't."},
        {audit_with(3120, {1284, 1340}), "If you accept, this person will see 1,284 things that a stranger can't."},
        {audit_with(3120, {1200, 1284}),
         "If you accept, this person will see between 1,200 and 1,284 things that a stranger can't."},
        {audit_with(9, {1, 3}), "If you accept, this person will see between 1 and 3 things that a stranger can't."},
        {audit_with(9, {0, 5}),
         "Your export does not say who can see your posts. If you accept, this person will see up to 5 things that a "
         "stranger can't."},
        {audit_with(9, {0, 0}, 9),
         "Everything found here is already public. If you accept, this person will see nothing that a stranger can't."},
        {audit_with(90'000, {12'431, 12'431}),
         "If you accept, this person will see 12,400 things that a stranger can't."},
    }));
    CHECK(report::headline(row.audit) == row.sentence);
}

TEST_CASE("a partial export says so behind the sentence") {
    assess::Audit missing = audit_with(9, {1, 1});
    missing.coverage.missing("posts");
    assess::Audit unknown = audit_with(9, {1, 1});
    unknown.coverage.entry_unknown("odd.json", "no known keys");
    for (const assess::Audit& audit : {missing, unknown}) {
        CHECK(
            report::headline(audit) ==
            "If you accept, this person will see 1 thing that a stranger can't. Part of the export could not be read, "
            "so there may be more.");
    }
}

TEST_CASE("viewer and baseline change the sentence") {
    assess::Audit audit = audit_with(9, {2, 2});
    audit.baseline = model::to_viewer(model::ViewerFlag::FriendOfFriend);
    CHECK(report::headline(audit) ==
          "If you accept, this person will see 2 things that a friend of your friends can't.");
    audit.viewer = model::to_viewer(model::ViewerFlag::Restricted);
    CHECK(report::headline(audit) == "This viewer sees 2 things that a friend of your friends can't.");
}

TEST_CASE("lists that find conduct everywhere are doubted, but not on a handful of items") {
    const auto share = [](std::uint64_t items, std::uint64_t with_conduct) {
        assess::Audit audit = audit_with(items, {0, 0});
        audit.totals.with_conduct = with_conduct;
        return report::excessive_conduct(audit);
    };
    CHECK_FALSE(share(1000, 30));
    CHECK_FALSE(share(1000, 100));
    CHECK(share(1000, 101) == 10);
    CHECK(share(200, 50) == 25);
    CHECK_FALSE(share(99, 99));
    CHECK_FALSE(share(0, 0));
}

TEST_CASE("what the owner sees is not called public") {
    assess::Audit audit = audit_with(9, {0, 0}, 2);
    audit.totals.by_viewer["self"] = {9, 0, 0, 0, 0};
    audit.baseline = model::to_viewer(model::ViewerFlag::Self);
    CHECK(report::headline(audit) == "If you accept, this person will see nothing new: none found that you can't see.");
}
