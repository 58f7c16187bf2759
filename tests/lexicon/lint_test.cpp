#include "lexicon/lexicon_fixture.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace glasshouse;
using lexicon::testing::common_source;
using lexicon::testing::lexicon_source;

namespace {

constexpr std::uint32_t kHeadLines = 6;

/// "line:column code" of each message, line counted from the first one after the head.
std::string lint_of(std::string_view topic, std::string_view rules) {
    std::string out;
    for (const auto& message : lexicon::lint({common_source(), lexicon_source(topic, rules)})) {
        const std::uint32_t line = message.line > kHeadLines ? message.line - kHeadLines : 0;
        out +=
            (out.empty() ? "" : " ") + std::to_string(line) + ":" + std::to_string(message.column) + " " + message.code;
    }
    return out;
}

std::string codes_of(const std::vector<lexicon::LexiconSource>& sources) {
    std::string out;
    for (const auto& message : lexicon::lint(sources)) out += (out.empty() ? "" : " ") + message.code;
    return out;
}

struct Row {
    std::string rules;
    std::string expected;
};

std::string rule(std::string_view lines) {
    return "[alcohol.drink]\nsay: mentions a drink\nprivacy: 1\n" + std::string(lines);
}

}  // namespace

TEST_CASE("a sound lexicon draws no message", "[lexicon]") {
    CHECK(lint_of("alcohol", rule("any: wine/N | beer\nmask: root beer\n+ a beer\n- root beer\n")).empty());
    CHECK(codes_of({common_source()}).empty());
}

TEST_CASE("lines that cannot be read are named with line and column", "[lexicon]") {
    const auto row = GENERATE(values<Row>({
        {"wine\n", "1:1 E01"},
        {"[alcohol drink]\n", "1:1 E01 1:1 E15"},
        {"+ before any rule\n", "1:1 E02"},
        {"any: wine\n", "1:1 E02"},
        {rule("any: wine\nversion: 2\n+ wine\n"), "5:1 E02"},
        {rule("any: wine\n+ wine\n[alcohol.drink]\nsay: x\nprivacy: 1\nany: beer\n+ beer\n"), "6:1 E03"},
        {rule("any: wine\nsay: again\n+ wine\n"), "5:1 E03"},
        {rule("any: wine\ncolour: red\n+ wine\n"), "5:1 E04"},
        {rule("any: beer | wine/Q\n+ beer\n"), "4:13 E05"},
        {rule("any: beer | | rum\n+ beer\n"), "4:12 E06"},
        {rule("any: beer | ... | rum\n+ beer\n"), "4:13 E06"},
        {rule("any: beer | .. rum\n+ beer\n"), "4:13 E06"},
        {rule("any: beer | whisk(e y\n+ beer\n"), "4:13 E06"},
        {rule("any: beer | #a b\n+ beer\n"), "4:13 E06"},
        {rule("any: wine\xFF\n+ wine\n"), "1:1 E11 4:10 E07"},
        {rule("any: wi\x01ne\n+ wine\n"), "1:1 E11 4:8 E07"},
        {rule("any: \u202Ewine\n+ wine\n"), "1:1 E11 4:6 E07"},
    }));
    CAPTURE(row.rules);
    CHECK(lint_of("alcohol", row.rules) == row.expected);
}

TEST_CASE("faulty values stop loading and say what is allowed", "[lexicon]") {
    const auto row = GENERATE(values<Row>({
        {"[alcohol.drink]\nprivacy: 1\nany: wine\n+ wine\n", "1:1 E11"},
        {rule("+ wine\n"), "1:1 E11"},
        {"[alcohol.drink]\nsay: x\nprivacy: 4\nany: wine\n+ wine\n", "3:10 E12"},
        {"[alcohol.drink]\nsay: x\nany: wine\n+ wine\n", "1:1 E12"},
        {rule("conduct: much\nany: wine\n+ wine\n"), "4:10 E12"},
        {rule("any: wine\nnegated: alcohol.nowhere\n+ wine\n"), "5:10 E13"},
        {rule("any: wine\nneed: red\nnear: 31\n+ red wine\n"), "6:7 E14"},
        {rule("any: wine\nneed: red\nnear: 0\n+ red wine\n"), "6:7 E14"},
        {"[religion.worship]\nsay: x\nprivacy: 1\nany: wine\n+ wine\n", "1:1 E15"},
        {rule("any: wine\nwhere: posts\n+ wine\n"), "5:8 E17"},
        {rule("any: wine\nvoice: us\n+ wine\n"), "5:8 E17"},
        {rule("any: wine\nname: perhaps\n+ wine\n"), "5:7 E17"},
        {rule("any: wine\n+ [grup] wine\n"), "1:1 E20 5:3 E17"},
        {rule("pattern: \\d+(\nliteral: digits 2\n+ 12\n- x\n"), "4:10 E18"},
        {rule("pattern: \\d+\n+ 12\n- x\n"), "4:10 E18"},
        {rule("any: wine\n"), "1:1 E20"},
        {rule("any: wine\n+ beer\n"), "5:1 E40"},
        {rule("any: wine\n+ wine\n- red wine\n"), "6:1 E40"},
        {"[alcohol.beer +]\nany: wine\n+ wine\n", "1:1 E19"},
    }));
    CAPTURE(row.rules);
    CHECK(lint_of("alcohol", row.rules) == row.expected);
}

