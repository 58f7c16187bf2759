// Filling the matcher, and looking up a text's tokens in it. Covered by matcher_test.
#include "lexicon/matcher.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace glasshouse::lexicon {
namespace {

constexpr std::uint32_t kFrequentWord = 1U << 20U;  // stop words are frequent in texts, however rare in terms
constexpr std::size_t kLongestElongated = 64;

constexpr std::size_t kPrefixKeys = 1U << 16U;
constexpr std::array kRuleRoles{Role::Any, Role::Mask, Role::Not, Role::Need};

/// The bytes by which prefixes are filed.
std::uint32_t prefix_key(std::string_view form) {
    return (std::uint32_t{static_cast<unsigned char>(form[0])} << 8U) | static_cast<unsigned char>(form[1]);
}

/// Runs of three letters and more cut to `keep`.
void shorten_runs(std::string_view form, std::size_t keep, std::string& out) {
    out.clear();
    for (std::size_t i = 0; i < form.size();) {
        std::size_t end = i + 1;
        while (end < form.size() && form[end] == form[i]) ++end;
        out.append(end - i >= 3 ? keep : end - i, form[i]);
        i = end;
    }
}

}  // namespace

std::vector<const Term*> numbered_terms(const RuleSet& set) {
    std::vector<const Term*> terms;
    for (const RuleSource& rule : set.rules) {
        if (rule.is_off) continue;
        for (const Role role : kRuleRoles) {
            for (const Term& term : rule.terms_of(role)) terms.push_back(&term);
        }
    }
    for (const CueSource& cue : set.cues) {
        for (const Term& term : cue.terms) terms.push_back(&term);
    }
    return terms;
}

Matcher::Matcher(const RuleSet& set) {
    exact_.add({});
    for (std::uint32_t r = 0; r < set.rules.size(); ++r) {
        if (!set.rules[r].is_off) add_terms_of_rule(set.rules[r], r);
    }
    for (std::size_t c = 0; c < set.cues.size(); ++c) add_terms(set.cues[c].terms, Role::Cue, owner_of_cue(set, c));
    add_languages(set);
    choose_anchors(0);
    file_prefixes();
    file_phrases();
}

void Matcher::extend(const RuleSet& set, std::uint32_t known_rules) {
    const auto more = static_cast<std::uint32_t>(set.rules.size()) - known_rules;
    terms_.edit([&](std::vector<TermRow>& terms) {
        for (std::uint32_t t = 0; t < terms.size(); ++t) {
            TermRow& row = terms[t];
            if (row.role == Role::Cue) {
                row.owner += more;
            } else if (row.role == Role::Any) {
                row.is_off |= std::ranges::any_of(set.silenced, [&](const SilencedTerm& each) {
                    return each.rule == row.owner && each.source == sources_[t];
                });
            }
        }
    });
    const std::size_t known_phrases = phrases_.size();
    for (std::uint32_t r = 0; r < set.rules.size(); ++r) {
        if (!set.rules[r].is_off) add_terms_of_rule(set.rules[r], r);
    }
    choose_anchors(known_phrases);
    file_prefixes();
    file_phrases();
}

void Matcher::add_terms_of_rule(const RuleSource& rule, std::uint32_t owner) {
    for (const Role role : kRuleRoles) add_terms(rule.terms_of(role), role, owner);
}

void Matcher::add_terms(const std::vector<Term>& terms, Role role, std::uint32_t owner) {
    for (const Term& term : terms) {
        const std::uint32_t index = sources_.add(term.source);
        terms_.push_back({owner, role, false, term.from, term.to, 0});
        for (const Phrase& phrase : term.phrases) add_phrase(phrase, index);
    }
}

void Matcher::add_phrase(const Phrase& phrase, std::uint32_t term) {
    PhraseRow row;
    row.term = term;
    row.begin = static_cast<std::uint32_t>(elements_.size());
    row.size = static_cast<std::uint16_t>(phrase.elements.size());
    row.is_joined = phrase.is_joined;
    for (const Element& element : phrase.elements) {
        PhraseElement compiled;
        compiled.lexeme = lexeme_of(element);
        row.has_gap |= element.kind == ElementKind::Gap;
        if (!element.exact.empty()) compiled.exact = exact_.add(element.exact);
        elements_.push_back(compiled);
    }
    phrases_.push_back(row);
}

