#include "assess/limits.hpp"

#include "assess/audit_fixture.hpp"

using namespace glasshouse;
using namespace glasshouse::assess;

TEST_CASE("a limit is said where it holds and nowhere else") {
    const auto limits = SightLimits::parse({"data/cannot_see.tsv", "when\tsays\nalways\tA\nassumed\tB\nhosts\tC\n"});
    REQUIRE(limits);
    Audit audit;
    CHECK(limits->sentences(audit) == std::vector<std::string>{"A"});
    audit.totals.assumed_share = 0.5;
    audit.kinds["comment"] = 1;
    CHECK(limits->sentences(audit) == std::vector<std::string>{"A", "B", "C"});
}

TEST_CASE("limits that are malformed do not load") {
    const char* rows = GENERATE("sometimes\tA\n", "always\t\n", "always\n");
    const std::string content = std::string("when\tsays\n") + rows;
    const auto limits = SightLimits::parse({"data/cannot_see.tsv", content});
    REQUIRE_FALSE(limits);
    CHECK(limits.error().place == "data/cannot_see.tsv:2");
}
