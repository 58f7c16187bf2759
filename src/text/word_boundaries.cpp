// Words inside runs without spaces: scripts that need a dictionary, and names written in one. Covered by tokens_test.
#include "text/tokenizer.hpp"
#include "text/utf8.hpp"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>

namespace glasshouse::text {
namespace {

icu::BreakIterator* word_breaker() {
    // Opening one costs more than a thousand short texts; it is not shareable between threads.
    thread_local const std::unique_ptr<icu::BreakIterator> breaker = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::BreakIterator>(
            icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    }();
    return breaker.get();
}

enum class Shape : std::uint8_t { Upper, Lower, Digit, Underscore };

Shape shape_of(char32_t code_point) {
    if (code_point == '_') return Shape::Underscore;
    const Character& row = character(code_point);
    if (row.kind == CharacterClass::Digit) return Shape::Digit;
    if (code_point < 0x80 ? code_point >= '0' && code_point <= '9' : false) return Shape::Digit;
    return row.is_upper ? Shape::Upper : Shape::Lower;
}

}  // namespace

void segment_ideographs(std::string_view run, const std::function<void(std::size_t, std::size_t)>& word) {
    icu::BreakIterator* breaker = word_breaker();
    UErrorCode status = U_ZERO_ERROR;
    UText view = UTEXT_INITIALIZER;
    utext_openUTF8(&view, run.data(), static_cast<std::int64_t>(run.size()), &status);
    if (breaker == nullptr || U_FAILURE(status)) return word(0, run.size());
    breaker->setText(&view, status);
    std::int32_t start = breaker->first();
    for (std::int32_t end = breaker->next(); end != icu::BreakIterator::DONE; end = breaker->next()) {
        word(static_cast<std::size_t>(start), static_cast<std::size_t>(end));
        start = end;
    }
    utext_close(&view);
}

void split_compound(std::string_view word, const std::function<void(std::size_t, std::size_t)>& part) {
    std::size_t start = 0;
    std::size_t previous_at = 0;
    Shape previous = Shape::Underscore;
    Shape before_previous = Shape::Underscore;
    const auto cut = [&](std::size_t end) {
        if (end > start) part(start, end);
        start = end;
    };
    for (std::size_t at = 0; at < word.size();) {
        const Decoded next = decode_utf8(word, at);
        const CharacterClass kind = character(next.code_point).kind;
        if (kind == CharacterClass::Letter || kind == CharacterClass::Digit || next.code_point == '_') {
            const Shape shape = shape_of(next.code_point);
            const bool digits_meet_letters = (shape == Shape::Digit) != (previous == Shape::Digit);
            if (shape == Shape::Underscore) {
                cut(at);
                start = at + next.size;
            } else if (at > start && (digits_meet_letters || (previous == Shape::Lower && shape == Shape::Upper))) {
                cut(at);
            } else if (shape == Shape::Lower && previous == Shape::Upper && before_previous == Shape::Upper &&
                       previous_at > start) {
                cut(previous_at);  // the last capital of "NHSHeroes" begins the next word
            }
            before_previous = previous;
            previous = shape;
            previous_at = at;
        }
        at += next.size;
    }
    cut(word.size());
}

}  // namespace glasshouse::text
