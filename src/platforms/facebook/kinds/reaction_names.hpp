#pragma once

#include <string>
#include <string_view>

namespace glasshouse::platforms::facebook {

/// "like", "love", "haha", "wow", "sorry", "anger" or "care" for a reaction as an export names it: the constant of the
/// older files ("LIKE"), or the word of the account's language. Any other word comes back in lower case, since new
/// reactions appear; empty stays empty.
[[nodiscard]] std::string to_reaction(std::string_view word);

}  // namespace glasshouse::platforms::facebook
