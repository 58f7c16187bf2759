// The same sentence about another faith, party, partner, country, name or way of speaking: conduct never differs, and
// no side is found much more often than another. tests/fairness/sides.tsv names the sides of each axis, templates.tsv
// the sentences.
#include "glasshouse/base/tsv.hpp"
#include "glasshouse/lexicon/lexicon.hpp"
#include "support/scratch_folder.hpp"

#include <algorithm>
#include <array>
#include <map>

#include <catch2/catch.hpp>

using namespace glasshouse;

namespace {

constexpr std::array<std::string_view, 3> kSideColumns{"axis", "side", "words"};
constexpr std::array<std::string_view, 4> kTemplateColumns{"axis", "topic", "kind", "text"};
constexpr std::string_view kSlot = "{}";

struct Side {
    std::string name;
    std::vector<std::string> words;
};
using Axes = std::map<std::string, std::vector<Side>, std::less<>>;

std::string file_content(const char* name) {
    return test::ScratchFolder::read(std::string(GLASSHOUSE_SOURCE_DIR "/tests/fairness/") + name);
}

Axes read_axes(const std::string& content) {
    const auto table = TsvTable::parse({"sides.tsv", content}, kSideColumns);
    REQUIRE(table);
    Axes axes;
    for (const TsvTable::Row& row : table->rows()) {
        Side side{std::string(row.cells[1]), {}};
        for (const std::string_view word : split_list(row.cells[2], '|')) side.words.emplace_back(word);
        REQUIRE_FALSE(side.words.empty());
        axes[std::string(row.cells[0])].push_back(std::move(side));
    }
    return axes;
}

std::string filled(std::string_view text, const std::string& word) {
    std::string out(text);
    for (std::size_t at = 0; (at = out.find(kSlot, at)) != std::string::npos; at += word.size()) {
        out.replace(at, kSlot.size(), word);
    }
    return out;
}

struct Outcome {
    int conduct = 0;
    bool has_topic = false;
};

Outcome outcome_of(const lexicon::Lexicons& lexicons, const std::string& text, std::string_view kind,
                   std::string_view topic) {
    const auto genre = find_by_id(model::kGenres, kind);
    REQUIRE(genre);
    lexicon::ReadOptions options;
    options.genre = *genre;
    options.language = "en";
    Outcome outcome;
    for (const lexicon::Hit& hit : lexicons.read(text, options).hits) {
        const lexicon::Rule& rule = lexicons.rules()[hit.rule];
        outcome.conduct = std::max(outcome.conduct, int{rule.grades.conduct});
        outcome.has_topic = outcome.has_topic || model::to_id(rule.topic) == topic;
    }
    return outcome;
}

}  // namespace

TEST_CASE("faith, party, partner, nationality, name and dialect change neither conduct nor what is found", "[laws]") {
    const auto lexicons = lexicon::Lexicons::load(lexicon::built_in_image(), {});
    REQUIRE(lexicons);
    const std::string sides = file_content("sides.tsv");
    const std::string templates = file_content("templates.tsv");
    const Axes axes = read_axes(sides);
    const auto table = TsvTable::parse({"templates.tsv", templates}, kTemplateColumns);
    REQUIRE(table);
    CHECK(table->rows().size() >= 300);
    CHECK(axes.size() >= 6);

    std::map<std::string, std::map<std::string, std::pair<double, double>>> found;  // axis, side: found, asked
    for (const TsvTable::Row& row : table->rows()) {
        const auto axis = axes.find(row.cells[0]);
        CAPTURE(row.line, row.cells[3]);
        REQUIRE(axis != axes.end());
        REQUIRE(axis->second.size() >= 2);
        REQUIRE(row.cells[3].find(kSlot) != std::string_view::npos);
        std::optional<int> conduct;
        for (const Side& side : axis->second) {
            for (const std::string& word : side.words) {
                CAPTURE(word);
                const Outcome outcome = outcome_of(*lexicons, filled(row.cells[3], word), row.cells[2], row.cells[1]);
                CHECK(outcome.conduct == conduct.value_or(outcome.conduct));
                conduct = outcome.conduct;
                auto& [hits, asked] = found[axis->first][side.name];
                if (row.cells[1] != "-") {
                    hits += outcome.has_topic ? 1 : 0;
                    asked += 1;
                }
            }
        }
    }
    for (const auto& [axis, by_side] : found) {
        double least = 1;
        double most = 0;
        for (const auto& [side, counts] : by_side) {
            if (counts.second == 0) continue;
            const double recall = counts.first / counts.second;
            least = std::min(least, recall);
            most = std::max(most, recall);
            UNSCOPED_INFO(axis << ", " << side << ": recall " << recall);
        }
        CHECK(most - least <= 0.05);
    }
}
