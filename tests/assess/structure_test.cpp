#include "assess/structure.hpp"

#include "assess/audit_fixture.hpp"

using namespace glasshouse;
using namespace glasshouse::assess;

namespace {

Result<Structure> parse(const std::string& rows) {
    const std::string content = "kinds\tfield\twhen\trule\tprivacy\tconduct\tsay\n" + rows;
    return Structure::parse({"data/structure.tsv", content});
}

}  // namespace

TEST_CASE("of each condition the first row that fits raises its finding") {
    const auto structure = parse(
        "check-in\t\tplace\tlocation.check-in\t2\t0\tsays where\n*\t\tplace\tlocation.place\t1\t0\tnames a place\n"
        "*\t\tposition\tlocation.position\t2\t0\ton the map\n");
    REQUIRE(structure);
    model::Item item;
    CHECK(structure->matches(item).empty());
    item.place = model::Place{"Example Harbour", {}};
    CHECK(structure->matches(item) == std::vector<std::uint32_t>{1});
    item.kind = model::ItemKind::CheckIn;
    item.place->position = model::Position{52.1, 4.5};
    CHECK(structure->matches(item) == std::vector<std::uint32_t>{0, 2});
    item.place->name.clear();
    CHECK(structure->matches(item) == std::vector<std::uint32_t>{2});
}

TEST_CASE("a row for a field holds for that field only") {
    const auto structure = parse("profile-field\tphone\ttext\tcontact.phone\t3\t0\tyour number\n");
    REQUIRE(structure);
    model::Item item;
    item.kind = model::ItemKind::ProfileField;
    item.field = "phone";
    CHECK(structure->matches(item).empty());
    item.text = "203.0.113";
    CHECK(structure->matches(item).size() == 1);
    item.field = "work";
    CHECK(structure->matches(item).empty());
}

TEST_CASE("a malformed row of structure does not load, and the error says where") {
    const std::string row =
        GENERATE("chekin\t\tplace\tlocation.check-in\t2\t0\tsays\n", "\t\tplace\tlocation.check-in\t2\t0\tsays\n",
                 "*\t\tnearby\tlocation.check-in\t2\t0\tsays\n", "*\t\tplace\tplaces.check-in\t2\t0\tsays\n",
                 "*\t\tplace\tlocation\t2\t0\tsays\n", "*\t\tplace\tlocation.check-in\t4\t0\tsays\n",
                 "*\t\tplace\tlocation.check-in\t\t0\tsays\n", "*\t\tplace\tlocation.check-in\t2\t1\tsays\n",
                 "*\t\tplace\tlocation.check-in\t2\t0\t\n", "*\t\tplace\tlocation.check-in\t2\t0\n");
    CAPTURE(row);
    const auto structure = parse(row);
    REQUIRE_FALSE(structure);
    CHECK(structure.error().code == ErrorCode::Invalid);
    CHECK(structure.error().place == "data/structure.tsv:2");
}

TEST_CASE("what the program carries about structure grades no conduct") {
    const auto structure = Structure::parse({"data/structure.tsv", *find_resource("data/structure.tsv")});
    REQUIRE(structure);
    CHECK(structure->rows().size() > 20);
    for (const StructureRow& row : structure->rows()) {
        CAPTURE(row.rule.id);
        CHECK(row.rule.grades.conduct == 0);
        CHECK(row.rule.grades.privacy >= 1);
    }
}
