// The quality that reports print is what the word lists measure on the held-out lines, today.
#include "glasshouse/base/resource.hpp"
#include "glasshouse/lexicon/lexicon.hpp"
#include "pipeline/quality_table.hpp"
#include "support/scratch_folder.hpp"

#include <algorithm>
#include <filesystem>

#include <catch2/catch.hpp>

using namespace glasshouse;

namespace {

std::vector<lexicon::Quality> measured_today() {
    const auto lexicons = lexicon::Lexicons::load(lexicon::built_in_image(), {});
    REQUIRE(lexicons);
    std::vector<lexicon::Quality> all;
    for (const auto& entry : std::filesystem::directory_iterator(GLASSHOUSE_SOURCE_DIR "/tests/gold")) {
        CAPTURE(entry.path().string());
        const auto rows =
            lexicon::measure(*lexicons, test::ScratchFolder::read(entry.path().string()), "topics", "test");
        if (!rows) FAIL(to_message(rows.error()));
        all.insert(all.end(), rows->begin(), rows->end());
    }
    return all;
}

}  // namespace

TEST_CASE("data/quality.tsv holds what the word lists measure on the held-out lines of tests/gold", "[laws]") {
    const auto printed = load_quality(resources());
    REQUIRE(printed);
    const std::vector<lexicon::Quality> measured = measured_today();
    CHECK(measured.size() == printed->size());
    CHECK(measured.size() >= 95);  // twenty topics in five languages, but for what some set lacks
    for (const lexicon::Quality& row : measured) {
        CAPTURE(row.topic, row.language, row.precision, row.recall, row.n);
        const bool found = std::ranges::any_of(*printed, [&](const lexicon::Quality& other) {
            return other.topic == row.topic && other.language == row.language && other.set == row.set &&
                   other.n == row.n && other.precision == Approx(row.precision).margin(0.00051) &&
                   other.recall == Approx(row.recall).margin(0.00051);
        });
        CHECK(found);  // else run tools/measure-quality
    }
}
