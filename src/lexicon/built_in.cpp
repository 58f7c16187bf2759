// The lexicons that the program carries. Covered by built_in_test.
#include "glasshouse/base/resource.hpp"
#include "glasshouse/lexicon/lexicon.hpp"

#include "lexicon/names_table.hpp"
#include "lexicon/rule_set.hpp"

#include <algorithm>

namespace glasshouse::lexicon {

std::vector<LexiconSource> built_in_sources() {
    std::vector<LexiconSource> sources;
    for (const Resource& resource : resources()) {
        if (!resource.path.starts_with("lexicons/")) continue;
        sources.push_back({std::string(resource.path), std::string(resource.content)});
    }
    // Endings before terms, rules before the names that are added to them.
    std::ranges::stable_partition(sources, is_common_file);
    std::ranges::stable_partition(sources, [](const LexiconSource& source) { return !is_names_table(source.path); });
    return sources;
}

}  // namespace glasshouse::lexicon