TEST_CASE("conduct is 0 where nobody may judge", "[lexicon]") {
    const std::string topic = GENERATE("family", "relationship", "politics", "religion", "identity", "health");
    CHECK(lint_of(topic, "[" + topic + ".x]\nsay: x\nprivacy: 1\nconduct: 1\nany: zinc\n+ zinc\n") == "1:1 E16");
    CHECK(lint_of("alcohol", "[alcohol.recovery]\nsay: x\nprivacy: 1\nconduct: 1\nany: zinc\n+ zinc\n") == "1:1 E16");
}

TEST_CASE("terms that cannot do what was hoped draw a warning", "[lexicon]") {
    const auto row = GENERATE(values<Row>({
        {rule("any: wine\nmask: wine gum\n+ wine\n"), "1:1 W21"},
        {rule("any: wine | beer | wine\n+ wine\n"), "4:20 W22"},
        {rule("any: wine\n+ wine\n[alcohol.other]\nsay: x\nprivacy: 1\nany: wine\n+ beer\n"), "9:6 W22 10:1 E40"},
        {rule("any: wine\nmask: root beer\n+ wine\n- root beer\n"), "5:7 W23"},
        {rule("any: ab\n+ ab\n"), "4:6 W24"},
        {rule("any: time\n+ time\n"), "4:6 W24"},
        {rule("any: time\nneed: wine\n+ wine time\n"), ""},
        {rule("any: wha*\n+ whale\n- ale\n"), "4:6 W25"},
        {rule("any: rosé\n+ rosé\n"), "4:6 W26"},
        {rule("any: beer | craft beer\n+ beer\n"), "4:13 W27"},
        {"[alcohol.drink]\nsay: bad habit\nprivacy: 1\nany: wine\n+ wine\n", "1:1 W29"},
        {"[alcohol.drink]\nsay: had 3 of them\nprivacy: 1\nany: wine\n+ wine\n", "1:1 W29"},
        {rule("any: wine\n+ wine\n? deep beer\n"), "6:1 N30"},
        {rule("any: wine\n+ wine\n? deep wine\n"), ""},
    }));
    CAPTURE(row.rules);
    CHECK(lint_of("alcohol", row.rules) == row.expected);
}

TEST_CASE("the head of a file must be whole", "[lexicon]") {
    const std::string body = "[alcohol.drink]\nsay: x\nprivacy: 1\nany: wine\n+ wine\n";
    CHECK(codes_of({common_source(), {"a.lex", body}}) == "E10 E10 E10 E10 E10 E10");
    auto newer = lexicon_source("alcohol", body);
    newer.content.replace(newer.content.find("format: 1"), 9, "format: 2");
    CHECK(codes_of({common_source(), newer}) == "E08");
    CHECK(codes_of({common_source(),
                    {"m.lex",
                     "lexicon: m\nformat: 1\nversion: 1\nlang: en\nabout: x\nextends: no.en\n"
                     "off: alcohol.drink\n"}}) == "E19 E19");
    CHECK(codes_of(
              {common_source(), lexicon_source("alcohol", body), {"b.lex", lexicon_source("alcohol", body).content}}) ==
          "E03");
}

TEST_CASE("a private file that others can read draws a warning", "[lexicon]") {
    auto own =
        lexicon_source("work", "[work.town]\nsay: names a town\nprivacy: 1\nany: little harrow\n+ Little Harrow\n");
    own.content.insert(own.content.find("about:"), "private: yes\n");
    own.others_can_read = true;
    CHECK(codes_of({common_source(), own}) == "W40");
    own.others_can_read = false;
    CHECK(codes_of({common_source(), own}).empty());
}

TEST_CASE("a faulty lexicon does not build and the error names the place", "[lexicon]") {
    const auto built =
        lexicon::Lexicons::build({common_source(), lexicon_source("alcohol", rule("any: wine/Q\n+ wine\n"))});
    REQUIRE_FALSE(built.has_value());
    CHECK(built.error().code == ErrorCode::Invalid);
    CHECK(built.error().place == "alcohol.lex:10:6");
    CHECK(built.error().detail.starts_with("E05 \"wine/Q\": unknown ending /Q"));
}

TEST_CASE("a message is one line with file, line, column and code", "[lexicon]") {
    CHECK(to_string(lexicon::LintMessage{"a.lex", 3, 7, "E05", "unknown ending"}) == "a.lex:3:7: E05 unknown ending");
}

TEST_CASE("Windows line ends and a byte order mark are read", "[lexicon]") {
    std::string content = "\xEF\xBB\xBF" + lexicon_source("alcohol", rule("any: wine\n+ wine\n")).content;
    for (std::size_t at = 0; (at = content.find('\n', at)) != std::string::npos; at += 2) content.insert(at, "\r");
    CHECK(codes_of({common_source(), {"w.lex", content}}).empty());
}
