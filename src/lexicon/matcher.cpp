// Finding phrases on a scanned text: each hangs on its rarest word and is checked from there to both sides. Anchoring
// on the first word instead costs a third of the speed on ordinary text. Covered by matcher_test, with a naive matcher
// as oracle.
#include "lexicon/matcher.hpp"

#include <algorithm>
#include <utility>

namespace glasshouse::lexicon {
namespace {

/// Same term and place: the best form stays.
void keep_each_once(std::vector<Match>& matches) {
    std::ranges::sort(matches);
    const auto same = [](const Match& a, const Match& b) {
        return a.term == b.term && a.first == b.first && a.last == b.last;
    };
    const auto gone = std::ranges::unique(matches, same);
    matches.erase(gone.begin(), gone.end());
}

bool is_written_so(std::string_view word, std::string_view exact) {
    if (!word.starts_with(exact)) return false;
    const std::string_view rest = word.substr(exact.size());
    return rest.empty() || rest == "'s" || rest == "\u2019s";
}

}  // namespace

bool Matcher::has_term(std::uint32_t owner, std::string_view source) const {
    for (std::uint32_t t = 0; t < terms_.size(); ++t) {
        if (terms_[t].owner == owner && terms_[t].role == Role::Any && sources_[t] == source) return true;
    }
    return false;
}

void Matcher::find_candidates(Scan& scan, const OwnerSet& owners, std::vector<Match>& out) const {
    out.clear();
    for (const std::uint32_t token : scan.candidates) collect(scan, token, any_, owners, out);
    collect_joined(scan, any_, owners, out);
    keep_each_once(out);
}

void Matcher::find_context(Scan& scan, const OwnerSet& owners, std::vector<Match>& out) const {
    out.clear();
    for (std::uint32_t token = 0; token < scan.words.size(); ++token) {
        const Scan::Word& word = scan.words[token];
        const bool has_others = word.others_begin != word.others_end;
        if (rows_[word.lexeme].has_context != 0 || has_others) collect(scan, token, context_, owners, out);
    }
    collect_joined(scan, context_, owners, out);
    keep_each_once(out);
}

void Matcher::collect(const Scan& scan, std::uint32_t token, const Postings& postings, const OwnerSet& owners,
                      std::vector<Match>& out) const {
    const auto try_lexeme = [&](Lexeme lexeme) {
        for (std::uint32_t i = postings.begin[lexeme]; i < postings.begin[lexeme + 1]; ++i) {
            const PhraseRow& phrase = phrases_[postings.phrases[i]];
            if (owners[terms_[phrase.term].owner] != 0) verify(scan, phrase, token, out);
        }
    };
    const Scan::Word& word = scan.words[token];
    try_lexeme(word.lexeme);
    for (std::uint32_t i = word.others_begin; i < word.others_end; ++i) try_lexeme(scan.others[i].lexeme);
}

void Matcher::collect_joined(const Scan& scan, const Postings& postings, const OwnerSet& owners,
                             std::vector<Match>& out) const {
    for (const Scan::Joined& joined : scan.joined) {
        const text::Compound& compound = scan.tokens->compounds[joined.compound];
        for (std::uint32_t i = postings.begin[joined.lexeme]; i < postings.begin[joined.lexeme + 1]; ++i) {
            const PhraseRow& phrase = phrases_[postings.phrases[i]];
            // Only a term that is this one form and in any case: the parts are tokens of their own.
            if (owners[terms_[phrase.term].owner] == 0 || phrase.size != 1) continue;
            if (elements_[phrase.begin].exact != 0) continue;
            const bool listed = compound.is_hashtag && !phrase.is_joined;
            out.push_back({phrase.term, compound.first, compound.last, listed ? Form::AsWritten : Form::Hashtag});
        }
    }
}

void Matcher::verify(const Scan& scan, const PhraseRow& phrase, std::uint32_t token, std::vector<Match>& out) const {
    if (phrase.has_gap) return verify_with_gaps(scan, phrase, token, out);
    if (token < phrase.anchor) return;
    const std::uint32_t first = token - phrase.anchor;
    const std::uint32_t last = first + phrase.size;
    if (last > scan.words.size()) return;
    const std::uint32_t sentence = scan.tokens->words[first].sentence;
    Form worst = Form::AsWritten;
    for (std::uint32_t i = first; i < last; ++i) {
        if (scan.tokens->words[i].sentence != sentence) return;
        if (!matches(scan, elements_[phrase.begin + (i - first)], i, worst)) return;
    }
    out.push_back({phrase.term, first, last, worst});
}

void Matcher::verify_with_gaps(const Scan& scan, const PhraseRow& phrase, std::uint32_t token,
                               std::vector<Match>& out) const {
    const auto elements = elements_.values().subspan(phrase.begin, phrase.size);
    const auto before = elements.first(phrase.anchor);
    const auto gaps = static_cast<std::uint32_t>(std::ranges::count(before, kGapLexeme, &PhraseElement::lexeme));
    const std::uint32_t fewest = phrase.anchor - gaps;
    for (std::uint32_t offset = fewest; offset <= fewest + gaps * kMaxGap && offset <= token; ++offset) {
        const std::uint32_t first = token - offset;
        std::uint32_t next = first;
        std::uint32_t anchored_at = token + 1;
        std::uint32_t slack = 0;  // how many tokens the next element may skip
        Form worst = Form::AsWritten;
        bool fits = true;
        for (std::uint32_t e = 0; e < elements.size() && fits; ++e) {
            if (elements[e].lexeme == kGapLexeme) {
                slack = kMaxGap;
                continue;
            }
            const auto end = std::min<std::size_t>(next + slack + 1, scan.words.size());
            fits = false;
            for (; next < end && !fits; ++next) {
                fits = scan.tokens->words[next].sentence == scan.tokens->words[first].sentence &&
                       matches(scan, elements[e], next, worst);
            }
            if (e == phrase.anchor) anchored_at = next - 1;
            slack = 0;
        }
        // Another start finds the phrases that pass over this token.
        if (fits && anchored_at == token) out.push_back({phrase.term, first, next, worst});
    }
}

bool Matcher::matches(const Scan& scan, const PhraseElement& element, std::uint32_t token, Form& form) const {
    const Scan::Word& word = scan.words[token];
    const text::Token& source = scan.tokens->words[token];
    if (element.exact != 0 && !is_written_so(text::slice(scan.text, source.span), exact_[element.exact])) return false;
    const Form base = source.in_hashtag ? Form::Hashtag : Form::AsWritten;
    if (word.lexeme == element.lexeme) {
        form = std::max(form, base);
        return true;
    }
    for (std::uint32_t i = word.others_begin; i < word.others_end; ++i) {
        if (scan.others[i].lexeme != element.lexeme) continue;
        form = std::max({form, base, scan.others[i].form});
        return true;
    }
    return false;
}

}  // namespace glasshouse::lexicon
