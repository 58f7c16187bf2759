#pragma once

#include "glasshouse/base/resource.hpp"
#include "glasshouse/base/result.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace glasshouse::assess {

/// What published studies measured about kinds of content: data/conduct.tsv.
class ConductStudies {
public:
    /// Invalid, with file and line, when a row has no known topic or no figure from 0 to 100.
    [[nodiscard]] static Result<ConductStudies> parse(const Resource& file);

    /// Each study's own figure for the rule, side by side and in the order of the table; empty when nobody measured it.
    /// A row holds for its rule and for those whose ids continue it: `alcohol.drunk` for `alcohol.drunk.slang`.
    [[nodiscard]] std::string figures_for(std::string_view rule) const;

private:
    std::vector<std::pair<std::string, std::string>> rows_;  ///< rule, sentence
};

}  // namespace glasshouse::assess
