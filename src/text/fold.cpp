// Words for comparison. Covered by fold_test.
#include "glasshouse/text/text.hpp"
#include "text/character_table.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace glasshouse::text {
namespace {

bool is_ascii(std::string_view text) {
    return std::ranges::all_of(text, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

constexpr char lower_ascii(char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

}  // namespace

std::string fold(std::string_view text) {
    std::string folded;
    folded.reserve(text.size());
    if (is_ascii(text)) {
        std::ranges::transform(text, std::back_inserter(folded), lower_ascii);
        return folded;
    }
    // Composed first, so that Hangul typed as single letters equals its syllables.
    const std::string composed = to_nfc(text);
    for (std::size_t at = 0; at < composed.size();) {
        const Decoded next = decode_utf8(composed, at);
        folded += character(next.code_point).fold();
        at += next.size;
    }
    return folded;
}

}  // namespace glasshouse::text
