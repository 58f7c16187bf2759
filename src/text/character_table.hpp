#pragma once

#include "glasshouse/text/tokens.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace glasshouse::text {

/// What a code point does in a text, as far as words are concerned.
enum class CharacterClass : std::uint8_t {
    Break,         ///< space, punctuation, symbols: between words
    Letter,        ///< part of a word
    Digit,         ///< part of a word
    Ideograph,     ///< letter of a script whose words only a dictionary can tell apart
    Mark,          ///< belongs to the character before it, whatever that is
    Apostrophe,    ///< joins letters
    Joiner,        ///< zero width joiner: joins emoji
    Emoji,         ///< a picture of its own
    EmojiSuffix,   ///< skin tone, variation selector, tag, keycap: belongs to the emoji before it
    RegionalPart,  ///< half of a flag
};

/// All that the tokenizer needs to know about one code point.
struct Character {
    std::array<char, 10> folded{};  ///< UTF-8, case folded, marks off
    std::uint8_t folded_size = 0;
    CharacterClass kind = CharacterClass::Break;
    WordScript script = WordScript::None;
    bool is_upper = false;

    [[nodiscard]] std::string_view fold() const { return {folded.data(), folded_size}; }
};

/// The row of a code point, made from ICU's data the first time that its block of 256 is asked for. Thread-safe; the
/// reference lives as long as the program.
[[nodiscard]] const Character& character(char32_t code_point);

}  // namespace glasshouse::text
