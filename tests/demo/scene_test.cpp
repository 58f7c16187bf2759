#include "demo/scene.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;
using namespace glasshouse::demo;

namespace {

constexpr std::string_view kHeader = "kind\ttime\ttext\tcontainer\twho\tplace\tfield\texpect\tnewly\taudience\twhy\n";

Result<std::vector<Scene>> parse(const std::string& row) {
    const std::string content = std::string(kHeader) + row + "\n";
    return parse_scenes({"scenes-x.tsv", content}, make_persona(1), Random(1, "x"));
}

}  // namespace

TEST_CASE("a planted scene says what it must come to") {
    const auto scenes = parse(
        "check-in\t2013-08-09! 20:15\tCheers\t-\tBo Sample\tOld Tap@51.4,-2.9\t-\talcohol 2, family "
        "1\tyes,maybe\tunknown\tx");
    REQUIRE(scenes);
    REQUIRE(scenes->size() == 1);
    const Scene& scene = scenes->front();
    CHECK(scene.kind == model::ItemKind::CheckIn);
    CHECK(to_iso(to_date(scene.time)) == "2013-08-09");
    CHECK(scene.place == model::Place{"Old Tap", model::Position{51.4, -2.9}});
    REQUIRE(scene.expect.size() == 2);
    CHECK(scene.expect[0].topic == model::Topic::Alcohol);
    CHECK(scene.expect[0].privacy_at_least == 2);
    CHECK(scene.newly_visible == std::vector<std::string>{"yes", "maybe"});
    CHECK(!scene.is_trap());
}

TEST_CASE("a trap says which topics it must not raise") {
    const auto scenes = parse("post\t2011-02-06 19:45\tSister Act again\t-\t-\t-\t-\t!family,religion\t-\t-\tx");
    REQUIRE(scenes);
    CHECK(scenes->front().is_trap());
    CHECK(scenes->front().must_not == std::vector{model::Topic::Family, model::Topic::Religion});
}

TEST_CASE("a scene that is not well-formed is refused") {
    const auto row =
        GENERATE(as<std::string>{}, "letter\t2011-02-06 19:45\tx\t-\t-\t-\t-\tfamily 1\tyes\t-\tx",
                 "post\t2011-02-30 19:45\tx\t-\t-\t-\t-\tfamily 1\tyes\t-\tx",
                 "post\t2011-02-06\tx\t-\t-\t-\t-\tfamily 1\tyes\t-\tx",
                 "post\t2011-02-06 25:00\tx\t-\t-\t-\t-\tfamily 1\tyes\t-\tx",
                 "post\t2011-02-06 19:45\tx\t-\t-\t-\t-\tgossip 1\tyes\t-\tx",
                 "post\t2011-02-06 19:45\tx\t-\t-\t-\t-\tfamily\tyes\t-\tx",
                 "post\t2011-02-06 19:45\tx\t-\t-\t-\t-\t-\tyes\t-\tx",
                 "post\t2011-02-06 19:45\tx\t-\t-\t1,2,3\t-\tfamily 1\tyes\t-\tx", "post\t2011-02-06 19:45\tx");
    CAPTURE(row);
    const auto scenes = parse(row);
    REQUIRE(!scenes);
    CHECK(scenes.error().code == ErrorCode::Invalid);
}

TEST_CASE("the program's own scenes are enough and lie within the account's life") {
    const auto seed = GENERATE(1U, 2U, 77U);
    const std::vector<Scene> scenes = load_scenes(make_persona(seed), seed);
    std::size_t traps = 0;
    for (const Scene& scene : scenes) {
        CAPTURE(scene.text, scene.container);
        traps += scene.is_trap() ? 1U : 0U;
        CHECK(to_date(scene.time) >= Date{2008, 2, 1});
        CHECK(to_date(scene.time) < Date{2026, 11, 22});
        CHECK((scene.text + scene.container).find('{') == std::string::npos);
        CHECK((scene.is_trap() || !scene.newly_visible.empty()));
    }
    CHECK(traps >= 40);
    CHECK(scenes.size() - traps >= 60);
}

TEST_CASE("a seed moves days and names but not what a scene means") {
    const std::vector<Scene> one = load_scenes(make_persona(1), 1);
    const std::vector<Scene> other = load_scenes(make_persona(7), 7);
    REQUIRE(one.size() == other.size());
    bool moved = false;
    for (std::size_t i = 0; i < one.size(); ++i) {
        CHECK(one[i].why == other[i].why);
        CHECK(one[i].kind == other[i].kind);
        moved = moved || one[i].time / 86400 != other[i].time / 86400;
    }
    CHECK(moved);
}