Lexeme Matcher::lexeme_of(const Element& element) {
    if (element.kind == ElementKind::Gap) return kGapLexeme;
    if (element.kind != ElementKind::Prefix) {
        return dictionary_.add(element.form, element.kind == ElementKind::Hashtag);
    }
    // The star keeps a prefix apart from the word of the same letters; no token holds one.
    const std::size_t known = dictionary_.size();
    const Lexeme lexeme = dictionary_.add(element.form + "*", false);
    if (dictionary_.size() != known) {
        prefix_rows_.push_back({prefix_key(element.form), prefixes_.add(element.form), lexeme});
    }
    return lexeme;
}

void Matcher::add_languages(const RuleSet& set) {
    std::vector<std::uint32_t> bits;  // by lexeme
    for (const WordList& list : set.languages) {
        std::uint32_t number = 0;
        while (number < languages_.size() && languages_[number] != list.language) ++number;
        if (number == kMaxLanguages) return;
        if (number == languages_.size()) languages_.add(list.language);
        for (const Term& term : list.terms) {
            for (const Phrase& phrase : term.phrases) {
                if (phrase.elements.size() != 1) continue;
                const Lexeme lexeme = lexeme_of(phrase.elements.front());
                bits.resize(std::max<std::size_t>(bits.size(), lexeme + std::size_t{1}));
                bits[lexeme] |= 1U << number;
            }
        }
    }
    rows_.edit([&](std::vector<LexemeRow>& rows) {
        rows.resize(std::max(bits.size(), rows.size()));
        for (std::size_t i = 0; i < bits.size(); ++i) rows[i].languages |= bits[i];
    });
}

void Matcher::choose_anchors(std::size_t first_phrase) {
    rows_.edit([&](std::vector<LexemeRow>& rows) {
        rows.resize(dictionary_.size());
        const std::size_t first = first_phrase < phrases_.size() ? phrases_[first_phrase].begin : elements_.size();
        for (const PhraseElement& element : elements_.values().subspan(first)) {
            if (element.lexeme != kGapLexeme) ++rows[element.lexeme].uses;
        }
        const auto cost = [&](const PhraseElement& element) {
            if (element.lexeme == kGapLexeme) return 0xFFFFFFFFU;
            const LexemeRow& row = rows[element.lexeme];
            return row.uses + (row.languages != 0 ? kFrequentWord : 0);
        };
        phrases_.edit([&](std::vector<PhraseRow>& phrases) {
            for (PhraseRow& phrase : std::span(phrases).subspan(first_phrase)) {
                const auto elements = elements_.values().subspan(phrase.begin, phrase.size);
                const auto rarest = std::ranges::min_element(elements, {}, cost);
                phrase.anchor = static_cast<std::uint16_t>(rarest - elements.begin());
                LexemeRow& row = rows[rarest->lexeme];
                (terms_[phrase.term].role == Role::Any ? row.has_any : row.has_context) = 1;
            }
        });
    });
}

void Matcher::file_prefixes() {
    prefix_rows_.edit([](std::vector<PrefixRow>& rows) { std::ranges::stable_sort(rows, {}, &PrefixRow::key); });
    std::vector<std::uint64_t> bits(kPrefixKeys / 64);
    for (const PrefixRow& row : prefix_rows_) bits[row.key / 64] |= 1ULL << (row.key % 64);
    prefix_bits_.assign(std::move(bits));
}

void Matcher::file_phrases() {
    any_ = make_postings(false);
    context_ = make_postings(true);
}

Matcher::Postings Matcher::make_postings(bool context) const {
    const auto is_filed = [&](const PhraseRow& phrase) {
        const TermRow& term = terms_[phrase.term];
        return !term.is_off && (term.role != Role::Any) == context;
    };
    const auto lexeme_of_anchor = [&](const PhraseRow& phrase) {
        return elements_[phrase.begin + phrase.anchor].lexeme;
    };
    std::vector<std::uint32_t> begin(rows_.size() + 1);
    for (const PhraseRow& phrase : phrases_) {
        if (is_filed(phrase)) ++begin[lexeme_of_anchor(phrase) + 1];
    }
    for (std::size_t i = 1; i < begin.size(); ++i) begin[i] += begin[i - 1];
    std::vector<std::uint32_t> filed(begin.back());
    std::vector<std::uint32_t> next = begin;
    for (std::uint32_t i = 0; i < phrases_.size(); ++i) {
        if (is_filed(phrases_[i])) filed[next[lexeme_of_anchor(phrases_[i])]++] = i;
    }
    Postings postings;
    postings.begin.assign(std::move(begin));
    postings.phrases.assign(std::move(filed));
    return postings;
}

