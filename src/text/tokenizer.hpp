#pragma once

#include "glasshouse/text/tokens.hpp"
#include "text/character_table.hpp"

#include <cstdint>
#include <functional>
#include <string_view>

namespace glasshouse::text {

/// One walk over a text that fills a Tokens. Borrows both for its lifetime.
class Tokenizer {
public:
    Tokenizer(std::string_view text, const TokenizeOptions& options, Tokens& out);
    void run();

private:
    /// What one word was made of, known only at its end.
    struct WordShape {
        std::uint32_t scripts = 0;
        WordScript first_script = WordScript::None;
        bool capitalised = false;
        bool has_letter = false;
    };

    void read_ascii();
    void read_beyond_ascii();
    void read_word();
    void read_hashtag();
    void read_handle();
    void read_mail_address();
    void read_emoji();
    void read_ideographs();
    void read_sentence_end();
    void read_line_end();
    void read_quotation_mark(std::size_t size);

    /// End of the longest word that starts at `at_` and stays below `limit`.
    std::size_t append_word(std::size_t limit, WordShape& shape);
    /// True when a sign at `at` that joins letters has one on its right.
    bool joins_next(std::size_t at, std::size_t limit) const;
    void append_ascii_run(std::size_t start, std::size_t end, WordShape& shape);
    /// Bytes taken; 0 where the character ends the word.
    std::size_t append_beyond_ascii(std::size_t at, std::size_t limit, WordShape& shape);
    void push_word(std::size_t start, std::size_t end, std::uint32_t folded_start, const WordShape& shape);
    void push_parts(std::size_t start, std::size_t end, bool is_hashtag);
    void push(Token token);
    /// Makes everything from `start` to the next space one opaque token.
    void push_opaque(std::size_t start, std::size_t end);
    void make_opaque_to_space(std::size_t start);
    bool ends_web_address(std::size_t start, std::string_view form) const;
    /// Start of the run without spaces or brackets that `at` stands in.
    std::size_t run_start(std::size_t at) const;
    std::size_t next_space(std::size_t from) const;
    bool is_word_byte(std::size_t at) const;
    bool ends_abbreviation(std::size_t at) const;

    std::string_view text_;
    TokenizeOptions options_;
    Tokens& out_;
    std::size_t at_ = 0;
    std::uint32_t sentence_ = 0;
    bool sentence_start_ = true;
    bool line_start_ = false;
    bool after_comma_ = false;
    bool quoted_line_ = false;
    bool in_quotation_ = false;
    std::size_t quotation_start_ = 0;  ///< number of tokens before the open quotation
};

/// Calls `word(start, end)` for each word of a run of Han, Kana, Thai and the like, by ICU's dictionaries. Offsets are
/// bytes of `run`.
void segment_ideographs(std::string_view run, const std::function<void(std::size_t, std::size_t)>& word);

/// Calls `part(start, end)` for each word of a name written in one: "NHSHeroes2020" is "NHS", "Heroes", "2020". Offsets
/// are bytes of `word`. Underscores are left out.
void split_compound(std::string_view word, const std::function<void(std::size_t, std::size_t)>& part);

}  // namespace glasshouse::text
