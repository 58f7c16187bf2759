// Any bytes as a file of rules: the linter reads them, and they can be loaded exactly when it finds no error.
#include "fuzz_law.hpp"
#include "glasshouse/lexicon/lexicon.hpp"

#include <algorithm>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace glasshouse;
    const std::vector<lexicon::LexiconSource> sources{{"any.lex", std::string(fuzz::to_text(data, size))}};
    const std::vector<lexicon::LintMessage> messages = lexicon::lint(sources);
    const bool has_error =
        std::ranges::any_of(messages, [](const auto& message) { return message.code.starts_with('E'); });
    for (const lexicon::LintMessage& message : messages) (void)to_string(message);
    const auto lexicons = lexicon::Lexicons::build(sources);
    if (!has_error) fuzz::require(lexicons.has_value(), "rules without an error can be loaded");
    if (!lexicons) return 0;
    (void)lexicon::run_examples(sources);
    for (const lexicon::Rule& rule : lexicons->rules()) (void)lexicon::show_terms(sources, rule.id);
    (void)lexicons->read("Two glasses of wine, then home by ten.", {});
    return 0;
}
