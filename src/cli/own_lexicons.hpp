#pragma once

#include "glasshouse/base/result.hpp"
#include "glasshouse/lexicon/lexicon.hpp"

#include <string>
#include <vector>

namespace glasshouse::cli {

/// The user's own word lists: every .lex file of $XDG_CONFIG_HOME/glasshouse/lexicons by name, then the files given
/// with --lexicon. A file that cannot be read or is not well-formed ends in Invalid.
[[nodiscard]] Result<std::vector<lexicon::LexiconSource>> load_own_lexicons(const std::vector<std::string>& files);

/// Built-in lists and then the user's.
[[nodiscard]] Result<std::vector<lexicon::LexiconSource>> load_all_lexicons(const std::vector<std::string>& files);

/// A text file of at most 64 MiB.
[[nodiscard]] Result<std::string> read_text_file(const std::string& path);

}  // namespace glasshouse::cli
