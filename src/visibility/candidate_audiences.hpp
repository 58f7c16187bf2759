#pragma once

#include "glasshouse/visibility/circumstance.hpp"
#include "standing_view.hpp"

#include <vector>

namespace glasshouse::visibility {

/// Every audience that such an item may really have, widest first: the one that is known, else those to which the
/// shares of its row leave room. Lists and exceptions are named after those of the viewers to be compared.
[[nodiscard]] std::vector<model::Audience> candidate_audiences(const Policies::Tables& tables,
                                                               const Circumstance& circumstance,
                                                               const std::vector<std::string>& lists);

}  // namespace glasshouse::visibility
