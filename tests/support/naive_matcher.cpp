#include "support/naive_matcher.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

namespace glasshouse::testing {
namespace {

using lexicon::Element;
using lexicon::ElementKind;
using lexicon::Form;
using lexicon::Match;

/// Every form under which a token may be found, with what it costs.
using Forms = std::multimap<std::string, Form, std::less<>>;

std::string shorten(const std::string& form, std::size_t keep) {
    std::string out;
    std::size_t run = 0;
    for (std::size_t i = 0; i < form.size(); ++i) {
        run = i > 0 && form[i] == form[i - 1] ? run + 1 : 1;
        std::size_t total = run;
        while (i + (total - run) + 1 < form.size() && form[i + (total - run) + 1] == form[i]) ++total;
        if (total < 3 || run <= keep) out += form[i];
    }
    return out;
}

std::vector<Forms> forms_of(const text::Tokens& tokens) {
    std::vector<Forms> all;
    for (const text::Token& token : tokens.words) {
        Forms& forms = all.emplace_back();
        if (token.kind == text::TokenKind::Opaque) continue;
        const std::string form(tokens.form(token));
        forms.emplace(form, Form::AsWritten);
        if (form.size() > 2 && form.ends_with("'s")) forms.emplace(form.substr(0, form.size() - 2), Form::AsWritten);
        if (token.is_elongated && form.size() <= 64) {
            forms.emplace(shorten(form, 2), Form::Elongated);
            forms.emplace(shorten(form, 1), Form::Elongated);
        }
        if (token.mixes_scripts) forms.emplace(text::to_latin_lookalike(form), Form::Lookalike);
    }
    return all;
}

class NaiveReader {
public:
    NaiveReader(std::string_view text, const text::Tokens& tokens)
        : text_(text), tokens_(tokens), forms_(forms_of(tokens)) {}

    void find(const lexicon::Phrase& phrase, std::uint32_t term, std::vector<Match>& out) const {
        find_joined(phrase, term, out);
        for (std::uint32_t start = 0; start < forms_.size(); ++start) {
            Form worst = Form::AsWritten;
            if (const auto last = end_of(phrase, start, worst)) out.push_back({term, start, *last, worst});
        }
    }

private:
    std::optional<Form> fit(const Element& element, std::uint32_t token) const {
        const text::Token& source = tokens_.words[token];
        const std::string_view raw = text::slice(text_, source.span);
        if (!element.exact.empty() && raw != element.exact && raw != element.exact + "'s" &&
            raw != element.exact + "’s") {
            return std::nullopt;
        }
        std::optional<Form> best;
        for (const auto& [form, cost] : forms_[token]) {
            const bool fits =
                element.kind == ElementKind::Prefix
                    ? cost == Form::AsWritten && form == tokens_.form(source) && form.starts_with(element.form)
                    : element.kind == ElementKind::Word && form == element.form;
            if (fits && (!best || cost < *best)) best = cost;
        }
        if (best && source.in_hashtag) best = std::max(*best, Form::Hashtag);
        return best;
    }

    std::optional<std::uint32_t> end_of(const lexicon::Phrase& phrase, std::uint32_t start, Form& worst) const {
        std::uint32_t next = start;
        bool after_gap = false;
        for (const Element& element : phrase.elements) {
            if (element.kind == ElementKind::Gap) {
                after_gap = true;
                continue;
            }
            const std::uint32_t tries = after_gap ? lexicon::kMaxGap + 1 : 1;
            std::optional<Form> form;
            for (std::uint32_t t = 0; t < tries && !form; ++t, ++next) {
                if (next >= forms_.size() || tokens_.words[next].sentence != tokens_.words[start].sentence)
                    return std::nullopt;
                form = fit(element, next);
            }
            if (!form) return std::nullopt;
            worst = std::max(worst, *form);
            after_gap = false;
        }
        return next;
    }

    void find_joined(const lexicon::Phrase& phrase, std::uint32_t term, std::vector<Match>& out) const {
        if (phrase.elements.size() != 1 || !phrase.elements[0].exact.empty()) return;
        const Element& element = phrase.elements[0];
        for (const text::Compound& compound : tokens_.compounds) {
            if (tokens_.form(compound) != element.form) continue;
            const bool as_tag = element.kind == ElementKind::Hashtag && compound.is_hashtag;
            const bool as_word = element.kind == ElementKind::Word && compound.last - compound.first > 1;
            if (!as_tag && !as_word) continue;
            const bool listed = compound.is_hashtag && !phrase.is_joined;
            out.push_back({term, compound.first, compound.last, listed ? Form::AsWritten : Form::Hashtag});
        }
    }

    std::string_view text_;
    const text::Tokens& tokens_;
    std::vector<Forms> forms_;
};

}  // namespace

std::vector<Match> naive_matches(const lexicon::RuleSet& set, const lexicon::Matcher& matcher, std::string_view text,
                                 const text::Tokens& tokens, bool context) {
    const NaiveReader reader(text, tokens);
    const std::vector<const lexicon::Term*> terms = lexicon::numbered_terms(set);
    std::vector<Match> matches;
    for (std::uint32_t t = 0; t < terms.size(); ++t) {
        if ((matcher.terms()[t].role != lexicon::Role::Any) != context) continue;
        for (const lexicon::Phrase& phrase : terms[t]->phrases) reader.find(phrase, t, matches);
    }
    std::ranges::sort(matches);
    const auto same_place = [](const Match& a, const Match& b) {
        return a.term == b.term && a.first == b.first && a.last == b.last;
    };
    const auto gone = std::ranges::unique(matches, same_place);
    matches.erase(gone.begin(), gone.end());
    return matches;
}

}  // namespace glasshouse::testing
