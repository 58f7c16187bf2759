#pragma once

#include "cli/options.hpp"
#include "glasshouse/base/result.hpp"
#include "glasshouse/lexicon/lexicon.hpp"

#include <string>

namespace glasshouse::cli {

/// The word lists and the --kind and --lang of a command that reads texts from its user.
struct TextReading {
    lexicon::Lexicons lexicons;
    model::Genre genre = model::Genre::Post;
    std::string language;

    /// Borrows from *this.
    [[nodiscard]] lexicon::ReadOptions options() const {
        lexicon::ReadOptions options;
        options.genre = genre;
        options.language = language;
        return options;
    }
};

/// Reads --kind, --lang and --lexicon. Usage for a wrong kind or a language without lists, Invalid for a faulty list.
[[nodiscard]] Result<TextReading> prepare_text_reading(const ParsedOptions& options);

}  // namespace glasshouse::cli
