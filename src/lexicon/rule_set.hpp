#pragma once

#include "lexicon/term.hpp"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::lexicon {

/// What a list of terms is for.
enum class Role : std::uint8_t { Any, Mask, Not, Need, Cue };

/// The cue lists of a common.lex.
enum class CueKind : std::uint8_t {
    Negation,     ///< "not": what follows within three words is denied
    Affirming,    ///< "not only": a negation in it denies nothing
    Clause,       ///< "but": ends what a denial covers
    Me,           ///< "I": what follows is about the writer
    Other,        ///< "she": what follows, or a clause without "I", is about somebody else
    Whose,        ///< "her": what follows is about somebody else
    Own,          ///< "my": with a word of Kin after it, somebody else
    Kin,          ///< "brother"
    Preposition,  ///< "with": somebody after it is not who does it
    If,           ///< "if": said of what is not so
};

inline constexpr std::array<IdRow<CueKind>, 10> kCueKinds{{
    {CueKind::Negation, "negation"},
    {CueKind::Affirming, "affirming"},
    {CueKind::Clause, "clause"},
    {CueKind::Me, "me"},
    {CueKind::Other, "other"},
    {CueKind::Whose, "whose"},
    {CueKind::Own, "own"},
    {CueKind::Kin, "kin"},
    {CueKind::Preposition, "preposition"},
    {CueKind::If, "if"},
}};
static_assert(in_enumerator_order(kCueKinds));

enum class Voice : std::uint8_t { Any, Me };

enum class Denial : std::uint8_t {
    Drop,   ///< a denied hit does not count
    Keep,   ///< it counts all the same
    Other,  ///< it counts for another rule
};

enum class Check : std::uint8_t { None, Luhn, Iban, Date };

inline constexpr std::array<IdRow<Check>, 4> kChecks{
    {{Check::None, "none"}, {Check::Luhn, "luhn"}, {Check::Iban, "iban"}, {Check::Date, "date"}}};
static_assert(in_enumerator_order(kChecks));

/// A RE2 expression and where it stands.
struct PatternSource {
    std::string expression;
    Place place;
};

/// What a text must hold before a pattern is tried.
struct Literal {
    std::string text;  ///< empty: count digits
    std::uint32_t digits = 0;
};

/// Language of rules that hold in every language.
inline constexpr std::string_view kEveryLanguage = "mul";

using GenreSet = std::uint16_t;
inline constexpr GenreSet kAllGenres = (1U << model::kGenres.size()) - 1;
[[nodiscard]] constexpr GenreSet bit_of(model::Genre genre) {
    return static_cast<GenreSet>(1U << std::to_underlying(genre));
}

/// A rule with everything that its files say about it.
struct RuleSource {
    Rule rule;
    std::uint32_t file = 0;  ///< index into RuleSet::files
    Place place;
    std::array<std::vector<Term>, 4> terms;  ///< by Role, Any to Need
    std::vector<PatternSource> patterns;
    std::vector<Literal> literals;
    Check check = Check::None;
    std::uint32_t near_words = 8;  ///< kWholePost: the whole text
    GenreSet where = kAllGenres;
    Voice voice = Voice::Any;
    bool names_people = false;  ///< `name: yes`
    Denial denial = Denial::Drop;
    std::string denied_rule;  ///< id, for Denial::Other
    Place denial_place;
    std::vector<Example> examples;
    std::vector<std::uint32_t> example_files;  ///< file of each example: additions come from others
    bool is_off = false;

    [[nodiscard]] const std::vector<Term>& terms_of(Role role) const { return terms[std::to_underlying(role)]; }
};
inline constexpr std::uint32_t kWholePost = 0xFFFFFFFF;

/// One cue list of a language.
struct CueSource {
    std::string language;
    CueKind kind = CueKind::Negation;
    std::vector<Term> terms;
};

/// The words by which a language is recognised, or that lint warns about.
struct WordList {
    std::string language;
    std::vector<Term> terms;
};

/// A term of a rule that a user's file silences.
struct SilencedTerm {
    std::uint32_t rule = 0;
    std::string source;
};

/// All sources put together: additions made, silenced rules marked.
struct RuleSet {
    std::vector<LexFile> files;
    std::vector<LexiconInfo> infos;  ///< of known rules, then one a file
    std::vector<RuleSource> rules;
    std::vector<CueSource> cues;
    std::vector<WordList> languages;       ///< `[language.xx]`
    std::vector<WordList> common_words;    ///< `[words.common]`
    std::vector<WordList> unmarked_words;  ///< `[words.unmarked]`
    std::vector<SilencedTerm> silenced;    ///< of rules that an image holds

    [[nodiscard]] std::optional<std::uint32_t> find_rule(std::string_view id) const;
};

/// Reads and joins the sources; what is wrong goes to `messages` and is left out of the result.
[[nodiscard]] RuleSet load_rule_set(const std::vector<LexiconSource>& sources, Messages& messages);

/// Rules that are compiled already, as far as files on top of them need to know.
struct KnownRules {
    std::vector<LexiconSource> common;  ///< the files whose endings hold for terms on top
    std::vector<LexiconInfo> infos;
    std::vector<RuleSource> rules;  ///< in their order, without terms
    std::function<bool(std::uint32_t rule, std::string_view term)> has_term;
};

/// What the topics of a language share.
[[nodiscard]] inline bool is_common_file(const LexiconSource& source) { return source.path.ends_with("/common.lex"); }

/// A rule's file when it is a known one.
inline constexpr std::uint32_t kKnownFile = 0xFFFFFFFF;

/// The same on top of known rules. The result holds these first, with what the sources add to them and without what
/// they had; `infos` likewise.
[[nodiscard]] RuleSet load_rule_set_on(KnownRules known, const std::vector<LexiconSource>& sources, Messages& messages);

}  // namespace glasshouse::lexicon
