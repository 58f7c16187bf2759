#include "cli/text_reading.hpp"

#include "cli/own_lexicons.hpp"

#include <set>

namespace glasshouse::cli {
namespace {

// A language without lists would give no label for any text: a zero that means nothing.
Result<void> check_language(const lexicon::Lexicons& lexicons, const std::string& language) {
    if (language.empty()) return {};
    std::set<std::string_view> known;
    for (const lexicon::Rule& rule : lexicons.rules()) known.insert(rule.language);
    known.erase("mul");
    if (known.contains(language.substr(0, language.find('-')))) return {};
    std::string names;
    for (const std::string_view name : known) names += (names.empty() ? "" : ", ") + std::string(name);
    return fail(ErrorCode::Usage, "--lang", "there are no word lists for '" + language + "'; known are " + names);
}

}  // namespace

Result<TextReading> prepare_text_reading(const ParsedOptions& options) {
    const std::string kind = options.value("kind", "post");
    const auto genre = find_by_id(model::kGenres, kind);
    if (!genre) {
        std::string known;
        for (const auto& row : model::kGenres) known += (known.empty() ? "" : ", ") + std::string(row.id);
        return fail(ErrorCode::Usage, "--kind", "'" + kind + "' is none of " + known);
    }
    const auto own = load_own_lexicons(options.values("lexicon"));
    if (!own) return std::unexpected(own.error());
    auto lexicons = lexicon::Lexicons::load(lexicon::built_in_image(), *own);
    if (!lexicons) return std::unexpected(lexicons.error());
    std::string language = options.value("lang");
    if (const auto known = check_language(*lexicons, language); !known) return std::unexpected(known.error());
    return TextReading{*std::move(lexicons), *genre, std::move(language)};
}

}  // namespace glasshouse::cli
