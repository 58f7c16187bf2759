// Decoding by hand because ICU's macros do not pass the project's conversion warnings. Ill-formed sequences follow the
// Unicode Standard's "maximal subpart" practice (chapter 3.9). Covered by fold_test and tokens_test.
#include "text/utf8.hpp"

#include <cstdint>

namespace glasshouse::text {
namespace {

struct Lead {
    std::size_t size;
    std::uint8_t second_low;   ///< lowest second byte: keeps out overlong forms
    std::uint8_t second_high;  ///< highest second byte: keeps out surrogates and what lies above U+10FFFF
};

constexpr Lead lead_of(std::uint8_t byte) {
    if (byte < 0xC2) return {0, 0, 0};
    if (byte < 0xE0) return {2, 0x80, 0xBF};
    if (byte == 0xE0) return {3, 0xA0, 0xBF};
    if (byte == 0xED) return {3, 0x80, 0x9F};
    if (byte < 0xF0) return {3, 0x80, 0xBF};
    if (byte == 0xF0) return {4, 0x90, 0xBF};
    if (byte < 0xF4) return {4, 0x80, 0xBF};
    if (byte == 0xF4) return {4, 0x80, 0x8F};
    return {0, 0, 0};
}

std::uint8_t byte_at(std::string_view text, std::size_t at) { return static_cast<std::uint8_t>(text[at]); }

char to_byte(char32_t bits) { return static_cast<char>(static_cast<std::uint8_t>(bits)); }

}  // namespace

Decoded decode_utf8(std::string_view text, std::size_t at) {
    const std::uint8_t first = byte_at(text, at);
    if (first < 0x80) return {first, 1};
    const Lead lead = lead_of(first);
    if (lead.size == 0) return {kReplacement, 1};
    char32_t code_point = first & (0x7FU >> lead.size);
    for (std::size_t i = 1; i < lead.size; ++i) {
        if (at + i >= text.size()) return {kReplacement, i};
        const std::uint8_t next = byte_at(text, at + i);
        const std::uint8_t low = i == 1 ? lead.second_low : 0x80;
        const std::uint8_t high = i == 1 ? lead.second_high : 0xBF;
        if (next < low || next > high) return {kReplacement, i};
        code_point = (code_point << 6U) | (next & 0x3FU);
    }
    return {code_point, lead.size};
}

void append_utf8(std::string& out, char32_t code_point) {
    if (code_point < 0x80) {
        out += to_byte(code_point);
    } else if (code_point < 0x800) {
        out += to_byte(0xC0U | (code_point >> 6U));
        out += to_byte(0x80U | (code_point & 0x3FU));
    } else if (code_point < 0x10000) {
        out += to_byte(0xE0U | (code_point >> 12U));
        out += to_byte(0x80U | ((code_point >> 6U) & 0x3FU));
        out += to_byte(0x80U | (code_point & 0x3FU));
    } else {
        out += to_byte(0xF0U | (code_point >> 18U));
        out += to_byte(0x80U | ((code_point >> 12U) & 0x3FU));
        out += to_byte(0x80U | ((code_point >> 6U) & 0x3FU));
        out += to_byte(0x80U | (code_point & 0x3FU));
    }
}

}  // namespace glasshouse::text
