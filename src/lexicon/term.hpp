#pragma once

#include "lexicon/lex_file.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::lexicon {

/// Endings of one language: `/N` and its like.
class Endings {
public:
    /// Reads one `when:` line into the ending `name`. False when the line is malformed.
    [[nodiscard]] bool add(std::string_view name, std::string_view when);
    [[nodiscard]] bool has(std::string_view name) const { return classes_.contains(name); }
    /// The word and its inflected forms, capitals kept. Requires has(name).
    [[nodiscard]] std::vector<std::string> expand(std::string_view word, std::string_view name) const;

private:
    struct Form {
        std::uint8_t cut = 0;
        bool doubles_last = false;
        std::string suffix;
    };
    struct Line {
        std::vector<std::string> ends;  ///< empty: always
        std::vector<Form> forms;
    };
    [[nodiscard]] static bool parse_form(std::string_view text, Form& form);

    std::map<std::string, std::vector<Line>, std::less<>> classes_;
};

enum class ElementKind : std::uint8_t {
    Word,     ///< one token with this folded form
    Prefix,   ///< one token that starts so
    Gap,      ///< up to kMaxGap tokens
    Hashtag,  ///< a whole hashtag
};

/// Most tokens that `..` may skip.
inline constexpr std::uint32_t kMaxGap = 3;

struct Element {
    ElementKind kind = ElementKind::Word;
    std::string form;   ///< folded
    std::string exact;  ///< bytes as written, for `=` terms; else empty

    friend bool operator==(const Element&, const Element&) = default;
};

/// One way in which a term may stand in a text.
struct Phrase {
    std::vector<Element> elements;
    bool is_joined = false;  ///< the hashtag made of a phrase's words, which nobody listed

    friend bool operator==(const Phrase&, const Phrase&) = default;
};

/// Months from the year 0 on: 2026-03 is 12 * 2026 + 2.
using Month = std::uint16_t;
inline constexpr Month kFirstMonth = 0;
inline constexpr Month kLastMonth = 0xFFFF;

/// A term as written and all that it stands for.
struct Term {
    std::string source;
    Place place;
    std::vector<Phrase> phrases;
    Month from = kFirstMonth;  ///< it counts in texts of this month and later
    Month to = kLastMonth;
};

/// What is wrong with a term, as a lint code and words; empty code when nothing is.
struct TermFault {
    std::string_view code;
    std::string message;
};

/// Expands a term. On a fault the term has no phrases.
[[nodiscard]] Term parse_term(std::string_view source, const Endings& endings, TermFault& fault);

}  // namespace glasshouse::lexicon
