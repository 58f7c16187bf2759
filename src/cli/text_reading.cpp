#include "cli/text_reading.hpp"

#include "cli/own_lexicons.hpp"

namespace glasshouse::cli {

Result<TextReading> prepare_text_reading(const ParsedOptions& options) {
    const std::string kind = options.value("kind", "post");
    const auto genre = find_by_id(model::kGenres, kind);
    if (!genre) {
        std::string known;
        for (const auto& row : model::kGenres) known += (known.empty() ? "" : ", ") + std::string(row.id);
        return fail(ErrorCode::Usage, "--kind", "'" + kind + "' is none of " + known);
    }
    const auto sources = load_all_lexicons(options.values("lexicon"));
    if (!sources) return std::unexpected(sources.error());
    auto lexicons = lexicon::Lexicons::build(*sources);
    if (!lexicons) return std::unexpected(lexicons.error());
    return TextReading{*std::move(lexicons), *genre, options.value("lang")};
}

}  // namespace glasshouse::cli
