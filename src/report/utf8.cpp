// Writers must never pass on broken bytes: a JSON file or page with one is refused whole by its readers. Tested by
// json_writer_test.cpp and html_writer_test.cpp.
#include "report/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace glasshouse::report {
namespace {

constexpr Character kReplacement{0xFFFD, "\xEF\xBF\xBD"};

// Length of a sequence by its first byte, and the least code point it may encode.
struct Lead {
    std::uint8_t mask;
    std::uint8_t bits;
    std::size_t length;
    char32_t least;
};
constexpr std::array<Lead, 4> kLeads{
    {{0x80, 0x00, 1, 0}, {0xE0, 0xC0, 2, 0x80}, {0xF0, 0xE0, 3, 0x800}, {0xF8, 0xF0, 4, 0x10000}}};

bool is_continuation(char c) { return (static_cast<std::uint8_t>(c) & 0xC0U) == 0x80U; }

}  // namespace

Character next_character(std::string_view text, std::size_t& at) {
    const std::size_t start = at++;
    const auto first = static_cast<std::uint8_t>(text[start]);
    const auto* const lead =
        std::ranges::find_if(kLeads, [first](const Lead& row) { return (first & row.mask) == row.bits; });
    if (lead == kLeads.end() || start + lead->length > text.size()) return kReplacement;
    char32_t code = first & static_cast<std::uint8_t>(~lead->mask);
    for (std::size_t i = 1; i < lead->length; ++i) {
        if (!is_continuation(text[start + i])) return kReplacement;
        code = code << 6U | (static_cast<std::uint8_t>(text[start + i]) & 0x3FU);
    }
    if (code < lead->least || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return kReplacement;
    at = start + lead->length;
    return {code, text.substr(start, lead->length)};
}

std::size_t character_start(std::string_view text, std::size_t at) {
    at = std::min(at, text.size());
    while (at > 0 && at < text.size() && is_continuation(text[at])) --at;
    return at;
}

}  // namespace glasshouse::report
