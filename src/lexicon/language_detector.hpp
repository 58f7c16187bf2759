#pragma once

#include <string_view>

namespace glasshouse::lexicon {

/// The BCP 47 language that a text's sequences of letters speak for, "pl"; empty when they do not clearly speak for
/// one. Knows about eighty languages, and is a hundred times as slow as counting cue words. Lives for ever.
[[nodiscard]] std::string_view detect_language(std::string_view text);

}  // namespace glasshouse::lexicon
