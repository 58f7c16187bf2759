// The lexicons that the program carries. Covered by built_in_test.
#include "glasshouse/base/resource.hpp"
#include "glasshouse/lexicon/lexicon.hpp"

#include "lexicon/rule_set.hpp"

#include <algorithm>

namespace glasshouse::lexicon {

std::vector<LexiconSource> built_in_sources() {
    std::vector<LexiconSource> sources;
    for (const Resource& resource : resources()) {
        if (!resource.path.starts_with("lexicons/") || !resource.path.ends_with(".lex")) continue;
        sources.push_back({std::string(resource.path), std::string(resource.content)});
    }
    std::ranges::stable_partition(sources, is_common_file);
    return sources;
}

}  // namespace glasshouse::lexicon
