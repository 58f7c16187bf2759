#include "report/wording.hpp"

#include "glasshouse/base/resource.hpp"
#include "glasshouse/model/audience.hpp"
#include "glasshouse/model/item_kind.hpp"
#include "glasshouse/model/topic.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>

using namespace glasshouse;
using report::Wording;

TEST_CASE("a count is exact up to 9,999 and rounded above") {
    struct Row {
        std::uint64_t count;
        std::string words;
    };
    const auto row = GENERATE(values<Row>({{0, "0"},
                                           {7, "7"},
                                           {999, "999"},
                                           {1000, "1,000"},
                                           {9999, "9,999"},
                                           {10'000, "10,000"},
                                           {12'431, "12,400"},
                                           {123'456, "123,500"},
                                           {999'949, "999,900"},
                                           {999'960, "1.0 million"},
                                           {1'234'567, "1.2 million"}}));
    CHECK(report::to_words(row.count) == row.words);
}

TEST_CASE("a sentence is chosen by count and filled with its values") {
    const Wording wording("# note\nitems\t{n} item of {who}\t{n} items of {who}\nplain\tonly {who}\n");
    CHECK(wording.say_count("items", 1, {{"who", "you"}}) == "1 item of you");
    CHECK(wording.say_count("items", 12'431, {{"who", "you"}}) == "12,400 items of you");
    CHECK(wording.say_count("items", 0, {{"who", "{n}"}}) == "0 items of {n}");
    CHECK(wording.say("plain", {{"who", "you"}}) == "only you");
    CHECK(wording.find("absent").empty());
}

TEST_CASE("every closed set has its words") {
    const Wording& wording = Wording::english();
    for (const auto& row : model::kItemKinds) CHECK(wording.has("do." + std::string(row.id)));
    for (const auto& row : model::kAudienceKinds) CHECK(wording.has("audience." + std::string(row.id)));
    for (const auto& row : model::kBases) CHECK(wording.has("basis." + std::string(row.id)));
    for (const auto& row : model::kVerdicts) CHECK(wording.has("verdict." + std::string(row.id)));
    for (const auto& row : model::kCertainties) CHECK(wording.has("certainty." + std::string(row.id)));
    for (const char grade : {'0', '1', '2', '3'}) {
        CHECK(wording.has(std::string("privacy.") + grade));
        CHECK(wording.has(std::string("conduct.") + grade));
    }
}

TEST_CASE("no sentence is long, judges or frightens") {
    std::istringstream lines{std::string(*find_resource("data/wording/en.tsv"))};
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line.front() == '#') continue;
        CAPTURE(line);
        std::string lower = line.substr(line.find('\t'));
        std::ranges::transform(lower, lower.begin(),
                               [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        for (const char* banned : {"risk", "score", "leak", "expose", "illegal", "violation", "unprofessional",
                                   "reportable", "extremist", "sensitive", "!", "blame"}) {
            CAPTURE(banned);
            CHECK(lower.find(banned) == std::string::npos);
        }
        std::size_t words = 0;
        for (std::istringstream all(lower); all >> line;) {
            ++words;
            const bool ends = line.back() == '.' || line.back() == ':' || line.back() == ',' || line.back() == ';';
            if (ends) words = 0;
            CHECK(words <= 20);
        }
    }
}

TEST_CASE("a sentence starts with a capital letter") {
    CHECK(report::sentence_case("describes you") == "Describes you");
    CHECK(report::sentence_case("\u00e9l") == "\u00c9l");
    CHECK(report::sentence_case("\u00f7") == "\u00f7");
    CHECK(report::sentence_case("Already") == "Already");
    CHECK(report::sentence_case("7 things") == "7 things");
    CHECK(report::sentence_case("").empty());
}
