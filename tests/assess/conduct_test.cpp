#include "assess/conduct.hpp"

#include "assess/audit_fixture.hpp"

using namespace glasshouse;
using namespace glasshouse::assess;

namespace {

Result<ConductStudies> parse(const std::string& rows) {
    const std::string content = "rule\tstudy\twho\tpercent\tsaid\tof\tsource\n" + rows;
    return ConductStudies::parse({"data/conduct.tsv", content});
}

}  // namespace

TEST_CASE("each study's own figure stands beside the others, for a rule and those that continue it") {
    const auto studies = parse(
        "alcohol.drunk\tOne 2001\t10 readers\t68\tfrowned\tbeing drunk\tp. 1\n"
        "alcohol.drunk\tTwo 2002\t20 boards\t7.5\tasked\tbeing drunk\tp. 2\n");
    REQUIRE(studies);
    const std::string both =
        "One 2001: 68 % of 10 readers frowned (being drunk); Two 2002: 7.5 % of 20 boards asked (being drunk)";
    CHECK(studies->figures_for("alcohol.drunk") == both);
    CHECK(studies->figures_for("alcohol.drunk.slang") == both);
    CHECK(studies->figures_for("alcohol.drunkard").empty());
    CHECK(studies->figures_for("alcohol").empty());
}

TEST_CASE("a study without a figure, a topic or a source is refused by line") {
    for (const char* row :
         {"alcohol.x\tOne\tx\t101\tx\tx\ts\n", "alcohol.x\tOne\tx\tmany\tx\tx\ts\n", "weather.x\tOne\tx\t5\tx\tx\ts\n",
          "alcohol\tOne\tx\t5\tx\tx\ts\n", "alcohol.x\tOne\tx\t5\tx\tx\t\n", "alcohol.x\t\tx\t5\tx\tx\ts\n"}) {
        CAPTURE(row);
        const auto studies = parse(row);
        REQUIRE_FALSE(studies);
        CHECK(studies.error().place == "data/conduct.tsv:2");
    }
}

TEST_CASE("the program's own figures belong to rules that it has, and never to what has no conduct") {
    const auto file = find_resource("data/conduct.tsv");
    REQUIRE(file);
    const auto studies = ConductStudies::parse({"data/conduct.tsv", *file});
    REQUIRE(studies);
    CHECK_FALSE(studies->figures_for("alcohol.drunk").empty());
    for (const model::TopicRow& topic : model::kTopics) {
        using enum model::Topic;
        const bool is_free = topic.value == Family || topic.value == Relationship || topic.value == Politics ||
                             topic.value == Religion || topic.value == Identity || topic.value == Health;
        if (!is_free) continue;
        CHECK(file->find("\n" + std::string(topic.id) + ".") == std::string_view::npos);
    }
}
