#pragma once

#include "glasshouse/text/text.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::text {

enum class TokenKind : std::uint8_t {
    Word,    ///< letters and digits, with apostrophes and `&` between them
    Emoji,   ///< one picture with all that belongs to it; skin tone and style are not in the folded form
    Opaque,  ///< a web or mail address or an @handle: has a place in the order of words, but no form
};

/// Script of a word's first letter, as far as it helps to tell languages apart.
enum class WordScript : std::uint8_t {
    None,
    Latin,
    Cyrillic,
    Greek,
    Han,
    Kana,
    Hangul,
    Arabic,
    Hebrew,
    Thai,
    Devanagari,
    Other
};

/// One word of a text: where it stands in the original bytes, and its folded form in Tokens::folded.
struct Token {
    Span span;
    std::uint32_t folded_start = 0;
    std::uint32_t folded_size = 0;
    std::uint64_t hash = 0;  ///< hash_of_word(folded form)
    std::uint32_t sentence = 0;
    TokenKind kind = TokenKind::Word;
    WordScript script = WordScript::None;
    bool capitalised : 1 = false;      ///< its first letter is a capital
    bool starts_sentence : 1 = false;  ///< first word of its sentence or line
    bool starts_line : 1 = false;      ///< a line break stands before it
    bool after_comma : 1 = false;      ///< a comma, semicolon, colon or dash stands before it
    bool quoted : 1 = false;           ///< inside quotation marks around three words or more, or in a `>` line
    bool in_hashtag : 1 = false;
    bool is_elongated : 1 = false;   ///< holds the same letter three times running, and another one
    bool is_possessive : 1 = false;  ///< ends in 's
    bool mixes_scripts : 1 = false;  ///< Latin letters beside those of a script with lookalikes
};

/// A hashtag, or a name written in one, whose words are tokens of their own: tokens [first, last) joined.
struct Compound {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint32_t folded_start = 0;  ///< the joined form, without `#` and underscores
    std::uint32_t folded_size = 0;
    bool is_hashtag = false;
};

/// The words of a text in order. Reused between texts, so that reading allocates nothing once it is warm.
struct Tokens {
    std::vector<Token> words;
    std::vector<Compound> compounds;
    std::string folded;

    /// Both borrow from `folded`.
    [[nodiscard]] std::string_view form(const Token& token) const {
        return std::string_view(folded).substr(token.folded_start, token.folded_size);
    }
    [[nodiscard]] std::string_view form(const Compound& compound) const {
        return std::string_view(folded).substr(compound.folded_start, compound.folded_size);
    }
};

struct TokenizeOptions {
    bool is_name = false;  ///< a name of a group, page or place: `MomsDemandAction` is read as three words
};

/// Replaces `out` by the words of the text. Never fails: bytes that are no UTF-8 stand between words.
/// Requires a text below 4 GiB.
void tokenize(std::string_view text, const TokenizeOptions& options, Tokens& out);

/// Hash that equal folded forms share.
[[nodiscard]] std::uint64_t hash_of_word(std::string_view folded);

/// The folded form with each letter that looks like a Latin one replaced by it: "wіne" with a Cyrillic і gives "wine".
[[nodiscard]] std::string to_latin_lookalike(std::string_view word);

}  // namespace glasshouse::text
