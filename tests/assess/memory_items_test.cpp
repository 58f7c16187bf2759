#include "glasshouse/assess/item_source.hpp"

#include "assess/audit_fixture.hpp"

using namespace glasshouse;
using namespace glasshouse::assess;
using namespace glasshouse::assess::testing;

namespace {

AuditedItem with(std::uint64_t hash, std::optional<Date> day) {
    AuditedItem item;
    item.id.hash = hash;
    if (day) item.item.time = to_timestamp(*day);
    return item;
}

std::vector<std::string> ids(const MemoryItems& items, ItemSelection selection) {
    std::vector<std::string> found;
    REQUIRE(items.for_each(selection, [&](const AuditedItem& item) {
        found.push_back(to_string(item));
        return true;
    }));
    return found;
}

}  // namespace

TEST_CASE("items come newest first, undated last, then by id, and equal ids are numbered") {
    MemoryItems items;
    for (const auto& [hash, day] : std::vector<std::pair<std::uint64_t, std::optional<Date>>>{
             {9, {}}, {2, Date{2012, 1, 1}}, {7, Date{2020, 1, 1}}, {1, Date{2012, 1, 1}}, {2, Date{2012, 1, 1}}}) {
        REQUIRE(items.add(with(hash, day)));
    }
    items.finish();
    CHECK(ids(items, ItemSelection::All) == std::vector<std::string>{"fb-0000000000000007", "fb-0000000000000001",
                                                                     "fb-0000000000000002", "fb-0000000000000002-2",
                                                                     "fb-0000000000000009"});
}

TEST_CASE("a selection leaves out what it does not name, and a visit can stop") {
    MemoryItems items;
    AuditedItem revealing = with(1, Date{2012, 1, 1});
    revealing.findings.emplace_back();
    AuditedItem newly = with(2, Date{2011, 1, 1});
    newly.newly_visible = NewlyVisible::Maybe;
    REQUIRE(items.add(std::move(revealing)));
    REQUIRE(items.add(std::move(newly)));
    REQUIRE(items.add(with(3, Date{2010, 1, 1})));
    items.finish();
    CHECK(ids(items, ItemSelection::All).size() == 3);
    CHECK(ids(items, ItemSelection::Reported).size() == 2);
    CHECK(ids(items, ItemSelection::Revealing) == std::vector<std::string>{"fb-0000000000000001"});
    int visits = 0;
    REQUIRE(items.for_each(ItemSelection::All, [&](const AuditedItem&) { return ++visits < 2; }));
    CHECK(visits == 2);
}
