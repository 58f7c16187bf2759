// Any bytes as somebody's text: the words lie in it, in order, and what is made of it is UTF-8.
#include "fuzz_law.hpp"
#include "glasshouse/text/text.hpp"
#include "glasshouse/text/tokens.hpp"

#include <string>

namespace {

using namespace glasshouse;

void check_words(std::string_view text, const text::Tokens& tokens) {
    std::uint32_t end = 0;
    for (const text::Token& token : tokens.words) {
        fuzz::require(end <= token.span.start && token.span.start < token.span.end, "words stand one after another");
        end = token.span.end;
        fuzz::require(token.folded_start + token.folded_size <= tokens.folded.size(), "a word has its form");
        if (token.kind == text::TokenKind::Word) {
            fuzz::require(token.hash == text::hash_of_word(tokens.form(token)), "a word's hash is that of its form");
        }
        (void)text::to_latin_lookalike(tokens.form(token));
    }
    fuzz::require(end <= text.size(), "words lie in the text");
    for (const text::Compound& compound : tokens.compounds) {
        fuzz::require(compound.first < compound.last && compound.last <= tokens.words.size(), "a compound has words");
        fuzz::require(compound.folded_start + compound.folded_size <= tokens.folded.size(), "a compound has its form");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::to_text(data, size);
    text::Tokens tokens;
    for (const bool is_name : {false, true}) {
        text::tokenize(text, {.is_name = is_name}, tokens);
        check_words(text, tokens);
    }
    const std::string composed = text::to_nfc(text);
    fuzz::require(text::to_nfc(composed) == composed, "composing twice changes nothing");
    const std::string folded = text::fold(text);
    fuzz::require(text::to_nfc(folded).size() <= 4 * folded.size() + 4, "a folded text can be composed");
    (void)text::excerpt(text, 40);
    (void)text::display_width(text);
    return 0;
}
