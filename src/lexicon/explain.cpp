// The reasons in words. Terms of private files never come out. Covered by read_test.
#include "lexicon/candidate.hpp"

#include <utility>

namespace glasshouse::lexicon {
namespace {

constexpr std::string_view kOwnWords = "words of your own list";

class Explanation {
public:
    Explanation(const CompiledRules& compiled, const ReadState& state, const Candidate& candidate)
        : compiled_(compiled), state_(state), candidate_(candidate), rule_(compiled.rules[candidate.found_by]) {}

    std::vector<std::string> words() {
        add_term();
        add_form();
        add_denial();
        add_rejection();
        if (candidate_.accepted()) add_doubts();
        return std::move(why_);
    }

private:
    [[nodiscard]] std::string quoted_term(std::uint32_t term) const {
        if (rule_.is_private) return std::string(kOwnWords);
        return "\"" + std::string(compiled_.matcher.source_of(term)) + "\"";
    }

    [[nodiscard]] std::string quoted_token(std::uint32_t token) const {
        return "\"" + std::string(text::slice(state_.scan.text, state_.tokens.words[token].span)) + "\"";
    }

    void add(std::string words) { why_.push_back(std::move(words)); }

    void add_term() {
        if (candidate_.term != kNothing) {
            why_.push_back((rule_.is_private ? "" : "term ") + quoted_term(candidate_.term));
        } else {
            why_.push_back(rule_.is_private ? std::string(kOwnWords)
                                            : "pattern " + std::to_string(candidate_.pattern + 1) + " of " + rule_.id);
        }
    }

    void add_form() {
        switch (candidate_.form) {
            case Form::AsWritten: return;
            case Form::Elongated: return add("letters drawn out");
            case Form::Hashtag: return add("in a hashtag or a joined name");
            case Form::Lookalike: return add("written with letters of another script");
        }
    }

    void add_denial() {
        if (candidate_.denial_token == kNothing || candidate_.rejection == Rejection::Denied) return;
        why_.push_back("denied by " + quoted_token(candidate_.denial_token) + ", so it counts for " +
                       compiled_.rules[candidate_.rule].id);
    }

    void add_rejection() {
        switch (candidate_.rejection) {
            case Rejection::None:
                if (candidate_.by_term != kNothing) why_.push_back(quoted_term(candidate_.by_term) + " is near");
                return;
            case Rejection::Masked: return add("masked by " + quoted_term(candidate_.by_term));
            case Rejection::VetoedNear: return add("ruled out by " + quoted_term(candidate_.by_term) + " near it");
            case Rejection::LacksContext: return add("none of the words that it needs is near");
            case Rejection::IsName: return add("reads as somebody's name");
            case Rejection::Denied: return add("denied by " + quoted_token(candidate_.denial_token));
            case Rejection::AboutOther: return add_other();
            case Rejection::NotAskedHere: return add("that rule does not look here");
            case Rejection::Overlapped:
                return add("overlaps with " + compiled_.rules[candidate_.by_rule].id + ", which ranks higher");
            case Rejection::Repeated: return add("another hit of this rule counts");
        }
    }

    void add_other() {
        why_.push_back(candidate_.by_token == kNothing
                           ? std::string("somebody else's words, quoted or passed on")
                           : "reads as about somebody else: " + quoted_token(candidate_.by_token));
    }

    void add_doubts() {
        const Doubts& doubts = candidate_.doubts;
        if (doubts.quoted) why_.emplace_back("inside quotation marks");
        if (doubts.hypothetical) why_.emplace_back("said with an if");
        if (doubts.passed_on) why_.emplace_back("somebody else's words, passed on");
        if (doubts.uncertain_language) why_.emplace_back("the language is not certain");
    }

    const CompiledRules& compiled_;
    const ReadState& state_;
    const Candidate& candidate_;
    const Rule& rule_;
    std::vector<std::string> why_;
};

}  // namespace

std::vector<std::string> explain(const CompiledRules& compiled, const ReadState& state, const Candidate& candidate) {
    return Explanation(compiled, state, candidate).words();
}

}  // namespace glasshouse::lexicon
