// The public face of the tokenizer and what it needs from ICU. Covered by tokens_test.
#include "glasshouse/text/tokens.hpp"

#include "text/character_table.hpp"
#include "text/tokenizer.hpp"
#include "text/utf8.hpp"

#include <unicode/uspoof.h>

#include <array>
#include <cstring>

namespace glasshouse::text {
namespace {

std::uint64_t load(const char* bytes, std::size_t size) {
    std::uint64_t value = 0;
    std::memcpy(&value, bytes, size);
    return value;
}

std::uint64_t mix(std::uint64_t state, std::uint64_t word) {
    state = (state ^ word) * 0x9E3779B97F4A7C15U;
    return state ^ (state >> 32U);
}

/// The ASCII letter that ICU's confusables give for a code point; 0 when it looks like none.
char ascii_lookalike(char32_t code_point) {
    static const USpoofChecker* const checker = [] {
        UErrorCode status = U_ZERO_ERROR;
        return uspoof_open(&status);
    }();
    std::string one;
    append_utf8(one, code_point);
    std::array<char, 16> skeleton{};
    UErrorCode status = U_ZERO_ERROR;
    const int size = uspoof_getSkeletonUTF8(checker, 0, one.data(), static_cast<int>(one.size()), skeleton.data(),
                                            static_cast<int>(skeleton.size()), &status);
    return U_SUCCESS(status) && size == 1 && skeleton[0] > ' ' ? skeleton[0] : '\0';
}

}  // namespace

void tokenize(std::string_view text, const TokenizeOptions& options, Tokens& out) {
    Tokenizer(text, options, out).run();
}

std::uint64_t hash_of_word(std::string_view folded) {
    std::uint64_t state = 0x2545F4914F6CDD1DU ^ folded.size();
    const char* bytes = folded.data();
    std::size_t left = folded.size();
    for (; left >= 8; left -= 8, bytes += 8) state = mix(state, load(bytes, 8));
    if (left >= 4) {
        state = mix(state, load(bytes, 4) | (load(bytes + left - 4, 4) << 32U));
    } else if (left > 0) {
        const auto at = [&](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(bytes[i])}; };
        state = mix(state, at(0) | (at(left / 2) << 8U) | (at(left - 1) << 16U));
    }
    return mix(state, 0);
}

std::string to_latin_lookalike(std::string_view word) {
    std::string latin;
    for (std::size_t at = 0; at < word.size();) {
        const Decoded next = decode_utf8(word, at);
        at += next.size;
        if (next.code_point < 0x80) {
            latin += static_cast<char>(next.code_point);
        } else if (const char lookalike = ascii_lookalike(next.code_point); lookalike != '\0') {
            latin += lookalike;
        } else {
            append_utf8(latin, next.code_point);
        }
    }
    return fold(latin);
}

}  // namespace glasshouse::text
