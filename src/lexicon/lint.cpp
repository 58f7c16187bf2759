// What the linter says beyond what stops loading. The codes are those of docs/lexicon-format.md. Covered by lint_test.
#include "glasshouse/lexicon/lexicon.hpp"

#include "lexicon/patterns.hpp"
#include "lexicon/term_lint.hpp"

#include <algorithm>
#include <array>

namespace glasshouse::lexicon {
namespace {

using model::Topic;

/// Topics in which nothing is a matter of conduct, and words in a rule's name that say the same.
constexpr std::array kConductFreeTopics{Topic::Family,   Topic::Relationship, Topic::Politics,
                                        Topic::Religion, Topic::Identity,     Topic::Health};
constexpr std::array<std::string_view, 8> kConductFreeNames{"abstain",     "recovery", "sober",        "pregnan",
                                                            "orientation", "faith",    "party-member", "disability"};
constexpr std::array<std::string_view, 10> kBlame{"should", "shame",     "inappropriate", "unprofessional", "wrong",
                                                  "bad",    "offensive", "irresponsible", "careless",       "guilty"};
constexpr std::size_t kLongestSay = 60;

std::size_t letters_of(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool must_have_no_conduct(const Rule& rule) {
    if (std::ranges::find(kConductFreeTopics, rule.topic) != kConductFreeTopics.end()) return true;
    return std::ranges::any_of(kConductFreeNames, [&](auto name) { return rule.id.find(name) != std::string::npos; });
}

bool blames(std::string_view say) {
    const std::string words = " " + text::fold(say) + " ";
    return std::ranges::any_of(
        kBlame, [&](std::string_view word) { return words.find(" " + std::string(word) + " ") != std::string::npos; });
}

void lint_say(const LexFile& file, const RuleSource& rule, Messages& messages) {
    const std::string& say = rule.rule.say;
    if (letters_of(say) > kLongestSay) {
        messages.add(file.path, rule.place, "W29", "`say` is over 60 letters: shorten it");
    } else if (std::ranges::any_of(say, [](char c) { return c >= '0' && c <= '9'; }) || blames(say)) {
        messages.add(file.path, rule.place, "W29",
                     "`say` holds a number or blames: say what the text mentions, and no more");
    }
}

bool needs_counterexample(const RuleSource& rule) {
    if (!rule.terms_of(Role::Mask).empty() || !rule.terms_of(Role::Not).empty() || !rule.patterns.empty()) return true;
    return std::ranges::any_of(rule.terms_of(Role::Any), [](const Term& term) {
        return std::ranges::any_of(term.phrases, [](const Phrase& phrase) {
            return std::ranges::any_of(phrase.elements, [](const Element& e) { return e.kind == ElementKind::Prefix; });
        });
    });
}

void lint_rule(const RuleSet& set, const RuleSource& rule, Messages& messages) {
    const LexFile& file = set.files[rule.file];
    if (rule.rule.grades.conduct != 0 && must_have_no_conduct(rule.rule)) {
        messages.add(file.path, rule.place, "E16",
                     rule.rule.id + ": conduct must be 0, for this is nobody's business but the writer's");
    }
    const auto has = [&](char mark) {
        return std::ranges::find(rule.examples, mark, &Example::mark) != rule.examples.end();
    };
    if (!has('+'))
        messages.add(file.path, rule.place, "E20",
                     rule.rule.id + " has no `+` example: add a sentence that it must find");
    if (needs_counterexample(rule) && !has('-')) {
        messages.add(file.path, rule.place, "W21", rule.rule.id + " has mask, not, pattern or `x*` but no `-` example");
    }
    lint_say(file, rule, messages);
}

void lint_examples(const std::vector<LexiconSource>& sources, const std::vector<std::string>& files,
                   Messages& messages) {
    const auto results = run_examples(sources, files);
    if (!results) return;  // what stops loading is in the messages already
    for (const ExampleResult& result : *results) {
        const Place place{result.line, 1};
        if (!result.passed) {
            messages.add(result.file, place, "E40",
                         std::string("example ") + result.mark + " failed for " + result.rule + ": " + result.reason);
        } else if (!result.reason.empty()) {
            messages.add(result.file, place, "N30", result.reason);
        }
    }
}

}  // namespace

std::string to_string(const LintMessage& message) {
    return message.file + ":" + std::to_string(message.line) + ":" + std::to_string(message.column) + ": " +
           message.code + " " + message.message;
}

std::vector<LintMessage> lint(const std::vector<LexiconSource>& sources, const std::vector<std::string>& files) {
    Messages messages;
    const RuleSet set = load_rule_set(sources, messages);
    for (std::size_t f = 0; f < set.files.size(); ++f) {
        if (set.infos[f].is_private && sources[f].others_can_read) {
            messages.add(set.files[f].path, {1, 1}, "W40",
                         "other users can read this private file: run chmod 600 on it");
        }
    }
    for (const RuleSource& rule : set.rules) {
        if (!rule.is_off) lint_rule(set, rule, messages);
    }
    lint_terms(set, messages);
    const Patterns patterns(set, 0, messages);
    if (messages.first_error() == nullptr) lint_examples(sources, files, messages);
    std::vector<LintMessage> sorted = messages.sorted();
    std::erase_if(sorted, [&](const LintMessage& message) {
        return !files.empty() && std::ranges::find(files, message.file) == files.end();
    });
    return sorted;
}

}  // namespace glasshouse::lexicon
