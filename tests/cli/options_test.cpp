#include "cli/options.hpp"

#include <array>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace glasshouse;
using namespace glasshouse::cli;

namespace {

constexpr std::array kSpecs{
    OptionSpec{"out", "DIR", "where"},
    OptionSpec{"lexicon", "FILE", "words", true},
    OptionSpec{"force", "", "replace"},
};

Result<ParsedOptions> parse(const std::vector<std::string>& args) { return parse_options(kSpecs, args); }

}  // namespace

TEST_CASE("options and arguments may stand in any order") {
    const auto parsed = parse({"a.zip", "--out", "here", "b.zip", "--force", "--lexicon=x.lex", "--lexicon", "y.lex"});
    REQUIRE(parsed);
    CHECK(parsed->positionals() == std::vector<std::string>{"a.zip", "b.zip"});
    CHECK(parsed->value("out") == "here");
    CHECK(parsed->has("force"));
    CHECK(parsed->values("lexicon") == std::vector<std::string>{"x.lex", "y.lex"});
}

TEST_CASE("what stands after -- is an argument even if it looks like an option") {
    const auto parsed = parse({"--", "--force"});
    REQUIRE(parsed);
    CHECK(parsed->positionals() == std::vector<std::string>{"--force"});
    CHECK(!parsed->has("force"));
}

TEST_CASE("a misspelt option is refused and the nearest right one named") {
    const auto parsed = parse({"--forse"});
    REQUIRE(!parsed);
    CHECK(parsed.error().code == ErrorCode::Usage);
    CHECK(parsed.error().detail.find("did you mean --force?") != std::string::npos);
}

TEST_CASE("a beginning of an option is not taken for the option") { CHECK(!parse({"--for"})); }

TEST_CASE("an option that needs a value is refused without one") { CHECK(!parse({"--out"})); }

TEST_CASE("an option that stands once is refused twice") { CHECK(!parse({"--out", "a", "--out", "b"})); }

TEST_CASE("the nearest word is found for a slip and none for a stranger") {
    constexpr std::array<std::string_view, 3> kWords{"audit", "inspect", "view"};
    CHECK(nearest_word("aduit", kWords) == "audit");
    CHECK(nearest_word("inpsect", kWords) == "inspect");
    CHECK(nearest_word("photosynthesis", kWords).empty());
}
