// Filling the matcher, and looking up a text's tokens in it. Covered by matcher_test.
#include "lexicon/matcher.hpp"

#include <algorithm>
#include <bit>
#include <utility>

namespace glasshouse::lexicon {
namespace {

constexpr std::uint32_t kFrequentWord = 1U << 20U;  // stop words are frequent in texts, however rare in terms
constexpr std::size_t kLongestElongated = 64;

/// The bytes by which prefixes are filed.
std::uint64_t prefix_key(std::string_view form) {
    return (std::uint64_t{static_cast<unsigned char>(form[0])} << 8U) | static_cast<unsigned char>(form[1]);
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

Matcher::Matcher(const RuleSet& set) {
    for (std::uint32_t r = 0; r < set.rules.size(); ++r) {
        if (set.rules[r].is_off) continue;
        for (const Role role : {Role::Any, Role::Mask, Role::Not, Role::Need}) {
            add_terms(set.rules[r].terms_of(role), role, r);
        }
    }
    for (std::size_t c = 0; c < set.cues.size(); ++c) add_terms(set.cues[c].terms, Role::Cue, owner_of_cue(set, c));
    add_languages(set);
    rows_.resize(dictionary_.size());
    choose_anchors();
    any_ = make_postings(false);
    context_ = make_postings(true);
}

void Matcher::add_terms(const std::vector<Term>& terms, Role role, std::uint32_t owner) {
    for (const Term& term : terms) {
        const auto index = static_cast<std::uint32_t>(terms_.size());
        terms_.push_back({role, owner, &term});
        for (const Phrase& phrase : term.phrases) add_phrase(phrase, index);
    }
}

void Matcher::add_phrase(const Phrase& phrase, std::uint32_t term) {
    PhraseRow row{term,
                  static_cast<std::uint32_t>(elements_.size()),
                  static_cast<std::uint16_t>(phrase.elements.size()),
                  0,
                  false,
                  phrase.is_joined};
    for (const Element& element : phrase.elements) {
        PhraseElement compiled;
        compiled.lexeme = lexeme_of(element);
        row.has_gap |= element.kind == ElementKind::Gap;
        if (!element.exact.empty()) {
            compiled.exact = static_cast<std::uint32_t>(exact_.size());
            exact_.push_back(element.exact);
        }
        elements_.push_back(compiled);
    }
    phrases_.push_back(row);
}

Lexeme Matcher::lexeme_of(const Element& element) {
    if (element.kind == ElementKind::Gap) return kGapLexeme;
    if (element.kind == ElementKind::Prefix) {
        // The star keeps a prefix apart from the word of the same letters; no token holds one.
        const Lexeme lexeme = dictionary_.add(element.form + "*", false);
        auto& filed = prefixes_[prefix_key(element.form)];
        if (std::ranges::find(filed, lexeme, &PrefixRow::lexeme) == filed.end())
            filed.push_back({element.form, lexeme});
        return lexeme;
    }
    return dictionary_.add(element.form, element.kind == ElementKind::Hashtag);
}

void Matcher::add_languages(const RuleSet& set) {
    for (const WordList& list : set.languages) {
        auto known = std::ranges::find(languages_, list.language);
        if (known == languages_.end()) {
            if (languages_.size() == kMaxLanguages) return;
            known = languages_.insert(languages_.end(), list.language);
        }
        const std::uint32_t bit = 1U << static_cast<std::uint32_t>(known - languages_.begin());
        for (const Term& term : list.terms) {
            for (const Phrase& phrase : term.phrases) {
                if (phrase.elements.size() != 1) continue;
                const Lexeme lexeme = lexeme_of(phrase.elements.front());
                if (rows_.size() <= lexeme) rows_.resize(lexeme + 1);
                rows_[lexeme].languages |= bit;
            }
        }
    }
}

void Matcher::choose_anchors() {
    for (const PhraseElement& element : elements_) {
        if (element.lexeme != kGapLexeme) ++rows_[element.lexeme].uses;
    }
    const auto cost = [&](const PhraseElement& element) {
        if (element.lexeme == kGapLexeme) return 0xFFFFFFFFU;
        const LexemeRow& row = rows_[element.lexeme];
        return row.uses + (row.languages != 0 ? kFrequentWord : 0);
    };
    for (PhraseRow& phrase : phrases_) {
        const auto elements = std::span(elements_).subspan(phrase.begin, phrase.size);
        const auto rarest = std::ranges::min_element(elements, {}, cost);
        phrase.anchor = static_cast<std::uint16_t>(rarest - elements.begin());
        LexemeRow& row = rows_[rarest->lexeme];
        (terms_[phrase.term].role == Role::Any ? row.has_any : row.has_context) = true;
    }
}

Matcher::Postings Matcher::make_postings(bool context) const {
    std::vector<std::vector<std::uint32_t>> by_lexeme(rows_.size());
    for (std::uint32_t i = 0; i < phrases_.size(); ++i) {
        if ((terms_[phrases_[i].term].role != Role::Any) != context) continue;
        by_lexeme[elements_[phrases_[i].begin + phrases_[i].anchor].lexeme].push_back(i);
    }
    Postings postings;
    postings.begin.reserve(rows_.size() + 1);
    for (const auto& phrases : by_lexeme) {
        postings.begin.push_back(static_cast<std::uint32_t>(postings.phrases.size()));
        postings.phrases.insert(postings.phrases.end(), phrases.begin(), phrases.end());
    }
    postings.begin.push_back(static_cast<std::uint32_t>(postings.phrases.size()));
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
    if (!prefixes_.empty()) look_up_prefixes(form, out);
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
    const auto filed = prefixes_.find(prefix_key(form));
    if (filed == prefixes_.end()) return;
    for (const PrefixRow& row : filed->second) {
        if (form.starts_with(row.prefix)) out.others.push_back({row.lexeme, Form::AsWritten});
    }
}

void Matcher::add_other(std::string_view form, Form how, Scan& out) const {
    if (const Lexeme lexeme = dictionary_.find(text::hash_of_word(form), form, false))
        out.others.push_back({lexeme, how});
}

void Matcher::note_candidate(std::uint32_t token, Scan& out) const {
    const Scan::Word& word = out.words[token];
    bool has_any = rows_[word.lexeme].has_any;
    for (std::uint32_t i = word.others_begin; i < word.others_end; ++i) has_any |= rows_[out.others[i].lexeme].has_any;
    if (has_any) out.candidates.push_back(token);
}

}  // namespace glasshouse::lexicon
