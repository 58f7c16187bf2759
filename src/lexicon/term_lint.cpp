// Terms that cannot do what their author hoped. Covered by lint_test.
#include "lexicon/term_lint.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <string>

namespace glasshouse::lexicon {
namespace {

constexpr std::size_t kShortWord = 2;
constexpr std::size_t kShortestPrefix = 4;

std::size_t letters_of(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool is_alphanumeric(std::string_view form) {
    return std::ranges::all_of(form, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

/// A text that holds `wide` also holds `narrow` there.
bool implies(const Element& wide, const Element& narrow) {
    if (narrow.kind == ElementKind::Prefix) {
        return wide.kind != ElementKind::Hashtag && wide.form.starts_with(narrow.form);
    }
    return narrow.kind == wide.kind && narrow.form == wide.form && (narrow.exact.empty() || narrow.exact == wide.exact);
}

/// As `implies`, but capitals may go either way: a mask in small letters covers a hit in capitals.
bool could_cover(const Element& mask, const Element& term) {
    return mask.kind == ElementKind::Gap || term.kind == ElementKind::Gap || mask.form == term.form ||
           (term.kind == ElementKind::Prefix && mask.form.starts_with(term.form)) ||
           (mask.kind == ElementKind::Prefix && term.form.starts_with(mask.form));
}

template <class Fits>
bool contains(std::span<const Element> outer, std::span<const Element> inner, Fits fits) {
    return !std::ranges::search(outer, inner, fits).empty();
}

bool has_gap(const Phrase& phrase) {
    return std::ranges::find(phrase.elements, ElementKind::Gap, &Element::kind) != phrase.elements.end();
}

class TermLinter {
public:
    TermLinter(const RuleSet& set, Messages& messages) : set_(set), messages_(messages) {
        collect(set.common_words, common_);
        collect(set.unmarked_words, unmarked_);
    }

    void run() {
        for (const RuleSource& rule : set_.rules) {
            if (rule.is_off) continue;
            lint_repetition(rule);
            lint_masks(rule);
            for (const Term& term : rule.terms_of(Role::Any)) lint_term(rule, term);
        }
        lint_repetition_across_rules();
    }

private:
    using Words = std::map<std::string, std::set<std::string, std::less<>>, std::less<>>;

    static void collect(const std::vector<WordList>& lists, Words& words) {
        for (const WordList& list : lists) {
            for (const Term& term : list.terms) words[list.language].insert(term.phrases.front().elements.front().form);
        }
    }

    void report(const RuleSource& rule, const Term& term, std::string_view code, const std::string& what) {
        messages_.add(set_.files[rule.file].path, term.place, code, "\"" + term.source + "\" " + what);
    }

    void lint_term(const RuleSource& rule, const Term& term) {
        const Phrase& phrase = term.phrases.front();
        for (const Element& element : phrase.elements) {
            if (element.kind == ElementKind::Prefix && letters_of(element.form) < kShortestPrefix) {
                report(rule, term, "W25", "has fewer than four letters before the star: too many words start so");
            }
        }
        lint_covered(rule, term);
        const Element& word = phrase.elements.front();
        if (!rule.terms_of(Role::Need).empty() || phrase.elements.size() > 1 || word.kind != ElementKind::Word) return;
        if (!word.exact.empty()) return;
        if (letters_of(word.form) <= kShortWord && is_alphanumeric(word.form)) {
            report(rule, term, "W24", "has one or two letters: give the rule `need`, or write it with = and capitals");
        } else if (common_[rule.rule.language].contains(word.form)) {
            report(rule, term, "W24", "tells too little alone: put it into a rule with `need`, or write the phrase");
        } else if (unmarked_[rule.rule.language].contains(word.form) && text::to_nfc(term.source) != word.form &&
                   !is_alphanumeric(text::to_nfc(term.source).substr(0, word.form.size()))) {
            report(rule, term, "W26",
                   "means another word without its accents: put it into a rule with `need`, or write it with =");
        }
    }

    /// W27: another term of the list finds everything that this one finds.
    void lint_covered(const RuleSource& rule, const Term& term) {
        for (const Term& other : rule.terms_of(Role::Any)) {
            if (&other == &term || other.source == term.source) continue;
            const bool covered = std::ranges::all_of(term.phrases, [&](const Phrase& phrase) {
                if (phrase.is_joined) return true;
                return std::ranges::any_of(other.phrases, [&](const Phrase& shorter) {
                    if (shorter.is_joined || has_gap(shorter)) return false;
                    if (shorter.elements.size() >= phrase.elements.size()) return false;
                    return contains(phrase.elements, shorter.elements, implies);
                });
            });
            if (covered)
                return report(rule, term, "W27",
                              "adds nothing: \"" + other.source + "\" of this rule finds it already");
        }
    }

    void lint_repetition(const RuleSource& rule) {
        for (const Role role : {Role::Any, Role::Mask, Role::Not, Role::Need}) {
            std::map<std::string_view, std::uint32_t> lines;
            for (const Term& term : rule.terms_of(role)) {
                const auto [first, is_new] = lines.emplace(term.source, term.place.line);
                if (!is_new)
                    report(rule, term, "W22",
                           "stands twice in this rule, first on line " + std::to_string(first->second));
            }
        }
    }

    void lint_repetition_across_rules() {
        std::map<std::pair<std::uint32_t, std::string_view>, std::vector<const RuleSource*>> seen;
        for (const RuleSource& rule : set_.rules) {
            if (rule.is_off || !rule.terms_of(Role::Need).empty()) continue;
            for (const Term& term : rule.terms_of(Role::Any)) {
                auto& rules = seen[{rule.file, term.source}];
                const auto other = std::ranges::find_if(
                    rules, [&](const RuleSource* known) { return known != &rule && (known->where & rule.where) != 0; });
                if (other != rules.end())
                    report(rule, term, "W22",
                           "stands in " + (*other)->rule.id + " too: keep one, or give one `need` or another `where`");
                rules.push_back(&rule);
            }
        }
    }

    void lint_masks(const RuleSource& rule) {
        if (!rule.patterns.empty()) return;
        for (const Term& mask : rule.terms_of(Role::Mask)) {
            const bool alive = std::ranges::any_of(mask.phrases, [&](const Phrase& phrase) {
                return std::ranges::any_of(rule.terms_of(Role::Any), [&](const Term& term) {
                    return std::ranges::any_of(term.phrases, [&](const Phrase& hit) {
                        return contains(phrase.elements, hit.elements, could_cover);
                    });
                });
            });
            if (!alive) report(rule, mask, "W23", "can cover no term of this rule: remove it, or write `not`");
        }
    }

    const RuleSet& set_;
    Messages& messages_;
    Words common_;
    Words unmarked_;
};

}  // namespace

void lint_terms(const RuleSet& set, Messages& messages) { TermLinter(set, messages).run(); }

}  // namespace glasshouse::lexicon
