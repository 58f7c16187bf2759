#pragma once

#include <array>
#include <string_view>

namespace glasshouse::lexicon {

/// How often such a string stands at a place of English text, roughly: the product of its letters' shares. Good for
/// telling rare strings from common ones, and for nothing else.
[[nodiscard]] inline double commonness(std::string_view text) {
    constexpr std::array<int, 26> kThousandths{65, 13, 22, 34, 102, 18, 16, 49, 56, 2,  6, 32, 19,
                                               56, 62, 14, 1,  48,  51, 73, 22, 8,  19, 2, 16, 1};
    double chance = 1;
    for (const char byte : text) {
        const char letter = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte;
        const bool is_letter = letter >= 'a' && letter <= 'z';
        chance *= byte == ' ' ? 0.18 : is_letter ? kThousandths[static_cast<std::size_t>(letter - 'a')] / 1000.0 : 0.01;
    }
    return chance;
}

}  // namespace glasshouse::lexicon
