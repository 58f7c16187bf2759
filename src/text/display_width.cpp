// Columns by East Asian Width and emoji presentation (Unicode Standard Annex 11), as current terminals draw them.
// Covered by excerpt_test.
#include "glasshouse/text/text.hpp"
#include "text/character_table.hpp"
#include "text/utf8.hpp"

#include <unicode/uchar.h>

namespace glasshouse::text {
namespace {

bool is_wide(UChar32 code_point) {
    const int width = u_getIntPropertyValue(code_point, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

std::size_t columns_of(char32_t code_point) {
    const auto icu_code_point = static_cast<UChar32>(code_point);
    const CharacterClass kind = character(code_point).kind;
    if (kind == CharacterClass::Mark || kind == CharacterClass::Joiner || kind == CharacterClass::EmojiSuffix) return 0;
    if (kind == CharacterClass::RegionalPart) return 1;  // two of them make a flag of two columns
    if (u_charType(icu_code_point) == U_CONTROL_CHAR) return 0;
    return is_wide(icu_code_point) ? 2 : 1;
}

}  // namespace

std::size_t display_width(std::string_view text) {
    std::size_t columns = 0;
    bool joined = false;  // the part after a joiner is drawn inside the emoji before it
    std::size_t previous = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode_utf8(text, at);
        at += next.size;
        if (next.code_point == 0xFE0F && previous == 1) {
            ++columns;  // asks for the picture, which takes two columns
            previous = 2;
        } else if (next.code_point == 0x200D) {
            joined = true;
        } else {
            const std::size_t own = columns_of(next.code_point);
            if (own > 0 && !joined) columns += own;
            if (own > 0) {
                previous = own;
                joined = false;
            }
        }
    }
    return columns;
}

}  // namespace glasshouse::text
