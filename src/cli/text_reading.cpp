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
    const auto own = load_own_lexicons(options.values("lexicon"));
    if (!own) return std::unexpected(own.error());
    auto lexicons = lexicon::Lexicons::load(lexicon::built_in_image(), *own);
    if (!lexicons) return std::unexpected(lexicons.error());
    return TextReading{*std::move(lexicons), *genre, options.value("lang")};
}

}  // namespace glasshouse::cli
