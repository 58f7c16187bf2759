#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::lexicon {

/// Short strings, in small letters and ASCII, of which every text that the expression can match holds at least one, in
/// letters of either case. Few and rare ones where there is a choice; none when the expression has no such strings.
/// Requires an expression that compiles. Slow: for when lists are compiled.
[[nodiscard]] std::vector<std::string> necessary_atoms(std::string_view expression);

}  // namespace glasshouse::lexicon
