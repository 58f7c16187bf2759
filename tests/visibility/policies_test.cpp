#include "visibility/policy_fixture.hpp"

#include <algorithm>

using namespace glasshouse;
using namespace glasshouse::visibility;
using namespace glasshouse::visibility::testing;

namespace {

std::vector<Resource> with(std::string_view path, std::string_view content) {
    std::vector<Resource> files(resources().begin(), resources().end());
    std::erase_if(files, [&](const Resource& file) { return file.path == path; });
    files.push_back({path, content});
    return files;
}

}  // namespace

TEST_CASE("the rules the program carries load and say when they were checked") {
    REQUIRE(policies().infos().size() == 1);
    CHECK(policies().infos()[0].platform == model::Platform::Facebook);
    CHECK(policies().infos()[0].checked_on == "2026-11-22");
    CHECK(policies().infos()[0].sha256.size() == 64);
}

TEST_CASE("each remedy names its steps and what it does not do") {
    for (const Remedy& one : policies().remedies()) {
        CAPTURE(one.id);
        CHECK_FALSE(one.where.empty());
        CHECK_FALSE(one.note.empty());
        CHECK(one.minutes * 60 + one.seconds_per_item > 0);
    }
    CHECK(remedy("R10").where.size() == 4);
    CHECK(remedy("R10").when == "after");
}

TEST_CASE("without any rules nothing loads") {
    const auto loaded = Policies::load({}, kToday);
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().code == ErrorCode::Invalid);
}

TEST_CASE("a file of rules for something that is no platform does not load") {
    const auto files = with("data/visibility/facebok.tsv", "id\n");
    const auto loaded = Policies::load(files, kToday);
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().place == "data/visibility/facebok.tsv");
}

TEST_CASE("cut-offs outside their range or their order do not load") {
    const std::string header = "verdict\tfrom\tsource\tmark\tchecked\n";
    const std::string row = GENERATE("likely\t1.5\there\tI\t2026-11-22\n", "likely\tmuch\there\tI\t2026-11-22\n",
                                     "never\t0.5\there\tI\t2026-11-22\n", "likely\t0.75\t\tI\t2026-11-22\n",
                                     "likely\t0.2\there\tI\t2026-11-22\ndepends\t0.5\there\tI\t2026-11-22\n", "");
    const std::string content = header + row;
    const auto loaded = Policies::load(with("data/visibility/cutoffs.tsv", content), kToday);
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().code == ErrorCode::Invalid);
}

TEST_CASE("cut-offs in the data decide what an assumption is called") {
    const std::string content =
        "verdict\tfrom\tsource\tmark\tchecked\nlikely\t0.99\there\tI\t2026-11-22\ndepends\t0.5\there\tI\t2026-11-22\n";
    const auto loaded = Policies::load(with("data/visibility/cutoffs.tsv", content), kToday);
    REQUIRE(loaded);
    const Circumstance post = loaded->circumstance_of(item_of(model::ItemKind::Post, {2012, 1, 1}), account_of(2008));
    CHECK(loaded->judge(viewer("new-friend"), post, {}).verdict == model::Verdict::Depends);
    CHECK(loaded->judge(viewer("member"), post, {}).verdict == model::Verdict::Unlikely);
}
