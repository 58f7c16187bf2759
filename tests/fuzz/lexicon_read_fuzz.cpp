// Any bytes as somebody's text before the rules the program carries; the first byte chooses how it is read.
#include "fuzz_law.hpp"
#include "glasshouse/lexicon/lexicon.hpp"

#include <cstdlib>
#include <string>

namespace {

using namespace glasshouse;

const lexicon::Lexicons& built_in() {
    static const auto lexicons = lexicon::Lexicons::build(lexicon::built_in_sources());
    fuzz::require(lexicons.has_value(), "the built-in rules can be loaded");
    return *lexicons;
}

void check_hits(std::string_view text, const lexicon::Reading& reading) {
    for (const lexicon::Hit& hit : reading.hits) {
        fuzz::require(hit.span.start < hit.span.end && hit.span.end <= text.size(), "a hit lies in the text");
        fuzz::require(hit.rule < built_in().rules().size(), "a hit belongs to a rule");
        fuzz::require(!hit.why.empty(), "a hit says why");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string_view text = fuzz::to_text(data + 1, size - 1);
    lexicon::ReadOptions options;
    options.genre = static_cast<model::Genre>(data[0] % (static_cast<unsigned>(model::Genre::Album) + 1));
    options.shared = (data[0] & 0x40U) != 0;
    options.language = (data[0] & 0x80U) != 0 ? "en" : "";
    const lexicon::Reading reading = built_in().read(text, options);
    check_hits(text, reading);
    options.with_rejected = true;
    const lexicon::Reading explained = built_in().read(text, options);
    check_hits(text, explained);
    std::size_t accepted = 0;
    for (const lexicon::Hit& hit : explained.hits) accepted += hit.accepted ? 1U : 0U;
    fuzz::require(accepted == reading.hits.size(), "explaining changes no hit");
    return 0;
}
