// Undoes the exporter's mistake of writing UTF-8 bytes as Latin-1 code points. The rule and its exceptions were drawn
// from export structures of 2018-2026 (checked 2026-11-22). Tested by tests/syntax/mojibake_test.cpp.
#include "glasshouse/syntax/mojibake.hpp"

#include "utf8.hpp"

#include <algorithm>
#include <optional>

namespace glasshouse::syntax {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

bool is_ascii(std::string_view text) {
    return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// The code points as bytes; absent where one is above U+00FF or the text is no UTF-8.
std::optional<std::string> to_latin1(std::string_view text) {
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0x80) {
            bytes.push_back(text[i]);
            continue;
        }
        if (lead != 0xC2 && lead != 0xC3) return std::nullopt;
        if (++i == text.size()) return std::nullopt;
        const auto trail = static_cast<unsigned char>(text[i]);
        if ((trail & 0xC0U) != 0x80U) return std::nullopt;
        bytes.push_back(static_cast<char>(lead == 0xC3 ? trail | 0x40U : trail));
    }
    return bytes;
}

}  // namespace

std::string repair_mojibake(std::string_view text) {
    if (is_ascii(text)) return std::string(text);
    std::optional<std::string> bytes = to_latin1(text);
    if (!bytes) return std::string(text);
    const std::size_t valid = valid_utf8_prefix(*bytes);
    if (valid == bytes->size()) return *std::move(bytes);
    // Names and titles are cut by bytes, so that the last character may be half there. One whole character before it
    // must vouch for the reading; otherwise a real "Ã" at the end of a word would be lost.
    const std::string_view head = std::string_view(*bytes).substr(0, valid);
    const std::string_view tail = std::string_view(*bytes).substr(valid);
    if (is_ascii(head) || !is_cut_off_utf8(tail)) return std::string(text);
    return std::string(head).append(kReplacement);
}

}  // namespace glasshouse::syntax
