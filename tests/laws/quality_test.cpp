// The quality that reports print is what the word lists measure on the held-out texts, today.
#include "glasshouse/base/resource.hpp"
#include "glasshouse/lexicon/lexicon.hpp"
#include "pipeline/quality_table.hpp"
#include "support/scratch_folder.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace glasshouse;

TEST_CASE("data/quality.tsv holds what the word lists measure on tests/gold", "[laws]") {
    const auto lexicons = lexicon::Lexicons::load(lexicon::built_in_image(), {});
    REQUIRE(lexicons);
    const std::string gold = test::ScratchFolder::read(GLASSHOUSE_SOURCE_DIR "/tests/gold/first-five.en.tsv");
    const auto measured = lexicon::measure(*lexicons, gold, "first-five", "test");
    if (!measured) FAIL(to_message(measured.error()));
    const auto printed = load_quality(resources());
    REQUIRE(printed);
    REQUIRE(!printed->empty());
    for (const lexicon::Quality& row : *measured) {
        CAPTURE(row.topic, row.precision, row.recall, row.n);
        const bool found = std::ranges::any_of(*printed, [&](const lexicon::Quality& other) {
            return other.topic == row.topic && other.language == row.language && other.set == row.set &&
                   other.n == row.n && other.precision == Approx(row.precision).margin(0.0051) &&
                   other.recall == Approx(row.recall).margin(0.0051);
        });
        CHECK(found);
    }
}
