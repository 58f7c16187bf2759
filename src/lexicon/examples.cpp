// The examples inside lexicon files. Covered by examples_test.
#include "glasshouse/lexicon/lexicon.hpp"

#include "lexicon/rule_set.hpp"

#include <algorithm>

namespace glasshouse::lexicon {
namespace {

std::string join(const std::vector<std::string>& words) {
    std::string joined;
    for (const std::string& word : words) joined += (joined.empty() ? "" : "; ") + word;
    return joined;
}

/// What became of the terms of a rule that did not come out.
std::string why_absent(const Lexicons& lexicons, const Reading& reading, std::uint32_t rule) {
    std::string reason;
    for (const Hit& hit : reading.hits) {
        if (hit.rule == rule && !hit.accepted) reason += (reason.empty() ? "" : " / ") + join(hit.why);
    }
    if (!reason.empty()) return reason;
    for (const Hit& hit : reading.hits) {
        if (hit.accepted) reason += (reason.empty() ? "only " : ", ") + lexicons.rules()[hit.rule].id;
    }
    return reason.empty() ? "nothing matched" : reason;
}

ExampleResult run_example(const Lexicons& lexicons, const RuleSet& set, std::uint32_t rule, std::size_t index) {
    const RuleSource& source = set.rules[rule];
    const Example& example = source.examples[index];
    const LexFile& file = set.files[source.example_files[index]];
    ReadOptions options;
    options.genre = example.genre;
    options.with_rejected = true;
    options.language = file.header_value(Key::Lang);
    const Reading reading = lexicons.read(example.text, options);
    const auto raised =
        std::ranges::find_if(reading.hits, [&](const Hit& hit) { return hit.rule == rule && hit.accepted; });
    const bool found = raised != reading.hits.end();

    ExampleResult result{file.path, example.place.line, source.rule.id, example.mark, example.text, false, {}};
    if (example.mark == '?') {
        // Known to be wrong: nobody wrote down which way, so it is right as soon as the rule stays silent.
        result.passed = true;
        if (!found) result.reason = "this is right now: change ? to -";
        return result;
    }
    result.passed = found == (example.mark == '+');
    if (!result.passed) result.reason = found ? join(raised->why) : why_absent(lexicons, reading, rule);
    return result;
}

}  // namespace

Result<std::vector<ExampleResult>> run_examples(const std::vector<LexiconSource>& sources,
                                                const std::vector<std::string>& files) {
    Result<Lexicons> lexicons = Lexicons::build(sources);
    if (!lexicons) return std::unexpected(lexicons.error());
    Messages messages;
    const RuleSet set = load_rule_set(sources, messages);
    std::vector<ExampleResult> results;
    for (std::uint32_t r = 0; r < set.rules.size(); ++r) {
        if (set.rules[r].is_off) continue;
        for (std::size_t i = 0; i < set.rules[r].examples.size(); ++i) {
            const std::string& file = set.files[set.rules[r].example_files[i]].path;
            if (!files.empty() && std::ranges::find(files, file) == files.end()) continue;
            results.push_back(run_example(*lexicons, set, r, i));
        }
    }
    return results;
}

}  // namespace glasshouse::lexicon
