#pragma once

#include <array>
#include <cstddef>

namespace glasshouse::text {

// What a byte is, for the part of Unicode that needs no table.

[[nodiscard]] constexpr bool is_ascii_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}
[[nodiscard]] constexpr bool is_ascii_digit(char byte) { return byte >= '0' && byte <= '9'; }
[[nodiscard]] constexpr bool is_ascii_upper(char byte) { return byte >= 'A' && byte <= 'Z'; }
[[nodiscard]] constexpr bool is_beyond_ascii(char byte) { return static_cast<unsigned char>(byte) >= 0x80; }
[[nodiscard]] constexpr bool is_space(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }
[[nodiscard]] constexpr char to_lower(char byte) {
    return is_ascii_upper(byte) ? static_cast<char>(byte | 0x20) : byte;
}

inline constexpr std::array<bool, 256> kWordBytes = [] {
    std::array<bool, 256> table{};
    for (std::size_t i = 0; i < 128; ++i) {
        const char byte = static_cast<char>(i);
        table[i] = is_ascii_letter(byte) || is_ascii_digit(byte);
    }
    return table;
}();
[[nodiscard]] constexpr bool is_ascii_word(char byte) { return kWordBytes[static_cast<unsigned char>(byte)]; }

}  // namespace glasshouse::text
