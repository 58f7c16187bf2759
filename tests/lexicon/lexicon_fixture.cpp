#include "lexicon/lexicon_fixture.hpp"

#include "glasshouse/base/resource.hpp"

#include <catch2/catch.hpp>

namespace glasshouse::lexicon::testing {

LexiconSource common_source() {
    const auto content = find_resource("lexicons/en/common.lex");
    REQUIRE(content.has_value());
    return {"common.lex", std::string(*content)};
}

LexiconSource lexicon_source(std::string_view topic, std::string_view rules) {
    const std::string name(topic);
    return {name + ".lex", "lexicon: " + name + ".en\nformat: 1\nversion: 1\ntopic: " + name +
                               "\nlang: en\nabout: Test.\n" + std::string(rules)};
}

Lexicons build_lexicons(std::string_view topic, std::string_view rules) {
    auto built = Lexicons::build({common_source(), lexicon_source(topic, rules)});
    if (!built) FAIL(to_message(built.error()));
    return *std::move(built);
}

std::string found(const Lexicons& lexicons, std::string_view text, const ReadOptions& options) {
    std::string out;
    for (const Hit& hit : lexicons.read(text, options).hits) {
        if (!hit.accepted) continue;
        out += (out.empty() ? "" : " ") + lexicons.rules()[hit.rule].id + "(" +
               std::string(text::slice(text, hit.span)) + ")";
    }
    return out;
}

std::string reasons(const Lexicons& lexicons, std::string_view text, ReadOptions options) {
    options.with_rejected = true;
    std::string out;
    for (const Hit& hit : lexicons.read(text, options).hits) {
        for (const std::string& why : hit.why) out += (out.empty() ? "" : "; ") + why;
    }
    return out;
}

}  // namespace glasshouse::lexicon::testing