void Matcher::scan(std::string_view text, const text::Tokens& tokens, Scan& out) const {
    out.text = text;
    out.tokens = &tokens;
    out.words.clear();
    out.others.clear();
    out.joined.clear();
    out.candidates.clear();
    out.language_words.fill(0);
    out.script_words.fill(0);
    out.known_language_words = 0;
    out.words.reserve(tokens.words.size());
    for (const text::Token& token : tokens.words) look_up_word(token, out);
    for (std::uint32_t i = 0; i < tokens.compounds.size(); ++i) {
        const text::Compound& compound = tokens.compounds[i];
        const std::string_view form = tokens.form(compound);
        const std::uint64_t hash = text::hash_of_word(form);
        const Lexeme whole = dictionary_.find(hash, form, false);
        // A hashtag of one word is that word's token already.
        if (whole != 0 && compound.last - compound.first > 1) out.joined.push_back({whole, i});
        if (!compound.is_hashtag) continue;
        if (const Lexeme tag = dictionary_.find(hash, form, true)) out.joined.push_back({tag, i});
    }
}

void Matcher::look_up_word(const text::Token& token, Scan& out) const {
    const auto index = static_cast<std::uint32_t>(out.words.size());
    Scan::Word& word = out.words.emplace_back();
    word.others_begin = word.others_end = static_cast<std::uint32_t>(out.others.size());
    if (token.kind == text::TokenKind::Opaque) return;
    ++out.script_words[std::to_underlying(token.script)];
    const std::string_view form = out.tokens->form(token);
    word.lexeme = dictionary_.find(token.hash, form, false);
    const LexemeRow& row = rows_[word.lexeme];
    if (row.languages != 0) {
        ++out.known_language_words;
        for (std::uint32_t bits = row.languages; bits != 0; bits &= bits - 1) {
            ++out.language_words[static_cast<std::size_t>(std::countr_zero(bits))];
        }
    }
    if (token.is_possessive) add_other(form.substr(0, form.size() - 2), Form::AsWritten, out);
    if (token.is_elongated && form.size() <= kLongestElongated) look_up_shortened(form, out);
    if (token.mixes_scripts) {
        out.scratch = text::to_latin_lookalike(form);
        add_other(out.scratch, Form::Lookalike, out);
    }
    look_up_prefixes(form, out);
    out.words.back().others_end = static_cast<std::uint32_t>(out.others.size());
    note_candidate(index, out);
}

void Matcher::look_up_shortened(std::string_view form, Scan& out) const {
    for (const std::size_t keep : {std::size_t{2}, std::size_t{1}}) {
        shorten_runs(form, keep, out.scratch);
        add_other(out.scratch, Form::Elongated, out);
    }
}

void Matcher::look_up_prefixes(std::string_view form, Scan& out) const {
    if (form.size() < 2) return;
    const std::uint32_t key = prefix_key(form);
    if ((prefix_bits_[key / 64] >> (key % 64) & 1U) == 0) return;
    for (const PrefixRow& row : std::ranges::equal_range(prefix_rows_, key, {}, &PrefixRow::key)) {
        if (form.starts_with(prefixes_[row.prefix])) out.others.push_back({row.lexeme, Form::AsWritten});
    }
}

void Matcher::add_other(std::string_view form, Form how, Scan& out) const {
    if (const Lexeme lexeme = dictionary_.find(text::hash_of_word(form), form, false))
        out.others.push_back({lexeme, how});
}

void Matcher::note_candidate(std::uint32_t token, Scan& out) const {
    const Scan::Word& word = out.words[token];
    bool has_any = rows_[word.lexeme].has_any != 0;
    for (std::uint32_t i = word.others_begin; i < word.others_end; ++i)
        has_any |= rows_[out.others[i].lexeme].has_any != 0;
    if (has_any) out.candidates.push_back(token);
}

}  // namespace glasshouse::lexicon
