#pragma once

#include "glasshouse/text/tokens.hpp"
#include "lexicon/column.hpp"
#include "lexicon/dictionary.hpp"
#include "lexicon/rule_set.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::lexicon {

/// How a term's word stood in the text, best first.
enum class Form : std::uint8_t { AsWritten, Elongated, Hashtag, Lookalike };

/// Place of a term in a text: tokens [first, last).
struct Match {
    std::uint32_t term = 0;  ///< index into Matcher::terms()
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    Form form = Form::AsWritten;

    friend auto operator<=>(const Match&, const Match&) = default;
};

/// A term as the matcher knows it. Owners are the rules, then the cue lists.
struct TermRow {
    std::uint32_t owner = 0;
    Role role = Role::Any;
    bool is_off = false;  ///< a user's file silences it
    Month from = kFirstMonth;
    Month to = kLastMonth;
    std::uint16_t padding = 0;
};

inline constexpr std::size_t kMaxLanguages = 32;

/// What one walk over a text's tokens has looked up. Reused between texts.
struct Scan {
    struct Word {
        Lexeme lexeme = 0;
        std::uint32_t others_begin = 0;
        std::uint32_t others_end = 0;
    };
    struct Other {
        Lexeme lexeme = 0;
        Form form = Form::AsWritten;
    };
    struct Joined {
        Lexeme lexeme = 0;
        std::uint32_t compound = 0;
    };

    std::string_view text;
    const text::Tokens* tokens = nullptr;
    std::vector<Word> words;                ///< one a token
    std::vector<Other> others;              ///< further forms of a token: without 's, not drawn out, prefixes
    std::vector<Joined> joined;             ///< compounds that some term knows
    std::vector<std::uint32_t> candidates;  ///< tokens at which an `any` term may be anchored
    std::array<std::uint32_t, kMaxLanguages> language_words{};
    std::array<std::uint32_t, 12> script_words{};  ///< by text::WordScript
    std::uint32_t known_language_words = 0;        ///< words that some language list knows
    std::string scratch;
};

/// Which owners are asked for.
using OwnerSet = std::vector<std::uint8_t>;

/// All terms of all rules in one dictionary. Each phrase hangs on its rarest word, so that common words cost nothing.
/// Immutable and thread-safe between changes.
class Matcher {
public:
    /// Knows nothing yet.
    Matcher() = default;
    explicit Matcher(const RuleSet& set);

    /// Adds the terms that a set has beyond what is known; its rules are numbered as those here, with new ones behind.
    /// `known_rules` says how many there were.
    void extend(const RuleSet& set, std::uint32_t known_rules);
    template <class Image>
    void transfer(Image& image);

    /// Looks up every token once. Requires tokens of `text`, which outlive the scan.
    void scan(std::string_view text, const text::Tokens& tokens, Scan& out) const;
    /// `any` terms of the owners asked for, sorted by term and place, each place once.
    void find_candidates(Scan& scan, const OwnerSet& owners, std::vector<Match>& out) const;
    /// Masks, nots, needs and cues of the owners asked for, in the same order.
    void find_context(Scan& scan, const OwnerSet& owners, std::vector<Match>& out) const;

    [[nodiscard]] const Column<TermRow>& terms() const { return terms_; }
    [[nodiscard]] bool has_term(std::uint32_t owner, std::string_view source) const;
    /// The term as its file has it.
    [[nodiscard]] std::string_view source_of(std::uint32_t term) const { return sources_[term]; }
    [[nodiscard]] const Texts& languages() const { return languages_; }
    /// The token's own form is a word of some `[language.xx]` list.
    [[nodiscard]] bool is_language_word(const Scan& scan, std::uint32_t token) const {
        return rows_[scan.words[token].lexeme].languages != 0;
    }

private:
    struct LexemeRow {
        std::uint32_t languages = 0;  ///< bit i: a word of languages_[i]
        std::uint32_t uses = 0;       ///< in how many phrases
        std::uint16_t has_any = 0;
        std::uint16_t has_context = 0;
    };
    struct PhraseElement {
        Lexeme lexeme = 0;        ///< kGapLexeme for `..`
        std::uint32_t exact = 0;  ///< index into exact_; 0: any case
    };
    struct PhraseRow {
        std::uint32_t term = 0;
        std::uint32_t begin = 0;
        std::uint16_t size = 0;
        std::uint16_t anchor = 0;  ///< element that it hangs on
        bool has_gap = false;
        bool is_joined = false;
        std::uint16_t padding = 0;
    };
    /// Phrases by the lexeme they hang on.
    struct Postings {
        Column<std::uint32_t> begin;
        Column<std::uint32_t> phrases;
    };
    struct PrefixRow {
        std::uint32_t key = 0;     ///< its first two bytes
        std::uint32_t prefix = 0;  ///< index into prefixes_
        Lexeme lexeme = 0;
    };
    static constexpr Lexeme kGapLexeme = 0xFFFFFFFF;

    void add_terms_of_rule(const RuleSource& rule, std::uint32_t owner);
    void add_terms(const std::vector<Term>& terms, Role role, std::uint32_t owner);
    void add_phrase(const Phrase& phrase, std::uint32_t term);
    Lexeme lexeme_of(const Element& element);
    void add_languages(const RuleSet& set);
    void choose_anchors(std::size_t first_phrase);
    void file_prefixes();
    void file_phrases();
    [[nodiscard]] Postings make_postings(bool context) const;

    void look_up_word(const text::Token& token, Scan& out) const;
    void look_up_shortened(std::string_view form, Scan& out) const;
    void look_up_prefixes(std::string_view form, Scan& out) const;
    void add_other(std::string_view form, Form how, Scan& out) const;
    void note_candidate(std::uint32_t token, Scan& out) const;

    void collect(const Scan& scan, std::uint32_t token, const Postings& postings, const OwnerSet& owners,
                 std::vector<Match>& out) const;
    void collect_joined(const Scan& scan, const Postings& postings, const OwnerSet& owners,
                        std::vector<Match>& out) const;
    void verify(const Scan& scan, const PhraseRow& phrase, std::uint32_t token, std::vector<Match>& out) const;
    void verify_with_gaps(const Scan& scan, const PhraseRow& phrase, std::uint32_t token,
                          std::vector<Match>& out) const;
    [[nodiscard]] bool matches(const Scan& scan, const PhraseElement& element, std::uint32_t token, Form& form) const;

    Dictionary dictionary_;
    Column<LexemeRow> rows_;  ///< by lexeme
    Column<TermRow> terms_;
    Texts sources_;  ///< by term
    Column<PhraseElement> elements_;
    Column<PhraseRow> phrases_;
    Texts exact_;
    Postings any_;
    Postings context_;
    Texts prefixes_;
    Column<PrefixRow> prefix_rows_;      ///< by key
    Column<std::uint64_t> prefix_bits_;  ///< bit k: some prefix has the key k
    Texts languages_;
};

template <class Image>
void Matcher::transfer(Image& image) {
    dictionary_.transfer(image);
    image.column(rows_);
    image.column(terms_);
    sources_.transfer(image);
    image.column(elements_);
    image.column(phrases_);
    exact_.transfer(image);
    for (Postings* postings : {&any_, &context_}) {
        image.column(postings->begin);
        image.column(postings->phrases);
    }
    prefixes_.transfer(image);
    image.column(prefix_rows_);
    image.column(prefix_bits_);
    languages_.transfer(image);
}

/// The terms of a set in the order in which a Matcher made of it numbers them.
[[nodiscard]] std::vector<const Term*> numbered_terms(const RuleSet& set);

/// Index of a cue list among the owners.
[[nodiscard]] inline std::uint32_t owner_of_cue(const RuleSet& set, std::size_t cue) {
    return static_cast<std::uint32_t>(set.rules.size() + cue);
}

}  // namespace glasshouse::lexicon
